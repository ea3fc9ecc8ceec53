<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>Hashstead を起動できません</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>シェアで ehash を得る</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>内蔵プールで承認されたシェアは ehash（各マシンの鍵にロックされたミントのトークン）になります。自動：デモのみ。リモートプールでは、そのプールの支払いになります。</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>シェアの計上先：&quot;embedded&quot; はこのプログラム自身のミント、ほかは ehash.mints の名前。</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>シェアの価値</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>仕事量：マシンに与えた難易度により、端数は繰り越します。先頭ゼロ：hashpool の規則で、ハッシュの運によります。プールとミントで同じにする必要があります。</translation>
    </message>
    <message>
        <source>work</source>
        <translation>仕事量</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>先頭ゼロ</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>1 単位のハッシュ数</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>ehash 1 単位が表す仕事量。0：デモでは 65536、ほかは 4294967296（難易度 1）。</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>最小ゼロビット数</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>先頭ゼロの規則で：この数のゼロビットを持つハッシュは 1 単位、1 ビット増えるごとに 2 倍です。</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>鍵なしマシン用の鍵</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>鍵を示さず、ウォレットからの鍵もないマシンの ehash を受け取る圧縮公開鍵（16 進 66 桁）。空：何も得ません。</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>ミント用ポート</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>別のコンピューターのミントが接続するアドレスとポート（例：127.0.0.1:34260）。空の一覧：なし。</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>接続を許す別のコンピューターのミント。各項は &quot;NAME KEY&quot;（鍵はミントが status に示すもの）、または鍵のない hashpool のミントなら &quot;NAME hashpool ADDRESS&quot;：そのアドレスを持つ者がミントです。</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>hashpool トランスレーターへ通知</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>クォートを hashpool のメッセージで Stratum V2 プロキシに伝えます。他のものは理解しない場合があります。</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>このプログラムで Cashu ミントを動かします。自動：シェアが内蔵ミントで ehash になるとき。</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>ミントの名前</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>ウォレットに表示されるもの。</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>ミントのアドレス</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>ウォレットがミントに接続するアドレスとポート。空の一覧：接続できませんが、シェアは計上されます。</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>ミントのプール</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>このミントがシェアを計上する別のコンピューターのプール。各項は &quot;NAME stratum2+tcp://host:34260/authority-key&quot;、hashpool のプールなら &quot;hashpool&quot; を続けます。各プールの一覧にこのミントの鍵が必要です。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>支払先アドレスに払う各ブロックでエポックが終わり、新しい単位が始まります。ノードかデモが必要です。</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>エポックの承認数</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>エポックの開始が確定し、クォートが支払われるまでのブロック数。</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>テスト支払い</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>ウォレットの試験用に、bolt11 方式のクォートを支払いなしで支払済みにします。模擬通貨（デモか regtest ネットワーク）のみ。</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>ウォレットの接続</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>ウォレットの同時接続数。満杯のときは、使われていないものが空けます。</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>1 アドレスの接続</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>1 つの IPv4 アドレスか 1 つの IPv6 ネットワーク (/64) から。最大 mint.connections。</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>1 アドレスの要求</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>1 つのアドレスが続けられる毎秒の要求数。一時的には 4 倍まで。超過には 429 を返します。大きな要求は複数に数えます。</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>最長の要求</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>要求の本文のバイト数。1000 コインのスワップで約 400,000 です。</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>最長の要求ヘッダー</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>要求の最初の行とヘッダーの合計バイト数。</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>ウォレットの無通信時間</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>これだけ要求のない接続は閉じます。</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>このプログラムで Cashu ウォレットを動かします。自動：ミントが動くとき。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>仕事の出どころ。demo：内蔵マシンつきの模擬チェーン、何も要りません。solo：自分の Bitcoin ノード、ブロックは自分のアドレスに払われます。home-pool：同じものを複数人で。pool：リモートプール。</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>履歴、発見したブロック、秘密の置き場所。空：システムがプログラムに与える場所。--data-dir が優先します。</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>秘密の保管先</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>パスワードを封じる鍵の置き場所。自動：デスクトップのキーチェーンが応答すればそれ、なければ非公開ファイル。ファイル：常に非公開ファイル。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Stratum V1 アドレス</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Stratum V1 マシンが接続するアドレスとポート。空の一覧なら待ち受けません。IPv6 は [::]:3333 と書きます。</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Stratum V2 アドレス</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Stratum V2 マシンが接続するアドレスとポート。</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>プールのアドレス</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>他のトランスレーターやプロキシが Stratum V2 で内蔵プールに接続するアドレスとポート。</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>1 ポートで両プロトコル</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>network.sv1_listen のポートは Stratum V2 も受けます。マシンの最初のバイトで判別します。他のポートは Stratum V2 のみです。</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>ワーカースレッド</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>マシンを扱うスレッド数。0：プロセッサーのコア数に合わせます。</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>優先順のプール。各項は &quot;stratum2+tcp://host:port/authority-key identity&quot; です。identity はそこでのユーザー名かアドレス。Stratum V1 だけのプールはこの版では使えません。</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>プールへのチャネル</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>集約：全マシンが 1 チャネルを共有します。マシン別：プールから各マシンが見えます。</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>集約</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>マシン別</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>優先プールへの復帰</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>マシンが戻るまでに、優先プールが安定しているべき時間。</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>無応答プールの猶予</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>シェアが応答を待つ間これだけ何も送らないプールは諦めます。応答待ちがなければ 10 倍の時間です。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>ノードと支払先アドレスが属するチェーン。デモは常に独自の模擬チェーンを使います。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>優先順の Bitcoin ノード。各項は &quot;http://host:port&quot; に &quot;cookie=PATH&quot; か &quot;user=NAME&quot; を続けます。そのユーザーのパスワードは秘密 node/host:port で、&quot;set-secret&quot; か設定ページの欄で入れます。</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>少なくともこの間隔で新しいテンプレートを取り、新しい手数料を取り込みます。</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>支払先アドレス</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>見つけたブロックの支払先アドレス。solo と home-pool で必要です。</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Coinbase タグ</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>見つけたブロックに入る短い文。誰でも読めます。</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>シェアの間隔（秒）</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>各マシンがこの時間に 1 シェアを送るよう難易度を決めます。</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>初期難易度</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>まだ何も分からないマシン用です。</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>最小難易度</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>これより易しい難易度は与えません（ブロックの方が易しい場合を除く）。</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>最大難易度</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>これより難しい難易度は与えません。ブロックになるシェアは常に有効です。</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>マシンは BIP 320 のバージョンビットを変えられます。今の機器には必要です。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>同時に接続するマシンの数。</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>アドレスごとの接続</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>プロキシやルーターは 1 つのアドレスに多くのマシンを抱えることがあります。</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>禁止までの違反数</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>この数の不正なメッセージでアドレスを拒否します。自分のネットワークのアドレスは禁止しません。</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>禁止の期間</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>禁止アドレスを拒否する時間。</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>毎秒のシェア</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>接続ごと、数秒間の値。ブロックになるシェアは通り、上限を超えると毎秒 1 つです。</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>ハンドシェイク時間</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>新しい接続はこの時間内に名乗る必要があります。</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>無通信時間</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>マシンから 1 バイトも来ない接続はこの時間で閉じます。</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>セッション時間</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>どの接続もこの時間で閉じます。0：閉じません。</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>行の長さ</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>マシンが送れる Stratum V1 の最長の行（バイト）。</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>フレームの大きさ</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>マシンが送れる Stratum V2 の最大フレーム（バイト）。</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>未読バイト</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>これだけ読まずに残すマシンは切断します。</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>接続ごとのチャネル</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Stratum V2 プロキシは背後のマシンごとにチャネルを開けます。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>全マシンの合計チャネル数。マシンごとに 1 つ必要で、各ワーカースレッドに等分されます。</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>保持するシェア</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>プールの応答か復帰を待つシェアの数。超えた分は古いものから捨てます。</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>シェアの保持時間</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>プール不在中に見つけたシェアが待つ時間。</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>10 s 値の保存</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>各マシンの最も細かい履歴。</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>分単位の保存</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>1 分刻みの履歴。</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>時間単位の保存</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>1 時間刻みの履歴。</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>アドレスを隠す</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>マシンのネットワークアドレスをウィンドウ、履歴、status、ログで短縮します。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>ログレベル</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>残すメッセージの最低の重要度。</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Log rules</source>
        <translation>ログの規則</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>個々の分類のオンとオフ。例：&quot;hashstead.sv1.debug=true&quot;、セミコロン区切り。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>空：ジャーナルか端末。</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>ログファイルの大きさ</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>これを超えたファイルは取り置き、新しいものを始めます。</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>ログファイル数</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>残す数。書き込み中のものを含みます。</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>デモの内蔵マシン。</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>デモのハッシュレート</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>全仮想マシンの毎秒ハッシュ数の合計。プロセッサーを使います。</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>デモのブロック間隔</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>模擬チェーンのブロック間の平均時間。</translation>
    </message>
    <message>
        <source>system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>トレイの表示</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>デスクトップにトレイがあれば、状態とハッシュレートを表示します。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>トレイ：トレイで採掘を続けます。終了：プログラムを終えます。確認：最初に尋ねます。</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>デスクトップにログインするとウィンドウのプログラムが起動します。</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>スリープさせない</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>マシンの採掘中はスリープしません。画面は消えることがあります。</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>発見ブロックを通知</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>マシンがブロックを見つけるたびにデスクトップ通知を出します。</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>無応答マシンを通知</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>マシンがシェアを送らなくなったときに通知します。</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>接続の切断を通知</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>プールかノードが切れたときに通知します。</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>ecash の受取を通知</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>ecash がウォレットに入ると通知します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>ウィンドウと、その数値・日付の言語。システムに合わせる：デスクトップの言語。</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>他のパソコンのウィンドウ</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>別のコンピューターのウィンドウが &quot;hashsteadd token add&quot; のトークンでこのコアに接続できるようにします。</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>接続アドレス</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>そうしたウィンドウの接続先。0.0.0.0:8081 はネットワーク全体から受けます。接続は暗号化され、トークンなしでは誰も入れません。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>パスワードは封印され、設定ファイルの外に保存されています。入力すると置き換わります。</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>パスワードはまだ保存されていません。封印して保管し、設定ファイルには書きません。</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>ネットワークのマシン</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>家の採掘マシンをそれぞれのインターフェースで見守ります。探すのは頼まれたときだけ、変更するのは管理を有効にしたときだけです。</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>読み取りの間隔</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>各マシンに状態を尋ねる間隔です。</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>マシンの警告</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>マシンが消えた、熱い、遅い、ファンが止まった、別の所で採掘しているときに知らせます。</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>熱いチップ</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>Bitaxe とその仲間のチップがこれより熱いときに知らせます（摂氏）。</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>大型マシンの熱いチップ</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>Antminer や Avalon など、高い温度で動くように作られたもの用です（摂氏）。</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>熱いレギュレーター</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>電圧レギュレーターがこれより熱いマシンを知らせます（摂氏）。</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>1 kWh の価格</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>各マシンの 1 日の費用の計算に使います。0：表示しません。</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>ビットコインの価格</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>同じ通貨で。各マシンの 1 日の見込みをこの通貨で表示します。0：sat のみ。ネットから取得することはありません。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>これらの価格の通貨：EUR、USD など</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>同時の問い合わせ数</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>検索が同時に尋ねるアドレスの数です。</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>マシンの Web ポート</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>マシンが Web 画面を出すポートです。</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>マシンの API ポート</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>マシンが cgminer の API を出すポートです。</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>コアは完全には削除されませんでした：%1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>コアは答えませんでした。</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>ミントに伝わりませんでした：%1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>%1 になりますが、許容範囲は %2 です。</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>%1 = %2 になります。</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>このプールにはアドレスがありません。</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>そのプログラムのウェブページ用の表示です。プールは upstreams にあります。</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>使えるプールがありません。</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>固有の名前がないプールでのユーザー名です。</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>プールは %1 件までです。</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>network.upstreams のプール %1 になります。</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>公開された見本の鍵で、秘密は誰でも知っています。テストネットでのみ採用します。</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>見本の仮の値のようです。自分のものを入れてください。</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>このプールには 1 から 65535 のポートがありません。</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>このプールには authority 鍵がなく、再び見分けられません。プールが公開する鍵とともに追加してください。</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>authority 鍵が不正です：%1。</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>アドレスかユーザー名を保存できません：許容は %1 です。</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>アドレスを使えません：許容は %1 です。</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>マシンには 1 から 65535 のポートが必要です。</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>%1 になりますが、この弱さのマシンは元々最小の難易度です。</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>Hashstead がプールとバージョンを自動で決めます。</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>どのファームウェアにも合うよう Hashstead が大きさを選びます。</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>Hashstead は各ジョブの coinbase の支払いを常に読み、表示します。</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>Hashstead は使える拡張を各プールに求めます。</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>Hashstead はウィンドウと status コマンドに独自の値を出します。</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>シェアが届きうる間、Hashstead は過去のジョブを保ちます。</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>この版ではネットワーク上のマシンを探しません。</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>Hashstead は常に各マシンに難易度を合わせます。</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>Hashstead は少なくとも毎分ジョブを更新します。</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>そのプログラムのカウンターで、設定ではありません。</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>Hashstead は測定したハッシュレートをプールに伝えます。</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>「ウォレット」ページでこのミントを追加してください。確認されていないミントのトークンは受け取りません。</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>採掘にミントのアドレスは不要です。</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>ウォレットの単語は平文ファイルから取り込みません。「ウォレット」ページで復元してください。</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>秘密鍵は平文ファイルから取り込みません。Hashstead は自分のウォレットの鍵にロックします。</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>Hashstead には独自のウォレットがあります。</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>Hashstead はトークンを配りません。</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>Hashstead は独自の期間を示します：1 分、10 分、1 時間、24 時間。</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>同種のファイルの別の場所にあるポートの繰り返しです。</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>同種のファイルの別の場所にある内容の繰り返しです。</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>シェアの価値はミントが決めます。</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>Hashstead の知らない設定です。</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>hashpool のトランスレーター</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>Stratum V2 参照トランスレーター</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>Hashstead は起動中です。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>模擬チェーン</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>本機のプール</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>シェアを保存できません：%1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>鍵のないワーカーのシェアには何も付きません：ehash.fallback_key を指定してください</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>どのミントかを証明しませんでした</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>その鍵はミントの一覧にありません</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>ミント用ポート %1:%2 を開けません：%3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>プールが応答しません</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>プールのシェアの評価が違います：ehash.rule、ehash.unit_work、ehash.minimum_zeros を両側で同じにしてください</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>プールの authority 鍵が不明です：証明は渡しません</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>ミントが応答しません</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>このミントはそのプールを知りません</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>ミントは発行を止めています</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>このミントが受け付けるシェア数を超えています</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>ミントは記録できませんでした</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>%1 のポート %2 で待ち受けできません：%3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>ブロックはチェーンに入りました。</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>ブロックは有効ですが、同じ高さに別のブロックがあります。まだ勝つ可能性があります。</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>すべてのノードがブロックを拒否しました。バイト列は保存してあります。</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>まだどのノードもブロックを確認していません。確認されるまで送り直します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 Answers: %2</source>
        <translation>%1 返答：%2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>ディスクに書けませんでした！%1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>ブロックを受け取りましたが、チェーンにありません</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>このノードはチェーン「%1」上にありますが、設定は「%2」です。そのチェーンで起動するか、ネットワークの設定を変えてください。</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>ノードにピアがなく、新しいブロックが届きません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>ノードは起動中です（%1）。準備ができると採掘が始まります。</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>採掘に必要な呼び出しをノードが知りません。更新してください。ノードの返答：%1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>ノードにピアがなく、ブロックテンプレートを出しません。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>ノードはまだチェーンをダウンロード中で、ブロックテンプレートを出しません。</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>ノードがブロックテンプレートを出しません。ノードの返答：%1（%2）</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>ノードのブロックテンプレートが使えません：%1。Hashstead を更新するか、別のノードを使ってください。</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>このノードはブロック %1、別のノードは %2 です。ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>使える Bitcoin ノードがありません。%1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 が cookie ファイルでのログインを拒否しました。ファイルがこのノードのものか確認してください</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 がユーザー名かパスワードを拒否しました。ノードの設定と照合してください</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 がこのコンピューターを許可していません。アドレスを rpcallowip に加えてください</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>%1 に空いている RPC ワーカーがありません。rpcworkqueue を増やしてください</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 の返答は Bitcoin ノードのものではありません（HTTP %2）。ホストとポートが RPC サーバーか確認してください</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>%1 で待ち受けているものがありません。ノードを起動するか、ホストとポートを直してください</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>%1 のホスト名が見つかりません</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>%1 と安全な接続ができません。ノードの証明書を指定するか、両側で TLS を切ってください</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>%1 との接続が切れました</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 がコードのないエラーを返しました。ノードの返答ではありません：%2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 がエラー %2 を返しました：%3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>cookie ファイル %1 を読めません（%2）。ノードを起動するか、パスか権限を直してください</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>%1 への返答が %2 MiB を超えています</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 は %2 に %3 秒以内に答えませんでした</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>模擬チェーン</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>別のブロックが先に見つかりました</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>試用のための、このプログラム自身のチェーンです。コインに価値はありません。</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>ノードの返答は submitblock の結果ではありません</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>最良チェーンの外に保存</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>ノードにこのブロックがありません</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>ノードの返答はブロックヘッダーではありません</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>このプールの coinbase は %1 重量単位で、ブロックは %2、%3 超過です：ノードの空きを増やしてください（bitcoin.conf の blockreservedweight か blockmaxweight）</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>このプールが作るブロックをノードが拒否します（%1）。受け入れられるまで仕事は出しません：支払先アドレスとノードが同じネットワークか確認してください。</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>このプールのアドレスにある authority 鍵を、プールが公開する鍵と照合してください。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>このコンピューターの時計をネットワーク（NTP）で合わせてください。合っているなら、プールの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>応答したものは暗号化 Stratum V2 を話しません：ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>ホストとポートがプールの Stratum V2 のものか、間にファイアウォールがないか確認してください。</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>インターネット接続、ホスト、ポートを確認してください。</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>何に対応しているかプールに尋ねるか、別のプールを選んでください。</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>このプールは今の設定の Hashstead に対応できません：別のプールを選んでください。</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>プールがプロトコルに違反しました。続くようなら運営者に知らせてください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Ask the pool what that means, or choose another one.</source>
        <translation>その意味をプールに尋ねるか、別のプールを選んでください。</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>このプールに設定したユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>extranonce のバイト数が足りません：別のプールを選んでください。</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>このハッシュレートのマイナーを受け付けません：別のプールを選んでください。</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 がチャネルを開きません（%2）。%3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>プールは接続を受け入れましたが、仕事を出しませんでした</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>Stratum V2 プールが設定されていません。stratum2+tcp://host:port/authority-key の形で追加してください。</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 は Stratum V1 のプールなので飛ばします。</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 がチャネルを閉じました（%2）。</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>予備のプールを使用中です。%1 は裏で試し続けます。</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 次の試行：%2。</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>プールがこの接続をホストからホストへと回しています</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 が %2:%3 への接続を求めました。</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 が仕事を出しません。</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>プールでのチャネルが閉じられました</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>プールが未接続の間にチェーンが進みました</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>プールの新しいチャネルは別の仕事です</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>プールの新しいチャネルはより高い難度を求めています</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>プールが受け取れなかったか、返答がありませんでした</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 は開くたびにチャネルを閉じます（%2）。</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>プールが OpenExtendedMiningChannel に答えませんでした</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>プールから %1 秒間何も届いていません</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>手数料込みで %1 必要ですが、使えるのは %2 です</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>このミントにコイン、送ったトークン、未完了の要求があります。先に使うか取り戻すか、信頼だけを外してください。</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>ミントがまだ要求を処理しています</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>トークンは引き換え済みです。送り主に別のものを頼んでください</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>トークンは受取人が引き換えました</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>コインのうち %1 枚は別の所で使われました。残りは再び使えます。もう一度試してください</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>それはトークンではありません（%1）。トークンは cashuA か cashuB で始まります。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>一覧にないミントのトークンです：%1。コインの価値はそのミントしだいです。信頼するなら先にミントを追加するか、--allow-unknown で受け取ってください。</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>トークンは他人の鍵にロックされています</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>このウォレットでは満たせない条件のトークンです（ハッシュロックか複数の署名）</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>送るものがありません。まず受け取るか採掘してください</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>単位「%1」の残高がありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>金額は 1 以上にしてください</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>トークンの要求がまだ終わっていません。済むまで待ってください</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>ミントが一覧にありません</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>ウォレットが開いていません</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 はミントの一覧にありません。まず追加してください</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>そのミントが一覧にないか、信頼するものがありません。まず追加してください</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>クォートはまだ支払われていません。ウォレットは確認を続け、支払われしだい発行します</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>ノードはまだチェーンをダウンロード中です：ブロック %1 / %2（%3 %）。終わると採掘が始まります。</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>ノードはまだチェーンをダウンロード中です：ブロック %1 / %2。終わると採掘が始まります。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません：%2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>プールは 1 つから 3 つまでです。</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>ファームウェアは一時停止できません。</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>ファームウェアにファンの設定がありません。</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>古い Web 画面では設定が 1 つ失われます：%1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>ファームウェアがこの命令を知りません。</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>Braiins OS のプールは自身の Web ページでだけ設定できます。ポート 4028 での設定は有効になりません。</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>少なくとも 1 つのプールが必要です。</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>プールは最大 %1 個です。</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>新しいプールに届かず、以前のプールで採掘を続けています。%1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>承諾しましたが、プールは変わっていません。</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>このアドレスでは今、別の種類のマシンが応答します。</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>応答が途中で切れています。</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>ほかのコンピューターには読み取りだけを許しています。api-allow の設定でこのコンピューターの書き込み (W:) が必要です。</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>このユーザーとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>Stratum V1 だけに対応しています。</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>プールにはホスト、ポート、ユーザーが必要で、制御文字は使えません。</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>応答しますが、作業の情報がありません。</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>理由なしに拒否しました。</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>拒否しました：%1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>ファームウェアにこの機能がありません：%1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>このプログラムによる変更は許可されていません。</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>プールはまだ分かりません。</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>ファームウェアがプールの変更を許しません。</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>今は応答しません。</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>プールはすでにその通りです。</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>このコンピューターのどのネットワークからも届きません。</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>このプログラムは LAN のマシンを受け付けていません。設定でポートを開いてください。</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>これらのプールのどのプロトコルにも対応していません。</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>元のプールを予備として残す場所がありません。</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>%1 のパスワードは隠されています。このプールを戻すとパスワードは「x」になります。</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>以前のプールが分かりません。</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>順番が来る前にマシンの変更が無効になりました。</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>順番が来る前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>順番が来る前に停止されました。</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>最初のマシンが成功しなかったため、元のままです。</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>時間内にここでの採掘を始めませんでした。</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>以前のプールを保存できないため、何も書き込んでいません：%1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>再起動しません：%1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>以前のプールを書き込みました。再起動すると有効になります。%1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>このアドレスでは別のマシンが応答します。</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>応答しないため、何も書き込んでいません：%1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>変更後、応答がありません：%1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>計画の後にプールが変わったため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>プールは新しいものでも以前のものでもありません。</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>プールを変更する前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>新しいプールを受け付けましたが、何も変わっていません。</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>新しいプールが届きませんでした：%1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>新しいプールを拒否しました：%1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>新しいプールを書き込みました。マシンの変更が無効になったため、再起動すると有効になります。</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>再起動後のプールが違います。</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>再起動を指示しましたが、再起動しませんでした。</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>戻せる以前のプールがありません。%1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>以前のプールを戻す前にマシンの変更が無効になりました。%1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>以前のプールを戻せませんでした。新しいものが有効です。%1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>以前のプールを戻せませんでした。別のものが有効です。%1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>同じネットワークのコンピューターにだけ応答します。</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>ファンは 0 から 100 % で動きます。</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>チップの許す周波数を申告しません。</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>チップの許す周波数は %1～%2 MHz です。</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>チップの許す電圧を申告しません。</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>チップの許す電圧は %1～%2 mV です。</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>これは周波数ではありません。</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>同じネットワークのコンピューターだけが変更できます。</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>このワンタイムコードを受け付けません：%1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>8 つのプールの場所がすべて使用中です：%1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>ファームウェアがプールとの TLS に対応していません。</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>リアルタイムの値が届かなくなりました。</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>プライベートアドレスのマシンとだけ通信します。</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>リアルタイムの値を取得できません。</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>このファームウェアはプールを保存しません。これらは再起動するまで有効です。</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionBoard</name>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>is lost since %1, reconnecting. Machines stay connected and their shares are kept.</source>
        <translation>は %1 から切断、再接続中です。マシンは接続を保ち、シェアは保持されます。</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>は %1 から仕事がありません。</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>は待機中：%1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>は %1 から仕事を出していません。</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>は仕事を出していません：%1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>を %1 から使用中です。優先プールが応答しません。</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>は同期中です（%1 完了）。</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>は同期中です。</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>は他より遅れています。</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>に接続できません。</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>がアクセスを拒否しました。ユーザーとパスワード、または cookie ファイルを確認してください。</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>は使用できません。</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>発見したブロック</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>は送信のみで、保存されていません。ディスクを空けるか、データフォルダーを直してください：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>を書き込めません。直近 1 時間はメモリーにあります。ディスクを空けるか、データフォルダーを直してください：%1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>からしばらくシェアがありません（接続中 %1）。</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>から %1 シェアがありません。</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>は接続から %1、シェアがありません。</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>通常は %1 ごとに届きます。</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>マシンを開く</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>シェアの %1</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>が直近 24 h で拒否されました。</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>が直近 24 h で拒否されました。主な理由：%1。</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>ミントを開く</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>は発行していません。</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>は発行していません：%1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>ミントのファイル</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>に使えないキーセットがあり、そのコインは却下されます：%1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>にウォレットから接続できません：%1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>シェアの計上</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>が %1 からミントを待っています（%2 件）。失われません。応答があれば送られます。</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>からの通知：%1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>ウォレットを開く</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>ウォレットの 12 の単語</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>が書き留められていません。このコンピューターを失うと、単語なしでは ehash も失われます。</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>コア %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>が書き留められていません。%1 のコンピューターを失うと、単語なしでは ehash も失われます。そちらで書き留めてください。</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>デバイスの一覧</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>を保存できません：%1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>ネットワークを開く</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>（ネットワーク）に同じ問題があります：%1。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionStrips</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>終わるまで隠します。</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>バックアップを保存</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>バックアップを読み込む</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>すべての暗号化コピーです。送信済みで未受取のトークン（単語だけでは戻せません）も含みます。読み直して確かめてから完了と表示します。</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>同じ単語のバックアップの内容を加えます。ここのものは置き換えません。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Hashstead バックアップ (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>ファイルとパスワードを指定してください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>パスワードが一致しません。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>保存して読み戻しました：コイン %1 枚、ミント：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>読み込みました：コイン %1 枚、ミント：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message>
        <source>ehash, spendable</source>
        <translation>ehash、使用可</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>送信済み、未受取</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>その他の単位</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>まだ採掘なし</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>1 エポック内</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>%1 エポックに分布</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>未処理クォートなし</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 準備完了、%2 エポック決済後</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>未受取トークンなし</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>トークンと未完了の要求内</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>と %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>他のミントのトークンはここに出ます</translation>
    </message>
</context>
<context>
    <name>widgets::BanItem</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>保護機能：%1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>保護機能</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>禁止を解除</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>禁止アドレス</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>これらのアドレスのマシンは、プロトコルを問わず接続できません。禁止は再起動後も続きます。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>禁止はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>コインを使用可</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>承認 %1/%2</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>ディスクになし</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発見者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
</context>
<context>
    <name>widgets::ChartExporter</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>グラフを書き出す</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>画像 (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>値 (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>値を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できません：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine and what of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>widgets::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>凡例：%1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>この期間の測定値はありません。</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの内容</translation>
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
        <translation>グラフの期間</translation>
    </message>
</context>
<context>
    <name>widgets::CheckPanel</name>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>読み取れる</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>ノードが応答する</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>ログインできる</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>ネットワークが正しい</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>チェーンがすべてある</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>テンプレートを出す</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>プールが応答する</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>暗号化され、鍵が正しい</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>Hashstead と Stratum V2 で話せる</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>ユーザー名を受け付ける</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>使用できる</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>ポートが空いている</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>ポート %1 を使う</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>%1 で採掘</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 の変更にはワンタイムコードが必要です。スマートフォンに今表示されている 6 桁を入力してください。</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>マシンの接続先</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>ポートなし</translation>
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
        <translation>authority 鍵</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>マシンを待つポートがありません。理由はイベントと「設定」ページにあります。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>%1 を QR コードで表示</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectPanel</name>
    <message>
        <source>Point a machine here</source>
        <translation>マシンをここへ接続</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>ブラウザーでマシンの設定ページを開き、いずれかをプールとして入力します。そこで入れるユーザー名がここでのマシン名になり、パスワードは何でも構いません。最初の接続でこのウィンドウに現れます。</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>マシンを待つポートがありません。理由はイベントと「設定」ページにあります。</translation>
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
        <translation>authority 鍵</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>ほかのコンピューターのコア</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>どれもこのコンピューターのコアと同じように、このウィンドウで表示し操作します。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>今すぐ接続</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>ウィンドウに表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>ほかのコンピューターのコアはまだありません。</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>コアの一覧を読めないため、上書きしません：%1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>確認したのは %1、提示されたのは %2 です。</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>%1 を削除しますか？トークンは忘れられますが、コア自体は動き続けます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>その名前は別のコアが使っています。</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>名前は見える文字で 40 文字までです。</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>widgets::CoreEditor</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>画面のないサーバーなど、別の場所で動くコアをここで表示し操作します。コアはほかのコンピューターのウィンドウを受け入れる必要があります。そちらで api.enabled を true、api.listen をそのネットワークのアドレスにします。</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>アドレス、または アドレス:ポート</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>そこでコアが答えています。あなたのものかどうかは証明書の指紋で分かります：</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>コアのコンピューターで見比べてください。&quot;hashsteadd status&quot; では &quot;api&quot; の &quot;fingerprint&quot; に、&quot;hashsteadd token add&quot; ではトークンの下に出ます。1 桁でも違えば、間に誰かがいます。</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>指紋は両方で同じ</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>トークンはこのウィンドウがそこで何をできるかを示します。コアのコンピューターで作ります：&quot;hashsteadd token add NAME --scope operate&quot;。範囲は read、operate、pay です。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>新しいものを見比べる…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>コアを追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>指紋 %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数です。</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>アドレスではありません。例：server.local、192.168.1.20:8081、[fd00::20]:8081。</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>%1 に接続します。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>%1 では誰も答えません。（%2）</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>確認したもの：
%1
今の提示：
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>確認したコアではありません。別の証明書を提示しています。何も伝えておらず、トークンも送っていません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>widgets::CoreItem</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>widgets::CoreSwitcher</name>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>コアを追加…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>別のコンピューターで動く Hashstead を表示し操作します。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Hashrate, 10 min, measured from shares</source>
        <translation>ハッシュレート、10 min、シェアから測定</translation>
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
        <translation>申告値</translation>
    </message>
    <message>
        <source>The sum of what the machines claim themselves. Many claim nothing.</source>
        <translation>マシン自身が申告する値の合計です。申告しないものも多くあります。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Reported by %1 of %2</source>
        <translation>%2 台中 %1 台が申告</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上流</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>先端 %1 前</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>イベントを読み込み中</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>発行中</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>到達可</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 待ち</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>%1 の出来事</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>%1 から新しいものはありません。</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence, and a time</comment>
        <translation>%1 %2 から。</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>ハッシュレート、申告値</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>1 日の費用</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>1 日の見込み（手数料前）</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>全マシンの表に戻ります (Esc)。</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>このマシンをページ全体に表示します（表で Enter）。</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>申告値</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>応答の内容</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>温度・電力・費用</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>プール（予備の順）</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>シェア（マシンの集計）</translation>
    </message>
    <message>
        <source>Hash boards</source>
        <translation>ハッシュボード</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>It also said, and it makes no sense:</source>
        <translation>意味の分からない値：</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>マシンの申告</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>%1 を選択</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%2 中 %1 がオンライン</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>今は読み取りのみです。変更するには「変更を許可」を有効にしてください。</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>うち %1 台を変更できます。</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>最後の応答 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>マシンの申告値</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1、マシンの申告値</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>board</source>
        <translation>基板</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>レギュレーター</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>吸気</translation>
    </message>
    <message>
        <source>exhaust</source>
        <translation>排気</translation>
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
        <translation>自動</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動</translation>
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
        <translation>1 日 %1</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>1 日 %1（手数料前）</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>ファン</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>期待値比</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>a share, and the hashrate that it is of</comment>
        <translation>%2 の %1 %</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>it says that it stopped because it is too hot</source>
        <translation>熱のため停止したと申告</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1、使用中</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1、保存のみ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardware errors</source>
        <translation>ハードウェアエラー</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>今回 %1</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>過去最高 %1</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最高シェア</translation>
    </message>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>チップ %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>ボード %1</translation>
    </message>
    <message>
        <source>not one this program can read</source>
        <translation>このプログラムでは読めません</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
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
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>最後の問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>変更できます</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>変更を許可すれば変更できます</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>ここに向けた日時</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>保存したプール</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>一時停止の元</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>なし。予定と絞り込みに使います</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>ログイン情報</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>マシン自身のページのものです。このプログラムの他の秘密と共に保存し、このマシンだけに送り、再び表示しません。</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>このマシンはもう一覧にありません。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>The machine refuses those that are kept.</source>
        <translation>保存した情報をマシンが拒否しています。</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>ユーザーとパスワードを保存しています。</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>保存していません。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>パスワードにはユーザーが必要です。</translation>
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
        <translation>sat</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceRow</name>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>変更可</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェース</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>申告値</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>ファン</translation>
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
        <translation>採掘先</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最高シェア</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>マシンをここへ接続してください</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>ブラウザーでマシンの設定ページを開き、いずれかの行をプールとして入力します。最初の接続でウィンドウに現れます。</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>マシンを待つポートがありません。理由は「ログ」、ポートは「設定」ページにあります。</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>プール (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>プール (Stratum V2、本機を証明する鍵つき)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>ユーザー：ここでのマシン名。パスワード：任意</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>デモには見本のマシンがあります。本物も参加できますが、すべて模擬通貨のままです。</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>採掘中のブロック</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase：ブロックの受取先</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Coinbase の出力</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>ここで発見したブロック</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>エクスプローラーで開く</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>まだありません。見込みは「概要」にあります。見つけたブロックはまずディスクに書かれ、全ノードへ送られ、結果とともにここに載ります。</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>最新テンプレート</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>最新ジョブ</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>マシンに開放</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>テンプレートなし</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>難易度 %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>テンプレート元 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>手数料 %1</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>ブロック容量の %1</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>重量は不明</translation>
    </message>
    <message>
        <source>%1 weight units</source>
        <translation>%1 ウェイト単位</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1、%2 バイト</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送り元</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>前ブロック</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>a script without address</source>
        <translation>アドレスのないスクリプト</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>このチェーンのブロックは公開ページにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>各 extranonce %1 バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EventList</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>widgets::Figure</name>
    <message>
        <source>%1, last known</source>
        <translation>%1、最後の値</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>ここに向ける…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>元に戻す…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>再起動…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>ランプを点滅</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>ファンと周波数…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>名前とグループ…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>ユーザーとパスワード…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>このプログラムによる変更を許可</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>決まった時間に停止…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>プールの一覧…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>シェアを表示</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>設定ページを開く</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>外す…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>先にマシンを選んでください。</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>今は読み取りのみです。先に「変更を許可」を有効にしてください。</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>ファームウェアにこの機能がありません。</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>どのファームウェアにもこの機能がありません。</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>先にこのメニューで変更を許可してください。</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>マシンを 1 台選んでください。</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>実行前に変更内容を表示します。</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>ファームウェアがプールの設定を許しません。</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>ここに向ける前に保存したプールの一覧に戻します。</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>以前のプールの一覧がありません。</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>このプログラムによる変更を許可</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>ハッシュレート、申告値</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>1 日の費用</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>申告なし</translation>
    </message>
    <message>
        <source>reported by %1 of %2</source>
        <translation>%2 中 %1 が申告</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>すべて正常</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>要確認 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>電力 ÷ ハッシュレート</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>1 kWh あたり %1</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>電気料金が未設定</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>収入 約 %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>費用 %1。収入は現在のネットワーク難易度での見込みで、手数料前です。</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>無効にすると、どのマシンにも書き込みません。</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>有効にすると、マシンをここに向け、再起動や一時停止ができます。</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>有効：選んだマシンを変更できます。</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>無効：マシンは読み取りのみです。</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>%1 を再起動しますか？ 約 1 分間は採掘しません。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>%1 を一覧から外しますか？ 名前、履歴、保存したプールも消えます。検索すればまた見つかります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>点滅を止める</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>不明なデバイス</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS（旧）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>%1 回応答なし</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>ここで採掘</translation>
    </message>
    <message>
        <source>%1, SV2</source>
        <translation>%1、SV2</translation>
    </message>
    <message>
        <source>%1, TLS</source>
        <translation>%1、TLS</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a pool, as a user</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a pool, and the one after it</comment>
        <translation>%1、次に %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>プールを書き込み中</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>読み返し中</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>最初のシェア待ち</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>以前のプール</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>新しいプール</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>プールの一覧を送っています。</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>今のプールを尋ねています。</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>新しい一覧で起動し直しています。最大 2 分かかります。</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>一覧は入りました。最初のシェアでここでの採掘が分かります。</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>以前の一覧が有効です。</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>シェアがここに届いています。</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>新しい一覧が有効です。</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>一覧を受け付けませんでした。以前のプールが有効です。</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>シェアが届かなかったため、以前のプールに戻しました。</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>今のプールを読めませんでした。マシン自身のページを確認してください。</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>順番の前に作業が終わりました。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>届きません。</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>別の作業が進行中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>成功しませんでした。理由は不明です。</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of the week, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–翌日 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>管理中の全マシンを一時停止：%1 %2</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>「%1」を一時停止：%2 %3</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>高温</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>ファン停止</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>拒否が多い</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>別の所で採掘</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>再起動の繰り返し</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>パスワード違い</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>続けて %1 回応答していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>%1 です。設定からは少なくとも %2 が見込まれます。</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>%1 しか出ていません。</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>%1 °C です。上限は %2 °C です。</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>ファンが %1 rpm しか回っていません。</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>ファンが止まっています。</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>最近のシェアの %1 % が拒否されました。上限は %2 % です。</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>ここに向けましたが、今は別の所で採掘しています。</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>ここに向けましたが、今は %1 で採掘しています。</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>1 時間に %1 回再起動しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>渡されたユーザーとパスワードを拒否しています。</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>電源とネットワークを確認してください。新しいアドレスは検索で見つかります。</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>温度とハッシュボードを確認してください。再起動で直ることもよくあります。</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>風通しを良くし、掃除し、または周波数を下げてください。</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>過熱する前に一時停止し、ファンとコネクターを確認してください。</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>ネットワークと周波数を確認してください。遅いシェアや誤ったシェアがよくある原因です。</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>もう一度ここに向けるか、必要なら以前のプールに戻してください。</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>電源を確認し、周波数を下げてください。</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>マシン自身のページのユーザーとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>プールを設定</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>以前のプールに戻す</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>ファンを設定</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>周波数を設定</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 に別のプールを設定しました</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 を以前のプールに戻しました</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 を再起動しました</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 を一時停止しました</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 を再開しました</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 に点滅を指示しました</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>%1 のファンを設定しました</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>%1 の周波数を設定しました</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>%1 をこのプログラムが変更しました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 が再び応答しています。</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1：解消（「%2」）。</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1。前：%2、今：%3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 が「%2」を拒否しました</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 が「%2」を拒否しました：%3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>「%1」：%2 で完了</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1。再起動後に有効です。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This program may change %1.</source>
        <translation>%1 を変更できるようになりました。</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>%1 は読み取りのみになりました。</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>管理は有効です。</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>管理は無効です。どのマシンにも書き込みません。</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 を一覧に加えました。</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>パスワードを消去しました。</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>パスワードを保存しました。</translation>
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
        <translation>%1% 未満</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>%1% 超</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>(ddd) HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>pattern of QLocale: day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern of QLocale: day, month, time</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of QLocale: day, month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1/%1</translation>
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
        <translation>このページのヘルプ (F1)</translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>全トピックを検索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>「%1」を含むトピックはありません。</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>ブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>このリンクは Hashstead の外、インターネットのページへ移動します。</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>このファイルから取り込むもの</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>%1 のファイル。採用：%2。不採用：%3。不要：%4。</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ 採用</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ 不採用</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– 不要</translation>
    </message>
</context>
<context>
    <name>widgets::JobRow</name>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>新ブロック</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>新しい取引</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>配布</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>発行中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Keyset</source>
        <translation>キーセット</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>計上済み</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>償還済み</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>流通中</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>ブロック支払い</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>今すぐ接続します。数秒ごとにも試みています。</translation>
    </message>
</context>
<context>
    <name>widgets::LinkWords</name>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>届きません</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>確認したコアではありません。別の証明書を提示しています。</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>証明書はまだ確認されていません。</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>このトークンを知らないか、取り消されています。</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>別のバージョンの Hashstead です。古い方を更新してください。（%1）</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>このウィンドウを拒みました：%1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>届きません：%1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>%2 から %1 に接続していません。最後に伝えられた値を表示しています。</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>%2 から %1 に接続していません。%3最後に伝えられた値を表示しています。</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>%2 から %1 に接続していません。%3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>%1 のトークンの範囲は &quot;%2&quot; ですが、これには &quot;%3&quot; が必要です。</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>%1 は答える前に切断されました。実行されたかは、戻ったときに分かります。</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>%1 に接続していません。</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>%1 のトークンでは許されていません。</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>%1 への接続はまだありません。</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>ウォレットの言葉とファイルはそのコンピューターに残ります。そちらで行ってください。</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>から %1 以降、応答がありません。</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>に接続していません。%1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>助けてくれる人に渡すフォルダー：ログ、設定、状態。秘密は含みません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低レベル</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>選んだ行。選択がなければ表示中のすべての行。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>最新へ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>診断フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべての分類</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>閲覧中は停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>閲覧中は停止しています。新しい行：%n。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1/%2 行</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>レベル、分類、語句に合う行はありません。</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>行を選ぶと全文を読めます。</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>診断フォルダーをどこに置きますか？</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>%1 に保存しました。渡す前に確認してください。</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>診断情報を保存できません：%1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>本機のもの</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>設定ページを開く</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>マシンの設定ページをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>10 min, from shares</source>
        <translation>10 min、シェアから</translation>
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
        <translation>申告値</translation>
    </message>
    <message>
        <source>What the machine itself claims.</source>
        <translation>マシン自身の申告値です。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Last 100 shares</source>
        <translation>直近 100 シェア</translation>
    </message>
    <message>
        <source>Channel and shares</source>
        <translation>チャネルとシェア</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>working</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>%1 無応答</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>起動中、シェアなし</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2、標準チャネル %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2、拡張チャネル %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1、SV2 チャネル %1 に変換</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1、チャネル %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1、%2 ごとに 1 シェア</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1、毎秒 %2 シェア</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · 可変なし</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>目標難易度</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>バージョンマスク</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>可変なし</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最高シェア</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 承認、拒否なし</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 承認、%2 拒否、%3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 プール目標未満</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 後でプールが却下</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 応答なし</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>接続してからの値です。</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 承認</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 上流目標未満</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>まだシェアがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 バイト可変</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>ブロック発見 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>マシン名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>ここでのマシン名を変えます (F2)。履歴は残ります。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>接続を閉じます。マシンは自動で再接続します。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>そのアドレスの接続をすべて閉じ、以後受け付けません。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>解除するまで</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>禁止アドレス…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>自称 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Last 100 shares: %1</source>
        <translation>直近 100 シェア：%1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>デバイスを表示</translation>
    </message>
    <message>
        <source>Shows it on the page Network: its temperatures, fans and pools, and what can be changed.</source>
        <translation>「ネットワーク」ページで温度、ファン、プール、変更できることを表示します。</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1、最後の通信 %2</translation>
    </message>
    <message>
        <source>%1, regulator %2</source>
        <comment>two temperatures</comment>
        <translation>%1、レギュレーター %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>%1 を切断しますか？ この接続は %2 が共有し、すべて切断されます。</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>%1 を切断しますか？ 通常は 1 分以内に自動で再接続します。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>その名前は別のマシンが使っています。</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>名前は 64 文字まで、すべて表示できる文字です。</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>開始前に終わる禁止です。</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>その禁止は終了しています。</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>そのマシンは接続していません。</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>マシンのアドレスではありません。</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>実行できません：%1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 の名前は変わりません。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 の名前は %2 になりました。</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 を切断しました。再接続すれば戻ります。</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 を切断しました。再接続すれば戻ります。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 は再び接続できます。</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 を %2 まで禁止しました。</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1 を解除するまで禁止しました。</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 そのアドレスの %2 が切断されました。</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>再び禁止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>無応答 %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>プロトコル</translation>
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
        <translation>申告値</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>難易度</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最高シェア</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>最終シェア</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>高温</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>効率</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>マシンを検索</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>マシンを追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>マシンを選ぶとグラフ、チャネル、シェアを表示します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>検索と絞り込みに合うマシンはありません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>切断…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>禁止 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>デバイスを表示</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesSetupPage</name>
    <message>
        <source>Where machines connect</source>
        <translation>マシンの接続先</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>マシンはこのコンピューターのこれらのポートで Hashstead に接続します。他のプログラムが使用中なら、空きポートを提案します。</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>接続できる範囲</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Stratum V1 のポート（ほぼ全マシンが対応、V2 も可）</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>Stratum V2 専用ポート</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>LAN のマシン、本機の全アドレス (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>%1 のネットワークのマシン</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>本機のプログラムのみ (127.0.0.1)</translation>
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
        <translation>起動中</translation>
    </message>
    <message>
        <source>Demo, play money</source>
        <translation>デモ、模擬通貨</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1、本機</translation>
    </message>
    <message>
        <source>Hashstead (demo)</source>
        <translation>Hashstead (デモ)</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>マシン待ち</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>採掘中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and the name of a core</comment>
        <translation>%1、%2</translation>
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
        <translation>ミント</translation>
    </message>
    <message>
        <source>No mint runs here</source>
        <translation>ミントは動いていません</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>ミントは承認されたシェアを ehash に変えます。仕事 1 単位ごとにウォレットのトークン 1 つです。「設定」で ehash.enabled をオンにし、プロファイルをソロ、ホームプール、デモのいずれか、ehash.mint は「embedded」のままにします。プロファイル「プール」では、そのプールの支払いになります。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>流通中</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>償還済み</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>発行可能なクォート</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>キーセットとエポック</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>プールとミント</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>ミントのアドレスの QR コード</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>ウォレットの接続先</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>監視と処理中の仕事</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>発行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>模擬通貨</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>ミントを停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>再開するまで ehash を発行しません。シェアは保持され、後で計上されます。何も失われません。</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>帳簿が合えば、再び ehash を発行します。</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>ミントは発行していません：%1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>ウォレットがミントに接続できません：%1。</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>ポート %1 が空いています：mint.listen に指定してください。</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>仕事の計上 %1 のうち</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>あと %1 発行可</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>スワップは重ねて数えます</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 未払い</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 発行済み</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>ウォレット未対応。「設定」で mint.listen を指定してください</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>帳簿の確認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>待機シェア</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1、最古は %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>計上済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>鍵なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 コイン署名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 コイン使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>計上 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connections, subscriptions</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>購読 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s)</source>
        <translation>
            <numerusform>%1 シェア</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) earned nothing</source>
        <translation>
            <numerusform>%1 シェアは報酬なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>マシンを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find machines</source>
        <translation>マシンを探す</translation>
    </message>
    <message>
        <source>1. Find</source>
        <translation>1. 探す</translation>
    </message>
    <message>
        <source>A search asks each address of your home&apos;s network whether a mining machine is there: Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.</source>
        <translation>検索は家のネットワークの各アドレスに採掘マシンかどうかを尋ねます：Bitaxe とその仲間、Avalon、Antminer、Braiins、cgminer に対応するもの。</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. 見守る</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>各マシンの申告するハッシュレート、温度、ファン、電力、プール。オフライン、高温、別の所での採掘は知らせます。</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. ここに向ける</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>変更を許可すると、ワンクリックでここで採掘します。先に変更内容を見て、1 台が先に進み、以前のプールに戻せます。</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>ネットワークのマシン</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>検索と絞り込みに合うマシンはありません。</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>マシンを選ぶと情報とできることが見られます。複数選ぶとまとめて扱えます。</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>まだマシンは見つかっていません</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>マシンのあるネットワークを選んで検索を始めるか、アドレスで追加してください。頼まれない限り検索せず、プライベートアドレスだけに尋ねます。</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>マシンの一覧を読み込み中です</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>コアの次の値と共に届きます。</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>ここに向ける…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>以前のプールに戻しています：</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>プールを設定しています：</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>%1 が完了。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>経過を表示</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main（価値のある bitcoin）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>Bitcoin ノード</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core、Knots、btcd のいずれか。このコンピューターでも別のでも構いません。Hashstead は次のブロックの内容を受け取り、見つけたブロックをすべて渡します。</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie ファイル</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>RPC サーバーのアドレス</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Cookie ファイル（ノードが起動時に作成）</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>ユーザー名（ノードの rpcauth か rpcuser）</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>パスワード（設定ファイルとは別に暗号化して保管）</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>あなた宛て</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>アドレスかスクリプト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>widgets::OverviewCards</name>
    <message>
        <source>Shares, 24 h</source>
        <translation>シェア、24 h</translation>
    </message>
    <message>
        <source>Best difficulty</source>
        <translation>最高難易度</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>ブロック確率</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>採掘中ブロック</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>拒否なし</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 拒否、%2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 後でプールが却下</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 プール目標未満</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>プールが却下：
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>今回の起動</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>シェアなし</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>全期間 %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1、ブロックの %2%</translation>
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
        <translation>発見ブロック %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>測定ハッシュレートが必要</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>ネットワーク難易度が必要</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>%1、%2 の場合</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>期待ブロック数</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 日あたり</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 確認済み</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 保留中</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 却下</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 喪失</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash, play money</source>
        <translation>ehash、模擬通貨</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>今日：不明</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>受取可能 %1</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>未確定エポックに %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>%1 に 1 つ</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>プールのブロック確率</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>月 %1 · 年 %2</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>%1 のヘルプ</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>自身のミント</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>ミント用ポート上</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>シェア</translation>
    </message>
</context>
<context>
    <name>widgets::PayoutPage</name>
    <message>
        <source>Where blocks pay to</source>
        <translation>ブロックの支払先</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>各ブロックの coinbase はこのアドレスに直接支払います。単語を自分で持つウォレットのものを使ってください。取引所や、自分で確認できないものは避けます。</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>シェアで ehash を得る</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>あなたのアドレス</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>各シェアには、あなたが運営し責任を持つ本機のミントの ecash がすぐ支払われます。なければブロックは上のアドレスへ支払われ、分配は手作業です。</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ ネットワーク %1 の正しいアドレスです。</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>マシンをここに向けるヘルプ</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>以前のプールに戻す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>このプログラムによる変更を許可</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>作業は終わっていません。この窓がなくても続きます。もう一度開くと経過が見られます。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに留まる</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>裏で続ける</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>その後に変化がありました。計画をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>その後に別の作業が始まりました。これは終わっています。</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>%1 台を以前のプールに戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>%1 台に別のプールを設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>%1 台をここに向ける</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>各マシンの元の設定は保存してあり、成功しなかったものは自動で戻ります。</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>そう書かれたマシンは、ここに向ける前の設定に戻りました。</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>以前のプールの一覧は保存してあります。再起動後でも、いつでも戻せます。</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>今のところこれらのマシンは読み取りのみです。プールを変更するには書き込みの許可が必要です。</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>各マシンを以前のプールの一覧に戻します。1 台が先に進み、成功すれば残りが続きます。</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>1 台が先に進み、成功すれば残りが続きます。各マシンのプールの一覧は保存され、いつでも戻せます。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を戻す</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>%1 から開始</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>以前のプールに戻す</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>マシンをここに向ける</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>ワンタイムコードは 6 桁です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>進行中のマシンは最後まで進み、残りは元のままです。</translation>
    </message>
</context>
<context>
    <name>widgets::PointPlanPage</name>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Keep the pool of now as the fallback</source>
        <translation>今のプールを予備として残す</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>対応するマシンでは Stratum V2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>ページがワンタイムコードを求めるマシン用です。コードは 30 秒有効です：最後に入力してください。不要なら空のままにします。</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>このプログラムへ</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>テンプレート：%1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>テンプレート…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>各マシンを調べています。まだ何も書き込みません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>%1 のワンタイムコード</translation>
    </message>
</context>
<context>
    <name>widgets::PointRow</name>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>今の採掘先</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>これからの採掘先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>すでにその通り</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>できません</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>先に進む</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>先に進んだ</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>完了したマシン</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>作業中のマシン</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>始めます。</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>%1 を変更中です。</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 が先に進みます。確かになるまで他は待ちます。</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>数台ずつマシンを変更中です。</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 は成功しました。他が数台ずつ続きます。</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>停止中：進行中のものは最後まで進み、残りは元のままです。</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>%1 は成功しませんでした。</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 が先に進みましたが成功しなかったため、他は元のままです。</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>一部のマシンは成功しませんでした。状況はそれぞれの横にあります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>完了。除いたマシンは元のままです。</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>完了。すべてのマシンが以前のプールです。</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>完了。すべてのマシンが変更を受け付けました。</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>以前のプール</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>ここで採掘</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>不成功</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Embedded pool</source>
        <translation>内蔵プール</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>仕事を出すプールなし</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>プールが未設定です</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>「設定」の「プール」で追加します：アドレスは stratum2+tcp://host:port/authority-key の形、空白、そしてそこでのユーザー名かアドレス。1 つ目が落ちると 2 つ目が引き継ぎます。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>プールなし</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>本機のプールからまだ情報がありません。プログラムと同時に起動し、待っているものは「概要」に表示されます。他のプールで採掘するには「設定」でプロファイル「プール」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>%1 のプールからはまだ何も届いていません。何を待っているかは概要に表示されます。</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>そこでのユーザー名</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>あなたの account.worker</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>アドレス、ワーカー名も可：%1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>アカウントごとに固有のアドレスと鍵があります。そこからコピーしてください。</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>多くの採掘者に各ブロックの取り分を払います。アカウントが必要です。</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>ソロ：見つけた人に支払われます。アカウント不要、ユーザー名はあなたのアドレスです。</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>試用のための参照プール。コインに価値はありません。</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>コミットメント</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>チェーン上</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>チェーン外</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>このプールのジョブは今実行していません。</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>ジョブの coinbase を読めません。</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>このプールでのユーザー名はアドレスではありません。支払先は見えますが、あなた宛てかは分かりません。</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>このジョブのブロックはあなたのアドレスに %1 を払います。</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>このジョブのブロック自体は、あなたのアドレスに何も払いません。</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>確認できるのは現在のジョブの coinbase だけです。プールが仕事を出すと表示されます。</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>何も確認できません。coinbase を隠すプールでは支払先が見えません。</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>これはこのジョブで見つけたブロックの場合です。それ以外のシェアへの支払いは、ここでは確認できません。</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>多くのプールはブロックを受け取り、後で自分の帳簿から払います。その額も支払いの有無も、ここでは確認できません。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暫定</translation>
    </message>
    <message>
        <source>final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>解消</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message>
        <source>Pools before</source>
        <translation>以前のプール</translation>
    </message>
    <message>
        <source>Pools afterwards</source>
        <translation>以後のプール</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1（保存のみ）</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1（新規）</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>まだ分かりません。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>分かりません。</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>元のまま。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>ほか %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>マシンを選ぶとプールを 1 行ずつ表示します。</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsPage</name>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>%1, used first</source>
        <translation>%1、最初に使用</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1、上が不在のとき</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1 を優先</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>プール %1 のアドレス</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>プール %1 でのユーザー名</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>マシンは 1 つ目のプールで採掘します。不在なら次が引き継ぎ、回復すれば 1 つ目に戻ります。Hashstead は Stratum V2 でプールに接続し、マシンは V1 で構いません。</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>まとめて 1 台</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>1 台ずつ</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>プールを選ぶ…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>別のプール…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>プールからのマシンの見え方</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>プールを追加</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>変更しました：「適用」と再起動で有効になります。マシンは自動で再接続します。</translation>
    </message>
</context>
<context>
    <name>widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>widgets::QrPlayer</name>
    <message>
        <source>Save image</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>コードの速度</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>Codes a second</source>
        <translation>毎秒のコード数</translation>
    </message>
    <message>
        <source>Size of the codes</source>
        <translation>コードの大きさ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>How much one code holds: a small one is read from further away</source>
        <translation>1 つのコードの容量：小さいほど遠くから読めます</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>コマ %1/%2、カメラを動かさないでください。</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>コマ %1、どれでも %2 枚と少しで足ります。</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>トークンの動く QR コード、コマ数：%1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>トークンの QR コード</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存失敗</translation>
    </message>
</context>
<context>
    <name>widgets::Quantities</name>
    <message>
        <source>Hashrate, measured from shares</source>
        <translation>ハッシュレート、シェアから測定</translation>
    </message>
    <message>
        <source>Difficulty of shares</source>
        <translation>シェアの難易度</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>ハッシュレート</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>シェア難易度</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最高シェア</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>ハッシュレート、マシンの申告値</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>ファン</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>ハッシュレートの推移</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>シェア難易度の推移</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>申告ハッシュレートの推移</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>温度の推移</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>電力の推移</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>ファン回転数の推移</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>レギュレーター</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>トークンを貼り付けるか、含むテキストやファイルをここへドロップします。内容を見るまでは何も受け取りません。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>このミントを知っており、その ecash を受け取る</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>トークンにしては長すぎます。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>コイン</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>ミントは署名していません。価値はありません。</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>このウォレットでは開けません。</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 はあなたのミントではありません。ecash はミントの約束です。運営者を信頼できるときだけ受け取ってください。受け入れると一覧に加わります。</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>ミントに照会中</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読めません。</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>これはアニメーション QR コードの一部です。%2 個のうち %1 個があります。残りをこの下に貼り付けてください（順不同）。</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>複数のアニメーション QR コードの断片です。1 つの分だけを貼り付けてください。</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>この QR コードの内容はトークンではありません。</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>この QR コードの一部が壊れています。もう一度読み取るか、コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 はミントの一覧にありますが、信頼するものとしては登録されていません。Ecash はミントの約束です。運営者を信頼できる場合だけ受け取ってください。</translation>
    </message>
</context>
<context>
    <name>widgets::ReportedRate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Asks a mint for everything that this wallet&apos;s words own there. What is found already is not counted twice. Do it once for each mint you used.</source>
        <translation>このウォレットの単語が所有するすべてをミントに照会します。既にあるものは二重に数えません。使ったミントごとに一度行ってください。</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>検索済みキーセット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>まだ照会していません。</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>照会するミントを指定してください。</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>%1 に照会中です。閉じても続きます。</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>完了。新しいものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>キーセット %1/%2、コイン %3 枚発見、このキーセットで %4 件照会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>完了。コイン %1 枚発見：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>停止しました。検索済みの keyset で見つかったものは保持されます。残りはもう一度復元すると見つかります。</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>このウォレットのものではない単語を使う</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>12 の単語</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>12個の単語（空白で区切る）</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>今のウォレットは単語とともに別に保管され、削除されません。ファイルはデータディレクトリに残ります。</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>この単語のウォレットを起動しています。</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>これらの単語は組になっていません。誤りや抜けがあるか、順序が違います。</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>どのウォレットにもない単語です：%1番目</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>これを設定ファイルに書きます。古いファイルは隣に残り、後から「設定」ページですべて変更できます。</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>ノードのパスワードは暗号化し、このファイルとは別に保管します。</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>今回の %1 はコマンドラインか環境変数で決まっています。ここに書く値は、それらなしの次回起動から有効です。</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>単語を書き留める</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>安全に保つ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>バックアップを保存</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>バックアップを読み込む</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>あなたの鍵</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>送り手はトークンをこの鍵にロックできます。その場合、このウォレットだけが受け取れます。</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>あなたの鍵の QR コード</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>単語は書き留め済み</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>12 の単語は、このウォレットが自分用に作ったものを戻します。バックアップは、送信済みで未受取のトークンも保ちます。</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>12 の単語を書き留めるまで、この ecash はこのコンピューターにしかありません。3 分で済みます。</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>ウォレットの鍵はまだ不明です。</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>12 の単語を書き留めるまで、この ecash は %1 のコンピューターにしかありません。そちらで行えば 3 分で済みます。</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>停止の開始</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>停止の終了</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>予定は有効</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新しい予定</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>予定を変更</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>管理中の全マシン</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>グループ「%1」</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>時刻は 17:00 のように書きます。</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>停止しません：曜日が選ばれていません。</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>週に %1、対象は %2。手動で停止したマシンは停止のままです。</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleRow</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>on</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1（うち %2 は停止不可）</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>マシンはこの時間に停止し、その後再開します。時刻はコアのコンピューターのものです。変更を許可し、ファームウェアが停止に対応するものだけです。</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>まだ予定はありません。電気料金の高い時間に停止できます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>この予定を削除しますか？ 停止中のマシンは再開します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>ネットワークのマシンを探す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>検索を開始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進み具合</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>このコンピューターのネットワーク</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>今はプライベートネットワークにつながっていません。マシンのあるネットワークに接続してください。</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>またはアドレスで追加</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>マシンのアドレス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>アドレス %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>このコンピューターの周り %1</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>ネットワークが大きいため、このコンピューターのアドレスの周りだけを検索します。</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>%2 中 %1 のアドレスに問い合わせ</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>応答 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しいものなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>新規 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>まだ検索していません。検索は各アドレスに短い質問を 2 つするだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>%1 を検索：%2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>もう一度検索</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>選んだネットワークの各アドレスにマシンかどうかを尋ねます。</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>12 の単語</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>紙とペンを用意してください。写真、ファイル、クラウドは使いません。</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>画面を見る人やカメラがないことを確かめてください。</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>単語を持つ人がお金を持ちます。あなたでも、他の誰でも。</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>直後に一度入力して、書き間違いを今日のうちに見つけます。</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>単語 %1</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>12 の単語は、このウォレットが自分用に作るすべてを、どのコンピューターでも戻します。今、一度だけ表示します。</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>この順に、列ごとに書き留めてください。</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>紙から入力してください。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>単語を表示</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>表示と違います：単語 %1</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>単語</translation>
    </message>
</context>
<context>
    <name>widgets::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can take it back.</source>
        <translation>ちょうどこの金額のトークンを作ります。好きな方法で渡せるテキストです。受け取られるまでは取り戻せます。</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>トークンを作る</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送り元</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>いくら</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全額</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>トークンを読む人へ（空でも可）</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>鍵にロック</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>この鍵を持つ人だけが受け取れます（空でも可）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>1 週間後</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>30 日後</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>自分に戻る</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1/%2、%3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>まだ送るものがありません。</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>鍵は 02 か 03 で始まる 66 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>1 から %1 までの整数。</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>ミントに照会中</translation>
    </message>
</context>
<context>
    <name>widgets::SettingEditor</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>1 行に 1 つ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>%1 から %2 まで。</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>%1 以上。</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>%1 以下。</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>整数ではありません。%1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>数値ではありません。%1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>設定ファイルから</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>環境変数で設定（このページより優先）</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>コマンドラインで設定（このページより優先）</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>要再起動</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Bitcoin ノード</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>リモートプール</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>本機のプール</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>仕事と難易度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>ウィンドウとデスクトップ</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>詳細設定を隠す</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>ビットコイン</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>シェア</translation>
    </message>
    <message>
        <source>Ehash</source>
        <translation>Ehash</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>他のパソコンのウィンドウ</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>詳細設定 %1 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>設定はまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>変更していません：印のある値を見てください。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>変更していません。%1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>保存し、有効になりました。</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>保存しました。再起動後に有効：%1。</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>使えない値があります：印のあるものを見てください。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>未適用の変更が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>再設定…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>最初の手順はこのコンピューターのコア用です。</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>ノードの RPC サーバーのアドレス（例：http://127.0.0.1:8332）。</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>アドレスにログイン情報を入れないでください。専用の欄があります。</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>ノードは起動時に cookie ファイルを書きます：パスを入力してください。</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>ノードの RPC サーバーのユーザー名。</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>空白のないユーザー名。</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>255 バイトまでのユーザー名。</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>このプールにはユーザー名が必要です：%1。</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 はユーザー名のアドレスに払います：%2。</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>プールを追加：一覧から選ぶか、別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>プールのアドレス、stratum2+tcp://host:port/authority-key の形。</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>このプールは既に一覧にあります。</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 は %2、あなたの設定は %3 です。</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>1 から 65535 までのポート。</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>2 つのポートは別にしてください。</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>本機のアドレス、または全部を表す 0.0.0.0。</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>見つけたブロックの支払先アドレス。</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>この設定で Hashstead を起動しています…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>この設定では起動できず、以前の設定に戻しました。%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>見てみる</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>採掘を始める</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 承認、%2 拒否</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>上流の目標未満</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1、難易度 %2、%3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>いつでも変えられます。「設定」に「再設定」があり、得たものは失われません。</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>何も要りません。見るだけです。</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>Bitcoin ノードとアドレスが必要です。</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>プールのアドレスと、多くはアカウントが必要です。</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>別のトランスレーターから移行？</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>Hashstead は Stratum V2 参照トランスレーターと hashpool のものの設定ファイル (TOML) を読みます。変更前に採否を表示し、元のファイルは変えません。</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>設定ファイルのパス</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>別のトランスレーターの設定ファイル</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>設定 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <translation>マシンを待つポートなし</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>マシンの接続先 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 却下</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>接続 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>以前の設定</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Bitcoin ノード</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払先</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>マシンを接続</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2：%3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>合計：%1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Chart range</source>
        <translation>グラフの期間</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>この期間の申告はありません。</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>マシンは最初のプールで採掘し、応答しない間は次を使います。ユーザーの {name} はマシンの名前です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>最初のプール</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>それが駄目なとき</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>両方駄目なとき</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1、ユーザー</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>address.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>このユーザーにプールがありません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 の数です。</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>stratum+tcp://host:port または stratum2+tcp://host:port/authority key と書きます。</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>プールはユーザーでマシンを見分けます。</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>上の行が空です。</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 の設定：%2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>同じ名前のテンプレートがあります。</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>最初のプール</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>それが駄目なとき</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>プールのテンプレート</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>複数のマシンにまとめて設定するプールの一覧です。変更してもマシンは変わりません。マシンを選んで設定してください。</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>まだテンプレートはありません。このプログラムが動いていないときの採掘先を入れておけます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>attic</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>%1 を削除しますか？ 設定済みのマシンのプールはそのままです。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>最新 %1（%2）、最大 %3（%4）</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPane</name>
    <message>
        <source>Take back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>トークン、%1 %2、%3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>鍵を持つ人だけが受け取れます。</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>これを持つ人なら誰でも受け取れます。</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>受け取られました。することはもうありません。</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>取り戻しました。古いテキストに価値はありません。</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>ロック先</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>ミントに照会中</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>ウィンドウの表示/非表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>マシン待ち</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>採掘中</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead：%1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>10 min で %1、%2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>ブロック発見</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>マシン無応答</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>ecash 受領</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 がウォレットに入りました</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>トレイで採掘を続けますか、それとも Hashstead を終了しますか？</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>回答は記憶されます。「設定」ページの window.close_action で変更できます。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>トレイで続ける</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and how the link to it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Core lost</source>
        <translation>コアとの接続が切れました</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>%1 に接続できなくなりました。</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>コアが戻りました</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 に再び接続しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>マシンの確認が必要</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>ファンと周波数</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>周波数を上げるとハッシュレートも熱も増えます。熱すぎるマシンは自分で下げるか停止します。少しずつ上げ、温度を見てください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>automatic, by its temperature</source>
        <translation>自動（温度に応じて）</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>ファン</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>ファン回転数</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>駆動の 0～100 %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>回転数</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>チップの周波数</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>コアの電圧</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>コア電圧</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>%1～%2（マシンの許す範囲）</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>許す範囲をマシンが申告しません</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>%1 のファンと周波数</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>優先順のプール</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>優先順のプール。Alt と矢印キーで選択中のものを動かします。</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>支払いの確認：現在のジョブの coinbase</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Coinbase の出力</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>新しい順序は再起動後に有効です。</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>行のドラッグ、または Alt と矢印キーで順序を変えます。</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>「設定」で 2 つ目のプールを追加すると、これが落ちたとき引き継ぎます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>鍵の証明</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>あり、なければ切断</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>鍵が未設定：誰でも応答できます</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1、直近シェアの中央値</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>採掘ブロック</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>今回は未使用。使うには Hashstead を再起動</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>このトークンでは順序を変えられません。</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>再起動後</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>喪失</translation>
    </message>
</context>
<context>
    <name>widgets::WalletDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>単語は正しいです。紙は自分だけが見つけられる場所に保管してください。</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>%1 %2 を受け取りました。</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>ウォレットは動いていません</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>ウォレットはマシンが採掘した ecash を集め、送受信できます。設定 (wallet.enabled) でオンにします。12 の単語は最初の起動で作られます。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>まとめるものはありません。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>単語</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>書き留め済み</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>未記録</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>コイン %1 枚をまとめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>ミントに照会中</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>%1 %2 を取り戻しました。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>%1 行を %2 に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WalletRows</name>
    <message>
        <source>Mint</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Unit and epoch</source>
        <translation>単位とエポック</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>locked to a key</source>
        <translation>鍵にロック</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>信頼なし</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>widgets::WalletTables</name>
    <message>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>ミント</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Swaps many small coins, and those of old keys, into few.</source>
        <translation>多数の小さなコインと古い鍵のコインを少数に交換します。</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>ミントとエポック別の所有額</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>まだ何もありません。採掘したものは自動で届きます。もらったトークンは「受け取る」で入れます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>採掘</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受取</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>履歴の対象</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV 書き出し</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>受取済みも</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>ミントに照会</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>受け取られたトークンを照会します。</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>ここで作って渡したもの</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>未受取トークンはありません。「送る」で作れます。</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>追加するミントのアドレス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>ミントはまだありません。アドレスで追加してください。</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>信頼を解除</translation>
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
        <translation>本機</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>採掘</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>採掘、%1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>トークンを受取</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>トークンを受取、「%1」</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>トークンで送信</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>トークンで送信、「%1」</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>トークンを取り戻し</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>トークンを取り戻し、「%1」</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>単語から復元</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>未受取</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>受取済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り戻し済み</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>ロックなし、早い者勝ち</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>あなたの鍵にロック</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>他人の鍵にロック</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>このウォレットでは開けないロック</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>署名なし。真偽はミントだけが分かります</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>正当、ミントの署名あり</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>偽造</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>未確認、ミントの鍵がまだ不明</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>ミントはまだ応答していません。要求は保持され再送されます。何も失われません。</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>不明なジョブ</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>目標未満</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>時刻が古い</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>時刻が未来</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>バージョンビット不可</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>extranonce 長が不正</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>形式不正</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>上位プールが却下</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>レート超過</translation>
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
        <translation>起動中</translation>
    </message>
    <message>
        <source>working</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>仕事待ち</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>アクセス拒否</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>本機のプール</translation>
    </message>
    <message>
        <source>Remote pool, SV2</source>
        <translation>リモートプール、SV2</translation>
    </message>
    <message>
        <source>Remote pool, SV1</source>
        <translation>リモートプール、SV1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>ソロ</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>ホームプール</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.</source>
        <translation>仮想マシンが模擬チェーンを採掘します。ほかに何も要らず、すべて本物ではありません。</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>マシンはあなたの Bitcoin ノードで採掘します。見つけたブロックは全額あなたに払われます。</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>複数人のマシンがあなたの Bitcoin ノードで採掘し、得たものを分け合います。</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>マシンはリモートプールで採掘し、予備のプールもあります。支払いはそのプールからです。</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>デモ：模擬チェーン、本物の bitcoin なし</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 が接続</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が離脱</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 が無応答</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 が復帰</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>ブロック %1 を発見</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 がブロック %2 を発見</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>ブロック %1 が拒否されました%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 がブロック %2 を却下%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>ブロック %1 を発見、%2 へ送信</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 がブロック %2 を発見、%3 へ送信</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>ブロック %1 は %2 に届かず%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>チェーンに新ブロック %1</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>仕事の提供元は %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>%1 が切断%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>ノード %1 が切断%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>ノード %1 が復帰</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>プールが version rolling を禁止、%1 に通知済み</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>プールの coinbase（%1 バイト）は %2 には大きすぎる可能性</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>%1 を禁止%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>ポート %1 は待ち受け不可%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>ポート %1 が待ち受け開始</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>発見したブロックは送信済み、保存は失敗%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>履歴を書き込めません%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>発見ブロックの保存を再開</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>履歴の書き込みを再開</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>ミント %1 が %2 のシェアを却下%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>ミントが停止%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>ミントが発行を再開</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead 起動</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead 停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>マシン %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned until %2%3</source>
        <translation>%1 を %2 まで禁止%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>%1 を %2 まで禁止、以前は %3 まで</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>%1 を解除まで禁止、以前は %2 まで</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 の名前は %2 になりました</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>%1 を %2 で手動切断</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>%1 の禁止が終了</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 は再び接続可、禁止は %2 までの予定</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 は再び接続可</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 がネットワークで再び応答しています</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 は正常に戻りました</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 がネットワークで応答しません</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 のハッシュレートが本来より低い</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 が高温です：%2 °C、上限 %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>%1 のファンが止まっています</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>%1 のシェアが多く拒否されています</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 は別の所で採掘しています</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 が再起動を繰り返しています</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 がパスワードを拒否しています</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>%1 に問題があります</translation>
    </message>
</context>
</TS>
