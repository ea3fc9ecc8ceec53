<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>Hashstead не запускается</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Шары приносят ehash</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>Принятые шары встроенного пула приносят ehash: токены минта, привязанные к ключу каждого майнера. авто: только в демо. С удалённым пулом шары приносят то, что платит тот пул.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>Где шары приносят доход: &quot;embedded&quot; — собственный минт программы, иначе имя из ehash.mints.</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>Цена шары</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>работа: по сложности, заданной майнеру, остатки переносятся. ведущие нули: правило hashpool, по удаче хеша. У пула и минта должно быть одно и то же.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>работа</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>ведущие нули</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>Хешей на единицу</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>Сколько работы стоит за единицей ehash. 0: 65536 в демо, иначе 4294967296 (сложность 1).</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>Мин. нулевых битов</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>Для правила «ведущие нули»: хеш с таким числом нулевых битов даёт единицу, каждый следующий удваивает.</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>Ключ для майнеров без ключа</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>Сжатый открытый ключ (66 шестнадцатеричных цифр), получающий ehash майнеров, которые не дали ключа и не имеют его от кошелька. Пусто: они не зарабатывают ничего.</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>Порт для минтов</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>Адрес и порт, куда подключаются минты с других машин, например 127.0.0.1:34260. Пустой список: нет.</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Минты</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>Минты на других машинах, которым можно подключаться, каждый как &quot;NAME KEY&quot; с ключом, который минт показывает в status, или &quot;NAME hashpool ADDRESS&quot; для минта hashpool, у которого ключа нет: у кого этот адрес, тот и минт.</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>Сообщать трансляторам hashpool</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>Прокси Stratum V2 узнают о заявках из сообщений hashpool. Другие могут их не понять.</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>Запускает минт Cashu в этой программе. авто: когда шары приносят ehash на встроенном минте.</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>Имя минта</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>Что показывают кошельки.</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>Адрес минта</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>Адрес и порт, где кошельки достигают минта. Пустой список: нигде, но шары всё равно зачисляются.</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>Пулы минта</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>Пулы на других машинах, шары которых зачисляет этот минт, каждый как &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, затем &quot;hashpool&quot; для пула hashpool. У каждого пула ключ этого минта должен быть в списке.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Эпохи</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>Каждый блок с выплатой на адрес выплат завершает эпоху: начинается новая единица. Нужен узел или демо.</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>Подтверждений эпохи</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>Блоков, пока начало эпохи не станет окончательным и её заявки не будут выплачены.</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>Пробные платежи</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>Заявки метода bolt11 помечаются оплаченными без оплаты, для проверки кошельков. Только с игровыми деньгами: демо или сеть regtest.</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>Соединения кошельков</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>Соединений кошельков сразу. Когда заняты все, место уступает простаивающее.</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Соединения одного адреса</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>С одного адреса IPv4 или одной сети IPv6 (/64); не более mint.connections.</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>Запросы одного адреса</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>Запросов в секунду, которые один адрес может делать долго; сразу — вчетверо больше. Сверх этого ответ 429. Запрос из многих байт считается за несколько.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Наибольший запрос</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>Байт в теле запроса. Обмен 1000 монет — около 400 000.</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>Наибольшая шапка запроса</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>Байт в первой строке и заголовках запроса вместе.</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>Простой кошельков</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>Соединение, столько не делающее запросов, закрывается.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>Запускает кошелёк Cashu в этой программе. авто: где работает минт.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>Откуда берётся работа. demo: смоделированная цепочка со встроенными майнерами, ничего не нужно. solo: ваш узел Bitcoin, блок платит на ваш адрес. home-pool: то же для нескольких людей. pool: удалённый пул.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>Здесь история, найденные блоки и секреты. Пусто: место, которое система даёт программам. --data-dir важнее.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Хранилище секретов</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>Где хранится ключ, запечатывающий пароли. авто: связка ключей рабочего стола, если она отвечает, иначе закрытый файл. файл: всегда закрытый файл.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Адреса Stratum V1</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Адреса и порты, куда подключаются майнеры Stratum V1. Пустой список отключает приём. IPv6 пишется [::]:3333.</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Адреса Stratum V2</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Адреса и порты, куда подключаются майнеры Stratum V2.</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>Адреса пула</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>Адреса и порты, где другие трансляторы и прокси достигают встроенного пула по Stratum V2.</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>Оба протокола на одном порту</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>Порты network.sv1_listen принимают и Stratum V2: протокол виден по первым байтам майнера. Остальные порты — только Stratum V2.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Рабочие потоки</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>Потоки, обслуживающие майнеры. 0: по числу ядер процессора.</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Пулы</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>Пулы в порядке предпочтения, каждый как &quot;stratum2+tcp://host:port/authority-key identity&quot;. identity — ваше имя пользователя или адрес там. Пулы только со Stratum V1 в этой версии не годятся.</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>Каналы к пулу</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>общий: все майнеры делят один канал. по майнеру: пул видит каждый майнер.</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>по майнеру</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>Возврат к основному пулу</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>Сколько основной пул должен быть стабилен, прежде чем майнеры вернутся к нему.</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>Терпение к молчащему пулу</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>Пул, который столько молчит, пока шары ждут ответа, считается потерянным; не обязанный отвечать — через десятикратное время.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>Цепочка, к которой относятся узел и адрес выплат. Демо всегда использует свою смоделированную.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>Ваши узлы Bitcoin в порядке предпочтения, каждый как &quot;http://host:port&quot;, затем &quot;cookie=PATH&quot; или &quot;user=NAME&quot;. Пароль этого пользователя — секрет node/host:port: &quot;set-secret&quot; или поле на странице настроек.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>Свежий шаблон берётся не реже этого, чтобы добывались новые комиссии.</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>Адрес выплат</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>Адрес, на который платит найденный вами блок. Нужен для solo и home-pool.</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Метка coinbase</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>Короткий текст в найденных вами блоках, виден всем.</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>Секунд на шару</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>Сложность каждого майнера подбирается так, чтобы он присылал одну шару за это время.</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>Начальная сложность</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>Для майнера, о котором ещё ничего не известно.</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>Наименьшая сложность</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>Легче не получает ни один майнер, разве что блок легче.</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>Наибольшая сложность</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>Труднее не получает ни один майнер. Шара, ставшая блоком, засчитывается всегда.</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>Майнеры могут менять биты версии по BIP 320. Современному железу это нужно.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>Майнеры, подключённые одновременно.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Соединений на адрес</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>За одним адресом прокси или роутера может быть много майнеров.</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>Нарушений до бана</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>Число испорченных сообщений, после которого адрес отвергается. Адреса вашей сети не банятся никогда.</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>Срок бана</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>Сколько отвергается забаненный адрес.</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>Шар в секунду</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>На соединение, за несколько секунд. Шара, ставшая блоком, проходит; сверх предела — одна в секунду.</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>Время рукопожатия</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>За это время новое соединение должно представиться.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Время простоя</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>Соединение без единого байта от майнера закрывается через это время.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Время сеанса</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>Каждое соединение закрывается через это время. 0: никогда.</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>Размер строки</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>Самая длинная строка Stratum V1 от майнера, в байтах.</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Размер кадра</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>Самый большой кадр Stratum V2 от майнера, в байтах.</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Непрочтённые байты</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>Майнер, не прочитавший столько, отключается.</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>Каналов на соединение</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Прокси Stratum V2 может открыть канал для каждого майнера за ним.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>Каналы всех майнеров вместе; майнеру нужен один. У каждого рабочего потока равная их часть.</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>Хранимые шары</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>Шары, ждущие ответа пула или его возвращения. Сверх этого отбрасываются самые старые.</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>Срок хранения шар</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>Столько ждут пула шары, найденные без него.</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>Хранить отсчёты 10 s</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>Самая подробная история каждого майнера.</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>Хранить минуты</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>История с шагом в минуту.</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>Хранить часы</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>История с шагом в час.</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>Скрывать адреса</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>Сетевые адреса майнеров сокращаются в окне, в истории, в status и в журнале.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Уровень журнала</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>Наименее важные из хранимых сообщений.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>отладка</translation>
    </message>
    <message>
        <source>info</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>критично</translation>
    </message>
    <message>
        <source>Log rules</source>
        <translation>Правила журнала</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>Включение и отключение отдельных категорий, например &quot;hashstead.sv1.debug=true&quot;, через точку с запятой.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Файл журнала</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>Пусто: системный журнал или терминал.</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>Размер файла журнала</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>Файл, превысивший его, откладывается, и начинается новый.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Файлы журнала</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>Сколько хранится, включая открытый.</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>Виртуальные майнеры</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>Встроенные майнеры демо.</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>Хешрейт демо</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>Хешей в секунду у всех виртуальных майнеров вместе; они нагружают ваш процессор.</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>Время блока в демо</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>Среднее время между блоками смоделированной цепочки.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>Показывает состояние и хешрейт в трее рабочего стола, если он есть.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Закрытие окна</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>трей: программа майнит дальше в трее. выход: она завершается. спросить: вопрос при первом разе.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>спросить</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>трей</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запуск при входе</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>Программа с окном запускается при входе в рабочий стол.</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Не давать уснуть</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>Компьютер не засыпает, пока майнеры работают. Экран может гаснуть.</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>Сообщать о блоках</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>Уведомление рабочего стола о каждом блоке, найденном майнерами.</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>Сообщать о молчащих</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>Уведомление, когда майнер перестаёт присылать шары.</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>Сообщать о потере связи</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>Уведомление, когда пропадает связь с пулом или узлом.</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>Сообщать о полученном ecash</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>Уведомление, когда ecash приходит в кошелёк.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>Язык окна, чисел и дат в нём. как в системе: язык вашего рабочего стола.</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Окна на других компьютерах</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>Позволяет окну на другой машине подключиться к этому ядру с токеном из &quot;hashsteadd token add&quot;.</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>Адрес подключения</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>Куда подключаются такие окна. 0.0.0.0:8081 принимает их из всей сети; соединение шифруется, и без токена никто не войдёт.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>Пароль сохранён в запечатанном виде вне файла настроек. Введённое заменит его.</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>Пароль ещё не сохранён. Он хранится запечатанным и никогда не попадает в файл настроек.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Майнеры в сети</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>Следит за майнерами дома через их собственные интерфейсы. Ищет их только по вашей просьбе и меняет только при включённом управлении.</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>Время между опросами</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>Как часто каждый майнер спрашивают, как он.</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>Оповещения о майнерах</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>Сообщает, когда майнер пропал, перегрет, медлит, его вентилятор стоит или он майнит в другом месте.</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>Горячие чипы</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>О Bitaxe и его родне с более горячим чипом сообщается, в градусах Цельсия.</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>Горячие чипы больших майнеров</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>То же для Antminer, Avalon и других, рассчитанных на больший нагрев, в градусах Цельсия.</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>Горячие преобразователи</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>О майнере с более горячими преобразователями питания сообщается, в градусах Цельсия.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Цена киловатт-часа</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>По ней считается, во что каждый майнер обходится за день; 0: не показывать.</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>Цена биткоина</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>В той же валюте; в ней показывается, что каждый майнер может принести за день. 0: только в сатах. Из сети не запрашивается.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>Этих цен: EUR, USD, ...</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>Запросов сразу</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>Сколько адресов поиск спрашивает одновременно.</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>Веб-порт майнеров</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>Где у майнеров веб-интерфейс.</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>Порт API майнеров</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>Где у майнеров API cgminer.</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>Ядро удалено не полностью: %1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>ядро не ответило.</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>Минту не передано: %1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>Стало бы %1, где допустимо: %2.</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>Станет %1 = %2.</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>У этого пула нет адреса.</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>Это лишь для веб-страницы той программы; пулы стоят в upstreams.</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>Пригодных пулов здесь нет.</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>Это имя пользователя для пулов без собственного.</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>Хранится не более %1 пулов.</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>Станет пулом %1 в network.upstreams.</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>Это опубликованный ключ-пример, его секрет знают все: он берётся только в тестовых сетях.</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>Похоже на заглушку из примера: введите своё.</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>У этого пула нет порта от 1 до 65535.</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>У этого пула нет ключа authority, его нельзя было бы узнать снова: добавьте его с ключом, который пул публикует.</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>Его ключ authority — не ключ: %1.</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>Адрес или имя пользователя не подходят: допустимо %1.</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>Адрес не подходит: допустимо %1.</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>Майнерам нужен порт от 1 до 65535.</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>Стало бы %1, но столь слабый майнер и так получает наименьшую сложность.</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>Hashstead сам согласует версию с пулом.</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>Hashstead сам выбирает размер, подходящий любой прошивке.</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>Hashstead и так читает выплату из coinbase каждого задания и показывает её.</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>Hashstead просит у каждого пула расширения, которые умеет использовать.</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>У Hashstead свои показатели: в окне и в команде status.</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>Hashstead хранит прошлые задания, пока по ним могут прийти шары.</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>Поиска майнеров в сети в этой версии нет.</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>Hashstead всегда подбирает сложность для каждого майнера.</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>Hashstead обновляет задание майнера не реже раза в минуту.</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>Это счётчик той программы, а не настройка.</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>Hashstead сообщает пулу измеренный им хешрейт.</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>Добавьте этот минт на странице «Кошелёк»: токены неподтверждённого минта не берутся.</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>Для майнинга адрес минта не нужен.</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>Слова кошелька не берутся из открытого файла: восстановите их на странице «Кошелёк».</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>Секретный ключ не берётся из открытого файла; Hashstead привязывает к ключам своего кошелька.</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>У Hashstead свой кошелёк.</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>Hashstead не раздаёт токены.</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>Hashstead показывает свои окна: 1 и 10 минут, 1 и 24 часа.</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>Повторяет порт, указанный в таких файлах в другом месте.</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>Повторяет то, что указано в таких файлах в другом месте.</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>Цену шары назначает минт.</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>Hashstead не знает этой настройки.</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>транслятор hashpool</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>эталонный транслятор Stratum V2</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>Hashstead ещё запускается.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>Смоделированная цепочка</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Пул этого компьютера</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>шары не удаётся сохранить: %1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>шары воркеров без ключа ничего не приносят: задайте ehash.fallback_key</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>он не доказал, какой он минт</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>его ключа нет в списке минтов</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>порт для минтов %1:%2 не открывается: %3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>пул не отвечает</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>пул оценивает шары иначе: сделайте ehash.rule, ehash.unit_work и ehash.minimum_zeros одинаковыми с обеих сторон</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>ключ authority пула неизвестен: подтверждение не даётся</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>минт не отвечает</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>этот минт не знает пула</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>минт остановил выпуск</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>больше шар, чем принимает этот минт</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>минт не смог это записать</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>не удаётся слушать на %1, порт %2: %3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>Блок в цепочке.</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>Блок верен, но на его высоте стоит другой; он ещё может победить.</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>Все узлы отвергли блок; его байты сохранены.</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>Ни один узел ещё не подтвердил блок; он отправляется снова, пока это не случится.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 Answers: %2</source>
        <translation>%1 Ответы: %2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>Его НЕ удалось записать на диск. %1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>принял блок, но в его цепочке блока нет</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>Этот узел — в цепочке «%1», а настроена «%2». Запустите его для той цепочки или измените настройку сети.</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>У узла нет пиров, и он не узнаёт о блоках. Проверьте его сетевое соединение.</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>Узел запускается (%1). Майнинг начнётся, когда он будет готов.</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>Узел не знает вызова, нужного для майнинга; обновите его. Он сообщил: %1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>У узла нет пиров, и он не даёт шаблон блока. Проверьте его сетевое соединение.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>Узел ещё загружает цепочку и пока не даёт шаблон блока.</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>Узел не даёт шаблон блока. Он сообщил: %1 (%2)</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>Шаблон блока от узла непригоден: %1. Обновите Hashstead или возьмите другой узел.</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>Этот узел на блоке %1, другой — на %2. Проверьте его сетевое соединение.</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>Ни один узел Bitcoin не пригоден. %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 отвергает вход по файлу cookie; проверьте, что файл принадлежит этому узлу</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 отвергает имя пользователя или пароль; сверьте их с настройками узла</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 не допускает этот компьютер; добавьте его адрес в rpcallowip</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>у %1 нет свободного обработчика RPC; увеличьте его rpcworkqueue</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 ответил не как узел Bitcoin (HTTP %2); проверьте, что хост и порт — его RPC-сервер</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>на %1 никто не слушает; запустите узел или исправьте хост и порт</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>имя хоста %1 неизвестно</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>нет защищённого соединения с %1; укажите сертификат узла или отключите TLS с обеих сторон</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>соединение с %1 оборвалось</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 ответил ошибкой без кода, чего узел не делает: %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 ответил ошибкой %2: %3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>файл cookie %1 не читается (%2); запустите узел либо исправьте путь или права</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>ответ на %1 больше %2 МиБ</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 не ответил на %2 за %3 с</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>смоделированная цепочка</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>другой блок найден раньше</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>Собственная цепочка этой программы для проб. Её монеты ничего не стоят.</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>узел ответил тем, что не является результатом submitblock</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>сохранён рядом с лучшей цепочкой</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>у узла нет этого блока</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>узел ответил тем, что не является заголовком блока</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>с coinbase этого пула в %1 единиц веса в блоке %2, это на %3 больше нужного: пусть узел оставляет больше места (blockreservedweight или blockmaxweight в bitcoin.conf)</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>Узел отвергает блоки, которые сделал бы этот пул (%1). Работа не выдаётся, пока он не примет блок: проверьте, что адрес выплат и узел из одной сети.</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>Сравните ключ authority в адресе этого пула с тем, что публикует пул.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>Выставьте часы этого компьютера по сети (NTP); если они верны, сообщите оператору пула.</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>Тот, кто там отвечает, не говорит на шифрованном Stratum V2: проверьте хост и порт.</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>Проверьте, что хост и порт — служба Stratum V2 этого пула и что между вами нет брандмауэра.</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>Проверьте подключение к интернету, хост и порт.</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>Узнайте у пула, что он поддерживает, или выберите другой.</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>Этот пул не может обслуживать Hashstead при таких настройках: выберите другой.</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>Пул нарушил протокол; если это продолжится, сообщите его оператору.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Ask the pool what that means, or choose another one.</source>
        <translation>Узнайте у пула, что это значит, или выберите другой.</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>Проверьте имя пользователя, заданное для этого пула.</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>Он даёт слишком мало байт extranonce: выберите другой.</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>Он не принимает майнеров с таким хешрейтом: выберите другой.</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 не открывает канал (%2). %3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>пул принял соединение, но не дал работы</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>Не настроен ни один пул Stratum V2. Добавьте его как stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 — пул Stratum V1 и пропускается.</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 закрыл канал (%2).</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>Работа идёт через запасной пул; %1 проверяется снова в фоне.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 Следующая попытка: %2.</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>пул гоняет это соединение от хоста к хосту</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 попросил подключиться к %2:%3.</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 не даёт работы.</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>его канал у пула был закрыт</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>цепочка ушла вперёд, пока пул не был подключён</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>у нового канала пула другая работа</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>новый канал пула требует большего</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>пул не мог его принять или так и не ответил</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 закрывает канал (%2) при каждом открытии.</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>пул не ответил на OpenExtendedMiningChannel</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>пул ничего не присылал %1 с</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>с комиссией нужно %1, а свободно %2</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>у кошелька есть монеты, отправленные токены или открытые запросы в этом минте. Сначала потратьте или верните их либо только снимите доверие.</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>минт ещё обрабатывает запрос</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>токен уже погашен; попросите у отправителя другой</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>токен погашен получателем</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>%1 из монет потрачены в другом месте; остальные снова свободны, попробуйте ещё раз</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>это не токен (%1). Токен начинается с cashuA или cashuB; скопируйте его целиком.</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>токен от минта, которого нет в вашем списке: %1. Его монеты стоят столько, сколько держит этот минт. Если вы ему доверяете, сначала добавьте минт или получайте с --allow-unknown.</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>токен привязан к чужому ключу</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>у токена условие, которое этот кошелёк не может выполнить (блокировка хешем или несколько подписей)</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>отправлять нечего; сначала что-нибудь получите или добудьте</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>в единице «%1» ничего нет; есть %2</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>сумма должна быть не меньше 1</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>запрос по токену ещё открыт; дождитесь его завершения</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>минта нет в списке</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>кошелёк не открыт</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 нет в списке минтов; сначала добавьте его</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>такого минта нет в списке, или ни одному нет доверия; сначала добавьте минт</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>заявка ещё не оплачена; кошелёк продолжает спрашивать и выпустит монеты после оплаты</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>Узел ещё загружает цепочку: блок %1 из %2 (%3 %). Майнинг начнётся, когда он закончит.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>Узел ещё загружает цепочку: блок %1 из %2. Майнинг начнётся, когда он закончит.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 не удаётся записать: %2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>Он берёт от одного до трёх пулов.</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>Его прошивка не умеет паузу.</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>В его прошивке нет настройки вентиляторов.</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>Его старый веб-интерфейс потерял бы настройку: %1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Его прошивка не знает этой команды.</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>Braiins OS берёт пулы только на своей веб-странице: заданное через порт 4028 не вступает в силу.</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>Ему нужен хотя бы один пул.</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>Он берёт не больше %1 пулов.</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>Он не достучался до нового пула и майнит на старом. %1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>Он согласился и не изменил свои пулы.</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>По его адресу отвечает теперь майнер другого вида.</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>Его ответ обрывается на середине.</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>Другим компьютерам он даёт только читать: его настройка api-allow должна разрешить этому запись (W:).</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>Он не принимает этих пользователя и пароль.</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>Он говорит только на Stratum V1.</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>Пулу нужны адрес, порт и пользователь, без управляющих символов.</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>Он отвечает, но ничего не говорит о работе.</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>Он отказал без причины.</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>Он отказал: %1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>Его прошивка этого не умеет: %1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>Этой программе не разрешено его менять.</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>Его пулы ещё неизвестны.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>Его прошивка не даёт менять пулы.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>Сейчас он не отвечает.</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>Его пулы уже такие.</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>Ни одна сеть этого компьютера к нему не ведёт.</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>Эта программа не принимает майнеров из локальной сети: откройте для них порт в настройках.</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>Он не говорит на протоколе ни одного из этих пулов.</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>В нём нет места для прежнего пула как запасного.</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>Он скрывает пароль для %1: при возврате этого пула паролем станет «x».</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>Прежние пулы для него неизвестны.</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>Изменение майнеров выключили до его очереди.</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>Программа завершилась до его очереди.</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>Остановлено до его очереди.</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>С первым майнером не вышло: оставлен как был.</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>Он не пришёл майнить сюда вовремя.</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>Ничего не записано: прежние пулы не удалось сохранить: %1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>Он не перезапускается: %1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>Прежние пулы записаны; они вступят в силу после перезапуска. %1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>По его адресу отвечает другой майнер.</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>Ничего не записано: он не отвечает: %1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>Он изменён и с тех пор не отвечает: %1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>Ничего не записано: его пулы изменились с тех пор, как составлен план.</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>Его пулы — ни новые, ни прежние.</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>Программа завершилась до изменения его пулов.</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>Он принял новые пулы и ничего не изменил.</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>Новые пулы до него не дошли: %1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>Он отклонил новые пулы: %1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>Новые пулы записаны; они вступят в силу после перезапуска, ведь изменение майнеров выключили.</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>После перезапуска его пулы другие.</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>Ему велели перезапуститься, и он не сделал этого.</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>Прежде у него не было пулов для возврата. %1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>Изменение майнеров выключили до возврата прежних пулов. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>Прежние пулы вернуть не удалось; действуют новые. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>Прежние пулы вернуть не удалось; действуют другие. %1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>Он отвечает только компьютерам своей сети.</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>Вентилятор работает на 0–100 процентов.</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>Он не говорит, какие частоты выдержат его чипы.</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>Его чипы выдержат частоты от %1 до %2 МГц.</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>Он не говорит, какие напряжения выдержат его чипы.</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>Его чипы выдержат напряжения от %1 до %2 мВ.</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>Это не частота.</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>Менять его могут только компьютеры его сети.</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>Он не принимает этот одноразовый код: %1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>Все восемь мест для пулов заняты: %1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>Его прошивка не говорит с пулами по TLS.</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>Его текущие значения больше не приходят.</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>Опрашиваются только майнеры с частными адресами.</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>Его текущие значения получить не удаётся.</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>Прошивка не хранит пулы: эти действуют до перезапуска.</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionBoard</name>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>is lost since %1, reconnecting. Machines stay connected and their shares are kept.</source>
        <translation>без связи с %1, подключается снова. Майнеры остаются на связи, их шары сохраняются.</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>без работы с %1.</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>ждёт: %1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>не даёт работы с %1.</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>не даёт работы: %1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>используется с %1: основной пул не отвечает.</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Узел %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>ещё синхронизируется, готово %1.</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>ещё синхронизируется.</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>отстаёт от остальных.</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>недоступен.</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>отказывает в доступе: проверьте пользователя и пароль или файл cookie.</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>не годится для работы.</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>Найденный блок</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>не сохранён, только отправлен. Освободите диск или исправьте папку данных: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>не записывается, последний час хранится в памяти. Освободите диск или исправьте папку данных: %1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>давно не присылают шар, из %1 подключённых.</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>Открыть майнеры</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>не присылает шар уже %1.</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>на связи %1 и не прислал ни одной шары.</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>Обычно присылает шару каждые %1.</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>Открыть майнер</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>%1 шар</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>за последние 24 h отклонено.</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>за последние 24 h отклонено, чаще всего: %1.</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>Открыть минт</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>ничего не выпускает.</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>ничего не выпускает: %1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>Файл минта</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>содержит непригодные наборы ключей; их монеты отвергаются: %1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>недоступен для кошельков: %1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>Зачисления за шары</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>ждут минт с %1, всего %2. Ничего не потеряно: они уйдут, когда он ответит.</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>сообщает: %1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Открыть кошелёк</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>Двенадцать слов кошелька</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>не записаны. Без них ehash пропадёт вместе с этим компьютером.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Записать их</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Ядро %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>не записаны. Без них ehash пропадёт вместе с компьютером %1. Запишите их там.</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>Список устройств</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>не удаётся сохранить: %1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Открыть сеть</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>в сети имеют ту же неполадку: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionStrips</name>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>Скрыть, пока не закончится.</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>Сохранить резервный файл</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>Прочитать резервный файл</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>Зашифрованная копия всего, включая отправленные и ещё не полученные токены, которые одни слова не вернут. Копия читается повторно, прежде чем появится «готово».</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>Добавляет то, что есть в копии с теми же словами. Здесь ничего не заменяется.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Копии Hashstead (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>Выберите файл и пароль.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Сохранено и перечитано: %1 монета, минты: %2.</numerusform>
            <numerusform>Сохранено и перечитано: %1 монеты, минты: %2.</numerusform>
            <numerusform>Сохранено и перечитано: %1 монет, минты: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Прочитано: %1 монета, минты: %2.</numerusform>
            <numerusform>Прочитано: %1 монеты, минты: %2.</numerusform>
            <numerusform>Прочитано: %1 монет, минты: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message>
        <source>ehash, spendable</source>
        <translation>ehash, доступно</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>Отправлено, не получено</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Другие единицы</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>Ещё ничего не добыто</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>В одной эпохе</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>В %1 эпохе</numerusform>
            <numerusform>В %1 эпохах</numerusform>
            <numerusform>В %1 эпохах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 сегодня</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>Открытых заявок нет</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 готово, %2 при расчёте эпохи</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>Токенов на руках нет</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>В токенах и открытых запросах</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>и %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>Здесь были бы токены других минтов</translation>
    </message>
</context>
<context>
    <name>widgets::BanItem</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Майнер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>снятия</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вами</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>защитой: %1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>защитой</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Снять бан</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Адреса в бане</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>Майнеры с этих адресов не допускаются, по любому протоколу. Баны переживают перезапуск.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>В бане никого нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>монеты можно тратить</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>подтверждений: %1 из %2</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>нет на диске</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найден</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
</context>
<context>
    <name>widgets::ChartExporter</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт графика</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Картинка (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>Значения (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Сохранить значения</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Значения (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Не сохранено: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine and what of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>widgets::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Легенда: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>За это время измерений нет.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Чтение истории</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 d</translation>
    </message>
    <message>
        <source>Chart range</source>
        <translation>Период графика</translation>
    </message>
</context>
<context>
    <name>widgets::CheckPanel</name>
    <message>
        <source>Tests</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Узел отвечает</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>Вход принят</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>Сеть верная</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>Вся цепочка на месте</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>Даёт шаблоны блоков</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>Пул отвечает</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>Шифрование есть, ключ верный</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>Говорит с Hashstead по Stratum V2</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>Принимает имя пользователя</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Можно использовать</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>Порт свободен</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хорошо</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Взять порт %1</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>Майнить на %1</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 принимает изменения только с одноразовым кодом. Введите шесть цифр, которые сейчас показывает телефон.</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Адреса для майнеров</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Нет порта</translation>
    </message>
    <message>
        <source>Stratum V1</source>
        <translation>Stratum V1</translation>
    </message>
    <message>
        <source>Stratum V2</source>
        <translation>Stratum V2</translation>
    </message>
    <message>
        <source>Authority key</source>
        <translation>Ключ authority</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Ни один порт не ждёт майнеров. Причина — в событиях и в настройках.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Показать %1 как QR-код</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectPanel</name>
    <message>
        <source>Point a machine here</source>
        <translation>Подключить майнер сюда</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>Откройте страницу майнера в браузере и укажите один из этих адресов как пул. Имя пользователя станет именем майнера здесь; пароль не важен. Майнер появится в окне при первом подключении.</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Ни один порт не ждёт майнеров. Причина — в событиях и в настройках.</translation>
    </message>
    <message>
        <source>Stratum V1</source>
        <translation>Stratum V1</translation>
    </message>
    <message>
        <source>Stratum V2</source>
        <translation>Stratum V2</translation>
    </message>
    <message>
        <source>Authority key</source>
        <translation>Ключ authority</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>Ядра на других компьютерах</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>Каждое из них показывается и управляется из этого окна, как ядро на этом компьютере.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Подключить сейчас</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Показать в окне</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>Пока неизвестно ни одного ядра на другом компьютере.</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>Список ядер не читается, поэтому он не перезаписывается: %1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>Вы подтвердили %1, а оно показывает %2.</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>Удалить %1? Его токен будет забыт; само ядро продолжит работу.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>Это имя уже есть у другого ядра.</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>В имени не больше 40 символов, и все видимые.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Не удалось сохранить: %1</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
</context>
<context>
    <name>widgets::CoreEditor</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>Ядро, которое работает в другом месте, например на сервере без экрана, показывается и управляется отсюда. Оно должно принимать окна с других компьютеров: там api.enabled равно true, а api.listen — адрес его сети.</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>Адрес или адрес:порт</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>Там отвечает ядро. Ваше ли оно, видно по отпечатку его сертификата:</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>Сравните его на компьютере ядра. &quot;hashsteadd status&quot; показывает его там как &quot;fingerprint&quot; в разделе &quot;api&quot;, а &quot;hashsteadd token add&quot; — под токеном. Если отличается хоть одна цифра, между вами кто-то есть.</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>Отпечаток на обоих одинаков</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>Токен говорит, что это окно может там делать. Создайте его на компьютере ядра: &quot;hashsteadd token add NAME --scope operate&quot;. Области: read, operate и pay.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Как вы его называете</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>Сравнить новый…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>Добавить ядро</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Отпечаток %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Соединение…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>Это не адрес. Подходят server.local, 192.168.1.20:8081 или [fd00::20]:8081.</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Соединяется с %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Соединение с %1…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>По адресу %1 никто не отвечает. (%2)</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>Вы подтвердили:
%1
Теперь оно показывает:
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>Это не то ядро, которое вы подтвердили: оно показывает другой сертификат. Ему ничего не сказано, тем более токен.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>widgets::CoreItem</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Область</translation>
    </message>
</context>
<context>
    <name>widgets::CoreSwitcher</name>
    <message>
        <source>Cores</source>
        <translation>Ядра</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Соединения…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>Добавить ядро…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>Показать Hashstead на другом компьютере и управлять им.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Hashrate, 10 min, measured from shares</source>
        <translation>Хешрейт, 10 min, измерен по шарам</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>The sum of what the machines claim themselves. Many claim nothing.</source>
        <translation>Сумма того, что майнеры заявляют сами. Многие не заявляют ничего.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Reported by %1 of %2</source>
        <translation>Заявили %1 из %2</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Апстрим</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>блок %1 назад</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Чтение событий</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ещё ничего не произошло.</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>выпускает</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>доступен</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>ждут: %1</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>События: %1</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Ничего нового с %1.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence, and a time</comment>
        <translation>%1 С %2.</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Хешрейт, заявлено</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Цена в день</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>Ожидается в день, до комиссий</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Назад ко всем</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>Снова показывает таблицу всех майнеров (Esc).</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>Отдаёт этому майнеру всю страницу (Enter в таблице).</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>Что он ответил</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>Нагрев, мощность и цена</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>Пулы в порядке перехода</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>Шары, по его счёту</translation>
    </message>
    <message>
        <source>Hash boards</source>
        <translation>Хеш-платы</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>It also said, and it makes no sense:</source>
        <translation>Ещё он сказал, и это бессмыслица:</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>Что говорит майнер</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>выбрано: %1</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 из %2 в сети</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>Сейчас майнеры только читаются: включите «Разрешить изменения», чтобы их менять.</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>Программе можно менять из них: %1.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>ответ %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>Заявлено майнером</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1, заявлено майнером</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>чип</translation>
    </message>
    <message>
        <source>board</source>
        <translation>плата</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>преобразователь</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>exhaust</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place, and how hot it is</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 МГц</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 мВ</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 В</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 в день</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>%1 в день, до комиссий</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Вентиляторы</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>От ожидаемого</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>a share, and the hashrate that it is of</comment>
        <translation>%1 % от %2</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Нагрев</translation>
    </message>
    <message>
        <source>it says that it stopped because it is too hot</source>
        <translation>он говорит, что остановился из-за перегрева</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>эта программа</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1, в работе</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1, записан</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Устарело</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardware errors</source>
        <translation>Ошибки железа</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>%1 за этот запуск</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>%1 за всё время</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>%1 чип</numerusform>
            <numerusform>%1 чипа</numerusform>
            <numerusform>%1 чипов</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Плата %1</translation>
    </message>
    <message>
        <source>not one this program can read</source>
        <translation>программа такие читать не умеет</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Зовёт себя</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 дБм</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Последняя неполадка</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>программа его только читает</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>программе можно его менять</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>можно менять, когда изменения разрешены</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>Его пулы</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>Направлен сюда</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>Сохранённые пулы</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>На паузе по</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>нет; по ней работают расписания и фильтры</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Данные для входа</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>От собственной страницы майнера. Хранятся с другими секретами программы, отправляются только этому майнеру и больше не показываются.</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>Этого майнера больше нет в списке.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>The machine refuses those that are kept.</source>
        <translation>Майнер отвергает сохранённые.</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>Пользователь и пароль сохранены.</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Паролю нужен пользователь.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceFigures</name>
    <message>
        <source>rpm</source>
        <translation>об/мин</translation>
    </message>
    <message>
        <source>sats</source>
        <translation>сат</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceRow</name>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>можно менять</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Майнер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Вентилятор</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>J/TH</source>
        <translation>Дж/TH</translation>
    </message>
    <message>
        <source>Mines at</source>
        <translation>Майнит на</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>Теперь подключите майнер</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>Откройте страницу майнера в браузере и укажите одну из этих строк как пул. Он появится в окне при первом подключении.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>Ни один порт не ждёт майнеров. Причина — на странице «Журнал»; порты — на странице «Настройки».</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>Пул (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>Пул (Stratum V2, с ключом, удостоверяющим этот компьютер)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>Пользователь: имя майнера здесь. Пароль: любой</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>В демо есть свои майнеры, чтобы было на что смотреть. Можно подключить и настоящий: всё остаётся игровыми деньгами.</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>Добываемый блок</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase: кому этот блок</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Выходы coinbase</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>Блоки, найденные здесь</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Копировать хеш</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Открыть в обозревателе</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>Пока нет. Вероятность — на странице «Обзор». Найденный блок сначала пишется на диск, затем уходит всем узлам и остаётся здесь со своей судьбой.</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>Последний шаблон</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Последние задания</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>открыты для майнеров</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>шаблона ещё нет</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>сложность %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>шаблон от %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 новых</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 комиссий</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>%1 места в блоке</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>вес не указан</translation>
    </message>
    <message>
        <source>%1 weight units</source>
        <translation>%1 единиц веса</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 байт</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>без метки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Предыдущий блок</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Платит</translation>
    </message>
    <message>
        <source>a script without address</source>
        <translation>скрипт без адреса</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>Блоков этой цепочки нет на открытых страницах.</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>по %1 байт экстранонса</numerusform>
            <numerusform>по %1 байта экстранонса</numerusform>
            <numerusform>по %1 байт экстранонса</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EventList</name>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
</context>
<context>
    <name>widgets::Figure</name>
    <message>
        <source>%1, last known</source>
        <translation>%1, последнее</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>Направить сюда…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Перезапустить…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>Мигать лампой</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>Вентилятор и частота…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>Имя и группа…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Пользователь и пароль…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>Программе можно его менять</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>Пауза по часам…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>Списки пулов…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>Показать его шары</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть его страницу</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Забыть…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>Сначала выберите майнер.</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>Сейчас майнеры только читаются. Сначала включите «Разрешить изменения».</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>Его прошивка этого не умеет.</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>Прошивки всех выбранных этого не умеют.</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>Сначала разрешите в этом меню программе его менять.</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>Выберите один майнер.</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>Показывает, что изменится, до самих изменений.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>Его прошивка не даёт задать пулы.</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>Возвращает список пулов, сохранённый до того, как его направили сюда.</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>Прежнего списка пулов для него нет.</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>Программе можно их менять</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>Разрешить изменения</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Хешрейт, заявлено</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Цена в день</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>никто не сообщает</translation>
    </message>
    <message>
        <source>reported by %1 of %2</source>
        <translation>заявлено %1 из %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>всё в порядке</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 требует внимания</numerusform>
            <numerusform>%1 требуют внимания</numerusform>
            <numerusform>%1 требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>мощность на хешрейт</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>по %1 за кВт·ч</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>цена энергии не задана</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>приносит около %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>Расход %1. Доход — ожидаемый при нынешней сложности сети, до комиссий.</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>Если выключить, ни в один майнер ничего не пишется.</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>Включите, чтобы направлять майнеры сюда, перезапускать и ставить на паузу.</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>Включено: выбранные майнеры можно менять.</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>Выключено: майнеры только читаются.</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>Перезапустить %1? Около минуты он не будет майнить.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>Забыть %1? Имя, история и сохранённый список пулов тоже пропадут; поиск найдёт его снова.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Не мигать</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Перезапустить сейчас</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Неизвестное устройство</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS, старая</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не спрошен</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>не в сети</translation>
    </message>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>пропущен %1 опрос</numerusform>
            <numerusform>пропущено %1 опроса</numerusform>
            <numerusform>пропущено %1 опросов</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>online</source>
        <translation>в сети</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>майнит здесь</translation>
    </message>
    <message>
        <source>%1, SV2</source>
        <translation>%1, SV2</translation>
    </message>
    <message>
        <source>%1, TLS</source>
        <translation>%1, TLS</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a pool, as a user</comment>
        <translation>%1 как %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a pool, and the one after it</comment>
        <translation>%1, затем %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>запись пулов</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>перезапуск</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>ждёт первую шару</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>прежние пулы</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>новые пулы</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>оставлен как был</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>Ему отправляется список пулов.</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>Его спрашивают, какие у него теперь пулы.</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>Он запускается со списком заново; это до двух минут.</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>Список у него; первая шара покажет, что он майнит здесь.</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>Действует прежний список.</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>Его шары приходят сюда.</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>Действует новый список.</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>Он не взял список; действуют прежние пулы.</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>Ни одной его шары сюда не пришло, поэтому у него снова прежние пулы.</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>Какие пулы у него теперь, прочесть не удалось. Посмотрите на его странице.</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>Работа закончилась до его очереди.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Он не ответил вовремя.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>До него не достучаться.</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>Там идёт что-то другое. Повторите, когда закончится.</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>Не вышло, и причина неизвестна.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of the week, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–%2 следующего дня</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>Пауза всех управляемых майнеров %1 %2</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>Пауза «%1» %2 %3</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленный</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>слишком горячий</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>вентилятор стоит</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>много отказов</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>майнит не здесь</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>всё время перезапускается</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>неверный пароль</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>Не ответил %1 раз.</numerusform>
            <numerusform>Не ответил %1 раза подряд.</numerusform>
            <numerusform>Не ответил %1 раз подряд.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>Он даёт %1, а при его настройках ожидается не меньше %2.</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>Он даёт лишь %1.</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>У него %1 °C; предел %2 °C.</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>Вентилятор делает лишь %1 об/мин.</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>Вентилятор стоит.</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>%1 % последних шар отклонено; предел %2 %.</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>Он был направлен сюда, а теперь майнит в другом месте.</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>Он был направлен сюда, а теперь майнит на %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>За час он перезапустился %1 раз.</numerusform>
            <numerusform>За час он перезапустился %1 раза.</numerusform>
            <numerusform>За час он перезапустился %1 раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>Он отвергает данные ему имя и пароль.</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>Проверьте, есть ли питание и сеть; новый адрес найдёт поиск.</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>Посмотрите на температуру и хеш-платы; часто помогает перезапуск.</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>Дайте ему воздуха, почистите его или снизьте частоту.</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>Поставьте на паузу до перегрева, затем проверьте вентилятор и разъём.</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>Проверьте сеть и частоту: обычно дело в поздних и неверных шарах.</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>Направьте его сюда снова или верните прежние пулы, если так задумано.</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>Проверьте блок питания и снизьте частоту.</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>Введите пользователя и пароль его собственной страницы.</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>Задать пулы</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Вернуть прежние пулы</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапустить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Мигать</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>Задать вентилятор</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>Задать частоту</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 получил другие пулы</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 получил прежние пулы обратно</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 перезапущен</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 поставлен на паузу</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 продолжает</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 получил команду мигать</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>Вентилятор %1 настроен</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>Частота %1 задана</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>%1 изменён этой программой</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 снова отвечает.</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1: прошло, было «%2».</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1; было: %2, стало: %3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 отклонил «%2»</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 отклонил «%2»: %3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>«%1»: сделано на %2</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1; в силе после перезапуска.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This program may change %1.</source>
        <translation>Программе можно менять %1.</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>Программа только читает %1.</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>Управление включено.</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>Управление выключено: ни в один майнер ничего не пишется.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 в списке.</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>Пароль забыт.</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>Пароль сохранён.</translation>
    </message>
</context>
<context>
    <name>widgets::Format</name>
    <message>
        <source>H/s</source>
        <comment>hashes per second</comment>
        <translation>H/s</translation>
    </message>
    <message>
        <source>sats</source>
        <comment>unit</comment>
        <translation>sats</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>менее %1 %</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>более %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <comment>pattern of QLocale: weekday and time</comment>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of QLocale: day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern of QLocale: day, month, time</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of QLocale: day, month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 из %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>widgets::HelpButton</name>
    <message>
        <source>Help about this page (F1)</source>
        <translation>Справка по странице (F1)</translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Искать во всех темах</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>Нет тем со словом «%1».</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Открыть в браузере?</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>Эта ссылка ведёт из Hashstead на страницу в интернете.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>Что берётся из этого файла</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>Файл: %1. Взято: %2. Не взято: %3. Не нужно: %4.</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ взято</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ не взято</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– не нужно</translation>
    </message>
</context>
<context>
    <name>widgets::JobRow</name>
    <message>
        <source>Job</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>новый блок</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>новые транзакции</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Выдано</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>выпускает</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Эпоха %1</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Эпоха</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Keyset</source>
        <translation>Набор ключей</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Погашено</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>В обращении</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>Блок оплачен</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Соединения…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>Соединяет сейчас. Попытки и так идут каждые несколько секунд.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkWords</name>
    <message>
        <source>Connecting</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключено</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>Это не то ядро, которое вы подтвердили: оно показывает другой сертификат.</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>Его сертификат ещё не подтверждён.</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>Оно не знает этого токена, или токен отозван.</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>Это другая версия Hashstead. Обновите более старую из двух. (%1)</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Оно не отвечает.</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>Оно отказало этому окну: %1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>До него не достучаться: %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Соединение с %1</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>Нет соединения с %1 с %2. Показано то, что оно сообщило последним.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>Нет соединения с %1 с %2. %3 Показано то, что оно сообщило последним.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>Нет соединения с %1 с %2. %3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>Ваш токен для %1 имеет область &quot;%2&quot;, а здесь нужна &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>соединение с %1 оборвалось до ответа. Сделано ли это, будет видно, когда оно вернётся.</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>нет соединения с %1.</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>ваш токен для %1 этого не разрешает.</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>Соединения с %1 ещё не было.</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>Слова и файлы кошелька остаются на его компьютере: сделайте это там.</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>не отвечает с %1.</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>не подключено. %1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Отладка</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Сохранить диагностику</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>Папка для того, кто вам помогает: журнал, настройки и состояние, без секретов.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Мин. уровень</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>Выбранные строки; если не выбрано, все показанные.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>К новым</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>Открыть папку диагностики</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>Пауза, пока вы читаете.</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>Пауза, пока вы читаете. %n новая строка.</numerusform>
            <numerusform>Пауза, пока вы читаете. %n новые строки.</numerusform>
            <numerusform>Пауза, пока вы читаете. %n новых строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>Строки: %1 из %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Сообщений ещё нет.</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>Нет строк с таким уровнем, категорией и словами.</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Выберите строку, чтобы прочесть её целиком.</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>Где создать папку диагностики?</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>Сохранено в %1. Прочтите, прежде чем отдавать.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>Диагностика не сохранена: %1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>этого компьютера</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>Открыть его страницу</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>Открывает страницу майнера в браузере.</translation>
    </message>
    <message>
        <source>10 min, from shares</source>
        <translation>10 min, по шарам</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>What the machine itself claims.</source>
        <translation>Что заявляет сам майнер.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Last 100 shares</source>
        <translation>Последние 100 шар</translation>
    </message>
    <message>
        <source>Channel and shares</source>
        <translation>Канал и шары</translation>
    </message>
    <message>
        <source>left</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>working</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>молчит %1</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>запуск, шар ещё нет</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>работает %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2, стандартный канал %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2, расширенный канал %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1, переведён в канал SV2 %1</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1, канал %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1, шара каждые %2</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1, %2 шар в секунду</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · без перебора</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>Целевая сложность</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>Маска версии</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>без перебора</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 принято, отклонённых нет</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 принято, %2 отклонено, %3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 ниже цели пула</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 позже отвергнуто пулом</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 без ответа</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>С момента подключения.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 принято</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 ниже цели апстрима</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Шар ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 байт перебирается</numerusform>
            <numerusform>%1 · %2 байта перебираются</numerusform>
            <numerusform>%1 · %2 байт перебирается</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>%1 блок найден</numerusform>
            <numerusform>%1 блока найдено</numerusform>
            <numerusform>%1 блоков найдено</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Имя майнера</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Сменить имя</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>Даёт майнеру здесь другое имя (F2). История сохраняется.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>Закрывает соединение. ПО майнера подключится снова само.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Бан</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>Закрывает все соединения с его адреса и больше их не принимает.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>На час</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>На неделю</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>Пока не сниму бан</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>Адреса в бане…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>называет себя %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Last 100 shares: %1</source>
        <translation>Последние 100 шар: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Показать устройство</translation>
    </message>
    <message>
        <source>Shows it on the page Network: its temperatures, fans and pools, and what can be changed.</source>
        <translation>Показывает его на странице «Сеть»: температуры, вентиляторы, пулы и что можно изменить.</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1, последние вести %2</translation>
    </message>
    <message>
        <source>%1, regulator %2</source>
        <comment>two temperatures</comment>
        <translation>%1, преобразователь %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>Отключить %1? На этом соединении %2, его потеряют все.</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>Отключить %1? ПО подключится снова само, обычно в течение минуты.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>Это имя уже у другого майнера.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>Имя — не более 64 знаков, все видимые.</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>Бан закончился бы до начала.</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>Этот бан уже закончился.</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>Этот майнер уже не подключён.</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>Это не адрес майнера.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>Не удалось: %1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 сохраняет своё имя.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 теперь зовётся %2.</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 — отключены. Вернутся, когда их ПО подключится снова.</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 отключён. Вернётся, когда его ПО подключится снова.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 снова может подключаться.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 в бане до %2.</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1 в бане, пока вы его не снимете.</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 Отключено с этого адреса: %2.</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>Снова бан</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>молчит %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Майнер</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ПО</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Посл. шара</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>слишком горячий</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Поиск майнеров</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>Добавить майнер</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>Выберите майнер, чтобы увидеть его график, канал и шары.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчат</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Нет майнеров по этому поиску и выбору рядом.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Сменить имя</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Бан</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n в бане</numerusform>
            <numerusform>%n в бане</numerusform>
            <numerusform>%n в бане</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Показать устройство</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesSetupPage</name>
    <message>
        <source>Where machines connect</source>
        <translation>Куда подключаются майнеры</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>Майнеры находят Hashstead на этих портах этого компьютера. Порт может быть занят другой программой: тогда предлагается свободный.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Кто может подключаться</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Порт для Stratum V1, на нём почти все майнеры (V2 там тоже понимается)</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>Порт только для Stratum V2</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>Майнеры вашей сети, на всех адресах компьютера (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>Майнеры сети %1</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>Только программы этого компьютера (127.0.0.1)</translation>
    </message>
</context>
<context>
    <name>widgets::MainWindow</name>
    <message>
        <source>Hashstead</source>
        <translation>Hashstead</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Demo, play money</source>
        <translation>Демо, игровые деньги</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1, этот компьютер</translation>
    </message>
    <message>
        <source>Hashstead (demo)</source>
        <translation>Hashstead (демо)</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Ожидание майнеров</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Майнинг</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and the name of a core</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – Hashstead</source>
        <comment>the name of a core</comment>
        <translation>%1 – Hashstead</translation>
    </message>
</context>
<context>
    <name>widgets::MintPage</name>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>No mint runs here</source>
        <translation>Минт здесь не запущен</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>Минт превращает принятые шары в ehash: токены в вашем кошельке, по одному за единицу работы. Включите ehash.enabled в настройках с профилем «Соло», «Домашний пул» или «Демо» и оставьте ehash.mint как «embedded». С профилем «Пул» шары приносят то, что платит тот пул.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>В обращении</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Погашено</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>Заявки к выпуску</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>Наборы ключей и эпохи</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>Пулы и минты</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>QR-код адреса минта</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>Адрес для кошельков</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Открытый ключ</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>Контроль и работа в пути</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>выпускает</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>игровые деньги</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>Остановить минт</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>Новый ehash не выпускается, пока вы не продолжите. Шары хранятся и зачисляются потом; ничего не теряется.</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>Снова выпускает ehash, если счета сходятся.</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>Минт не выпускает: %1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>Кошельки не достигают минта: %1.</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>Порт %1 свободен: задайте его в mint.listen.</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>из %1 за работу</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>можно выпустить ещё %1</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>обмены считаются повторно</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 ещё не выплачено</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 выпущено</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>кошельки не обслуживаются; задайте mint.listen в настройках</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>Счета сверены</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>Шары в ожидании</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1, старшая ждёт %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Без ключа</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 монета подписана</numerusform>
            <numerusform>%1 монеты подписано</numerusform>
            <numerusform>%1 монет подписано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 монета потрачена</numerusform>
            <numerusform>%1 монеты потрачено</numerusform>
            <numerusform>%1 монет потрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 зачисление</numerusform>
            <numerusform>%1 зачисления</numerusform>
            <numerusform>%1 зачислений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connections, subscriptions</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n соединение</numerusform>
            <numerusform>%n соединения</numerusform>
            <numerusform>%n соединений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n подписка</numerusform>
            <numerusform>%n подписки</numerusform>
            <numerusform>%n подписок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s)</source>
        <translation>
            <numerusform>%1 шара</numerusform>
            <numerusform>%1 шары</numerusform>
            <numerusform>%1 шар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) earned nothing</source>
        <translation>
            <numerusform>%1 шара ничего не принесла</numerusform>
            <numerusform>%1 шары ничего не принесли</numerusform>
            <numerusform>%1 шар ничего не принесли</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Поиск майнеров</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Find machines</source>
        <translation>Найти майнеры</translation>
    </message>
    <message>
        <source>1. Find</source>
        <translation>1. Найти</translation>
    </message>
    <message>
        <source>A search asks each address of your home&apos;s network whether a mining machine is there: Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.</source>
        <translation>Поиск спрашивает каждый адрес домашней сети, нет ли там майнера: Bitaxe и родня, Avalon, Antminer, Braiins и другие, кто говорит на cgminer.</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. Следить</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>Хешрейт, температуры, вентиляторы, мощность и пулы каждого, по его словам; если что-то не в сети, перегрето или майнит не здесь, об этом сообщается.</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. Направить сюда</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>Если изменения разрешены, майнеры переходят сюда одним щелчком: сначала видно изменение, один майнер идёт первым, и прежние пулы можно вернуть.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Майнеры в сети</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Нет майнеров по этому поиску и выбору рядом.</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>Выберите майнер, чтобы увидеть, что он говорит и что можно сделать; несколько — для всех сразу.</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>Майнеры ещё не найдены</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>Выберите сеть, где находятся майнеры, и начните поиск или добавьте майнер по адресу. Без вашей просьбы ничего не ищется, и спрашиваются только частные адреса.</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>Список майнеров читается</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>Он придёт со следующими значениями ядра.</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>Направить сюда…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>На паузу</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>Возврат прежних пулов:</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>Запись пулов:</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>готово: %1.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Показать ход</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main (биткоин с ценностью)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>Ваш узел Bitcoin</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core, Knots или btcd, на этом компьютере или другом. Hashstead берёт у него содержимое следующего блока и отдаёт ему каждый найденный блок.</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Файл cookie</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Имя и пароль</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>Адрес его RPC-сервера</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Файл cookie, узел пишет его при запуске</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>Имя пользователя (rpcauth или rpcuser узла)</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>Пароль, хранится запечатанным вне файла настроек</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>вам</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>Адрес или скрипт</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>widgets::OverviewCards</name>
    <message>
        <source>Shares, 24 h</source>
        <translation>Шары, 24 h</translation>
    </message>
    <message>
        <source>Best difficulty</source>
        <translation>Лучшая сложность</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>Шанс на блок</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>Текущий блок</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>отклонённых нет</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 отклонено, %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 позже отвергнуто пулом</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 ниже цели пула</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>Отвергнуто пулом:
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>эта сессия</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>шар ещё нет</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>За всё время %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1, %2 % блока</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>Blocks found %1</source>
        <translation>Блоков: %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>нужен измеренный хешрейт</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>нужна сложность сети</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>при %1, %2</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>Ожидается блоков</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 уже %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>в работе %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 подтверждено</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 в ожидании</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 отвергнуто</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 потеряно</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash, play money</source>
        <translation>ehash, игровые деньги</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 сегодня</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>сегодня: неизвестно</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>готово: %1</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>%1 в открытых эпохах</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>ничего не ждёт</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>один за %1</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>Шанс пула на блок</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>%1 в месяц · %2 в год</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>Справка: %1</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>свой минт</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>пул</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ещё неизвестно</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>на порту для минтов</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Шары</translation>
    </message>
</context>
<context>
    <name>widgets::PayoutPage</name>
    <message>
        <source>Where blocks pay to</source>
        <translation>Куда платят блоки</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>Coinbase каждого блока платит прямо на этот адрес. Возьмите адрес кошелька, слова которого у вас: не биржи и не такого, который вы не можете прочесть.</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Шары приносят ehash</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Ваш адрес</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>Каждая шара сразу оплачивается ecash минта этого компьютера, который ведёте и за который отвечаете вы. Без него блок идёт на адрес выше, а делите вы вручную.</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ Верный адрес сети %1.</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>Справка о том, как направить майнеры сюда</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Вернуть прежние пулы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>Разрешить программе их менять</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>Работа не закончена. Она может идти и без этого окна; откройте его снова, чтобы узнать, как дела.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Продолжить в фоне</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>С тех пор что-то изменилось: посмотрите план ещё раз.</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>С тех пор началась другая работа; эта закончена.</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>Вернуть прежние пулы %1 майнеру</numerusform>
            <numerusform>Вернуть прежние пулы %1 майнерам</numerusform>
            <numerusform>Вернуть прежние пулы %1 майнерам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>Дать %1 майнеру другие пулы</numerusform>
            <numerusform>Дать %1 майнерам другие пулы</numerusform>
            <numerusform>Дать %1 майнерам другие пулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>Направить %1 майнер сюда</numerusform>
            <numerusform>Направить %1 майнера сюда</numerusform>
            <numerusform>Направить %1 майнеров сюда</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>Что было у каждого майнера, сохранено; тот, с кем не вышло, получит это обратно сам.</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>Что было у этих майнеров до того, как их направили сюда, снова в силе там, где это указано.</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>Прежние списки пулов хранятся. Их можно вернуть в любое время, и после перезапуска тоже.</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>Пока программа эти майнеры только читает. Чтобы менять их пулы, ей нужно разрешить запись.</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>Каждый майнер получит прежний список пулов. Один идёт первым, остальные — когда получится.</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>Один майнер идёт первым; остальные — когда получится. Список пулов каждого сохраняется, и его можно вернуть в любое время.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Вернуть %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Начать с %1</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>Вернуть прежние пулы</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Направить майнеры сюда</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>В одноразовом коде шесть цифр.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>Начатые майнеры дойдут до конца; остальные останутся как есть.</translation>
    </message>
</context>
<context>
    <name>widgets::PointPlanPage</name>
    <message>
        <source>Pools</source>
        <translation>Пулы</translation>
    </message>
    <message>
        <source>Keep the pool of now as the fallback</source>
        <translation>Оставить нынешний пул запасным</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>Stratum V2, где майнер его знает</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>Одноразовые коды для майнеров, чья страница их просит. Код действует полминуты: вводите его последним. Оставьте пустым, где не нужен.</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>К этой программе</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Шаблон: %1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Шаблоны…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>Каждый майнер опрашивается; пока ничего не пишется.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Одноразовый код для %1</translation>
    </message>
</context>
<context>
    <name>widgets::PointRow</name>
    <message>
        <source>Machine</source>
        <translation>Майнер</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>Сейчас майнит на</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>Будет майнить на</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>уже так</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>невозможно</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>идёт первым</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>возвращается</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>изменяется</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>шёл первым</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>Готовые майнеры</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>Майнеры этой работы</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Начинается.</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>%1 сейчас изменяется.</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 идёт первым. Остальные ждут, пока не станет ясно, что получилось.</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>Майнеры сейчас изменяются, по нескольку сразу.</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 работает. Остальные следуют, по нескольку сразу.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>Остановка: начатое дойдёт до конца, прочее останется как есть.</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>С %1 не вышло.</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 шёл первым, и не вышло, поэтому остальные оставлены как были.</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>С некоторыми майнерами не вышло; что случилось, написано рядом с каждым.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>Готово. Пропущенные майнеры остались как были.</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>Готово. У всех майнеров прежние пулы.</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>Готово. Все майнеры приняли изменение.</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>Прежние пулы</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>Майнят здесь</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменены</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>Не вышло</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>Как были</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Осталось</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Embedded pool</source>
        <translation>Встроенный пул</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>ни один пул не даёт работы</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>Пул ещё не настроен</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>Добавьте пул в настройках, раздел «Пулы»: адрес вида stratum2+tcp://host:port/authority-key, пробел и ваше имя пользователя или адрес там. Второй вступает, когда первый отказал.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>Пула ещё нет</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>О пуле этого компьютера пока ничего не слышно. Он запускается с программой; чего он ждёт, видно на странице «Обзор». Чтобы майнить на чужом пуле, выберите в настройках профиль «Пул».</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>От пула %1 пока ничего не слышно. Обзор говорит, чего он ждёт.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>ваше имя пользователя там</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>ваш account.worker</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>ваш адрес, можно с воркером: %1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>У каждого аккаунта свои адрес и ключ: скопируйте их там.</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>Платит многим майнерам их долю каждого блока; нужен аккаунт.</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>Соло: кто нашёл блок, тому он и платит. Без аккаунта, имя пользователя — ваш адрес.</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>Эталонный пул для проб. Его монеты ничего не стоят.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>выплата</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>commitment</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>в цепочке</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>вне цепочки</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>active</source>
        <translation>активен</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>проба</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>Сейчас нет работы над заданиями этого пула.</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>Coinbase задания не читается.</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>Ваше имя на этом пуле — не адрес: видно, кому платят, но не вам ли.</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>Блок этого задания платит %1 на ваш адрес.</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>Блок этого задания сам по себе ничего не платит на ваш адрес.</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>Проверить можно только coinbase текущего задания. Он появится здесь, когда пул даст работу.</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>Проверить нельзя ничего. Пул, скрывающий coinbase, не даёт видеть, кому платят.</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>Это верно для блока с именно этим заданием. Что пул должен вам за остальные шары, здесь не проверить.</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>Большинство пулов забирают блок и платят позже по своим счетам: сколько они должны и заплатят ли, здесь не проверить.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>final</source>
        <translation>окончательно</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>распущено</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message>
        <source>Pools before</source>
        <translation>Пулы до</translation>
    </message>
    <message>
        <source>Pools afterwards</source>
        <translation>Пулы после</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1 (уходит)</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1 (записан, не в работе)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1 (новый)</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ещё неизвестны.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Неизвестны.</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>Как были.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>и ещё %1</numerusform>
            <numerusform>и ещё %1</numerusform>
            <numerusform>и ещё %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>Выберите майнер, чтобы увидеть его пулы по строкам.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsPage</name>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>%1, used first</source>
        <translation>%1, первый по порядку</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1, когда верхние недоступны</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Первым</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Сделать первым: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>Адрес пула %1</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>Имя пользователя на пуле %1</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>Пулы</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>Майнеры работают на первом. Если он недоступен, вступает следующий; когда первый исправен, снова он. Hashstead связывается с пулами по Stratum V2; майнеры могут говорить на V1.</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>Как один</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>Каждый отдельно</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>Выбрать пул…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>Другой пул…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>Как пул видит ваши майнеры</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Добавить пул</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>Изменено: вступит в силу после «Применить» и перезапуска. Майнеры подключатся снова сами.</translation>
    </message>
</context>
<context>
    <name>widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>widgets::QrPlayer</name>
    <message>
        <source>Save image</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>Скорость кодов</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>Codes a second</source>
        <translation>Кодов в секунду</translation>
    </message>
    <message>
        <source>Size of the codes</source>
        <translation>Размер кодов</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Малый</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Большой</translation>
    </message>
    <message>
        <source>How much one code holds: a small one is read from further away</source>
        <translation>Сколько вмещает один код: малый читается издалека</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Копировать токен</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>Кадр %1 из %2, держите камеру ровно.</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>Кадр %1, хватит любых %2 и ещё нескольких.</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>Движущийся QR-код токена, кадров: %1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>QR-код токена</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Картинки (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>widgets::Quantities</name>
    <message>
        <source>Hashrate, measured from shares</source>
        <translation>Хешрейт, измерен по шарам</translation>
    </message>
    <message>
        <source>Difficulty of shares</source>
        <translation>Сложность шар</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Хешрейт</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>Сложность шары</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Лучшая шара</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>об/мин</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>Хешрейт, заявлено майнером</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Вентилятор</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>Хешрейт во времени</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>Сложность шар во времени</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>Заявленный хешрейт во времени</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>Температура во времени</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Мощность во времени</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>Обороты вентилятора во времени</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Преобразователь</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>Вставьте токен или перетащите сюда текст или файл с ним. Ничего не берётся, пока вы не увидите, что это.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>Я знаю этот минт и хочу его ecash</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Слишком длинно для токена.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Монеты</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Привязка</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>Минт этого не подписывал. Оно ничего не стоит.</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>Этот кошелёк не может его открыть.</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 не из ваших минтов. Ecash — обещание минта: берите, только если доверяете владельцу. Приняв, вы добавите его в список.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Запрос к минту</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 не читается.</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>Это часть анимированного QR-кода: есть %1 из %2. Вставьте остальные ниже, в любом порядке.</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>Это части нескольких анимированных QR-кодов. Вставьте части одного.</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>В этом QR-коде не токен.</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>Часть этого QR-кода повреждена. Отсканируйте или скопируйте её ещё раз.</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 есть в вашем списке минтов, но не отмечен как доверенный. Ecash — обещание его минта: принимайте, только если доверяете тому, кто им управляет.</translation>
    </message>
</context>
<context>
    <name>widgets::ReportedRate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Asks a mint for everything that this wallet&apos;s words own there. What is found already is not counted twice. Do it once for each mint you used.</source>
        <translation>Запрашивает у минта всё, что принадлежит словам этого кошелька. Найденное раньше дважды не считается. Сделайте это раз для каждого минта, которым пользовались.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>Просмотрено наборов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Запросов ещё не было.</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>Укажите, какой минт спросить.</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>Запрос к %1. Окно можно закрыть, работа продолжится.</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>Готово. Всё уже было здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1 из %2 наборов ключей, %3 монета найдена, в этом запрошено %4</numerusform>
            <numerusform>%1 из %2 наборов ключей, %3 монеты найдено, в этом запрошено %4</numerusform>
            <numerusform>%1 из %2 наборов ключей, %3 монет найдено, в этом запрошено %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>Готово. Найдена %1 монета: %2</numerusform>
            <numerusform>Готово. Найдено %1 монеты: %2</numerusform>
            <numerusform>Готово. Найдено %1 монет: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>Остановлено. Найденное в просмотренных keyset сохранено; восстановите ещё раз, чтобы найти остальное.</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>С другими словами, не этого кошелька</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>Двенадцать слов</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>двенадцать слов через пробел</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>Нынешний кошелёк вместе со словами откладывается, а не удаляется: его файл остаётся в каталоге данных.</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>Запускается кошелёк этих слов.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>Эти слова не составляют набор: одно неверно или пропущено, либо порядок другой.</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>Такого слова нет ни в одном кошельке: слово %1</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>Это попадёт в файл настроек. Старый файл останется рядом, и всё можно изменить позже на странице «Настройки».</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>Пароль узла запечатан и хранится отдельно от этого файла.</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>На этот запуск %1 задаёт командная строка или окружение: записанное здесь вступит со следующего запуска без этого.</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>Записать слова</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>Прочитать копию</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ваш ключ</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>Отправитель может привязать токен к этому ключу: тогда взять его сможет только этот кошелёк.</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>QR-код вашего ключа</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>слова записаны</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>копии ещё нет</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>Двенадцать слов возвращают то, что кошелёк создал для себя. Резервный файл хранит и отправленные, но не полученные токены.</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>Пока вы не записали двенадцать слов, этот ecash есть только на этом компьютере. Нужно три минуты.</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>Кошелёк ещё не сообщил свой ключ.</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>Пока двенадцать слов не записаны, этот ecash есть только на компьютере %1. Сделайте это там, нужно три минуты.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>Пауза с</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>Пауза до</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>Расписание включено</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Новое расписание</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Изменить расписание</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>Все управляемые майнеры</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>Группа «%1»</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>Время пишется как 17:00.</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>Паузы не будет: не выбран ни один день.</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>Это %1 в неделю, для %2. Майнер, поставленный на паузу вручную, остаётся на паузе.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleRow</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1, из них без паузы: %2</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Расписания</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>В эти часы майнеры стоят, а затем продолжают, по часам компьютера с ядром. Только те, которые программе можно менять и чья прошивка умеет паузу.</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>Расписаний ещё нет. Можно останавливать майнеры, пока электричество дорогое.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>Удалить это расписание? Майнер, который оно остановило, продолжит.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>Найти майнеры в сети</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Начать поиск</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Сети этого компьютера</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>Сейчас он не в частной сети. Подключите его к той, где майнеры.</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>Или добавьте по адресу</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>Адрес майнера</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 адрес</numerusform>
            <numerusform>%1 адреса</numerusform>
            <numerusform>%1 адресов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>%1 вокруг этого компьютера</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>Сеть больше: ищется только в той части, где адрес этого компьютера.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>спрошено адресов: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 ответил</numerusform>
            <numerusform>%1 ответили</numerusform>
            <numerusform>%1 ответили</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 новый</numerusform>
            <numerusform>%1 новых</numerusform>
            <numerusform>%1 новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>Поиска ещё не было. Поиск задаёт каждому адресу два коротких вопроса и ничего не меняет.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Остановлен: %1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>Поиск в %1: %2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Сначала</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>Спрашивает каждый адрес выбранных сетей, нет ли там майнера.</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>Двенадцать слов</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>Возьмите бумагу и ручку. Ни фото, ни файла, ни облака.</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>Убедитесь, что экран не видят ни люди, ни камеры.</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>У кого слова, у того и деньги: у вас или у другого.</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>Сразу после вы введёте их один раз, чтобы описка нашлась сегодня.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Слово %1</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>Двенадцать слов возвращают на любом компьютере всё, что кошелёк создаёт для себя. Они показываются сейчас, один раз.</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>Запишите их в этом порядке, столбец за столбцом.</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>Введите их с бумаги.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Я записал слова</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>Не то, что было показано: слово %1</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>widgets::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can take it back.</source>
        <translation>Создаёт токен ровно на эту сумму: текст, который вы передаёте как угодно. Пока его не получили, можно вернуть.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Создать токен</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>сколько</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>для того, кто прочтёт токен; можно оставить пустым</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>Привязать к ключу</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>взять сможет только владелец этого ключа; можно оставить пустым</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>через день</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>через неделю</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>через 30 дней</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>Снова ваш</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 из %2, %3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Отправлять пока нечего.</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>Ключ — 66 шестнадцатеричных цифр, начало 02 или 03.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Целое число от 1 до %1.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Запрос к минту</translation>
    </message>
</context>
<context>
    <name>widgets::SettingEditor</name>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>по одному в строке</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>Допустимо от %1 до %2.</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>Допустимо от %1.</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>Допустимо до %1.</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>Это не целое число. %1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>Это не число. %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>из файла настроек</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>задано переменной окружения, она важнее этой страницы</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>задано в командной строке, она важнее этой страницы</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>нужен перезапуск</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Узел Bitcoin</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>Удалённый пул</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Пул этого компьютера</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>Работа и сложность</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>Окно и рабочий стол</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>Скрыть экспертные</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>Биткойн</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Шары</translation>
    </message>
    <message>
        <source>Ehash</source>
        <translation>Ehash</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Окна на других компьютерах</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>Показать %1 экспертную настройку</numerusform>
            <numerusform>Показать %1 экспертные настройки</numerusform>
            <numerusform>Показать %1 экспертных настроек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>Настройки ещё не загружены.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Применение…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>Ничего не изменено: смотрите отмеченные значения.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Ничего не изменено. %1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Сохранено и действует.</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>Сохранено. После перезапуска вступит: %1.</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>Значение не подходит: смотрите отмеченные.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Изменений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n изменение ещё не применено.</numerusform>
            <numerusform>%n изменения ещё не применены.</numerusform>
            <numerusform>%n изменений ещё не применено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Настроить заново…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>Первые шаги — для ядра на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>Адрес RPC-сервера узла, например http://127.0.0.1:8332.</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>Не пишите вход в адрес: для него есть свои поля.</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>Узел пишет файл cookie при запуске: введите путь.</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>Имя пользователя RPC-сервера узла.</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>Имя пользователя без пробелов.</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>Имя пользователя не длиннее 255 байт.</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>Этому пулу нужно имя пользователя: %1.</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 платит на адрес в имени пользователя: %2.</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>Добавьте пул: выберите из списка или введите адрес другого.</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>Адрес пула вида stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>Этот пул уже есть в списке.</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 в сети %2, ваша настройка — в %3.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>Порт от 1 до 65535.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Порты должны различаться.</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Адрес этого компьютера или 0.0.0.0 для всех.</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>Адрес, на который платит найденный вами блок.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Всё равно взять</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>Hashstead запускается с этими настройками…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>Hashstead не запустился с этими настройками; снова действуют прежние. %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Покажите</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>Начать майнинг</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 принято, %2 отклонено</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>ниже цели апстрима</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1, сложность %2, %3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите делать?</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>Передумать можно в любое время: в настройках есть «Настроить заново», а заработанное не пропадёт.</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>Ничего не нужно. Просто показать.</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>Нужны ваш узел Bitcoin и адрес.</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>Нужны адрес пула и обычно аккаунт.</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>Переходите с другого транслятора?</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>Hashstead читает файл настроек (TOML) эталонного транслятора Stratum V2 и транслятора hashpool. До изменений видно, что берётся и что нет; сам файл не меняется.</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>Путь к файлу настроек</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>Файл настроек другого транслятора</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Настройки (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message>
        <source>SV1 %1</source>
        <translation>SV1 %1</translation>
    </message>
    <message>
        <source>SV2 %1</source>
        <translation>SV2 %1</translation>
    </message>
    <message>
        <source>No port listens for machines</source>
        <translation>Ни один порт не ждёт майнеров</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>Майнеры подключаются к %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 отвергнуто</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 соединение</numerusform>
            <numerusform>%1 соединения</numerusform>
            <numerusform>%1 соединений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>Ваша цель</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>Прежние настройки</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Узел Bitcoin</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Пулы</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Майнеры</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>Подключить майнер</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>Сумма: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 д</translation>
    </message>
    <message>
        <source>Chart range</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Чтение истории</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>За это время он об этом ничего не говорил.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>Майнер работает на первом пуле, а пока тот не отвечает — на следующем. {name} в имени пользователя — имя майнера.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Первый пул</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Если он откажет</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>Если откажут оба</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1, пользователь</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>adres.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>У этого пользователя нет пула.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>Пишите stratum+tcp://host:port или stratum2+tcp://host:port/ключ пула.</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>Пулы узнают майнер по пользователю.</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>Строка выше пуста.</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 получит: %2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>Другой шаблон уже так называется.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Первый пул</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Если он откажет</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>Шаблоны пулов</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>Списки пулов для нескольких майнеров сразу. Изменение шаблона не меняет майнеры: выберите майнеры и дайте его им.</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>Шаблонов ещё нет. В шаблоне может быть пул, где майнят, когда эта программа не работает.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>cherdak</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>Удалить %1? Майнеры, которым он дан, сохранят свои пулы.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>Последнее: %1 в %2, максимум %3 за %4</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPane</name>
    <message>
        <source>Take back</source>
        <translation>Забрать назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>Токен, %1 %2, %3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>Взять может только владелец ключа.</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>Взять может любой, у кого он есть.</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>Его уже получили. Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>Вы забрали его назад. Старый текст ничего не стоит.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>Привязан к</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ключу</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Запрос к минту</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>Показать или скрыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Ожидание майнеров</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Майнинг</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead: %1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>%1 за 10 min, %2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Найден блок</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>Майнер молчит</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Связь потеряна</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>Получен ecash</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 пришло в кошелёк</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>Продолжить майнинг в трее или выйти из Hashstead?</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>Ответ запоминается. Его можно изменить на странице «Настройки», параметр window.close_action.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Продолжить в трее</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and how the link to it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Core lost</source>
        <translation>Ядро потеряно</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Соединения с %1 больше нет.</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>Ядро снова здесь</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 снова на связи.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>Майнер требует внимания</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>Вентилятор и частота</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>Больше частота — больше хешрейт и нагрев. Перегретый майнер сам её снижает или останавливается: повышайте понемногу и следите за температурой.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>automatic, by its temperature</source>
        <translation>автоматически, по температуре</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Вентилятор</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Обороты вентилятора</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>от 0 до 100 % привода</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Обороты</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>Частота чипов</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>Напряжение ядер</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>Напряжение ядра</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>от %1 до %2, как разрешает майнер</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>майнер не говорит, что разрешает</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>Вентилятор и частота: %1</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>Пулы в порядке предпочтения</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>Пулы в порядке предпочтения. Alt и стрелка двигают выбранный.</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>Проверка выплаты: coinbase текущего задания</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Выходы coinbase</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>Новый порядок — после перезапуска.</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>Порядок меняют перетаскиванием строки или Alt со стрелкой.</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>Добавьте второй пул в настройках: он вступит, когда этот откажет.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>Доказывает ключ</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>да, иначе отключение</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>ключ не задан: ответить мог бы кто угодно</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 уже %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1, медиана последних шар</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>Над блоком</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>не в этом запуске; перезапустите Hashstead</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>Ваш токен не разрешает менять порядок.</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>после перезапуска</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Отклик</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
</context>
<context>
    <name>widgets::WalletDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>Слова верны. Храните бумагу там, где её найдёте только вы.</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>Получено %1 %2.</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>Кошелёк здесь не запущен</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>Кошелёк собирает ecash, добытый вашими майнерами, и позволяет отправлять и получать его. Включается в настройках (wallet.enabled); двенадцать слов создаются при первом запуске.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>Объединять нечего.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Добавлено: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>записаны</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>не записаны</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>Объединена %1 монета.</numerusform>
            <numerusform>Объединено %1 монеты.</numerusform>
            <numerusform>Объединено %1 монет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Запрос к минту</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>Возвращено %1 %2.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>%1 строка сохранена в %2.</numerusform>
            <numerusform>%1 строки сохранены в %2.</numerusform>
            <numerusform>%1 строк сохранено в %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WalletRows</name>
    <message>
        <source>Mint</source>
        <translation>Минт</translation>
    </message>
    <message>
        <source>Unit and epoch</source>
        <translation>Единица и эпоха</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>locked to a key</source>
        <translation>привязан к ключу</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверять</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>доверие</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>нет доверия</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>widgets::WalletTables</name>
    <message>
        <source>Balances</source>
        <translation>Балансы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Минты</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Swaps many small coins, and those of old keys, into few.</source>
        <translation>Меняет много мелких монет и монеты старых ключей на несколько.</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>Ваше имущество по минтам и эпохам</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>Пока пусто. Добытое майнерами приходит само; токен, который вам дали, вносится через «Получить».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Добыто</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Поиск в истории</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Экспорт CSV</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ещё ничего не произошло.</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>И полученные</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>Спросить минты</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>Спрашивает, какие токены получены.</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>Созданы и отданы</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>Токенов на руках нет. Их создаёт «Отправить».</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>Адрес добавляемого минта</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверять</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>Минтов ещё нет. Добавьте по адресу.</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Не доверять</translation>
    </message>
</context>
<context>
    <name>widgets::WalletWords</name>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash %1</source>
        <translation>ehash %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Добыто</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>Добыто, %1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>Получен токен</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>Получен токен, «%1»</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>Отправлено в токен</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>Отправлено в токен, «%1»</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>Токен возвращён</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>Токен возвращён, «%1»</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>Восстановлено по словам</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>не получен</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>получен</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>не привязан, кто первый, тот и взял</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>привязан к вашему ключу</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>привязан к чужому ключу</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>привязан так, что этот кошелёк не откроет</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>у токена её нет; только минт скажет, настоящий ли он</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>верная, подписал минт</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>подделка</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>не проверена, ключи минта ещё неизвестны</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>Минт ещё не ответил. Запрос сохранён и повторится; ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>неизвестное задание</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>ниже цели</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>время слишком старое</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>время из будущего</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>биты версии не разрешены</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>неверный размер extranonce</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>неверный формат</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>нет авторизации</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>отвергнуто вышестоящим пулом</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>сверх лимита</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, reason</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>SV2</source>
        <translation>SV2</translation>
    </message>
    <message>
        <source>SV1</source>
        <translation>SV1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запуск</translation>
    </message>
    <message>
        <source>working</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>переподключение</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>ждёт работы</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>синхронизация</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>отстаёт</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>доступ закрыт</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>не поддерживается</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Пул этого компьютера</translation>
    </message>
    <message>
        <source>Remote pool, SV2</source>
        <translation>Удалённый пул, SV2</translation>
    </message>
    <message>
        <source>Remote pool, SV1</source>
        <translation>Удалённый пул, SV1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Соло</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>Домашний пул</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.</source>
        <translation>Виртуальные майнеры добывают смоделированную цепочку. Больше ничего не нужно, всё не по-настоящему.</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>Майнеры работают на вашем узле Bitcoin. Найденный блок платит вам, целиком.</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>Майнеры нескольких людей работают на вашем узле Bitcoin и делят найденное.</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>Майнеры работают на удалённом пуле, другие в резерве. Платит вам тот пул.</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>Демо: смоделированная цепочка, без настоящих биткоинов</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1: подключение</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1: отключение</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 молчит</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 снова на связи</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>Найден блок %1</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 нашёл блок %2</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>Блок %1 отклонён%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 не принял блок %2%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>Блок %1 найден и отправлен: %2</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 нашёл блок %2, отправлен: %3</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>Блок %1 не дошёл до %2%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>Новый блок %1 в цепочке</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>Работу даёт %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>Связь с %1 потеряна%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Переход на %1</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>Связь с узлом %1 потеряна%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>Узел %1 снова на связи</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>Пул запрещает version rolling, %1 об этом знает</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>Coinbase пула (%1 байт) может быть велик для %2</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>%1 в бане%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>Порт %1 не слушает%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>Порт %1 теперь слушает</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>Найденный блок отправлен, но не сохранён%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>История не записывается%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>Найденные блоки снова сохраняются</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>История снова записывается</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>Минт %1 отвергает шары от %2%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>Минт остановился%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>Минт снова выпускает</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead запущен</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead остановлен</translation>
    </message>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>%1 майнер</numerusform>
            <numerusform>%1 майнера</numerusform>
            <numerusform>%1 майнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned until %2%3</source>
        <translation>%1 в бане до %2%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>снятия</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>%1 в бане до %2, прежде до %3</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>%1 в бане до снятия, прежде до %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 теперь зовётся %2</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>Вы отключили %1 через %2</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>Бан %1 закончился</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 снова может подключаться, бан был до %2</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 снова может подключаться</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 снова отвечает в сети</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 снова в порядке</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 не отвечает в сети</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 хеширует меньше, чем должен</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 горячий: %2 °C, предел %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>Вентилятор %1 стоит</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>Много шар от %1 отклоняется</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 майнит в другом месте</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 перезапускается снова и снова</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 отвергает свой пароль</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>С %1 что-то не так</translation>
    </message>
</context>
</TS>
