<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>Hashstead 无法启动</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>份额赚取 ehash</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>内置矿池接受的份额赚取 ehash：铸币厂的令牌，锁定到每台矿机的密钥。自动：仅在演示中。使用远程矿池时，份额所得由该矿池支付。</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>份额在哪里赚取：&quot;embedded&quot; 是本程序自己的铸币厂，否则为 ehash.mints 中的名称。</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>份额的价值</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>工作量：按给矿机的难度，余数结转。前导零：hashpool 的规则，按哈希的运气。矿池和铸币厂必须一致。</translation>
    </message>
    <message>
        <source>work</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>前导零</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>每单位哈希数</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>一单位 ehash 代表多少工作量。0：演示中为 65536，否则为 4294967296 (难度 1)。</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>最少零位数</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>用前导零规则时：有这么多零位的哈希得一单位，每多一位翻倍。</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>无密钥矿机的密钥</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>压缩公钥 (66 位十六进制)，收取未给出密钥、也没有钱包密钥的矿机的 ehash。留空：它们无收益。</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>铸币厂端口</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>其他电脑上的铸币厂连接的地址和端口，例如 127.0.0.1:34260。列表为空：无。</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>可连接的其他电脑上的铸币厂，每项为 &quot;NAME KEY&quot;，密钥是该铸币厂在其 status 中显示的；或为 &quot;NAME hashpool ADDRESS&quot;，用于没有密钥的 hashpool 铸币厂：谁有该地址，谁就是铸币厂。</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>通知 hashpool 转换器</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>以 hashpool 的消息把报价告知 Stratum V2 代理。其他代理可能不理解。</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>在本程序中运行 Cashu 铸币厂。自动：当份额在内置铸币厂赚取 ehash 时。</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>铸币厂名称</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>钱包中显示的名称。</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>铸币厂地址</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>钱包连接铸币厂的地址和端口。列表为空：钱包无法连接，份额照常入账。</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>铸币厂的矿池</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>由此铸币厂为其份额入账的其他电脑上的矿池，每项为 &quot;NAME stratum2+tcp://host:34260/authority-key&quot;，hashpool 的矿池后接 &quot;hashpool&quot;。每个矿池的列表中须有此铸币厂的密钥。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>每个付给支付地址的区块结束一个纪元：开始新的单位。需要节点或演示。</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>纪元确认数</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>多少区块后纪元的起点成为最终、其报价得到支付。</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>测试支付</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>bolt11 方式的报价不经支付即标为已付，用于测试钱包。仅限游戏币：演示或 regtest 网络。</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>钱包连接数</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>钱包的同时连接数。全部占用时，空闲的让位。</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>单地址连接数</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>来自一个 IPv4 地址或一个 IPv6 网络 (/64)；至多为 mint.connections。</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>单地址请求数</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>单个地址可长期每秒发出的请求数；短时可达四倍。超出的以 429 应答。字节多的请求计为数个。</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>最长请求</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>请求正文的字节数。交换 1000 枚币约为 400,000。</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>最长请求头</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>请求首行与各头部的总字节数。</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>钱包空闲时间</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>这么久没有请求的连接会被关闭。</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>在本程序中运行 Cashu 钱包。自动：铸币厂运行时。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>工作来自哪里。demo：模拟链，自带矿机，无需任何东西。solo：你自己的比特币节点，区块支付到你的地址。home-pool：同上，供多人使用。pool：远程矿池。</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>历史、找到的区块和机密存放于此。留空：系统给程序的位置。--data-dir 优先。</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>机密存储</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>加密密码的密钥存放在哪里。自动：桌面密钥环有应答时用它，否则用私有文件。文件：始终用私有文件。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Stratum V1 地址</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Stratum V1 矿机连接的地址和端口。列表为空则关闭监听。IPv6 写作 [::]:3333。</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Stratum V2 地址</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Stratum V2 矿机连接的地址和端口。</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>矿池地址</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>其他转换器和代理以 Stratum V2 连接内置矿池的地址和端口。</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>一个端口两种协议</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>network.sv1_listen 的端口也接受 Stratum V2：由矿机的最初几个字节判断协议。其他端口仅接受 Stratum V2。</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>服务矿机的线程数。0：按处理器核心数。</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>按优先顺序的矿池，每项为 &quot;stratum2+tcp://host:port/authority-key identity&quot;。identity 是你在那里的用户名或地址。此版本不能使用仅支持 Stratum V1 的矿池。</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>到矿池的通道</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>合并：所有矿机共用一个通道。每台矿机：矿池能看到每台矿机。</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>每台矿机</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>返回首选矿池</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>首选矿池须稳定多久，矿机才返回。</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>对静默矿池的等待</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>有份额等待应答而这么久没有任何消息的矿池会被放弃；没有待应答时，时间为其十倍。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>你的节点和支付地址所属的链。演示始终使用自己的模拟链。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>你的比特币节点，按优先顺序，每项为 &quot;http://host:port&quot;，后接 &quot;cookie=PATH&quot; 或 &quot;user=NAME&quot;。该用户的密码是机密 node/host:port：用 &quot;set-secret&quot;，或设置页上的栏位。</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>至少按此间隔获取新模板，以便挖到新的手续费。</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>支付地址</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>你找到的区块所支付的地址。solo 和 home-pool 需要。</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Coinbase 标签</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>写入你找到的区块的短文本，人人可读。</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>每份额秒数</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>设定每台矿机的难度，使其在此时间内发送一个份额。</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>初始难度</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>用于尚无任何信息的矿机。</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>最小难度</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>没有矿机得到更低的难度，除非区块更容易。</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>最大难度</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>没有矿机得到更高的难度。成为区块的份额始终有效。</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>矿机可更改 BIP 320 的版本位。现代硬件需要它。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>同时连接的矿机数。</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>每地址连接数</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>代理或路由器可能在一个地址后有许多矿机。</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>封禁前违规次数</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>收到这么多错误消息后拒绝该地址。你自己网络的地址从不封禁。</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>封禁时长</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>被封禁的地址被拒绝多久。</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>每秒份额</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>每个连接，按数秒计。成为区块的份额会通过；超限后每秒一个。</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>握手时间</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>新连接须在此时间内表明身份。</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>这么久没有收到矿机任何字节的连接会被关闭。</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>会话时间</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>每个连接在此时间后关闭。0：从不。</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>行长度</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>矿机可发送的最长 Stratum V1 行，以字节计。</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>帧大小</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>矿机可发送的最大 Stratum V2 帧，以字节计。</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>未读字节</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>积压这么多未读的矿机会被断开。</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>每连接通道数</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Stratum V2 代理可为其后的每台矿机打开一个通道。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>所有矿机的通道总数；每台需要一个。各工作线程平分。</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>保留的份额</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>等待矿池应答或恢复的份额数。超出后放弃最旧的。</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>份额保留时间</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>矿池不在时找到的份额等待它这么久。</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>保留 10 s 样本</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>每台矿机最细的历史。</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>保留分钟</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>以一分钟为步长的历史。</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>保留小时</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>以一小时为步长的历史。</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>隐藏地址</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>矿机的网络地址在窗口、历史、status 和日志中缩短显示。</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>所保留消息的最低级别。</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Log rules</source>
        <translation>日志规则</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>单独开关某些类别，例如 &quot;hashstead.sv1.debug=true&quot;，以分号分隔。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>留空：系统日志或终端。</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>日志文件大小</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>超过此大小的文件会被归档并另起新文件。</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>日志文件数</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>保留多少个，含正在写的。</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>虚拟矿机</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>演示自带的矿机。</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>演示算力</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>所有虚拟矿机每秒哈希的总数；它们使用你的处理器。</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>演示出块时间</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>模拟链区块之间的平均时间。</translation>
    </message>
    <message>
        <source>system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>若桌面有托盘，则在其中显示状态和算力。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>托盘：程序在托盘中继续挖矿。退出：程序结束。询问：首次时询问你。</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>你登录桌面时启动窗口程序。</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>保持电脑唤醒</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>矿机挖矿时电脑不休眠。屏幕仍可关闭。</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>通知找到的区块</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>矿机每找到一个区块，发出桌面通知。</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>通知静默矿机</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>矿机停止发送份额时通知。</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>通知连接断开</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>矿池或节点断开时通知。</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>通知收到 ecash</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>ecash 进入钱包时通知。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>窗口及其数字和日期所用的语言。跟随系统：与桌面相同。</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>其他电脑上的窗口</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>允许另一台电脑上的窗口凭 &quot;hashsteadd token add&quot; 的令牌连接此核心。</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>接入地址</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>此类窗口连接的位置。0.0.0.0:8081 接受来自整个网络的；连接经过加密，没有令牌谁也进不来。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>已保存一个密码，加密存放于设置文件之外。输入的内容会替换它。</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>尚未保存密码。密码会加密存放，绝不写入设置文件。</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>网络中的矿机</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>通过矿机自己的接口观察家中的矿机。只有在你要求时才搜索，只有打开管理后才更改。</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>读取间隔</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>每隔多久询问每台矿机的状态。</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>矿机警报</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>当矿机离线、过热、变慢、风扇停转或在别处挖矿时提醒。</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>芯片过热</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>Bitaxe 及同类的芯片温度更高时会被提醒，单位为摄氏度。</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>大型矿机芯片过热</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>适用于 Antminer、Avalon 等设计温度更高的矿机，单位为摄氏度。</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>稳压器过热</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>稳压器温度更高的矿机会被提醒，单位为摄氏度。</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>每千瓦时电价</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>用它计算每台矿机每天的费用；0：不显示。</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>比特币价格</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>使用同一货币；用它显示每台矿机每天可能的收入。0：只用 sat。从不联网查询。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>以上价格的货币：EUR、USD 等</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>同时探测数</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>搜索同时询问多少个地址。</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>矿机网页端口</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>矿机提供网页界面的端口。</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>矿机 API 端口</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>矿机提供 cgminer API 的端口。</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>核心未完全移除：%1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>核心没有回答。</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>未能通知铸币厂：%1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>会成为 %1，其允许值：%2。</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>成为 %1 = %2。</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>此矿池没有地址。</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>仅显示在该程序的网页上；矿池在 upstreams 下。</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>这里没有可用的矿池。</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>用作没有自身用户名的矿池的用户名。</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>最多保留 %1 个矿池。</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>成为 network.upstreams 的矿池 %1。</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>这是公开的示例密钥，其私钥人人皆知：仅在测试网上采用。</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>看来是示例的占位符：请输入你自己的。</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>此矿池没有 1 到 65535 的端口。</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>此矿池没有 authority 密钥，无法再次识别：请用矿池公布的密钥添加。</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>其 authority 密钥无效：%1。</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>其地址或用户名无法保存：允许 %1。</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>其地址无法使用：允许 %1。</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>矿机需要 1 到 65535 的端口。</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>会成为 %1，但这么弱的矿机本来就得到最小难度。</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>Hashstead 自行与矿池协商版本。</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>Hashstead 自行选择大小，使所有固件都能适应。</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>Hashstead 本来就会读取并显示每个作业 coinbase 的支付。</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>Hashstead 向每个矿池请求它能用的扩展。</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>Hashstead 在窗口和 status 命令中有自己的数据。</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>只要还可能收到其份额，Hashstead 就保留旧作业。</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>此版本不在网络上搜索矿机。</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>Hashstead 总是为每台矿机调整难度。</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>Hashstead 至少每分钟更新一次矿机的作业。</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>这是该程序的计数器，不是设置。</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>Hashstead 向矿池报告它测得的算力。</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>请在「钱包」页添加此铸币厂：无人确认的铸币厂的令牌不会接收。</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>挖矿不需要铸币厂的地址。</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>不从明文文件采用钱包助记词：请在「钱包」页恢复。</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>不从明文文件采用私钥；Hashstead 锁定到自己钱包的密钥。</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>Hashstead 有自己的钱包。</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>Hashstead 不赠送令牌。</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>Hashstead 显示自己的时段：1 和 10 分钟，1 和 24 小时。</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>重复了此类文件中别处的端口。</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>重复了此类文件中别处的内容。</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>份额值多少由铸币厂决定。</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>Hashstead 不认识此设置。</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>hashpool 转换器</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>Stratum V2 参考转换器</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>Hashstead 仍在启动。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>模拟链</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>本机矿池</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>无法保存份额：%1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>没有密钥的矿工的份额没有收益：请设置 ehash.fallback_key</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>它没有证明自己是哪个铸币厂</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>它的密钥不在铸币厂列表中</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>无法打开铸币厂端口 %1:%2：%3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>矿池没有回答</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>矿池对份额的计价不同：请让两端的 ehash.rule、ehash.unit_work 和 ehash.minimum_zeros 相同</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>不知道该矿池的 authority 密钥：不提供证明</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>铸币厂没有回答</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>此铸币厂不认识该矿池</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>铸币厂已停止发行</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>份额多于此铸币厂所接受的数量</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>铸币厂无法记录</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>无法在 %1 端口 %2 监听：%3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>区块已在链上。</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>区块有效，但同一高度已有另一个区块；它仍可能胜出。</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>所有节点都拒绝了该区块；其字节已保留。</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>还没有节点确认该区块；会一直重发，直到有节点确认。</translation>
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
        <translation>%1 回答：%2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>无法写入磁盘！%1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>收下了区块，但不在其链上</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>此节点在链「%1」上，而配置的是「%2」。请按该链启动节点，或更改网络设置。</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>节点没有对等节点，得不到新区块的消息。请检查它的网络连接。</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>节点正在启动（%1）。就绪后开始挖矿。</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>节点不支持挖矿所需的一个调用；请更新节点。它的回答：%1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>节点没有对等节点，不提供区块模板。请检查它的网络连接。</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>节点仍在下载区块链，暂不提供区块模板。</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>节点不提供区块模板。它的回答：%1（%2）</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>节点的区块模板无法使用：%1。请更新 Hashstead，或改用其他节点。</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>此节点在区块 %1，另一个在 %2。请检查它的网络连接。</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>没有可用的比特币节点。%1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 拒绝用 cookie 文件登录；请检查该文件是否属于此节点</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 拒绝用户名或密码；请与节点的设置核对</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 不允许本机访问；请把本机地址加入 rpcallowip</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>%1 没有空闲的 RPC 工作线程；请调大其 rpcworkqueue</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 的回答不像比特币节点（HTTP %2）；请检查主机和端口是否为其 RPC 服务器</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>%1 上没有程序监听；请启动节点或更正主机和端口</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>无法解析 %1 的主机名</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>无法与 %1 建立安全连接；请指定节点的证书，或在两端关闭 TLS</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>与 %1 的连接中断</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 返回了没有代码的错误，节点不会这样回答：%2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 返回错误 %2：%3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>无法读取 cookie 文件 %1（%2）；请启动节点，或更正路径或权限</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>对 %1 的回答超过 %2 MiB</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 未在 %3 秒内回答 %2</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>模拟链</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>另一个区块先被找到</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>本程序自己的链，供试用。它的币没有价值。</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>节点的回答不是 submitblock 的结果</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>保存在最佳链之外</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>节点没有该区块</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>节点的回答不是区块头</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>此矿池的 coinbase 为 %1 重量单位，区块共 %2，超出 %3：请让节点留出更多空间（bitcoin.conf 中的 blockreservedweight 或 blockmaxweight）</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>节点拒绝此矿池将生成的区块（%1）。在它接受之前不给出工作：请检查支付地址与节点是否属于同一网络。</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>请将此矿池地址中的 authority 密钥与矿池公布的密钥核对。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>请通过网络校准本机时钟（NTP）；若时钟正确，请告知矿池运营者。</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>那里回答的程序不使用加密的 Stratum V2：请检查主机和端口。</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>请检查主机和端口是否属于矿池的 Stratum V2 服务，中间是否有防火墙。</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>请检查互联网连接、主机和端口。</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>请询问矿池支持什么，或另选一个。</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>此矿池无法按当前设置为 Hashstead 服务：请另选一个。</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>矿池违反了协议；若持续如此，请告知其运营者。</translation>
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
        <translation>请询问矿池这是什么意思，或另选一个。</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>请检查为此矿池设置的用户名。</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>它给的 extranonce 字节太少：请另选一个。</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>它不接受此算力的矿工：请另选一个。</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 不开通通道（%2）。%3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>矿池接受了连接，但没有给出工作</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>没有设置 Stratum V2 矿池。请以 stratum2+tcp://host:port/authority-key 的形式添加。</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 是 Stratum V1 矿池，已跳过。</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 关闭了通道（%2）。</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>正在使用备用矿池；%1 在后台继续重试。</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 下次尝试：%2。</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>矿池让此连接在主机之间转来转去</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 要求连接到 %2:%3。</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 不给工作。</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>它在矿池的通道已关闭</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>矿池未连接期间，链已前进</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>矿池的新通道有其他工作</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>矿池的新通道要求更高</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>矿池当时不在，无法接收，或一直没有回答</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 每次开通通道后都将其关闭（%2）。</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>矿池没有回答 OpenExtendedMiningChannel</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>矿池已有 %1 秒没有发送任何数据</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>含手续费需要 %1，可用 %2</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>钱包在此铸币厂有币、已发送的令牌或未完成的请求。请先花掉或收回，或者只取消信任。</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>铸币厂仍在处理该请求</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>令牌已被兑换；请向发送者另要一个</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>令牌已被接收者兑换</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>其中 %1 枚币已在别处花掉；其余的已重新可用，请再试一次</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>这不是令牌（%1）。令牌以 cashuA 或 cashuB 开头；请完整复制。</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>令牌来自不在你列表中的铸币厂：%1。其币的价值取决于该铸币厂。若信任它，请先添加该铸币厂，或用 --allow-unknown 接收。</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>令牌锁定到他人的密钥</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>令牌带有此钱包无法满足的条件（哈希锁或多重签名）</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>没有可发送的；请先接收或挖得一些</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>单位「%1」没有余额；现有 %2</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>金额至少为 1</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>令牌的请求尚未完成；请等待其完成</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>该铸币厂不在列表中</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>钱包未打开</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 不在铸币厂列表中；请先添加</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>列表中没有这个铸币厂，或没有受信任的；请先添加一个</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>报价尚未支付；钱包会继续查询，支付后即铸造</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>节点仍在下载区块链：区块 %1 / %2（%3 %）。完成后开始挖矿。</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>节点仍在下载区块链：区块 %1 / %2。完成后开始挖矿。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>它接受一到三个矿池。</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>它的固件不能暂停。</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>它的固件没有风扇设置。</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>它的旧网页界面会丢失一项设置：%1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>它的固件不认识此命令。</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>Braiins OS 只在自己的网页上接受矿池：通过 4028 端口设置的不会生效。</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>它至少需要一个矿池。</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>它最多接受 %1 个矿池。</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>它连不上新矿池，仍在原矿池挖矿。%1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>它答应了，却没有更改矿池。</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>在它的地址回应的现在是另一种矿机。</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>它的回答中途断了。</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>它只允许其他计算机读取：它的 api-allow 设置须允许本机写入 (W:)。</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>它不接受此用户和密码。</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>它只支持 Stratum V1。</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>矿池需要主机、端口和用户，且不含控制字符。</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>它有回应，但没有说明工作情况。</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>它拒绝了，没有给出原因。</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>它拒绝了：%1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>它的固件不提供此功能：%1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>尚未允许本程序更改它。</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>还不知道它的矿池。</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>它的固件不允许更改矿池。</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>它现在没有回应。</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>它的矿池已经是这样。</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>本机没有通向它的网络。</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>本程序不接受局域网矿机：请在设置中为它们打开端口。</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>它不支持这些矿池的任何协议。</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>它没有位置把原矿池留作备用。</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>它隐藏了 %1 的密码：还原该矿池时，密码将是“x”。</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>不知道它以前的矿池。</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>轮到它之前，更改矿机已被关闭。</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>轮到它之前，程序已结束。</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>轮到它之前，已被停止。</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>第一台矿机没有成功：保持原样。</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>它没有及时到这里挖矿。</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>未写入任何内容，因为无法保存原矿池：%1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>它没有重启：%1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>原矿池已存入；重启后生效。%1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>在它的地址回应的是另一台矿机。</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>未写入任何内容，因为它没有回应：%1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>已更改，此后没有回应：%1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>未写入任何内容，因为制定计划后它的矿池有变。</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>它的矿池既不是新的也不是原来的。</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>程序在更改它的矿池之前结束。</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>它接受了新矿池，却什么也没改。</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>新矿池没有送达：%1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>它拒绝了新矿池：%1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>新矿池已存入；因为更改矿机已被关闭，重启后才生效。</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>重启后它的矿池是别的。</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>已要求它重启，但它没有。</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>它之前没有可以还原的矿池。%1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>在还原原矿池之前，更改矿机已被关闭。%1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>无法还原原矿池；现在是新矿池。%1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>无法还原原矿池；现在是别的矿池。%1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>它只回应自己网络中的计算机。</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>风扇的转速为 0 到 100 %。</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>它没有说明芯片能承受的频率。</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>它的芯片能承受 %1 到 %2 MHz 的频率。</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>它没有说明芯片能承受的电压。</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>它的芯片能承受 %1 到 %2 mV 的电压。</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>这不是频率。</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>只有它自己网络中的计算机可以更改它。</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>它不接受此一次性验证码：%1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>它的八个矿池位置都已占用：%1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>它的固件与矿池之间不支持 TLS。</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>它的实时数值不再到来。</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>只联系私有地址的矿机。</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>无法获得它的实时数值。</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>其固件不保存矿池：这些矿池在它重启前有效。</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionBoard</name>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>is lost since %1, reconnecting. Machines stay connected and their shares are kept.</source>
        <translation>自 %1 起断开，正在重连。矿机保持连接，其份额会保留。</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>自 %1 起没有工作。</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>自 %1 起未下发工作。</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>未下发工作：%1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>自 %1 起启用，因为首选矿池没有应答。</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>仍在同步，已完成 %1。</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>仍在同步。</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>落后于其他节点。</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>无法连接。</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>拒绝访问：请检查用户名和密码，或 cookie 文件。</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>无法使用。</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>找到的区块</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>未保存，仅已提交。请释放磁盘空间或更正数据文件夹：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>无法写入，最近一小时保存在内存中。请释放磁盘空间或更正数据文件夹：%1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>已有一段时间未发送份额，共连接 %1 台。</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>打开矿机</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>已有 %1 未发送份额。</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>已连接 %1，尚未发送份额。</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>通常每 %1 发送一个。</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>打开矿机</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>%1 的份额</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>在最近 24 h 内被拒绝。</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>在最近 24 h 内被拒绝，主要是：%1。</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>打开铸币厂</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>未发行。</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>未发行：%1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>铸币厂的文件</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>含有无法使用的密钥集，其币会被拒收：%1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>钱包无法连接：%1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>份额的入账</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>自 %1 起等待铸币厂，共 %2 笔。不会丢失：它应答后即发送。</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>打开钱包</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>钱包的十二个助记词</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>尚未抄写。没有它们，这台电脑一旦不在，ehash 也就没了。</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>抄写下来</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>核心 %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示它</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>尚未抄写。没有它们，%1 的电脑一旦不在，ehash 也就没了。请在那里抄写。</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>设备列表</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>在网络中有同样的问题：%1。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionStrips</name>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>隐藏，直到结束。</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>保存备份文件</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>读取备份文件</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>全部内容的加密副本，包括已发送而无人领取的令牌，仅凭助记词无法找回它们。报告完成前会再读一遍。</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>加入同一组助记词的备份中的内容。这里不会替换任何东西。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Hashstead 备份 (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>请选择文件和密码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次密码不一致。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>已保存并读回验证：%1 枚币，铸币厂：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>已读取：%1 枚币，铸币厂：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message>
        <source>ehash, spendable</source>
        <translation>ehash，可用</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>已发送，未领取</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>尚未挖到</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>在一个纪元中</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>分布于 %1 个纪元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>没有未结报价</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 就绪，%2 待其纪元结算</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>没有在外的令牌</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>在令牌和未结请求中</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>和 %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>其他铸币厂的令牌会显示在这里</translation>
    </message>
</context>
<context>
    <name>widgets::BanItem</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>封禁者</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>防护：%1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>防护</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>封禁的地址</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>来自这些地址的矿机一律不接入，无论何种协议。重启后封禁仍有效。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>没有被封禁的。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>其币可以花费</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>%1/%2 次确认</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>不在磁盘上</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>By</source>
        <translation>发现者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
</context>
<context>
    <name>widgets::ChartExporter</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>数值 (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
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
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>这段时间没有测量数据。</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
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
        <translation>图表范围</translation>
    </message>
</context>
<context>
    <name>widgets::CheckPanel</name>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>可以读取</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>节点有应答</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>登录被接受</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>网络正确</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>区块链完整</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>能提供区块模板</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>矿池有应答</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>已加密，密钥正确</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>与 Hashstead 使用 Stratum V2</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>接受用户名</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>端口空闲</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>询问中</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>在 %1 上挖矿</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 只凭一次性验证码接受更改。请输入手机上现在显示的六位数字。</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>矿机连接到这里</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>无端口</translation>
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
        <translation>authority 密钥</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>没有端口在监听矿机。原因见事件和「设置」页。</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>以二维码显示 %1</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectPanel</name>
    <message>
        <source>Point a machine here</source>
        <translation>把矿机连到这里</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>在浏览器中打开矿机自己的页面，把其中一项填为矿池。那里填的用户名就是矿机在这里的名称，密码任意。首次连接后它会出现在本窗口。</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>没有端口在监听矿机。原因见事件和「设置」页。</translation>
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
        <translation>authority 密钥</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>其他电脑上的核心</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>每个核心都像本机的核心一样，在此窗口中显示和操作。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>在窗口中显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>尚无其他电脑上的核心。</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>无法读取核心列表，因此不会覆盖它：%1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>您确认的是 %1，它出示的是 %2。</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>移除 %1？它的令牌会被忘记；核心本身继续运行。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>另一个核心已使用此名称。</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>名称最多 40 个字符，且都须可见。</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>widgets::CoreEditor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>在别处运行的核心（例如没有屏幕的服务器上）可在这里显示和操作。它必须接受其他电脑的窗口：在那里 api.enabled 为 true，api.listen 为其网络的地址。</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>地址，或 地址:端口</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>那里有一个核心回答。它是否是您的，要看其证书的指纹：</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>请在核心自己的电脑上比较。&quot;hashsteadd status&quot; 在 &quot;api&quot; 下以 &quot;fingerprint&quot; 显示它，&quot;hashsteadd token add&quot; 在令牌下方显示它。只要有一位不同，就说明中间有人。</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>两边的指纹相同</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>令牌规定此窗口在那里可以做什么。请在核心自己的电脑上创建：“hashsteadd token add NAME --scope operate”。范围有 read、operate 和 pay。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>比较新的…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>添加核心</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>指纹 %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>这不是地址。例如 server.local、192.168.1.20:8081 或 [fd00::20]:8081。</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>将连接到 %1。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接到 %1…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>%1 处无人回答。（%2）</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>您确认的是：
%1
现在出示的是：
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>这不是您确认过的核心：它出示了另一个证书。没有向它说任何话，更没有发送令牌。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>widgets::CoreItem</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>widgets::CoreSwitcher</name>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>添加核心…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>显示并操作在另一台电脑上运行的 Hashstead。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Hashrate, 10 min, measured from shares</source>
        <translation>算力，10 min，按份额测得</translation>
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
        <translation>自报</translation>
    </message>
    <message>
        <source>The sum of what the machines claim themselves. Many claim nothing.</source>
        <translation>各矿机自报数值之和。许多矿机不报。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reported by %1 of %2</source>
        <translation>%2 台中 %1 台自报</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>链顶 %1 前</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>正在读取事件</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>发行中</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>可连接</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待中</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>%1 的事件</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>自 %1 起没有新消息。</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence, and a time</comment>
        <translation>%1 自 %2 起。</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>算力，自报</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>能效</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>每天费用</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>每天预期，未扣手续费</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>返回全部</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>再次显示全部矿机的表格 (Esc)。</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>让这台矿机占满整页 (在表格中按 Enter)。</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>它的回答</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>温度、功率和费用</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>矿池，按备用顺序</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>份额，按它自己的计数</translation>
    </message>
    <message>
        <source>Hash boards</source>
        <translation>算力板</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>It also said, and it makes no sense:</source>
        <translation>它还说了这些，没有意义：</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>矿机所说</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 / %2 在线</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>现在只读取矿机：打开“允许更改”即可更改。</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>本程序可以更改其中 %1 台。</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>最近回应 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>矿机自报</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1，矿机自报</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>board</source>
        <translation>电路板</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>稳压器</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>进风</translation>
    </message>
    <message>
        <source>exhaust</source>
        <translation>出风</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动</translation>
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
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>每天 %1，未扣手续费</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>占预期</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>a share, and the hashrate that it is of</comment>
        <translation>%2 的 %1 %</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>it says that it stopped because it is too hot</source>
        <translation>它说因过热而停止</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1，使用中</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1，已存</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardware errors</source>
        <translation>硬件错误</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>本次 %1</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>历史 %1</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>%1 个芯片</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>算力板 %1</translation>
    </message>
    <message>
        <source>not one this program can read</source>
        <translation>不是本程序能读取的</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已运行</translation>
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
        <translation>最近回应</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>最近问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>本程序只读取它</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>本程序可以更改它</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>允许更改时可以更改</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>它的矿池</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>已指向这里</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>已存矿池</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>暂停原因</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>无；计划和筛选按它进行</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>登录信息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>即矿机自己页面的登录信息。与本程序的其他机密一起保存，只发送给这台矿机，且不再显示。</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>这台矿机已不在列表中。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>The machine refuses those that are kept.</source>
        <translation>矿机拒绝已保存的登录信息。</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>已保存用户和密码。</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>没有保存。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>密码需要用户。</translation>
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
        <translation>这里</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>可以更改</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
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
        <translation>挖矿于</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>现在把矿机连到这里</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>在浏览器中打开矿机自己的页面，把其中一行填为矿池。首次连接后它会出现在窗口中。</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>没有端口在监听矿机。原因见「日志」页，端口在「设置」页。</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>矿池 (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>矿池 (Stratum V2，含证明本机身份的密钥)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>用户：矿机在这里的名称。密码：任意</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>演示自带矿机，便于观看。真实矿机也可加入：一切仍是游戏币。</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>正在挖的区块</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase：区块归谁</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Coinbase 的输出</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>在此找到的区块</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>复制哈希</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>在浏览器中查看区块</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>尚无。可能性见「概览」。找到的区块先写入磁盘，再发送给每个节点，并连同结果列在这里。</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>最新模板</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>最新作业</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>对矿机开放</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>尚无模板</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>难度 %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>模板来自 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 新币</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 手续费</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>占区块空间 %1</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>未给出重量</translation>
    </message>
    <message>
        <source>%1 weight units</source>
        <translation>%1 重量单位</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>前一区块</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>a script without address</source>
        <translation>无地址的脚本</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>这条链的区块不在任何公开页面上。</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>每个通道 %1 字节 extranonce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EventList</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>widgets::Figure</name>
    <message>
        <source>%1, last known</source>
        <translation>%1，最后已知</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>指向这里…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>重启…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>闪灯</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>风扇和频率…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>名称和分组…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>用户和密码…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>本程序可以更改它</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>定时暂停…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>矿池列表…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>显示它的份额</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>请先选择一台矿机。</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>现在只读取矿机。请先打开“允许更改”。</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>它的固件不提供此功能。</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>所选矿机的固件都不提供此功能。</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>请先在此菜单中允许本程序更改它。</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>请只选一台矿机。</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>在任何更改之前先显示会改什么。</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>它的固件不允许设置矿池。</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>还原指向这里之前保存的矿池列表。</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>没有保存它以前的矿池列表。</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>本程序可以更改它们</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>算力，自报</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>能效</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>每天费用</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>没有矿机报告</translation>
    </message>
    <message>
        <source>reported by %1 of %2</source>
        <translation>由 %1 / %2 台报告</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>一切正常</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 台需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>功率除以算力</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>每千瓦时 %1</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>未设置电价</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>约收入 %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>费用 %1。收入按当前网络难度估计，未扣手续费。</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>关闭后，不会向任何矿机写入。</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>打开后可以把矿机指向这里、重启或暂停。</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>开：可以更改所选矿机。</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>关：只读取矿机。</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>重启 %1？约一分钟内不会挖矿。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>移除 %1？它的名称、历史和已存的矿池列表也会删除；搜索可以再次找到它。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>停止闪灯</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS，旧版</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>错过 %1 次询问</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>在这里挖矿</translation>
    </message>
    <message>
        <source>%1, SV2</source>
        <translation>%1，SV2</translation>
    </message>
    <message>
        <source>%1, TLS</source>
        <translation>%1，TLS</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a pool, as a user</comment>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a pool, and the one after it</comment>
        <translation>%1，然后 %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>写入矿池</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>读回核对</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>等待首个份额</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>已是原矿池</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>已是新矿池</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>正在把矿池列表发给它。</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>正在询问它现在的矿池。</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>它带着新列表重新启动，最多需要两分钟。</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>它已有列表；第一个份额说明它在这里挖矿。</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>之前的列表已生效。</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>它的份额到达这里。</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>新列表已生效。</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>它没有接受列表；之前的矿池仍有效。</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>它没有份额到达这里，所以已恢复之前的矿池。</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>无法读取它现在的矿池。请查看它自己的页面。</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>轮到它之前操作已结束。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>它没有及时回答。</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>无法连接到它。</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>那里正在进行别的操作。请稍后再试。</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>没有成功，也没有说明原因。</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of the week, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–次日 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>%1 %2 暂停所有受管理的矿机</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>%2 %3 暂停“%1”</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>风扇停转</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>拒绝过多</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>在别处挖矿</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>不断重启</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>密码错误</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>它已连续 %1 次没有回应。</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>它的算力为 %1，按其设置至少应有 %2。</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>它的算力只有 %1。</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>它的温度为 %1 °C；上限为 %2 °C。</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>一个风扇的转速只有 %1 rpm。</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>一个风扇停转。</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>最近的份额有 %1 % 被拒绝；上限为 %2 %。</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>它曾指向这里，现在在别处挖矿。</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>它曾指向这里，现在在 %1 挖矿。</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>它一小时内重启了 %1 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>它拒绝所给的用户和密码。</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>检查是否有电、是否在网络中；新地址可用搜索找到。</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>查看温度和算力板；重启常有帮助。</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>改善通风、清灰，或降低频率。</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>在过热之前暂停，然后检查风扇及其插头。</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>检查网络和频率：迟到和错误的份额是常见原因。</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>再次指向这里，或在需要时还原原矿池。</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>检查电源并降低频率。</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>输入它自己页面的用户和密码。</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>设置矿池</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>还原原矿池</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪灯</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>设置风扇</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>设置频率</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 已换成其他矿池</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 已恢复原矿池</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 已重启</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 已暂停</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 已继续</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 已收到闪灯指令</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>已设置 %1 的风扇</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>已设置 %1 的频率</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>本程序更改了 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 再次回应。</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1：已结束，曾是“%2”。</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1；之前：%2，现在：%3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 拒绝了“%2”</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 拒绝了“%2”：%3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>“%1”：%2 已完成</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1；重启后生效。</translation>
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
        <translation>本程序可以更改 %1。</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>本程序只读取 %1。</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>管理已打开。</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>管理已关闭：不向任何矿机写入。</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>已忘记它的密码。</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>已保存它的密码。</translation>
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
        <translation>低于 %1%</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>高于 %1%</translation>
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
        <translation>M月d日</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>自 %1</translation>
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
        <translation>本页帮助 (F1)</translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>搜索全部主题</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>没有主题包含「%1」。</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>在浏览器中打开？</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>此链接将离开 Hashstead，前往互联网页面。</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>从该文件采用的内容</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>%1 的文件。采用：%2。未采用：%3。不需要：%4。</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ 采用</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ 未采用</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– 不需要</translation>
    </message>
</context>
<context>
    <name>widgets::JobRow</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>新区块</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>新交易</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>下发</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>发行中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>纪元 %1</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Keyset</source>
        <translation>密钥集</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发行</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>流通中</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>区块已付</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>立即连接。反正每隔几秒就会尝试一次。</translation>
    </message>
</context>
<context>
    <name>widgets::LinkWords</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>这不是您确认过的核心：它出示了另一个证书。</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>其证书尚未确认。</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>它不认识此令牌，或令牌已被撤销。</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>它是另一个版本的 Hashstead。请更新两者中较旧的一个。（%1）</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>它没有回答。</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>它拒绝了此窗口：%1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>无法到达：%1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接到 %1</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>自 %2 起未连接到 %1。显示的是它最后说的内容。</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>自 %2 起未连接到 %1。%3显示的是它最后说的内容。</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>自 %2 起未连接到 %1。%3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>您用于 %1 的令牌范围是“%2”，而这需要“%3”。</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>与 %1 的连接在其回答前中断。是否已完成，要等它恢复后才能看到。</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>没有与 %1 的连接。</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>您用于 %1 的令牌不允许这样做。</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>还没有连接过 %1。</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>钱包的助记词和文件留在它自己的电脑上：请在那里操作。</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>自 %1 起没有消息。</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>未连接。%1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>给帮助你的人的文件夹：日志、设置和状态，不含机密。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>最低级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>所选的行；未选时为全部显示的行。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>转到最新</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>打开诊断文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>阅读时已暂停。</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>阅读时已暂停。%n 行新内容。</numerusform>
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
        <translation>尚无消息。</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>没有符合级别、类别和文字的行。</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>选择一行以查看全文。</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>诊断文件夹放在哪里？</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>已保存到 %1。交出前请先查看。</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>无法保存诊断信息：%1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>本机的</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>在浏览器中打开矿机自己的页面。</translation>
    </message>
    <message>
        <source>10 min, from shares</source>
        <translation>10 min，按份额</translation>
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
        <translation>自报</translation>
    </message>
    <message>
        <source>What the machine itself claims.</source>
        <translation>矿机自报的数值。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Last 100 shares</source>
        <translation>最近 100 个份额</translation>
    </message>
    <message>
        <source>Channel and shares</source>
        <translation>通道与份额</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>启动中，尚无份额</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2，标准通道 %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2，扩展通道 %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1，转换为 SV2 通道 %1</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1，通道 %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1，每 %2 一个份额</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1，每秒 %2 个份额</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · 不滚动</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>目标难度</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>版本掩码</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>不滚动</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 接受，无拒绝</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 接受，%2 拒绝，%3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 低于矿池目标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 后被矿池拒收</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 无应答</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>自连接以来。</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 接受</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 低于上游目标</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>尚无份额。</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 字节可变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>找到 %1 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>矿机名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>给矿机在这里换个名称 (F2)。历史保留。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>关闭其连接。矿机软件会自行重连。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>关闭来自其地址的所有连接，并不再接受。</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>一小时</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>直到我解除</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>封禁的地址…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>自称 %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理标识</translation>
    </message>
    <message>
        <source>Last 100 shares: %1</source>
        <translation>最近 100 个份额：%1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>显示设备</translation>
    </message>
    <message>
        <source>Shows it on the page Network: its temperatures, fans and pools, and what can be changed.</source>
        <translation>在“网络”页显示它：温度、风扇、矿池以及可更改的内容。</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1，最近消息 %2</translation>
    </message>
    <message>
        <source>%1, regulator %2</source>
        <comment>two temperatures</comment>
        <translation>%1，稳压器 %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>能效</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>断开 %1？其连接由 %2 共用，全部都会断开。</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>断开 %1？其软件会自行重连，通常在一分钟内。</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>另一台矿机已用此名称。</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>名称最多 64 个字符，且均可见。</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>封禁未开始就已结束。</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>该封禁已结束。</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>该矿机已不在线。</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>这不是矿机的地址。</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>无法完成：%1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 的名称不变。</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 现名为 %2。</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 已断开。其软件重连后即恢复。</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 已断开。其软件重连后即恢复。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 可以再次连接。</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 被封禁至 %2。</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1 被封禁，直到你解除。</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 该地址的 %2 已断开。</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>再次封禁</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>协议</translation>
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
        <translation>自报</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>最近份额</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>过热</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>能效</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>固件</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>搜索矿机</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>添加矿机</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>选择一台矿机以查看图表、通道和份额。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>没有矿机符合搜索和旁边的选择。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n 个封禁</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>显示设备</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesSetupPage</name>
    <message>
        <source>Where machines connect</source>
        <translation>矿机连接到哪里</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>矿机通过本机的这些端口找到 Hashstead。若端口被其他程序占用，会提供一个空闲端口。</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>谁可以连接</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Stratum V1 端口，几乎所有矿机都用它 (也支持 V2)</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>仅 Stratum V2 的端口</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>你网络中的矿机，经本机所有地址 (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>%1 网络的矿机</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>仅本机的程序 (127.0.0.1)</translation>
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
        <translation>启动中</translation>
    </message>
    <message>
        <source>Demo, play money</source>
        <translation>演示，游戏币</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1，本机</translation>
    </message>
    <message>
        <source>Hashstead (demo)</source>
        <translation>Hashstead (演示)</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>等待矿机</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>挖矿中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a profile and the name of a core</comment>
        <translation>%1，%2</translation>
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
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>No mint runs here</source>
        <translation>这里没有铸币厂</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>铸币厂把接受的份额变成 ehash：钱包中的令牌，每单位工作一个。在「设置」中开启 ehash.enabled，配置选 Solo、家庭矿池或演示，ehash.mint 保持「embedded」。使用「矿池」配置时，份额所得由该矿池支付。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>流通中</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发行</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑付</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>可铸造的报价</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>密钥集与纪元</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>矿池与铸币厂</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>铸币厂地址的二维码</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>钱包的连接地址</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>监视与在途工作</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>发行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>游戏币</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>停止铸币厂</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>恢复前不再发行 ehash。份额会保留并在之后入账，不会丢失。</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>若账目相符，重新发行 ehash。</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>铸币厂未发行：%1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>钱包无法连接铸币厂：%1。</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>端口 %1 空闲：请将 mint.listen 设为它。</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>工作入账共 %1</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>还可发行 %1</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>交换会重复计入</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 尚未支付</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>已发行 %1</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>不服务钱包；请在「设置」中设定 mint.listen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>账目核对</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>等待的份额</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1，最早的已 %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>无密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>已签 %1 枚币</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>已花 %1 枚币</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 笔入账</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connections, subscriptions</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n 个订阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s)</source>
        <translation>
            <numerusform>%1 个份额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) earned nothing</source>
        <translation>
            <numerusform>%1 个份额未获收益</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>搜索矿机</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find machines</source>
        <translation>查找矿机</translation>
    </message>
    <message>
        <source>1. Find</source>
        <translation>1. 查找</translation>
    </message>
    <message>
        <source>A search asks each address of your home&apos;s network whether a mining machine is there: Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.</source>
        <translation>搜索会询问家庭网络的每个地址是否有矿机：Bitaxe 及同类、Avalon、Antminer、Braiins 以及其他支持 cgminer 的矿机。</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. 观察</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>每台矿机自报的算力、温度、风扇、功率和矿池；离线、过热或在别处挖矿时会提醒。</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. 指向这里</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>允许更改后，一次点击即可让矿机在这里挖矿：先看到更改，一台先行，原矿池可以还原。</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>网络中的矿机</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>没有矿机符合搜索和旁边的选择。</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>选择一台矿机查看它的信息和可做的事；选择多台则同时处理。</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>还没有找到矿机</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>选择矿机所在的网络并开始搜索，或按地址添加一台。不会自动搜索，且只询问私有地址。</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>正在读取矿机列表</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>将随核心的下一批数据到来。</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>指向这里…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>暂停它</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>正在还原原矿池：</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>正在设置矿池：</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>%1 已完成。</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示进度</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main (有价值的比特币)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>你的比特币节点</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core、Knots 或 btcd，在本机或另一台电脑上。Hashstead 向它索取下一区块的内容，并把矿机找到的每个区块交给它。</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie 文件</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>其 RPC 服务器地址</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Cookie 文件，节点启动时写入</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>用户名 (节点的 rpcauth 或 rpcuser)</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>密码，加密保存在设置文件之外</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>给你</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>地址或脚本</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>widgets::OverviewCards</name>
    <message>
        <source>Shares, 24 h</source>
        <translation>份额，24 h</translation>
    </message>
    <message>
        <source>Best difficulty</source>
        <translation>最佳难度</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>出块概率</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>当前区块</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>无拒绝</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 拒绝，%2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 后被矿池拒收</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 低于矿池目标</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>被矿池拒收：
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>尚无份额</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>历史 %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1，区块的 %2%</translation>
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
        <translation>找到区块 %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>需要测得的算力</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>需要全网难度</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>按 %1，%2</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>预期区块</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 已 %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>已工作 %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 待定</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 拒收</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 丢失</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash, play money</source>
        <translation>ehash，游戏币</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>今日：未知</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 可领取</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>%1 在未结束的纪元中</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无等待</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>每 %1 一个</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>矿池出块概率</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>每月 %1 · 每年 %2</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>关于 %1 的帮助</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>自己的铸币厂</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>在铸币厂端口上</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
</context>
<context>
    <name>widgets::PayoutPage</name>
    <message>
        <source>Where blocks pay to</source>
        <translation>区块付往哪里</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>每个区块的 coinbase 直接支付到此地址。请用你持有助记词的钱包地址：不要用交易所的，也不要用你无法查看的。</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>份额赚取 ehash</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>你的地址</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>每个份额立即以本机铸币厂的 ecash 支付，它由你运行并负责。没有它，区块归上方地址，由你手动分配。</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ %1 网络的有效地址。</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>关于把矿机指向这里的帮助</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>还原原矿池</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>允许本程序更改它们</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>操作尚未结束。没有此窗口也能继续；再次打开即可查看进展。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>此后有变化：请重新查看计划。</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>此后开始了另一次操作；这次已结束。</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>还原 %1 台矿机的原矿池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>给 %1 台矿机设置其他矿池</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>把 %1 台矿机指向这里</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>每台矿机的原有设置已保存，未成功的会自动恢复。</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>凡标明之处，这些矿机已恢复指向这里之前的设置。</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>之前的矿池列表已保存。随时可以还原，重启后也可以。</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>本程序目前只读取这些矿机。要更改矿池，需要允许写入。</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>每台矿机恢复之前的矿池列表。一台先行，成功后其他跟进。</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>一台矿机先行，成功后其他跟进。每台的矿池列表都会保存，随时可以还原。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>还原 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>从 %1 开始</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>还原原矿池</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>把矿机指向这里</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>一次性验证码是六位数字。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>进行中的矿机会完成；其余保持原样。</translation>
    </message>
</context>
<context>
    <name>widgets::PointPlanPage</name>
    <message>
        <source>Pools</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Keep the pool of now as the fallback</source>
        <translation>保留当前矿池作为备用</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>矿机支持时使用 Stratum V2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>一次性验证码，用于页面要求它的矿机。验证码半分钟内有效：请最后输入。不需要的留空。</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>到本程序</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>正在查看每台矿机；尚未写入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>%1 的一次性验证码</translation>
    </message>
</context>
<context>
    <name>widgets::PointRow</name>
    <message>
        <source>Machine</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>现在挖矿于</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>将挖矿于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>将还原</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>已先行</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>已完成的矿机</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>本次的矿机</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>开始。</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>正在更改 %1。</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 先行。其他矿机等到确定成功。</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>正在更改矿机，每次几台。</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 成功。其他跟进，每次几台。</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>正在停止：进行中的会完成，其余保持原样。</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>%1 没有成功。</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 先行但没有成功，因此其他矿机保持原样。</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>部分矿机没有成功；情况写在各自旁边。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>完成。未处理的矿机保持原样。</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>完成。每台矿机都恢复了原矿池。</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>完成。每台矿机都接受了更改。</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>已恢复原矿池</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>在这里挖矿</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>剩余</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPage</name>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Embedded pool</source>
        <translation>内置矿池</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>没有矿池下发工作</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>尚未设置矿池</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>在「设置」的「矿池」中添加：地址形如 stratum2+tcp://host:port/authority-key，空格，再加你在那里的用户名或地址。第一个失效时由第二个接替。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>尚无矿池</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>尚无本机矿池的消息。它随程序启动，「概览」会说明它在等什么。要在别处的矿池挖矿，请在「设置」中选择「矿池」配置。</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>到目前为止没有 %1 的矿池的消息。概览会说明它在等什么。</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>你在那里的用户名</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>你的 account.worker</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>你的地址，可加矿工名：%1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>每个账户有自己的地址和密钥：请从那里的账户复制。</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>向众多矿工支付各区块中的应得部分；需要账户。</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>Solo：谁找到区块就付给谁。无需账户，用户名即你的地址。</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>用于试验的参考矿池。其币没有价值。</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>在链上</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>不在链上</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>试用中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>目前没有在做该矿池的作业。</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>无法读取作业的 coinbase。</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>你在该矿池的用户名不是地址：能看到付给谁，但看不出是否是你。</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>此作业的区块向你的地址支付 %1。</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>此作业的区块本身不向你的地址支付。</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>只能验证当前作业的 coinbase。矿池下发工作后会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>无法验证。隐藏 coinbase 的矿池让你看不到付给谁。</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>这只对用此作业找到的区块成立。矿池因其他份额欠你多少，这里无法验证。</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>多数矿池先收下区块，之后按自己的账目付给你：欠多少、是否会付，这里无法验证。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>已解散</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message>
        <source>Pools before</source>
        <translation>之前的矿池</translation>
    </message>
    <message>
        <source>Pools afterwards</source>
        <translation>之后的矿池</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1（移除）</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1（已存，未用）</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>尚不知道。</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>不知道。</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>保持原样。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>还有 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>选择一台矿机，逐行查看它的矿池。</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsPage</name>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>%1, used first</source>
        <translation>%1，最先使用</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1，上面的不在时</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>优先 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>矿池 %1 的地址</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>矿池 %1 的用户名</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>矿机在第一个矿池挖矿。它不在时由下一个接替，恢复后再用第一个。Hashstead 以 Stratum V2 连接矿池；矿机可用 V1。</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>合为一台</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>每台单独</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>选择矿池…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>其他矿池…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>矿池如何看到你的矿机</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>添加矿池</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>已更改：点「应用」并重启后生效。矿机会自行重连。</translation>
    </message>
</context>
<context>
    <name>widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>widgets::QrPlayer</name>
    <message>
        <source>Save image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>切换速度</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>Codes a second</source>
        <translation>每秒码数</translation>
    </message>
    <message>
        <source>Size of the codes</source>
        <translation>码的大小</translation>
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
        <translation>每个码的容量：小的可从更远处读取</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>第 %1 帧，共 %2 帧，请拿稳相机。</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>第 %1 帧，任意 %2 帧再多几帧即可。</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>令牌的动态二维码，帧数：%1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>令牌的二维码</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>widgets::Quantities</name>
    <message>
        <source>Hashrate, measured from shares</source>
        <translation>算力，按份额测得</translation>
    </message>
    <message>
        <source>Difficulty of shares</source>
        <translation>份额难度</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>份额难度</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>最佳份额</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>算力，矿机自报</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>算力变化</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>份额难度变化</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>自报算力变化</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>温度变化</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>功率变化</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>风扇转速变化</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>稳压器</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>粘贴令牌，或把含有它的文本或文件拖到这里。在你看清内容之前不会接收。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>我了解此铸币厂，愿意接受其 ecash</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>作为令牌太长。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>币</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>铸币厂从未签过它，毫无价值。</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>此钱包无法打开它。</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 不是你的铸币厂。Ecash 是铸币厂的承诺：只在信任其运营者时接收。接受会把它加入你的列表。</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>正在询问铸币厂</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>这是动态二维码的一部分：已有 %1 / %2。请将其余部分粘贴在下方，顺序不限。</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>这些部分来自多个动态二维码。请只粘贴其中一个的部分。</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>此二维码的内容不是令牌。</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>此二维码的一部分已损坏。请重新扫描或复制。</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 在您的铸币厂列表中，但未标记为信任。Ecash 是铸币厂的承诺：只有信任其运营者时才应接受。</translation>
    </message>
</context>
<context>
    <name>widgets::ReportedRate</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>恢复</translation>
    </message>
    <message>
        <source>Asks a mint for everything that this wallet&apos;s words own there. What is found already is not counted twice. Do it once for each mint you used.</source>
        <translation>向铸币厂询问此钱包助记词所拥有的全部。已找到的不会重复计算。每个用过的铸币厂做一次。</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>已查密钥集</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>请指定要询问的铸币厂。</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>正在询问 %1。可以关闭此窗口，过程会继续。</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>完成。没有新内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1/%2 个密钥集，找到 %3 枚币，本集已查询 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>完成。找到 %1 枚币：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>已停止。已搜索的 keyset 中找到的内容会保留；再次恢复即可找到其余部分。</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>使用另一组词，而不是此钱包的词</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>十二个助记词</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>十二个词，用空格分隔</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>现有的钱包连同它的词会被另外保存，不会删除：其文件仍在数据目录中。</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>正在启动这组词的钱包。</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>这些词不成一组：有一个错误或缺失，或者顺序不同。</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>任何钱包都没有这样的词：第 %1 个词</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>这些将写入设置文件。旧文件会保留在旁边，以后都可在「设置」页更改。</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>节点的密码已加密，与此文件分开保存。</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>本次运行的 %1 由命令行或环境变量设定：此处写入的内容在下次不带它们启动时生效。</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>抄写助记词</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>妥善保管</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>保存备份文件</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>读取备份文件</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>给你发令牌的人可将其锁定到此密钥：这样只有此钱包能领取。</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>你的密钥的二维码</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>助记词已抄写</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>十二个助记词可找回此钱包为自己生成的内容。备份文件还保存已发送而无人领取的令牌。</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>在你抄写十二个助记词之前，这些 ecash 只存在于本机。只需三分钟。</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>钱包尚未给出其密钥。</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>在抄写它的十二个助记词之前，这些 ecash 只存在于 %1 的电脑上。请在那里抄写，只需三分钟。</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>暂停开始</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>暂停结束</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>计划已启用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新计划</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>所有受管理的矿机</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>分组“%1”</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>时间写作 17:00。</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>从不暂停：没有选择日期。</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>每周共 %1，适用于 %2。手动暂停的矿机保持暂停。</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleRow</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1，其中 %2 不能暂停</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>矿机在这些时间暂停，之后继续，按运行核心的计算机的时间。仅限本程序可以更改且固件能暂停的矿机。</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>还没有计划。可以在电价高时暂停矿机。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>删除这个计划？被它暂停的矿机会继续。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>在网络中查找矿机</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>本机的网络</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>本机现在不在任何私有网络中。请连接到矿机所在的网络。</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>或按地址添加一台</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>矿机地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>本机周围 %1</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>网络更大：只搜索本机地址所在的部分。</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>已询问 %1 / %2 个地址</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 个回应</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新的</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 个新的</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>还没有搜索过。搜索只向每个地址问两个简短问题，不更改任何内容。</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>已搜索 %1：%2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再次搜索</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>询问所选网络的每个地址是否有矿机。</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>十二个助记词</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>准备纸和笔。不拍照，不存文件，不上云。</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>确保没有人和摄像头看到屏幕。</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>谁有助记词，谁就有钱，你和别人都一样。</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>随后你要输入一次，这样笔误今天就能发现。</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>第 %1 个词</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>十二个助记词可在任何电脑上找回此钱包为自己生成的一切。现在显示，仅此一次。</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>按此顺序逐列抄写。</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>请照纸上输入。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示助记词</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已抄写</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>与显示的不符：第 %1 个词</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>助记词</translation>
    </message>
</context>
<context>
    <name>widgets::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can take it back.</source>
        <translation>生成恰为此数额的令牌：一段文本，可任意方式交付。被领取前你可以收回。</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>生成令牌</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>给读到令牌的人；可留空</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>锁定到密钥</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>只有此密钥的持有者能领取；可留空</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>一天后</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>重归你所有</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1/%2，%3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>尚无可发送的。</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>密钥为 66 位十六进制数，以 02 或 03 开头。</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>1 到 %1 的整数。</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>正在询问铸币厂</translation>
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
        <translation>选择…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>允许 %1 到 %2。</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>允许 %1 及以上。</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>最多允许 %1。</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>这不是整数。%1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>这不是数字。%1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>来自设置文件</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>由环境变量设定，优先于本页</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>由命令行设定，优先于本页</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>需要重启</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>比特币节点</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>远程矿池</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>本机矿池</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>工作与难度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>窗口与桌面</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>隐藏专家设置</translation>
    </message>
    <message>
        <source>Bitcoin</source>
        <translation>比特币</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Ehash</source>
        <translation>Ehash</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>其他电脑上的窗口</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>显示 %1 项专家设置</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>设置尚未加载。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>未作更改：请看标出的值。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>未作更改。%1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>已保存并生效。</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>已保存。重启后生效：%1。</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>有值无法采用：请看标出的。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n 项更改尚未应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>重新设置…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>初始设置用于本机的核心。</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>节点 RPC 服务器的地址，如 http://127.0.0.1:8332。</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>地址中不要写登录信息：它有单独的栏位。</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>节点启动时写入 cookie 文件：请输入路径。</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>节点 RPC 服务器的用户名。</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>不含空格的用户名。</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>不超过 255 字节的用户名。</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>此矿池需要用户名：%1。</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 支付到用户名中的地址：%2。</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>添加矿池：从列表选择，或输入其他矿池的地址。</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>矿池地址，形如 stratum2+tcp://host:port/authority-key。</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>此矿池已在列表中。</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 在 %2 上，你的设置在 %3 上。</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>1 到 65535 的端口。</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>两个端口不能相同。</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>本机的一个地址，或 0.0.0.0 表示全部。</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>你找到的区块所支付的地址。</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>初始设置</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>Hashstead 正以这些设置启动…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>Hashstead 未能以这些设置启动；已恢复先前的设置。%1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>看看演示</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>开始挖矿</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 接受，%2 拒绝</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>低于上游目标</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1，难度 %2，%3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>随时可以改变主意：「设置」中有「重新设置」，已赚得的不会丢失。</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>什么都不需要，只看看。</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>需要你的比特币节点和一个地址。</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>需要矿池地址，通常还要账户。</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>从其他转换器迁来？</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>Hashstead 可读取 Stratum V2 参考转换器和 hashpool 转换器的设置文件 (TOML)。更改前会显示哪些采用、哪些不采用；原文件不变。</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>设置文件的路径</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>其他转换器的设置文件</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>设置 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>没有端口在监听矿机</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>矿机连接到 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 拒收</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 个连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>你的目的</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>旧设置</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>比特币节点</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>矿机</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>连接矿机</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1/%2 步：%3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>初始设置</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>总和：%1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示什么</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Chart range</source>
        <translation>图表范围</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>这段时间它没有报告此项。</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>矿机在第一个矿池挖矿，它不回应时用下一个。用户中的 {name} 代表矿机名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>第一个矿池</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>失败时</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>都失败时</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1，用户</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>address.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>这个用户没有矿池。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>写作 stratum+tcp://host:port，或 stratum2+tcp://host:port/authority key。</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>矿池通过用户识别矿机。</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>上面一行是空的。</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 得到：%2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>已有同名模板。</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>第一个矿池</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>失败时</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>矿池模板</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>可同时给多台矿机使用的矿池列表。更改模板不会更改矿机：请选择矿机并应用。</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>还没有模板。可以保存本程序不运行时矿机使用的矿池。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>阁楼</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>删除 %1？已使用它的矿机保留其矿池。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>最新 %1（%2），最高 %3（%4 内）</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPane</name>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>令牌，%1 %2，%3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>只有密钥持有者能领取。</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>任何持有它的人都能领取。</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>已有人领取，无需再做什么。</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>你已收回。旧文本不再有价值。</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>锁定到</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>一个密钥</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>正在询问铸币厂</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>显示或隐藏窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>等待矿机</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>挖矿中</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead：%1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>10 min 内 %1，%2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>找到区块</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>矿机静默</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>收到 ecash</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 已进入钱包</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>在托盘中继续挖矿，还是退出 Hashstead？</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>选择会被记住。可在「设置」页的 window.close_action 更改。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>在托盘中继续</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and how the link to it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Core lost</source>
        <translation>核心已断开</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>核心已恢复</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 已重新连接。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>矿机需要查看</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>风扇和频率</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>频率越高，算力和发热越大。过热的矿机会自行降频或停止：请小步提高并注意温度。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>automatic, by its temperature</source>
        <translation>自动，按温度</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>风扇转速</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>驱动的 0 到 100 %</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>转速</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>芯片频率</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>核心电压</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>核心电压</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>%1 到 %2，矿机允许的范围</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>矿机没有说明允许的范围</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>%1 的风扇和频率</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>按优先顺序的矿池</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>按优先顺序的矿池。Alt 加方向键移动所选项。</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>验证支付：当前作业的 coinbase</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Coinbase 的输出</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>新顺序在重启后生效。</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>拖动行，或用 Alt 加方向键，以更改顺序。</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>在「设置」中添加第二个矿池：此矿池失效时由它接替。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>证明其密钥</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>是，否则断开</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>未设密钥：任何人都可能应答</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 已 %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>连接用时</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1，最近份额的中位数</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>当前区块</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>本次运行未用；重启 Hashstead 后使用</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>您的令牌不允许更改顺序。</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>重启后</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>连接用时</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
</context>
<context>
    <name>widgets::WalletDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>助记词正确。把纸放在只有你能找到的地方。</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>已收到 %1 %2。</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>这里没有钱包</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>钱包收集矿机挖得的 ecash，并可发送和接收。在设置中开启 (wallet.enabled)；十二个助记词在首次启动时生成。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>没有可合并的。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>已抄写</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>未抄写</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>已合并 %1 枚币。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>正在询问铸币厂</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>已收回 %1 %2。</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>已将 %1 行保存到 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WalletRows</name>
    <message>
        <source>Mint</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Unit and epoch</source>
        <translation>单位与纪元</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>locked to a key</source>
        <translation>锁定到密钥</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>已信任</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>未信任</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>widgets::WalletTables</name>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>铸币厂</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Swaps many small coins, and those of old keys, into few.</source>
        <translation>把许多小币和旧密钥的币换成少数几枚。</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>你的持有，按铸币厂和纪元</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>这里还没有内容。矿机挖得的会自动到来；别人给你的令牌用「接收」收入。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>挖得</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>历史范围</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>含已领取</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>询问铸币厂</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>询问哪些令牌已被领取。</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>在此生成并交出</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>没有在外的令牌。「发送」可生成。</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>要添加的铸币厂地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>尚无铸币厂。请按地址添加。</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>取消信任</translation>
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
        <translation>本机</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>挖得</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>挖得，%1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>收到令牌</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>收到令牌，「%1」</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>发入令牌</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>发入令牌，「%1」</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>收回令牌</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>收回令牌，「%1」</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>由助记词恢复</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>未领取</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>未锁定，先到先得</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>锁定到你的密钥</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>锁定到他人的密钥</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>锁定方式为此钱包所不能打开</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>令牌没有签名；只有铸币厂能辨真伪</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>有效，铸币厂已签</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>伪造</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>未核对，铸币厂的密钥尚未知</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>铸币厂尚未应答。请求已保留并会再次询问，不会丢失。</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>未知作业</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>时间过旧</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>时间在未来</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>版本位不被允许</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>extranonce 长度错误</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>被上级矿池拒收</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>超出速率限制</translation>
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
        <translation>启动中</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>重连中</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>等待工作</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>本机矿池</translation>
    </message>
    <message>
        <source>Remote pool, SV2</source>
        <translation>远程矿池，SV2</translation>
    </message>
    <message>
        <source>Remote pool, SV1</source>
        <translation>远程矿池，SV1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>家庭矿池</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>矿池</translation>
    </message>
    <message>
        <source>Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.</source>
        <translation>虚拟矿机在模拟链上挖矿。无需其他东西，一切都不是真的。</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>矿机在你自己的比特币节点上挖矿。找到的区块全部归你。</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>多人的矿机在你的比特币节点上挖矿，共享所得。</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>矿机在远程矿池挖矿，另有备用矿池。由该矿池付给你。</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>演示：模拟链，没有真实比特币</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已离开</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 静默</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>找到区块 %1</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 找到区块 %2</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>区块 %1 被拒绝%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 拒收区块 %2%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>找到区块 %1 并发送给 %2</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 找到区块 %2，已发送给 %3</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>区块 %1 未送达 %2%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>链上新区块 %1</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>工作来自 %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>%1 断开%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>已切换到 %1</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>节点 %1 断开%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>节点 %1 已恢复</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>矿池禁止 version rolling，已告知 %1</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>矿池的 coinbase (%1 字节) 可能对 %2 过大</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>%1 被封禁%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>端口 %1 未在监听%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>端口 %1 现已监听</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>找到的区块已提交，但无法保存%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>无法写入历史%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>找到的区块恢复保存</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>历史恢复写入</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>铸币厂 %1 拒收 %2 的份额%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>铸币厂已停止%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>铸币厂恢复发行</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead 已启动</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead 已停止</translation>
    </message>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>%1 台矿机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned until %2%3</source>
        <translation>%1 被封禁至 %2%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>%1 被封禁至 %2，之前至 %3</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>%1 被封禁至解除，之前至 %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 现名为 %2</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>你在 %2 后断开了 %1</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>%1 的封禁已结束</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 可再次连接，封禁原至 %2</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 可再次连接</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 在网络中再次回应</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 恢复正常</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 在网络中没有回应</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 的算力低于应有水平</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 过热：%2 °C，上限为 %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>%1 的一个风扇停转</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>%1 的许多份额被拒绝</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 在别处挖矿</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 不断重启</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 拒绝密码</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>%1 有问题</translation>
    </message>
</context>
</TS>
