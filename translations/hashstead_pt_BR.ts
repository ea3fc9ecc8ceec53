<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>O Hashstead não pode iniciar</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Shares rendem ehash</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>Shares aceitos do pool embutido rendem ehash: tokens de uma mint, travados com a chave de cada máquina. automático: só na demo. Com um pool remoto, os shares rendem o que aquele pool paga.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>Onde os shares rendem: “embedded” é a mint deste programa; senão, um nome de ehash.mints.</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>Valor de um share</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>trabalho: pela dificuldade dada à máquina, com os restos acumulados. zeros iniciais: a regra de hashpool, pela sorte do hash. Pool e mint devem ter a mesma.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>zeros iniciais</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>Hashes por unidade</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>Quanto trabalho representa uma unidade de ehash. 0: 65536 na demo; senão, 4294967296 (dificuldade 1).</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>Mínimo de bits zero</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>Com a regra zeros iniciais: um hash com tantos bits zero rende uma unidade, cada um a mais a dobra.</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>Chave de máquinas sem chave</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>Uma chave pública comprimida (66 dígitos hexadecimais) que recebe o ehash das máquinas que não dão chave nem têm uma da carteira. Vazio: elas não ganham nada.</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>Porta para mints</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>Endereço e porta onde mints de outros computadores se conectam, por exemplo 127.0.0.1:34260. Uma lista vazia: nenhum.</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Mints</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>Mints de outros computadores que podem se conectar, cada uma “NAME KEY” com a chave que a mint mostra em seu estado, ou “NAME hashpool ADDRESS” para uma mint de hashpool, que não tem chave: quem tem esse endereço é a mint.</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>Avisar translators hashpool</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>Os proxies Stratum V2 são avisados dos quotes com as mensagens de hashpool. Outros podem não entendê-las.</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>Roda uma mint Cashu neste programa. automático: onde os shares rendem ehash na mint embutida.</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>Nome da mint</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>O que as carteiras mostram.</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>Endereço da mint</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>Endereço e porta onde as carteiras alcançam a mint. Uma lista vazia: nenhuma alcança, os shares são creditados mesmo assim.</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>Pools da mint</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>Pools de outros computadores cujos shares esta mint credita, cada um “NAME stratum2+tcp://host:34260/authority-key”, seguido de “hashpool” para um pool de hashpool. Cada pool deve ter a chave desta mint em sua lista.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>Cada bloco que paga ao endereço de pagamento encerra uma época: uma unidade nova começa. Requer um nó ou a demo.</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>Confirmações de uma época</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>Blocos até o início de uma época ser final e seus quotes serem pagos.</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>Pagamentos de teste</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>Quotes do método bolt11 são marcados como pagos sem pagamento algum, para testar carteiras. Só com dinheiro fictício: a demo, ou a rede regtest.</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>Conexões de carteiras</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>Conexões de carteiras ao mesmo tempo. Quando todas estão em uso, uma ociosa dá lugar.</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Conexões de um endereço</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>De um endereço IPv4 ou de uma rede IPv6 (/64); no máximo mint.connections.</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>Requisições de um endereço</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>Requisições por segundo que um endereço pode fazer continuamente; quatro vezes mais de uma vez. As demais recebem 429. Uma requisição de muitos bytes conta como várias.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Maior requisição</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>Bytes do corpo de uma requisição. Uma troca de 1000 moedas tem cerca de 400.000.</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>Maior cabeçalho</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>Bytes da primeira linha e dos cabeçalhos de uma requisição juntos.</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>Ociosidade de carteiras</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>Uma conexão que não faz requisições por esse tempo é fechada.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>Roda uma carteira Cashu neste programa. automático: onde a mint roda.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>De onde vem o trabalho. demo: uma cadeia simulada com mineradores embutidos, nada é preciso. solo: seu próprio nó Bitcoin, o bloco paga ao seu endereço. home-pool: o mesmo para várias pessoas. pool: um pool remoto.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>Aqui ficam o histórico, os blocos encontrados e os segredos. Vazio: o lugar que o sistema dá aos programas. --data-dir prevalece.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Cofre de segredos</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>Onde fica a chave que sela as senhas. automático: o chaveiro do desktop se algum responder; senão, um arquivo privado. arquivo: sempre o arquivo privado.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Endereços Stratum V1</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Endereços e portas onde máquinas Stratum V1 se conectam. Uma lista vazia desliga a escuta. IPv6 se escreve [::]:3333.</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Endereços Stratum V2</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Endereços e portas onde máquinas Stratum V2 se conectam.</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>Endereços do pool</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>Endereços e portas onde outros translators e proxies alcançam o pool embutido por Stratum V2.</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>Dois protocolos em uma porta</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>As portas de network.sv1_listen aceitam também Stratum V2: os primeiros bytes de uma máquina dizem que protocolo ela fala. As outras portas só aceitam Stratum V2.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Threads de trabalho</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>Threads que atendem as máquinas. 0: conforme o número de núcleos.</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>Pools por ordem de preferência, cada um “stratum2+tcp://host:port/authority-key identity”. A identity é seu usuário ou endereço lá. Pools que só falam Stratum V1 não podem ser usados nesta versão.</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>Canais até o pool</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>agregado: todas as máquinas usam um canal. por máquina: o pool vê cada máquina.</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>por máquina</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>Volta ao pool preferido</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>Por quanto tempo um pool preferido deve estar estável antes de as máquinas voltarem a ele.</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>Paciência com pool mudo</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>Um pool que não envia nada por este tempo enquanto shares aguardam sua resposta é abandonado; um que não deve resposta, após dez vezes esse tempo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>A cadeia do seu nó e do endereço de pagamento. A demo usa sempre sua própria cadeia simulada.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>Seus nós Bitcoin por ordem de preferência, cada um “http://host:port”, seguido de “cookie=PATH” ou “user=NAME”. A senha desse usuário é o segredo node/host:port: “set-secret”, ou o campo na página Ajustes.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo template</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>Um template novo é buscado ao menos nesta frequência, para minerar as taxas novas.</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>Endereço de pagamento</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>O endereço ao qual paga um bloco que você encontrar. Necessário para solo e home-pool.</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Tag da coinbase</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>Um texto curto nos blocos que você encontra, legível por todos.</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>Segundos por share</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>A dificuldade de cada máquina é definida para que ela envie um share neste tempo.</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>Dificuldade inicial</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>Para uma máquina da qual ainda nada se sabe.</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>Dificuldade mínima</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>Nenhuma máquina recebe uma mais fácil, a não ser que um bloco o seja.</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>Dificuldade máxima</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>Nenhuma máquina recebe uma mais difícil. Um share que é um bloco sempre conta.</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>As máquinas podem mudar os bits de versão do BIP 320. O hardware moderno precisa disso.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>Máquinas conectadas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Conexões por endereço</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>Um proxy ou roteador pode ter muitas máquinas atrás de um endereço.</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>Violações até o banimento</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>Mensagens com erro após as quais um endereço é recusado. Endereços da sua própria rede nunca são banidos.</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>Tempo de banimento</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>Por quanto tempo um endereço banido é recusado.</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>Shares por segundo</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>Por conexão, em alguns segundos. Um share que é um bloco passa; além do limite, um por segundo.</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>Tempo de handshake</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>Uma conexão nova deve ter se apresentado neste tempo.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tempo ocioso</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>Uma conexão sem um byte da máquina é fechada após este tempo.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Tempo de sessão</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>Toda conexão é fechada após este tempo. 0: nunca.</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>Tamanho da linha</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>Linha Stratum V1 mais longa que uma máquina pode enviar, em bytes.</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Tamanho do frame</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>Maior frame Stratum V2 que uma máquina pode enviar, em bytes.</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Bytes não lidos</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>Uma máquina que deixa tanto sem ler é desconectada.</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>Canais por conexão</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Um proxy Stratum V2 pode abrir um canal para cada máquina atrás dele.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>Canais de todas as máquinas juntas; uma máquina precisa de um. Cada thread de trabalho tem uma parte igual deles.</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>Shares guardados</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>Shares que aguardam a resposta do pool ou sua volta. Além disso, os mais antigos são descartados.</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>Prazo dos shares guardados</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>Shares achados enquanto o pool está ausente o aguardam por este tempo.</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>Manter amostras de 10 s</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>O histórico mais fino de cada máquina.</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>Manter minutos</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>Histórico em passos de um minuto.</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>Manter horas</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>Histórico em passos de uma hora.</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>Ocultar endereços</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>Os endereços de rede das máquinas são encurtados na janela, no histórico, no status e no log.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nível do log</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>As mensagens menos importantes que são mantidas.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuração</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>Log rules</source>
        <translation>Regras do log</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>Categorias avulsas ligadas ou não, por exemplo “hashstead.sv1.debug=true”, separadas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Arquivo de log</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>Vazio: o journal, ou o terminal.</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>Tamanho do log</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>Um arquivo que passa disso é posto de lado e um novo é iniciado.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Arquivos de log</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>Quantos são mantidos, incluindo o aberto.</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>Mineradores virtuais</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>Máquinas embutidas da demo.</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>Hashrate da demo</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>Hashes por segundo de todos os mineradores virtuais; eles usam seu processador.</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>Tempo de bloco, demo</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>Tempo médio entre blocos da cadeia simulada.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>o do sistema</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>Mostra estado e hashrate na bandeja do desktop, onde houver uma.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>bandeja: o programa continua minerando na bandeja. sair: ele termina. perguntar: a pergunta é feita na primeira vez.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>perguntar</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>sair</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar com a sessão</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>O programa da janela inicia quando você entra no desktop.</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Manter o computador ativo</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>O computador não suspende enquanto as máquinas mineram. A tela ainda pode desligar.</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>Avisar de blocos achados</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>Uma notificação do desktop para cada bloco que suas máquinas encontram.</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>Avisar de máquinas mudas</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>Uma notificação quando uma máquina para de enviar shares.</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>Avisar de conexão perdida</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>Uma notificação quando o pool ou um nó se perde.</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>Avisar de ecash recebido</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>Uma notificação quando entra ecash na carteira.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>O idioma da janela, de seus números e datas. o do sistema: o da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Janelas em outros computadores</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>Permite que uma janela em outro computador se ligue a este núcleo, com um token de “hashsteadd token add”.</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>Endereço de ligação</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>Onde essas janelas se conectam. 0.0.0.0:8081 as aceita de toda a rede; a conexão é cifrada, e ninguém entra sem um token.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>Há uma senha guardada, selada e fora do arquivo de configurações. O que você digitar a substitui.</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>Ainda não há senha guardada. Ela fica selada, nunca no arquivo de configurações.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Máquinas na rede</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>Observa as máquinas de mineração da casa pelas interfaces delas. Só são procuradas quando se pede, e só alteradas quando o gerenciamento está ligado.</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>Tempo entre leituras</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>De quanto em quanto tempo se pergunta a cada máquina como ela está.</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>Alertas de máquinas</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>Avisa quando uma máquina some, está quente ou lenta, tem um ventilador parado ou minera em outro lugar.</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>Chips quentes</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>Uma Bitaxe ou parente com chip mais quente é avisada, em graus Celsius.</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>Chips quentes de máquinas grandes</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>O mesmo para Antminer, Avalon e outras, feitas para trabalhar mais quentes, em graus Celsius.</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>Reguladores quentes</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>Uma máquina com reguladores de tensão mais quentes é avisada, em graus Celsius.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Preço do quilowatt-hora</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>Com ele se calcula o que cada máquina custa por dia; 0: não aparece.</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>Preço de um bitcoin</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>Na mesma moeda; nela aparece o que cada máquina pode render por dia. 0: só em sats. Nunca é consultado.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>Destes preços: EUR, USD, ...</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>Consultas por vez</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>A quantos endereços uma busca pergunta ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>Porta web das máquinas</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>Onde as máquinas oferecem a interface web.</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>Porta da API das máquinas</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>Onde as máquinas oferecem a API do cgminer.</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>O núcleo não foi removido por completo: %1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>o núcleo não respondeu.</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>A mint não foi avisada: %1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>Viraria %1, onde isso é permitido: %2.</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>Vira %1 = %2.</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>Este pool não tem endereço.</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>Só é mostrado na página web daquele programa; os pools estão em upstreams.</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>Aqui não há pool que possa ser usado.</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>É o usuário em cada pool que não tem um próprio.</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>No máximo %1 pools são mantidos.</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>Vira o pool %1 de network.upstreams.</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>É a chave de exemplo publicada, cujo segredo todos conhecem: só é aceita em redes de teste.</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>Parece o texto de exemplo: informe o seu.</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>Este pool não tem porta de 1 a 65535.</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>Este pool não tem authority key, então não poderia ser reconhecido: adicione-o com a chave que o pool publica.</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>A authority key dele não é válida: %1.</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>O endereço ou o usuário não pode ser mantido; permitido: %1.</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>O endereço não pode ser usado; permitido: %1.</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>As máquinas precisam de uma porta de 1 a 65535.</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>Viraria %1, mas uma máquina tão fraca recebe a menor dificuldade de qualquer forma.</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>O Hashstead acerta a versão com o pool por si só.</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>O Hashstead escolhe o tamanho, para que todo firmware se dê bem com ele.</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>O Hashstead já lê o pagamento na coinbase de cada job e o mostra.</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>O Hashstead pede a cada pool as extensões que pode usar.</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>O Hashstead tem seus próprios números na janela e no comando status.</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>O Hashstead guarda jobs passados enquanto um share para eles puder chegar.</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>Nesta versão não se buscam máquinas na rede.</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>O Hashstead sempre ajusta a dificuldade a cada máquina.</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>O Hashstead renova o job de uma máquina ao menos uma vez por minuto.</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>É um contador daquele programa, não um ajuste.</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>O Hashstead informa ao pool o hashrate que mede.</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>Adicione esta mint na página Carteira: não se aceitam tokens de uma mint que ninguém confirmou.</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>O endereço da mint não é preciso para minerar.</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>As palavras de uma carteira não são lidas de um arquivo aberto: restaure-as na página Carteira.</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>Uma chave secreta não é lida de um arquivo aberto; o Hashstead trava com chaves da própria carteira.</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>O Hashstead tem carteira própria.</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>O Hashstead não distribui tokens.</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>O Hashstead mostra seus próprios períodos: 1 e 10 minutos, 1 e 24 horas.</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>Repete uma porta que está em outra parte desses arquivos.</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>Repete o que está em outra parte desses arquivos.</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>A mint diz quanto vale um share.</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>O Hashstead não conhece este ajuste.</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>o translator de hashpool</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>o translator de referência do Stratum V2</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>O Hashstead ainda está iniciando.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>Cadeia simulada</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool deste computador</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>os shares não podem ser gravados: %1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>shares de workers sem chave não rendem nada: informe ehash.fallback_key</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>ela não provou qual mint é</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>a chave dela não está na lista de mints</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>a porta para mints %1:%2 não pode ser aberta: %3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>o pool não responde</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>o pool dá outro valor aos shares: deixe ehash.rule, ehash.unit_work e ehash.minimum_zeros iguais dos dois lados</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>a authority key do pool não é conhecida: nenhuma prova é dada</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>a mint não responde</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>esta mint não conhece o pool</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>a mint parou sua emissão</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>mais shares do que esta mint aceita</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>a mint não conseguiu registrar isso</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>não é possível escutar em %1, porta %2: %3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>O bloco está na cadeia.</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>O bloco é válido, mas há outro na altura dele; ainda pode ganhar.</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>Todos os nós recusaram o bloco; os bytes dele foram guardados.</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>Nenhum nó confirmou o bloco ainda; ele é reenviado até que um confirme.</translation>
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
        <translation>%1 Respostas: %2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>Ele NÃO pôde ser gravado no disco. %1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>aceitou o bloco, mas não o tem na cadeia</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>Este nó está na cadeia “%1”, mas “%2” está configurada. Inicie-o para essa cadeia ou mude o ajuste da rede.</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>O nó não tem pares e por isso não fica sabendo de blocos. Verifique a conexão de rede dele.</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>O nó está iniciando (%1). A mineração começa quando ele estiver pronto.</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>O nó não conhece uma chamada de que a mineração precisa; atualize-o. Ele disse: %1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>O nó não tem pares e não dá template de bloco. Verifique a conexão de rede dele.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>O nó ainda está baixando a cadeia e ainda não dá template de bloco.</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>O nó não dá template de bloco. Ele disse: %1 (%2)</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>O template de bloco do nó não pode ser usado: %1. Atualize o Hashstead ou use outro nó.</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>Este nó está no bloco %1, outro no %2. Verifique a conexão de rede dele.</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>Nenhum nó Bitcoin pode ser usado. %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 recusa o login do arquivo de cookie; verifique se o arquivo é deste nó</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 recusa o usuário ou a senha; compare os dois com os ajustes do nó</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 não admite este computador; adicione o endereço dele em rpcallowip</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>%1 não tem worker RPC livre; aumente o rpcworkqueue dele</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 não respondeu como um nó Bitcoin (HTTP %2); verifique se host e porta são do servidor RPC dele</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>nada escuta em %1; inicie o nó ou corrija host e porta</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>o nome de host de %1 não é conhecido</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>sem conexão segura com %1; informe o certificado do nó ou desligue o TLS dos dois lados</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>a conexão com %1 caiu</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 respondeu um erro sem código, como um nó não faz: %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo informado</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 respondeu o erro %2: %3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>o arquivo de cookie %1 não pode ser lido (%2); inicie o nó, ou corrija o caminho ou as permissões</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>a resposta a %1 passa de %2 MiB</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 não respondeu a %2 em %3 s</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>cadeia simulada</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>outro bloco foi encontrado antes</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>Uma cadeia própria deste programa, para experimentar. As moedas dela não valem nada.</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>o nó respondeu algo que não é resultado de submitblock</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>guardado ao lado da melhor cadeia</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>o nó não tem o bloco</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>o nó respondeu algo que não é cabeçalho de bloco</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>com a coinbase deste pool de %1 unidades de peso o bloco tem %2, %3 a mais: deixe o nó reservar mais espaço (blockreservedweight ou blockmaxweight no bitcoin.conf)</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>O nó recusa os blocos que este pool faria (%1). Nenhum trabalho é dado até ele aceitar um: verifique se o endereço de pagamento e o nó são da mesma rede.</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>Compare a authority key no endereço deste pool com a que o pool publica.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>Acerte o relógio deste computador pela rede (NTP); se estiver certo, avise o operador do pool.</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>O que responde ali não fala Stratum V2 criptografado: verifique host e porta.</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>Verifique se host e porta são do serviço Stratum V2 do pool e se não há firewall no meio.</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>Verifique a conexão com a Internet, o host e a porta.</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>Pergunte ao pool o que ele suporta, ou escolha outro.</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>Este pool não pode atender o Hashstead do jeito que está configurado: escolha outro.</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>O pool violou o protocolo; se continuar, avise o operador dele.</translation>
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
        <translation>Pergunte ao pool o que isso significa, ou escolha outro.</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>Verifique o usuário definido para este pool.</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>Ele dá poucos bytes de extranonce: escolha outro.</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>Ele não aceita mineradores deste hashrate: escolha outro.</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 não abre canal (%2). %3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>o pool aceitou a conexão, mas não deu trabalho</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>Nenhum pool Stratum V2 está configurado. Adicione um como stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 é um pool Stratum V1 e é deixado de lado.</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 fechou o canal (%2).</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>Um pool reserva está em uso; %1 continua sendo tentado em segundo plano.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 Próxima tentativa: %2.</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>o pool manda esta conexão de host em host</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 pediu para conectar a %2:%3.</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 não dá trabalho.</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>o canal dele no pool foi fechado</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>a cadeia seguiu enquanto o pool não estava conectado</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>o novo canal do pool tem outro trabalho</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>o novo canal do pool pede mais</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>o pool não estava lá para recebê-lo, ou nunca respondeu</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 fecha o canal (%2) toda vez que ele é aberto.</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>o pool não respondeu a OpenExtendedMiningChannel</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>o pool não envia nada há %1 s</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>são necessários %1 com a taxa, e %2 estão livres</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>a carteira tem moedas, tokens enviados ou pedidos abertos nesta mint. Gaste ou recupere primeiro, ou só retire a confiança.</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>a mint ainda está trabalhando no pedido</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>o token já foi resgatado; peça outro ao remetente</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>o token foi resgatado pelo destinatário</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>%1 das moedas foram gastas em outro lugar; as outras estão livres de novo, tente mais uma vez</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>isso não é um token (%1). Um token começa com cashuA ou cashuB; copie-o inteiro.</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>o token é de uma mint que não está na sua lista: %1. As moedas valem o que essa mint guarda. Se confiar nela, adicione-a primeiro, ou receba com --allow-unknown.</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>o token está travado com a chave de outra pessoa</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>o token tem uma condição que esta carteira não pode cumprir (trava por hash ou várias assinaturas)</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>não há nada para enviar; receba ou minere algo primeiro</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>não há nada da unidade “%1”; há %2</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>o valor deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>o pedido do token ainda está aberto; espere até ser resolvido</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>a mint não está na lista</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>a carteira não está aberta</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 não está na lista de mints; adicione-a primeiro</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>não há essa mint na lista, ou nenhuma é confiável; adicione uma primeiro</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>o quote ainda não foi pago; a carteira continua perguntando e o cunha assim que for</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>O nó ainda está baixando a cadeia: bloco %1 de %2 (%3 %). A mineração começa quando ele terminar.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>O nó ainda está baixando a cadeia: bloco %1 de %2. A mineração começa quando ele terminar.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 não pode ser escrito: %2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>Ela aceita de um a três pools.</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>O firmware dela não sabe pausar.</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>O firmware dela não tem ajuste dos ventiladores.</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>A interface web antiga dela perderia um dos ajustes: %1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>O firmware dela não conhece este comando.</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>O Braiins OS só aceita pools na própria página web: o que se define na porta 4028 não entra em vigor.</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>Ela precisa de pelo menos um pool.</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>Ela aceita no máximo %1 pools.</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>Ela não alcança o pool novo e continua minerando no antigo. %1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>Ela disse sim e não mudou os pools.</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>No endereço dela responde agora outro tipo de máquina.</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>A resposta dela termina no meio.</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>Ela só deixa outros computadores lerem: o ajuste api-allow dela precisa deixar este escrever (W:).</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>Ela não aceita este usuário e esta senha.</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>Ela só fala Stratum V1.</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>Um pool precisa de host, porta e usuário, sem caracteres de controle.</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>Ela responde, mas nada diz do trabalho dela.</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>Ela recusou e não deu motivo.</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>Ela recusou: %1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>O firmware dela não oferece isso: %1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>Este programa não tem permissão para alterá-la.</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>Os pools dela ainda não são conhecidos.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>O firmware dela não deixa alterar os pools.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>Ela não responde agora.</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>Os pools dela já estão assim.</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>Nenhuma rede deste computador leva até ela.</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>Este programa não recebe máquinas da LAN: abra uma porta para elas nos ajustes.</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>Ela não fala o protocolo de nenhum destes pools.</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>Ela não tem lugar para o pool antigo como reserva.</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>Ela esconde a senha de %1: quando esse pool for reposto, a senha será &quot;x&quot;.</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>Nenhum pool anterior dela é conhecido.</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>A alteração de máquinas foi desligada antes da vez dela.</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>O programa terminou antes da vez dela.</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>Foi parado antes da vez dela.</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>A primeira máquina não deu certo: ficou como estava.</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>Ela não veio minerar aqui a tempo.</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>Nada foi escrito, pois os pools antigos dela não puderam ser salvos: %1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>Ela não reinicia: %1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>Os pools antigos dela estão salvos; valem quando ela reiniciar. %1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>Outra máquina responde no endereço dela.</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>Nada foi escrito, pois ela não responde: %1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>Ela foi alterada e não responde desde então: %1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>Nada foi escrito, pois os pools dela mudaram desde que o plano foi feito.</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>Os pools dela não são nem os novos nem os antigos.</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>O programa terminou antes de os pools dela serem alterados.</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>Ela aceitou os pools novos e não mudou nada.</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>Os pools novos não chegaram a ela: %1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>Ela recusou os pools novos: %1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>Os pools novos dela estão salvos; valem quando ela reiniciar, pois a alteração de máquinas foi desligada.</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>Depois de reiniciar, os pools dela são outros.</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>Foi pedido que ela reiniciasse e ela não reiniciou.</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>Ela não tinha antes pools que possam ser repostos. %1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>A alteração de máquinas foi desligada antes de os pools antigos dela serem repostos. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>Os pools antigos dela não puderam ser repostos; valem os novos. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>Os pools antigos dela não puderam ser repostos; valem outros. %1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>Ela só responde a computadores da própria rede.</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>Um ventilador roda de 0 a 100 por cento.</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>Ela não diz que frequências os chips suportam.</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>Os chips dela suportam frequências de %1 a %2 MHz.</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>Ela não diz que tensões os chips suportam.</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>Os chips dela suportam tensões de %1 a %2 mV.</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>Isso não é uma frequência.</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>Só computadores da própria rede podem alterá-la.</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>Ela não aceita este código de uso único: %1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>Os oito lugares de pool dela estão ocupados: %1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>O firmware dela não fala TLS com pools.</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>Os valores ao vivo dela não chegam mais.</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>Só são contatadas máquinas em endereços privados.</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>Não é possível obter os valores ao vivo dela.</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>O firmware não guarda pools: ela tem estes até reiniciar.</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionBoard</name>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>is lost since %1, reconnecting. Machines stay connected and their shares are kept.</source>
        <translation>está sem conexão desde %1, reconectando. As máquinas seguem conectadas e seus shares são guardados.</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>está sem trabalho desde %1.</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>aguarda: %1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>não dá trabalho desde %1.</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>não dá trabalho: %1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>está em uso desde %1 porque o pool preferido não responde.</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nó %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>ainda sincroniza, %1 feito.</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>ainda sincroniza.</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>está atrás dos outros.</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>está inacessível.</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>nega o acesso: verifique o usuário e a senha, ou o arquivo de cookie.</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>não pode ser usado.</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>Um bloco encontrado</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>não foi salvo, só enviado. Libere o disco ou corrija a pasta de dados: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>não pode ser gravado, a última hora fica na memória. Libere o disco ou corrija a pasta de dados: %1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>não enviam shares há algum tempo, de %1 conectadas.</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>Abrir máquinas</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>não envia shares há %1.</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>está conectada há %1 e não enviou shares.</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>Costuma enviar um a cada %1.</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>Abrir máquina</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>%1 dos shares</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>das últimas 24 h foram rejeitados.</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>das últimas 24 h foram rejeitados, principalmente: %1.</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>Abrir mint</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>A mint</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>não emite nada.</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>não emite nada: %1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>O arquivo da mint</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>contém keysets inutilizáveis; suas moedas são recusadas: %1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>está inacessível para carteiras: %1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>Créditos por shares</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>aguardam a mint desde %1, %2 no total. Nenhum se perde: são enviados quando ela responder.</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>A carteira</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>diz: %1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Abrir carteira</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>As doze palavras da carteira</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>não foram anotadas. Sem elas, o ehash se perde junto com este computador.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>não foram anotadas. Sem elas, o ehash se perde junto com o computador de %1. Anote-as lá.</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>A lista de dispositivos</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>não pode ser salva: %1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Abrir a rede</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>na rede têm o mesmo problema: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionStrips</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>Ocultar até que passe.</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>Salvar um backup</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>Ler um backup</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>Uma cópia cifrada de tudo, com os tokens enviados e ainda não resgatados, que as palavras sozinhas não devolvem. É relida antes de ser dada como pronta.</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>Acrescenta o que um backup das mesmas palavras contém. Nada é substituído aqui.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Escolher arquivo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Backups do Hashstead (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>Escolha um arquivo e uma senha.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>As duas senhas diferem.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Salvo e relido: %1 moeda, mints: %2.</numerusform>
            <numerusform>Salvo e relido: %1 moedas, mints: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Lido: %1 moeda, mints: %2.</numerusform>
            <numerusform>Lido: %1 moedas, mints: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message>
        <source>ehash, spendable</source>
        <translation>ehash, disponível</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>Enviado, ainda não resgatado</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Outras unidades</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>Nada minerado ainda</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>Em uma época</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>Em %1 época</numerusform>
            <numerusform>Em %1 épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoje</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>Nenhum quote aberto</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 prontos, %2 quando sua época for liquidada</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>Nenhum token em aberto</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>Em tokens e pedidos abertos</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>e %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>Tokens de outras mints ficariam aqui</translation>
    </message>
</context>
<context>
    <name>widgets::BanItem</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Banido por</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>segunda ordem</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>uma salvaguarda: %1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>uma salvaguarda</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Retirar banimento</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Endereços banidos</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>Nenhuma máquina nestes endereços é admitida, fale o que falar. Os banimentos sobrevivem a um reinício.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Ninguém está banido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>suas moedas podem ser gastas</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>%1 de %2 confirmações</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>não está no disco</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>widgets::ChartExporter</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportar o gráfico</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagem (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>Valores (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Salvar os valores</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não salvo: %1</translation>
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
        <translation>Legenda: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Nada foi medido neste período.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lendo o histórico</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
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
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>widgets::CheckPanel</name>
    <message>
        <source>Tests</source>
        <translation>Testes</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Pode ser lido</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>O nó responde</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>O login é aceito</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>Está na rede certa</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>Tem a cadeia inteira</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>Dá templates de bloco</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>O pool responde</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>Cifrado, e com a chave certa</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>Fala Stratum V2 com o Hashstead</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>Aceita o usuário</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Pode ser usado</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>A porta está livre</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>Minerar em %1</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 só aceita alterações com um código de uso único. Digite os seis dígitos que o celular mostra agora.</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Aponte as máquinas para cá</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Sem porta</translation>
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
        <translation>Authority key</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Nenhuma porta espera máquinas. Os eventos e a página Ajustes dizem por quê.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Mostrar %1 como código QR</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectPanel</name>
    <message>
        <source>Point a machine here</source>
        <translation>Aponte uma máquina para cá</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>Abra a página da máquina em um navegador e informe um destes como pool. O usuário informado lá é aqui o nome da máquina; a senha não importa. Ela aparece nesta janela na primeira conexão.</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Nenhuma porta espera máquinas. Os eventos e a página Ajustes dizem por quê.</translation>
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
        <translation>Authority key</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>Núcleos em outros computadores</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>Cada um é mostrado e comandado por esta janela como o núcleo deste computador.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar agora</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Mostrar na janela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>Ainda não se conhece nenhum núcleo em outro computador.</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>A lista de núcleos não pode ser lida, por isso nada é gravado sobre ela: %1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>Você confirmou %1, ele mostra %2.</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>Remover %1? O token dele é esquecido; o núcleo continua.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>Outro núcleo já tem esse nome.</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>Um nome tem no máximo 40 caracteres, todos visíveis.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Não foi possível guardar: %1</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>widgets::CoreEditor</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>Um núcleo que roda em outro lugar, por exemplo em um servidor sem tela, é mostrado e comandado daqui. Ele precisa aceitar janelas de outros computadores: lá, api.enabled é true e api.listen é um endereço da rede dele.</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>Endereço, ou endereço:porta</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>Um núcleo responde lá. Se é o seu, mostra a impressão digital do certificado dele:</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>Compare no computador do núcleo. “hashsteadd status” a mostra lá como “fingerprint” em “api”, e “hashsteadd token add” abaixo do token. Se um dígito for diferente, há alguém no meio.</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>A impressão digital é a mesma nos dois</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>Um token diz o que esta janela pode fazer lá. Crie um no computador do núcleo: “hashsteadd token add NAME --scope operate”. Os escopos são read, operate e pay.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Como você o chama</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>Comparar a nova…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>Adicionar um núcleo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Impressão digital %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>Isso não é um endereço. Servem server.local, 192.168.1.20:8081 ou [fd00::20]:8081.</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Conecta a %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>Ninguém responde em %1. (%2)</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>Você confirmou:
%1
Agora ele mostra:
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>Este não é o núcleo que você confirmou: ele mostra outro certificado. Nada lhe foi dito, muito menos o token.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>widgets::CoreItem</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
</context>
<context>
    <name>widgets::CoreSwitcher</name>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>Adicionar núcleo…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>Mostrar e comandar um Hashstead que roda em outro computador.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Hashrate, 10 min, measured from shares</source>
        <translation>Hashrate, 10 min, medido por shares</translation>
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
        <translation>Declarado</translation>
    </message>
    <message>
        <source>The sum of what the machines claim themselves. Many claim nothing.</source>
        <translation>A soma do que as próprias máquinas declaram. Muitas não declaram nada.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Reported by %1 of %2</source>
        <translation>Declarado por %1 de %2</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>ativo %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>tip há %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ver tudo: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Lendo os eventos</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ainda não aconteceu nada.</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>emitindo</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>acessível</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 em espera</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>Eventos em %1</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Nada de novo desde %1.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence, and a time</comment>
        <translation>%1 Desde %2.</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, declarado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Custo por dia</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>Esperado por dia, antes de taxas</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Voltar a todas</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Ver inteira</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>Mostra de novo a tabela de todas as máquinas (Esc).</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>Dá a página inteira a esta máquina (Enter na tabela).</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>O que ela respondeu</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>Calor, potência e custo</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>Pools, na ordem de reserva</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>Shares, pela contagem dela</translation>
    </message>
    <message>
        <source>Hash boards</source>
        <translation>Placas de hash</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>It also said, and it makes no sense:</source>
        <translation>Ela também disse, sem sentido:</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>O que a máquina diz</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>%1 escolhidas</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 de %2 online</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>As máquinas agora são só lidas: ligue “Permitir alterações” para alterá-las.</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>Este programa pode alterar %1 delas.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>última resposta %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>ativo %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>Declarado pela máquina</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1, declarado pela máquina</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>board</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>regulador</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>exhaust</source>
        <translation>saída</translation>
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
        <translation>automático</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>%1 por dia, antes de taxas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Ventiladores</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>Do esperado</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>a share, and the hashrate that it is of</comment>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>it says that it stopped because it is too hot</source>
        <translation>ela diz que parou por estar quente demais</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1, em uso</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1, salvo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoletos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardware errors</source>
        <translation>Erros de hardware</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>%1 nesta sessão</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>%1 chip</numerusform>
            <numerusform>%1 chips</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Placa %1</translation>
    </message>
    <message>
        <source>not one this program can read</source>
        <translation>nenhuma que este programa saiba ler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Chama-se</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhuma ainda</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>este programa só a lê</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>este programa pode alterá-la</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>pode ser alterada quando alterações forem permitidas</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>Pools dela</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>Apontada para cá</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>Pools salvos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>Pausada por</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>nenhum; agendas e filtros se guiam por ele</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecê-la</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciais</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>As da página da própria máquina. Ficam com os outros segredos deste programa, são enviadas só a esta máquina e não aparecem de novo.</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>Esta máquina não está mais na lista.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>The machine refuses those that are kept.</source>
        <translation>A máquina recusa as que estão guardadas.</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>Um usuário e uma senha estão guardados.</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Nenhuma está guardada.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterado</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Uma senha precisa de um usuário.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceFigures</name>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>sats</source>
        <translation>sats</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceRow</name>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>pode ser alterada</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>só leitura</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Acabou</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>J/TH</source>
        <translation>J/TH</translation>
    </message>
    <message>
        <source>Mines at</source>
        <translation>Minera em</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>Agora aponte uma máquina para cá</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>Abra a página da máquina em um navegador e informe uma destas linhas como pool. Ela aparece na janela na primeira conexão.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>Nenhuma porta espera máquinas. A página Logs diz por quê; as portas estão na página Ajustes.</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>Pool (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>Pool (Stratum V2, com a chave que comprova este computador)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>Usuário: aqui, o nome da máquina. Senha: qualquer uma</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>A demo tem máquinas próprias, para haver o que ver. Uma real pode se juntar: tudo continua dinheiro fictício.</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>Bloco em curso</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase: quem recebe este bloco</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Saídas da coinbase</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>Blocos achados aqui</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copiar hash</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Abrir no explorador</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>Nenhum ainda. O painel diz quão provável é um. Um bloco encontrado é gravado primeiro no disco, depois enviado a cada nó, e fica aqui com o que foi feito dele.</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>Último template</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Últimos jobs</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>aberto a máquinas</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>ainda sem template</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>dificuldade %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>template de %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 taxas</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>%1 do espaço do bloco</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>peso não informado</translation>
    </message>
    <message>
        <source>%1 weight units</source>
        <translation>%1 unidades de peso</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 bytes</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sem tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Bloco anterior</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>a script without address</source>
        <translation>um script sem endereço</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>Os blocos desta cadeia não estão em nenhuma página pública.</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>%1 byte de extranonce cada</numerusform>
            <numerusform>%1 bytes de extranonce cada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EventList</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>widgets::Figure</name>
    <message>
        <source>%1, last known</source>
        <translation>%1, último valor</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>Apontar para cá…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Repor…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>Piscar a luz</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>Ventilador e frequência…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>Nome e grupo…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Usuário e senha…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>Este programa pode alterá-la</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>Pausar em horas fixas…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>Listas de pools…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>Ver os shares dela</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>Escolha primeiro uma máquina.</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>As máquinas agora são só lidas. Ligue antes “Permitir alterações”.</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>O firmware dela não oferece isso.</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>O firmware de nenhuma delas oferece isso.</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>Permita antes, neste menu, que este programa a altere.</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>Escolha uma só máquina.</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>Mostra o que mudaria antes que algo aconteça.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>O firmware dela não deixa definir os pools.</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>Repõe a lista de pools que foi salva antes de ela ser apontada para cá.</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>Nenhuma lista de pools anterior dela está guardada.</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>Este programa pode alterá-las</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>Permitir alterações</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, declarado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Custo por dia</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>nenhuma declara</translation>
    </message>
    <message>
        <source>reported by %1 of %2</source>
        <translation>declarado por %1 de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>tudo bem</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 precisa de atenção</numerusform>
            <numerusform>%1 precisam de atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>potência por hashrate</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>a %1 por kWh</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>sem preço de energia</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>rende cerca de %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>Custa %1. O rendimento é o que se espera na dificuldade atual da rede, antes de taxas.</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>Desligado, nada é escrito em nenhuma máquina.</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>Ligue para apontar máquinas para cá, reiniciá-las ou pausá-las.</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>Ligado: as escolhidas podem ser alteradas.</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>Desligado: as máquinas são só lidas.</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>Reiniciar %1? Nada é minerado lá por cerca de um minuto.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>Esquecer %1? O nome, o histórico e a lista de pools salva também vão; uma busca a encontra de novo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Parar de piscar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconhecido</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS, antigo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não perguntada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>%1 consulta perdida</numerusform>
            <numerusform>%1 consultas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>minera aqui</translation>
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
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a pool, and the one after it</comment>
        <translation>%1, depois %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>pools são escritos</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>é relida</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>reinicia</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>espera o 1º share</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>tem os pools antigos</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>tem os pools novos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>reposta</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>não confirmado</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>ficou como estava</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>A lista de pools é enviada a ela.</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>Pergunta-se a ela que pools tem agora.</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>Ela reinicia com a lista; leva até dois minutos.</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>Ela tem a lista; o primeiro share mostra que minera aqui.</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>Vale a lista de antes.</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>Os shares dela chegam aqui.</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>Vale a lista nova.</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>Ela não aceitou a lista; valem os pools de antes.</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>Nenhum share dela chegou aqui, então ela tem de novo os pools de antes.</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>Não foi possível ler que pools ela tem agora. Veja na página dela.</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>A operação terminou antes da vez dela.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Ela não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Não é possível alcançá-la.</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>Algo mais está em curso lá. Tente de novo quando acabar.</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>Não deu certo, e nada diz por quê.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of the week, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>o dia todo</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–%2 do dia seguinte</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>Pausa todas as máquinas gerenciadas %1 %2</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>Pausa “%1” %2 %3</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>quente demais</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>ventilador parado</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>muitas rejeições</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>minera em outro lugar</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>reinicia sem parar</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>senha errada</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>Ela não respondeu %1 vez.</numerusform>
            <numerusform>Ela não respondeu %1 vezes seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>Ela faz %1 quando os ajustes dela fazem esperar pelo menos %2.</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>Ela faz só %1.</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>Ela está a %1 °C; o limite é %2 °C.</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>Um ventilador gira só a %1 rpm.</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>Um ventilador está parado.</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>%1 % dos últimos shares dela foram rejeitados; o limite é %2 %.</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>Ela foi apontada para cá e agora minera em outro lugar.</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>Ela foi apontada para cá e agora minera em %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>Ela reiniciou %1 vez em uma hora.</numerusform>
            <numerusform>Ela reiniciou %1 vezes em uma hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>Ela recusa o usuário e a senha que recebeu.</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>Veja se ela tem energia e está na rede; uma busca encontra um endereço novo.</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>Veja a temperatura e as placas de hash dela; reiniciar costuma ajudar.</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>Dê ar a ela, limpe-a ou baixe a frequência.</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>Pause-a antes que superaqueça, depois veja o ventilador e o conector.</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>Veja a rede e a frequência dela: shares atrasados ou errados são as causas comuns.</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>Aponte-a de novo para cá, ou reponha os pools antigos se for o desejado.</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>Veja a fonte de energia dela e baixe a frequência.</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>Digite o usuário e a senha da página dela.</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>Definir os pools</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Repor os pools antigos</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Piscar</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>Ajustar o ventilador</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>Ajustar a frequência</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 recebeu outros pools</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 recebeu de volta os pools antigos</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 foi reiniciada</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 foi pausada</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 foi retomada</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 recebeu ordem de piscar</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>O ventilador de %1 foi ajustado</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>A frequência de %1 foi ajustada</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>%1 foi alterada por este programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 responde de novo.</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1: acabou, era “%2”.</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1; antes: %2, agora: %3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 recusou “%2”</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 recusou “%2”: %3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>“%1”: feito em %2</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1; vale depois de reiniciar.</translation>
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
        <translation>Este programa pode alterar %1.</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>Este programa só lê %1.</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>O gerenciamento está ligado.</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>O gerenciamento está desligado: nada é escrito em nenhuma máquina.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 está na lista.</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>A senha dela foi esquecida.</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>A senha dela está guardada.</translation>
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
        <translation>menos de %1 %</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>mais de %1 %</translation>
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
        <translation>desde %1</translation>
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
        <translation>1 em %1</translation>
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
        <translation>Ajuda desta página (F1)</translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Buscar em todos os temas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>Nenhum tema contém “%1”.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Abrir no navegador?</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>Este link leva para fora do Hashstead, a uma página na internet.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>O que é aproveitado desse arquivo</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>O arquivo: %1. Aproveitado: %2. Não aproveitado: %3. Desnecessário: %4.</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ aproveitado</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ não aproveitado</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– desnecessário</translation>
    </message>
</context>
<context>
    <name>widgets::JobRow</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>um bloco novo</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>transações novas</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Entregue</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>emitindo</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Keyset</source>
        <translation>Keyset</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Creditado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Resgatado</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Em circulação</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>Bloco pago</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>Conecta agora. De todo modo, tenta-se a cada poucos segundos.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkWords</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Não alcançado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>Este não é o núcleo que você confirmou: ele mostra outro certificado.</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>O certificado dele ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>Ele não conhece este token, ou o token foi revogado.</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>É outra versão do Hashstead. Atualize a mais antiga das duas. (%1)</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Ele não responde.</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>Ele recusou esta janela: %1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>Não pode ser alcançado: %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>Sem conexão com %1 desde %2. É mostrado o que disse por último.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>Sem conexão com %1 desde %2. %3 É mostrado o que disse por último.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>Sem conexão com %1 desde %2. %3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>Seu token para %1 tem o escopo “%2”, e isto precisa de “%3”.</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>a conexão com %1 caiu antes da resposta. Se foi feito, vê-se quando ele voltar.</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>não há conexão com %1.</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>seu token para %1 não permite isso.</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>Ainda não houve conexão com %1.</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>As palavras e os arquivos de uma carteira ficam no computador dela: faça isso lá.</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>não dá sinal desde %1.</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>não está conectado. %1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuração</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>Uma pasta para quem for ajudar: log, ajustes e estado, sem segredos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Nível mínimo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>As linhas escolhidas, ou todas as mostradas se nenhuma for escolhida.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>Ir ao mais recente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>Abrir a pasta de diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>Pausado durante a leitura.</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>Pausado durante a leitura. %n linha nova.</numerusform>
            <numerusform>Pausado durante a leitura. %n linhas novas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Nada foi dito ainda.</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>Nenhuma linha atende ao nível, à categoria e às palavras.</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Escolha uma linha para lê-la inteira.</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>Onde deve ficar a pasta de diagnóstico?</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>Salvo em %1. Leia antes de passar adiante.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>Não foi possível salvar o diagnóstico: %1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>deste computador</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página dela</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>Abre a página da máquina em um navegador.</translation>
    </message>
    <message>
        <source>10 min, from shares</source>
        <translation>10 min, por shares</translation>
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
        <translation>Declarado</translation>
    </message>
    <message>
        <source>What the machine itself claims.</source>
        <translation>O que a própria máquina declara.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Last 100 shares</source>
        <translation>Últimos 100 shares</translation>
    </message>
    <message>
        <source>Channel and shares</source>
        <translation>Canal e shares</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabalhando</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>em silêncio há %1</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>iniciando, ainda sem shares</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>ativo %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2, canal padrão %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2, canal estendido %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1, traduzido ao canal SV2 %1</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1, canal %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1, um share a cada %2</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1, %2 shares por segundo</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · nenhum rolado</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>Dificuldade alvo</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>Máscara de versão</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>não rola</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 aceitos, nenhum rejeitado</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 aceitos, %2 rejeitados, %3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 abaixo do alvo do pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 recusados depois pelo pool</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 sem resposta</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>Desde que se conectou.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceitos</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 abaixo do alvo upstream</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Nenhum share ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 byte rolado</numerusform>
            <numerusform>%1 · %2 bytes rolados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>%1 bloco encontrado</numerusform>
            <numerusform>%1 blocos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Nome da máquina</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>Dá aqui outro nome à máquina (F2). Ela mantém o histórico.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>Fecha a conexão dela. O software dela reconecta sozinho.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Banir</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>Fecha toda conexão do endereço dela e não aceita mais nenhuma de lá.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Por uma hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Por um dia</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>Até segunda ordem</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>Endereços banidos…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>chama-se %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Last 100 shares: %1</source>
        <translation>Últimos 100 shares: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Ver dispositivo</translation>
    </message>
    <message>
        <source>Shows it on the page Network: its temperatures, fans and pools, and what can be changed.</source>
        <translation>Mostra-a na página Rede: temperaturas, ventiladores, pools e o que pode ser alterado.</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1, última notícia %2</translation>
    </message>
    <message>
        <source>%1, regulator %2</source>
        <comment>two temperatures</comment>
        <translation>%1, regulador %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>Desconectar %1? %2 usam a mesma conexão, e todas a perdem.</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>Desconectar %1? O software dela reconecta sozinho, em geral em um minuto.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>Outra máquina já tem esse nome.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>Um nome tem no máximo 64 caracteres, todos visíveis.</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>O banimento acabaria antes de começar.</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>Esse banimento já acabou.</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>Essa máquina não está mais conectada.</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>Esse não é o endereço de uma máquina.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>Não foi possível: %1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 mantém seu nome.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 agora se chama %2.</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 foram desconectadas. Voltam quando o software delas reconectar.</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 foi desconectada. Volta quando o software dela reconectar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 pode se conectar de novo.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1: banimento até %2.</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1: banimento até segunda ordem.</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 %2 nesse endereço perderam a conexão.</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>Banir de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>trabalhando</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>em silêncio</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>em silêncio %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Fala</translation>
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
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificuldade</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Último share</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>quente demais</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiência</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Buscar máquinas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>Adicionar máquina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>Escolha uma máquina para ver seu gráfico, seu canal e seus shares.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabalhando</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Nenhuma máquina atende à busca e à escolha ao lado.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Banir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n banido</numerusform>
            <numerusform>%n banidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Ver dispositivo</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesSetupPage</name>
    <message>
        <source>Where machines connect</source>
        <translation>Onde as máquinas se conectam</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>Suas máquinas encontram o Hashstead nestas portas deste computador. Se outro programa já ocupa uma porta, uma livre é oferecida.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quem pode se conectar</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Porta para Stratum V1, que quase todas as máquinas falam (V2 também é entendido ali)</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>Porta só para Stratum V2</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>Máquinas da sua rede, em todo endereço deste computador (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>Máquinas da rede de %1</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>Só programas deste computador (127.0.0.1)</translation>
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
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Demo, play money</source>
        <translation>Demo, dinheiro fictício</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1, este computador</translation>
    </message>
    <message>
        <source>Hashstead (demo)</source>
        <translation>Hashstead (demo)</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Esperando máquinas</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minerando</translation>
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
        <translation>Mint</translation>
    </message>
    <message>
        <source>No mint runs here</source>
        <translation>Nenhuma mint roda aqui</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>Uma mint transforma shares aceitos em ehash: tokens na sua carteira, um por unidade de trabalho. Ative ehash.enabled em Ajustes, com perfil Solo, Pool doméstico ou Demo, e deixe ehash.mint em “embedded”. Com perfil Pool, seus shares ganham o que aquele pool paga.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Em circulação</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Resgatado</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>Quotes prontos para cunhar</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>Keysets e épocas</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>Pools e mints</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>Código QR do endereço da mint</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>Carteiras a acessam em</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>Watchdog e trabalho a caminho</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>emitindo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>dinheiro fictício</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>Parar a mint</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>Nenhum ehash novo é emitido até você retomar. Os shares são guardados e creditados depois; nada se perde.</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>Volta a emitir ehash, se as contas fecharem.</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>A mint não emite: %1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>Nenhuma carteira alcança a mint: %1.</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>A porta %1 está livre: defina-a em mint.listen.</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>de %1 creditados por trabalho</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>mais %1 podem ser emitidos</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>trocas contam de novo</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 ainda não pagos</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 emitidos</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>nenhuma carteira é atendida; defina mint.listen em Ajustes</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>Contas conferidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteiras</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>Shares em espera</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1, o mais antigo há %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Creditado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falharam</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sem chave</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 moeda assinada</numerusform>
            <numerusform>%1 moedas assinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 moeda gasta</numerusform>
            <numerusform>%1 moedas gastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 crédito</numerusform>
            <numerusform>%1 créditos</numerusform>
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
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n assinatura</numerusform>
            <numerusform>%n assinaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s)</source>
        <translation>
            <numerusform>%1 share</numerusform>
            <numerusform>%1 shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) earned nothing</source>
        <translation>
            <numerusform>%1 share não rendeu nada</numerusform>
            <numerusform>%1 shares não renderam nada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Buscar máquinas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Bem</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Find machines</source>
        <translation>Encontrar máquinas</translation>
    </message>
    <message>
        <source>1. Find</source>
        <translation>1. Encontrar</translation>
    </message>
    <message>
        <source>A search asks each address of your home&apos;s network whether a mining machine is there: Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.</source>
        <translation>Uma busca pergunta a cada endereço da rede da casa se há ali uma máquina de mineração: Bitaxe e parentes, Avalon, Antminer, Braiins e outras que falam cgminer.</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. Observar</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>Hashrate, temperaturas, ventiladores, potência e pools de cada uma, como ela mesma diz; o que está offline, quente demais ou minera em outro lugar é avisado.</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. Apontar para cá</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>Com alterações permitidas, um clique faz as máquinas minerarem aqui: primeiro se vê a alteração, uma máquina vai na frente, e os pools antigos podem ser repostos.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Máquinas na rede</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Nenhuma máquina atende à busca e à escolha ao lado.</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>Escolha uma máquina para ver o que ela diz e o que se pode fazer; várias, para todas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>Nenhuma máquina foi encontrada ainda</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>Escolha a rede em que estão as máquinas e comece uma busca, ou adicione uma pelo endereço. Nada é procurado sem pedido, e só endereços privados são consultados.</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>A lista de máquinas está sendo lida</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>Ela vem com os próximos valores do núcleo.</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>Apontar para cá…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Digitar a senha…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausá-la</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>Pools antigos são repostos:</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>Pools são definidos:</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>%1 prontas.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Ver a operação</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main (bitcoin com valor)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>Seu nó Bitcoin</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core, Knots ou btcd, neste computador ou em outro. O Hashstead pede a ele o conteúdo do próximo bloco e lhe entrega cada bloco que suas máquinas encontram.</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Arquivo de cookie</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuário e senha</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>Endereço do servidor RPC</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Como fazer login</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Arquivo de cookie, gravado pelo nó ao iniciar</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>Usuário (rpcauth ou rpcuser do nó)</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>Senha, mantida selada fora do arquivo de ajustes</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>a você</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>Endereço ou script</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>widgets::OverviewCards</name>
    <message>
        <source>Shares, 24 h</source>
        <translation>Shares, 24 h</translation>
    </message>
    <message>
        <source>Best difficulty</source>
        <translation>Melhor dificuldade</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>Chance de um bloco</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>Trabalha no bloco</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitos</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>nenhum rejeitado</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 rejeitados, %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 recusados depois pelo pool</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 abaixo do alvo do pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>Recusados pelo pool:
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sessão</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>ainda sem shares</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>Histórico %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1, %2 % de um bloco</translation>
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
        <translation>Blocos: %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>requer um hashrate medido</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>requer a dificuldade da rede</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>a %1, %2</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>Blocos esperados</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>trabalhando há %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 confirmados</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendentes</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusados</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidos</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash, play money</source>
        <translation>ehash, dinheiro fictício</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoje</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>hoje: desconhecido</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 prontos</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>%1 em épocas abertas</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>um a cada %1</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>Chance de um bloco para o pool</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>%1 por mês · %2 por ano</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>Ajuda sobre %1</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>sua própria mint</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda desconhecido</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>na porta para mints</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
</context>
<context>
    <name>widgets::PayoutPage</name>
    <message>
        <source>Where blocks pay to</source>
        <translation>Para onde os blocos pagam</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>A coinbase de cada bloco paga direto a este endereço. Use um de uma carteira cujas palavras você tem: não de uma corretora, nem um que você não consiga ler.</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Shares rendem ehash</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Seu endereço</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>Cada share é pago na hora com ecash da mint deste computador, que você opera e garante. Sem ela, o bloco vai para o endereço acima e você divide à mão.</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ Um endereço válido da rede %1.</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>Ajuda sobre apontar máquinas para cá</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Repor os pools antigos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>Permitir que este programa as altere</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>A operação não acabou. Ela pode seguir sem esta janela; abra-a de novo para ver como vai.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Pará-la</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir em segundo plano</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>Algo mudou desde então: veja o plano de novo.</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>Outra operação começou desde então; esta acabou.</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>Repor os pools antigos de %1 máquina</numerusform>
            <numerusform>Repor os pools antigos de %1 máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>Dar outros pools a %1 máquina</numerusform>
            <numerusform>Dar outros pools a %1 máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>Apontar %1 máquina para cá</numerusform>
            <numerusform>Apontar %1 máquinas para cá</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>O que cada máquina tinha está salvo, e a que não der certo o recebe de volta sozinha.</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>O que estas máquinas tinham antes de serem apontadas para cá vale de novo onde assim está dito.</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>As listas de pools de antes estão guardadas. Podem ser repostas a qualquer momento, também depois de reiniciar.</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>Até agora este programa só lê estas máquinas. Para alterar os pools delas, precisa poder escrever nelas.</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>Cada máquina recebe a lista de pools que tinha antes. Uma vai na frente, as outras seguem quando der certo.</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>Uma máquina vai na frente; as outras seguem quando der certo. A lista de pools de cada uma é salva e pode ser reposta a qualquer momento.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Repor %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Começar com %1</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>Repor pools antigos</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Apontar máquinas para cá</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Um código de uso único tem seis dígitos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>As máquinas em curso chegam ao fim; as demais ficam como estão.</translation>
    </message>
</context>
<context>
    <name>widgets::PointPlanPage</name>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Keep the pool of now as the fallback</source>
        <translation>Manter o pool atual como reserva</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>Stratum V2 onde a máquina falar</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>Códigos de uso único, para máquinas cuja página pede um. Um código vale meio minuto: digite-o por último. Deixe vazio onde não for pedido.</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>Para este programa</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>Cada máquina é consultada; nada é escrito ainda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Código de uso único de %1</translation>
    </message>
</context>
<context>
    <name>widgets::PointRow</name>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>Minera agora em</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>Vai minerar em</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>já está assim</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>vai na frente</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>é reposta</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>é alterada</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>foi na frente</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>Máquinas prontas</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>Máquinas da operação</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Começa.</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>%1 é alterada agora.</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 vai na frente. As outras esperam até ser certo que funciona.</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>As máquinas são alteradas agora, algumas por vez.</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 funciona. As outras seguem, algumas por vez.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>Parando: o que está em curso chega ao fim, o resto fica como está.</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>%1 não deu certo.</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 foi na frente e não deu certo, então as outras ficaram como estavam.</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>Algumas máquinas não deram certo; o que houve está ao lado de cada uma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>Pronto. As máquinas deixadas de fora estão como estavam.</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>Pronto. Todas as máquinas têm os pools antigos.</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>Pronto. Todas as máquinas aceitaram a alteração.</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>Pools antigos de novo</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>Mineram aqui</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>Não deram certo</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>Como estavam</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Faltam</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Embedded pool</source>
        <translation>Pool embutido</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>nenhum pool dá trabalho</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>Nenhum pool configurado ainda</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>Adicione um em Ajustes, em Pools: o endereço como stratum2+tcp://host:port/authority-key, um espaço e seu usuário ou endereço lá. Um segundo assume quando o primeiro falha.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>Nenhum pool ainda</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>Nada se soube ainda do pool deste computador. Ele inicia com o programa; o Painel diz o que ele espera. Para minerar em um pool externo, escolha o perfil Pool em Ajustes.</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>Nada se soube ainda do pool de %1. O Painel diz o que ele espera.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>seu usuário lá</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>sua conta.worker</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>seu endereço, talvez com um worker: %1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>Cada conta tem endereço e chave próprios: copie-os da sua conta lá.</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>Paga a muitos mineradores sua parte de cada bloco; é preciso ter conta lá.</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>Solo: quem encontra um bloco é pago por ele. Sem conta, seu endereço é o usuário.</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>O pool de referência para testes. Suas moedas não valem nada.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>pagamento</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromisso</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>na cadeia</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>fora da cadeia</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>em teste</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>Nenhum job deste pool está em andamento agora.</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>A coinbase do job não pode ser lida.</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>Seu usuário neste pool não é um endereço: você vê quem é pago, não se é você.</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>Um bloco deste job paga %1 ao seu endereço.</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>Um bloco deste job por si só não paga nada ao seu endereço.</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>Só a coinbase do job atual pode ser verificada. Ela aparece aqui assim que o pool der trabalho.</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>Nada pode ser verificado. Um pool que esconde sua coinbase impede você de ver quem é pago.</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>Isso vale para um bloco achado com este mesmo job. O que o pool lhe deve por shares além dele não pode ser verificado aqui.</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>A maioria dos pools recebe o bloco e paga depois pelas próprias contas: o que devem a você, e que pagarão, não pode ser verificado aqui.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisória</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissolvida</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message>
        <source>Pools before</source>
        <translation>Pools antes</translation>
    </message>
    <message>
        <source>Pools afterwards</source>
        <translation>Pools depois</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1 (sai)</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1 (salvo, sem uso)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1 (novo)</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Ainda não conhecidos.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Não conhecidos.</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>Como estavam.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>e mais %1</numerusform>
            <numerusform>e mais %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>Escolha uma máquina para ver os pools dela linha por linha.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsPage</name>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>%1, used first</source>
        <translation>%1, usado primeiro</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1, se os de cima faltarem</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Preferir %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>Endereço do pool %1</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>Usuário no pool %1</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>Os pools</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>Suas máquinas mineram no primeiro. Quando ele falta, o próximo assume, e o primeiro volta a ser usado quando está bem. O Hashstead alcança os pools por Stratum V2; suas máquinas podem falar V1.</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>Como uma só</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>Cada máquina à parte</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>Escolher um pool…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>Outro pool…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>Como o pool vê suas máquinas</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Adicionar um pool</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>Alterado: vale após Aplicar e um reinício. As máquinas reconectam sozinhas.</translation>
    </message>
</context>
<context>
    <name>widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>widgets::QrPlayer</name>
    <message>
        <source>Save image</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>Velocidade dos códigos</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>Codes a second</source>
        <translation>Códigos por segundo</translation>
    </message>
    <message>
        <source>Size of the codes</source>
        <translation>Tamanho dos códigos</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>How much one code holds: a small one is read from further away</source>
        <translation>Quanto cabe em um código: um pequeno é lido de mais longe</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar o token</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>Quadro %1 de %2, mantenha a câmera parada.</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>Quadro %1, quaisquer %2 e mais alguns bastam.</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>Código QR animado do token, quadros: %1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>Código QR do token</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imagens (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
</context>
<context>
    <name>widgets::Quantities</name>
    <message>
        <source>Hashrate, measured from shares</source>
        <translation>Hashrate, medido por shares</translation>
    </message>
    <message>
        <source>Difficulty of shares</source>
        <translation>Dificuldade dos shares</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>Dificuldade dos shares</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Melhor share</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>Hashrate, declarado pela máquina</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>Hashrate no tempo</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>Dificuldade dos shares no tempo</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>Hashrate declarado no tempo</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>Temperatura no tempo</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Potência no tempo</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>Velocidade do ventilador no tempo</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Regulador</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>Cole um token, ou solte aqui um texto ou arquivo com um. Nada é aceito antes de você ver o que é.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>Conheço esta mint e quero seu ecash</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Isto é longo demais para um token.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Moedas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trava</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>A mint nunca assinou isto. Não vale nada.</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>Esta carteira não consegue abri-lo.</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 não é uma mint sua. Ecash é uma promessa da sua mint: aceite só se confiar em quem a opera. Aceitar a adiciona à sua lista.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Consultando a mint</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 não pode ser lido.</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>Esta é uma parte de um código QR animado: %1 de %2 estão aqui. Cole as outras abaixo, em qualquer ordem.</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>São partes de vários códigos QR animados. Cole as de um só.</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>Este código QR contém algo diferente de um token.</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>Uma parte deste código QR está danificada. Leia ou copie-a novamente.</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 está na sua lista de mints, mas não como confiável. Ecash é uma promessa do seu mint: aceite-o apenas se confiar em quem o opera.</translation>
    </message>
</context>
<context>
    <name>widgets::ReportedRate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Asks a mint for everything that this wallet&apos;s words own there. What is found already is not counted twice. Do it once for each mint you used.</source>
        <translation>Pede a uma mint tudo o que as palavras desta carteira possuem lá. O que já foi achado não conta duas vezes. Faça uma vez para cada mint que usou.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>Keysets buscados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Nada foi consultado ainda.</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>Diga qual mint consultar.</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>Consultando %1. Pode fechar; isto continua.</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>Pronto. Nada que já não estivesse aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1 de %2 keysets, %3 moeda encontrada, %4 consultadas neste</numerusform>
            <numerusform>%1 de %2 keysets, %3 moedas encontradas, %4 consultadas neste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>Concluído. %1 moeda encontrada: %2</numerusform>
            <numerusform>Concluído. %1 moedas encontradas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>Parado. O que foi encontrado nos keysets pesquisados é mantido; restaure de novo para achar o resto.</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>Com outras palavras que não as desta carteira</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>As doze palavras</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>as doze palavras, separadas por espaços</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>A carteira atual é posta de lado com suas palavras, não apagada: o arquivo dela fica no diretório de dados.</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>A carteira destas palavras está iniciando.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>Estas palavras não formam um conjunto: uma está errada ou falta, ou a ordem é outra.</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>Não é palavra de nenhuma carteira: palavra %1</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>Isto vai para o arquivo de ajustes. Um arquivo anterior é mantido ao lado, e tudo pode ser mudado depois na página Ajustes.</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>A senha do nó é selada e mantida fora deste arquivo.</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>A linha de comando ou o ambiente define %1 nesta execução: o que está escrito aqui vale a partir do próximo início sem isso.</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>Anotar as palavras</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Manter segura</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Salvar backup</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>Ler backup</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Sua chave</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>Quem envia um token a você pode travá-lo com esta chave: aí só esta carteira pode pegá-lo.</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>Código QR da sua chave</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>palavras anotadas</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>ainda sem backup</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>Suas doze palavras devolvem o que esta carteira criou. Um backup guarda também os tokens enviados e ainda não resgatados.</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>Até você anotar as doze palavras, este ecash só existe neste computador. Leva três minutos.</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>A carteira ainda não informou sua chave.</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>Até que as doze palavras sejam anotadas, este ecash só existe no computador de %1. Faça isso lá, leva três minutos.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>Pausa a partir de</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>Pausa até</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>A agenda está ligada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nova agenda</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Alterar a agenda</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>Todas as máquinas gerenciadas</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>O grupo “%1”</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>Uma hora se escreve como 17:00.</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>Nunca pausa: nenhum dia foi escolhido.</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>São %1 por semana, para %2. Uma máquina pausada à mão continua em pausa.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleRow</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1, %2 delas não podem pausar</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>As máquinas pausam nestas horas e seguem depois, no horário do computador que roda o núcleo. Só as que este programa pode alterar e cujo firmware sabe pausar.</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>Ainda não há agenda. Uma pode pausar as máquinas enquanto a energia está cara.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>Remover esta agenda? Uma máquina que ela pausou segue minerando.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ligar</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>Encontrar máquinas na rede</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Começar a busca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progresso da busca</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Redes deste computador</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>Ele não está em nenhuma rede privada agora. Conecte-o à das máquinas.</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>Ou adicione uma pelo endereço</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>Endereço de uma máquina</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 endereço</numerusform>
            <numerusform>%1 endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>%1 em torno deste computador</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>A rede é maior: só a parte em que está o endereço deste computador é percorrida.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>%1 de %2 endereços consultados</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 respondeu</numerusform>
            <numerusform>%1 responderam</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada novo</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nova</numerusform>
            <numerusform>%1 novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>Nada foi procurado ainda. Uma busca faz duas perguntas curtas a cada endereço e não altera nada.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Parada: %1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>Buscado em %1: %2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Do começo</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>Pergunta a cada endereço das redes escolhidas se há ali uma máquina.</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>As doze palavras</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>Pegue papel e caneta. Sem foto, sem arquivo, sem nuvem.</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>Confira que ninguém e nenhuma câmera veja a tela.</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>Quem tem as palavras tem o dinheiro, você ou qualquer outro.</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>Logo depois, você as digita uma vez, para que um erro de escrita apareça hoje.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palavra %1</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>Doze palavras devolvem tudo o que esta carteira cria, em qualquer computador. São mostradas agora, uma vez.</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>Anote-as nesta ordem, coluna por coluna.</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>Digite-as a partir do papel.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Já as anotei</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>Diferente do mostrado: palavra %1</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>As palavras</translation>
    </message>
</context>
<context>
    <name>widgets::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can take it back.</source>
        <translation>Cria um token exatamente deste valor: um texto que você entrega como quiser. Até ser resgatado, você pode pegá-lo de volta.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Criar o token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>quanto</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>para quem ler o token; pode ficar vazio</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>Travar com uma chave</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>só quem tem esta chave pode pegá-lo; pode ficar vazio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>após um dia</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>após uma semana</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>após 30 dias</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>Seu de novo</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Ainda não há nada para enviar.</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>Uma chave tem 66 dígitos hexadecimais que começam com 02 ou 03.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Um número inteiro de 1 a %1.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Consultando a mint</translation>
    </message>
</context>
<context>
    <name>widgets::SettingEditor</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>um por linha</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>Permitido: de %1 a %2.</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>Permitido: %1 ou mais.</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>Permitido: até %1.</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>Isto não é um número inteiro. %1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>Isto não é um número. %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>do arquivo de ajustes</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>definido por uma variável de ambiente, que prevalece sobre esta página</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>definido na linha de comando, que prevalece sobre esta página</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>requer reinício</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Nó Bitcoin</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>Pool remoto</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool deste computador</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>Trabalho e dificuldade</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>Janela e área de trabalho</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>Ocultar ajustes avançados</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>Bitcoin</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Shares</translation>
    </message>
    <message>
        <source>Ehash</source>
        <translation>Ehash</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Janelas em outros computadores</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>Mostrar %1 configuração avançada</numerusform>
            <numerusform>Mostrar %1 configurações avançadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>Os ajustes ainda não foram carregados.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>Nada foi alterado: veja os valores marcados.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nada foi alterado. %1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Salvo e em vigor.</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>Salvo. Em vigor após um reinício: %1.</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>Um valor não é válido: veja os marcados.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Sem alterações.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n alteração, ainda não aplicada.</numerusform>
            <numerusform>%n alterações, ainda não aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Configurar de novo…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>Os primeiros passos são para o núcleo deste computador.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>O endereço do servidor RPC do nó, como http://127.0.0.1:8332.</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>Deixe o login fora do endereço: ele tem campos próprios.</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>O nó grava seu arquivo de cookie ao iniciar: informe o caminho.</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>O usuário do servidor RPC do nó.</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>Um usuário sem espaços.</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>Um usuário de no máximo 255 bytes.</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>Este pool pede um usuário: %1.</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 paga ao endereço no usuário: %2.</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>Adicione um pool: escolha um da lista ou informe o endereço de outro.</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>O endereço do pool, como stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>Este pool já está na lista.</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 está em %2, sua configuração em %3.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>Uma porta de 1 a 65535.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>As duas portas devem diferir.</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Um endereço deste computador, ou 0.0.0.0 para todos.</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>O endereço ao qual paga um bloco que você encontrar.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar assim mesmo</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>O Hashstead inicia com estes ajustes…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>O Hashstead não iniciou com estes ajustes; os anteriores voltaram a valer. %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>Começar a minerar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 aceitos, %2 rejeitados</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>abaixo do alvo upstream</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1, dificuldade %2, %3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>Você pode mudar de ideia a qualquer momento: Ajustes tem “Configurar de novo”, e nada do que foi ganho se perde.</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>Não precisa de nada. Só para ver.</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>Precisa do seu nó Bitcoin e de um endereço.</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>Precisa de um pool e, em geral, de uma conta.</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>Vindo de outro translator?</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>O Hashstead lê o arquivo de ajustes (TOML) do translator de referência do Stratum V2 e do de hashpool. Você vê o que é aproveitado e o que não é antes de qualquer mudança; o arquivo fica como está.</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>Caminho do arquivo de ajustes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>Arquivo de ajustes de outro translator</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <translation>Nenhuma porta espera máquinas</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>As máquinas se conectam a %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusados</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>estado de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 conexão</numerusform>
            <numerusform>%1 conexões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>O que você quer</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>Seus ajustes antigos</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Nó Bitcoin</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>Conectar uma máquina</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>Soma: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lendo o histórico</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>Ela não disse nada disso nesse tempo.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>Uma máquina minera no primeiro pool, e no seguinte enquanto esse não responde. {name} em um usuário é o nome da máquina.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Primeiro pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Se esse falhar</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>Se ambos falharem</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1, usuário</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>endereco.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>Este usuário não tem pool.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>Escreva stratum+tcp://host:porta, ou stratum2+tcp://host:porta/chave de autoridade.</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>Os pools conhecem uma máquina pelo usuário.</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>A linha acima está vazia.</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 recebe: %2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>Outro modelo já tem esse nome.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Primeiro pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Se esse falhar</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>Modelos de pools</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>Listas de pools para dar a várias máquinas de uma vez. Alterar uma não altera nenhuma máquina: escolha máquinas e dê a lista a elas.</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>Ainda não há modelo. Um pode ter o pool em que as máquinas mineram quando este programa não roda.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>sotao</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>Remover %1? As máquinas que o receberam mantêm os pools.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>Último %1 às %2, até %3 em %4</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPane</name>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>Token, %1 %2, %3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>Só quem tem a chave pode pegá-lo.</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>Qualquer um que o tenha pode pegá-lo.</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>Alguém o resgatou. Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>Você o recuperou. O texto antigo não vale mais nada.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>Travado com</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>uma chave</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Consultando a mint</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>Mostrar ou ocultar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Esperando máquinas</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minerando</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead: %1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>%1 em 10 min, %2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloco encontrado</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>Máquina em silêncio</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>Ecash recebido</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 entraram na carteira</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>Continuar minerando na bandeja ou sair do Hashstead?</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>A resposta é lembrada. Pode ser mudada na página Ajustes, em window.close_action.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and how the link to it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Core lost</source>
        <translation>Núcleo perdido</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Não há mais conexão com %1.</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>O núcleo voltou</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 está conectado de novo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>Uma máquina precisa de atenção</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>Ventilador e frequência</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>Mais frequência dá mais hashrate e mais calor. Uma máquina quente demais a baixa sozinha ou para: suba aos poucos e observe a temperatura.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>automatic, by its temperature</source>
        <translation>automática, pela temperatura</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Velocidade do ventilador</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>0 a 100 % do acionamento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>Frequência dos chips</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>Tensão dos núcleos</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>Tensão do núcleo</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de uso único</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>%1 a %2, como a máquina permite</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>a máquina não diz o que permite</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>Ventilador e frequência de %1</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>Pools por ordem de preferência</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>Pools por ordem de preferência. Alt e uma seta movem o escolhido.</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>Verificar pagamento: a coinbase do job atual</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Saídas da coinbase</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>A nova ordem vale após um reinício.</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>Arraste uma linha, ou Alt e uma seta, para mudar a ordem.</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>Adicione um segundo pool em Ajustes: ele assume quando este falhar.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>Prova sua chave</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>sim, ou é abandonado</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>nenhuma chave definida: qualquer um poderia responder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Conecta em</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde em</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1, mediana dos últimos shares</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>Trabalha no bloco</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>não nesta execução; reinicie o Hashstead para usá-lo</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>Seu token não permite outra ordem.</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>após um reinício</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Conecta em</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde em</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
</context>
<context>
    <name>widgets::WalletDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>As palavras estão certas. Guarde o papel onde só você o encontre.</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>Recebido: %1 %2.</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>Nenhuma carteira roda aqui</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>A carteira reúne o ecash que suas máquinas mineram e permite enviá-lo e recebê-lo. É ativada nos ajustes (wallet.enabled); suas doze palavras são criadas no primeiro início.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir os ajustes</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>Não havia nada a consolidar.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Adicionado: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removido: %1.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>anotadas</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>não anotadas</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>%1 moeda consolidada.</numerusform>
            <numerusform>%1 moedas consolidadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Consultando a mint</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>Recuperado: %1 %2.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>%1 linha salva em %2.</numerusform>
            <numerusform>%1 linhas salvas em %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WalletRows</name>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Unit and epoch</source>
        <translation>Unidade e época</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>locked to a key</source>
        <translation>travado com uma chave</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>confiável</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>não confiável</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondeu</translation>
    </message>
</context>
<context>
    <name>widgets::WalletTables</name>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Mints</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Consolidar</translation>
    </message>
    <message>
        <source>Swaps many small coins, and those of old keys, into few.</source>
        <translation>Troca muitas moedas pequenas, e as de chaves antigas, por poucas.</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>O que você possui, por mint e época</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>Nada ainda. O que suas máquinas mineram chega sozinho; um token que você ganhou entra com Receber.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Minerado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Histórico de</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar no histórico</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ainda não aconteceu nada.</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>Resgatados também</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>Consultar as mints</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>Consulta quais tokens foram resgatados.</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>Criados aqui e entregues</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>Nenhum token em aberto. Enviar cria um.</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>Endereço de uma mint a adicionar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>Nenhuma mint ainda. Adicione uma pelo endereço.</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Não confiar</translation>
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
        <translation>este computador</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Minerado</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>Minerado, %1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>Token recebido</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>Token recebido, “%1”</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>Enviado a um token</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>Enviado a um token, “%1”</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>Token recuperado</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>Token recuperado, “%1”</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Consolidado</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>Restaurado das palavras</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>não resgatado</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>resgatado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>não travado, quem chegar primeiro o pega</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>travado com sua chave</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>travado com a chave de outra pessoa</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>travado de um modo que esta carteira não consegue abrir</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>o token não tem; só a mint pode dizer se é verdadeiro</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>boa, a mint o assinou</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsa</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>não conferida, as chaves da mint ainda não são conhecidas</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>A mint ainda não respondeu. O pedido é guardado e repetido; nada se perde.</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>aceitos</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>para um job desconhecido</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>abaixo do alvo</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>hora muito antiga</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>hora no futuro</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>bits de versão não permitidos</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>tamanho de extranonce errado</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformado</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>não autorizado</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>recusado pelo pool acima</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>acima do limite de taxa</translation>
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
        <translation>iniciando</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabalhando</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>aguarda trabalho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>sincronizando</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acesso negado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>sem suporte</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool deste computador</translation>
    </message>
    <message>
        <source>Remote pool, SV2</source>
        <translation>Pool remoto, SV2</translation>
    </message>
    <message>
        <source>Remote pool, SV1</source>
        <translation>Pool remoto, SV1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>Pool doméstico</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.</source>
        <translation>Máquinas virtuais mineram uma cadeia simulada. Nada mais é preciso, nada é real.</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>Suas máquinas mineram no seu próprio nó Bitcoin. Um bloco encontrado paga a você, inteiro.</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>As máquinas de várias pessoas mineram no seu nó Bitcoin e dividem o que encontram.</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>Suas máquinas mineram em um pool remoto, com outros de reserva. Esse pool paga a você.</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>Demo: cadeia simulada, sem bitcoin real</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectou-se</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 está em silêncio</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 voltou</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>Bloco %1 encontrado</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 achou o bloco %2</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>O bloco %1 foi rejeitado%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 recusou o bloco %2%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>O bloco %1 foi encontrado e enviado a %2</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 achou o bloco %2, enviado a %3</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>O bloco %1 foi perdido para %2%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>Novo bloco %1 na cadeia</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>O trabalho vem de %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>%1 perdido%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Mudança para %1</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>Nó %1 perdido%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>O nó %1 voltou</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>O pool proíbe version rolling, %1 foi avisada</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>A coinbase do pool (%1 bytes) pode ser grande demais para %2</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>Banimento de %1%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>A porta %1 não escuta%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>A porta %1 agora escuta</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>Um bloco encontrado foi enviado, mas não pôde ser salvo%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>O histórico não pode ser gravado%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>Blocos encontrados voltam a ser salvos</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>O histórico volta a ser gravado</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>A mint %1 recusa shares de %2%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>A mint parou%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>A mint voltou a emitir</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead iniciado</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead encerrado</translation>
    </message>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>%1 máquina</numerusform>
            <numerusform>%1 máquinas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned until %2%3</source>
        <translation>Banimento de %1 até %2%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>segunda ordem</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>Banimento de %1 até %2, antes até %3</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>Banimento de %1 até segunda ordem, antes até %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 agora se chama %2</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>%1: desconexão por você após %2</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>O banimento de %1 acabou</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 pode se conectar de novo, o banimento iria acabar %2</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 pode se conectar de novo</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 responde de novo na rede</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 está bem de novo</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 não responde na rede</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 rende menos do que deveria</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 está quente: %2 °C, o limite é %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>Um ventilador de %1 está parado</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>Muitos shares de %1 são rejeitados</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 minera em outro lugar</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 reinicia sem parar</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 recusa a senha</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Algo está errado com %1</translation>
    </message>
</context>
</TS>
