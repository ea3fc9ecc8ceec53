<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>Hashstead kann nicht starten</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Shares verdienen ehash</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>Angenommene Shares des eingebauten Pools verdienen ehash: Token einer Mint, gebunden an den Schlüssel jeder Maschine. automatisch: nur in der Demo. An einem entfernten Pool verdienen Shares, was dieser zahlt.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>Wo Shares verdienen: „embedded“ ist die eigene Mint dieses Programms, sonst ein Name aus ehash.mints.</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>Wert eines Shares</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>Arbeit: nach der Schwierigkeit der Maschine, Reste werden übertragen. führende Nullen: die Regel von hashpool, nach dem Glück des Hashs. Pool und Mint müssen dieselbe haben.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>führende Nullen</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>Hashes für eine Einheit</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>Für wie viel Arbeit eine Einheit ehash steht. 0: 65536 in der Demo, sonst 4294967296 (Schwierigkeit 1).</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>Kleinste Nullbit-Zahl</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>Bei der Regel „führende Nullen“: Ein Hash mit so vielen Nullbits verdient eine Einheit, jedes weitere verdoppelt sie.</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>Ersatz-Schlüssel für Maschinen</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>Ein komprimierter öffentlicher Schlüssel (66 Hexadezimalziffern), der das ehash der Maschinen bekommt, die keinen nennen und keinen von der Wallet haben. Leer: Sie verdienen nichts.</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>Port für Mints</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>Adresse und Port, an denen Mints auf anderen Rechnern verbinden, etwa 127.0.0.1:34260. Eine leere Liste: keiner.</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Mints</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>Mints auf anderen Rechnern, die verbinden dürfen, jede als „NAME KEY“ mit dem Schlüssel, den die Mint in ihrem Status zeigt, oder „NAME hashpool ADDRESS“ für eine Mint von hashpool, die keinen Schlüssel hat: Wer diese Adresse hat, ist die Mint.</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>hashpool-Translator informieren</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>Stratum-V2-Proxys erfahren von Quotes mit den Nachrichten von hashpool. Andere verstehen sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>Betreibt eine Cashu-Mint in diesem Programm. automatisch: wo Shares ehash an der eingebauten Mint verdienen.</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>Name der Mint</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>Was Wallets zeigen.</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>Adresse der Mint</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>Adresse und Port, an denen Wallets die Mint erreichen. Eine leere Liste: keine Wallet; Shares werden trotzdem gutgeschrieben.</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>Pools der Mint</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>Pools auf anderen Rechnern, deren Shares diese Mint gutschreibt, jeder als „NAME stratum2+tcp://host:34260/authority-key“, gefolgt von „hashpool“ für einen Pool von hashpool. Jeder Pool muss den Schlüssel dieser Mint auf seiner Liste haben.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>Jeder Block, der an die Auszahlungsadresse zahlt, beendet eine Epoche: Eine neue Einheit beginnt. Braucht einen Node oder die Demo.</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>Bestätigungen einer Epoche</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>Blöcke, bis der Beginn einer Epoche endgültig ist und ihre Quotes bezahlt werden.</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>Testzahlungen</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>Quotes der Methode bolt11 gelten ohne Zahlung als bezahlt, um Wallets zu testen. Nur mit Spielgeld: in der Demo oder im Netz regtest.</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>Verbindungen von Wallets</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>Gleichzeitige Verbindungen von Wallets. Sind alle belegt, macht eine untätige Platz.</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>Einer IPv4-Adresse oder eines IPv6-Netzes (/64); höchstens mint.connections.</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>Anfragen einer Adresse</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>Anfragen je Sekunde, die eine Adresse dauerhaft stellen darf; viermal so viele auf einmal. Weitere werden mit 429 beantwortet. Eine Anfrage mit vielen Bytes zählt mehrfach.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Längste Anfrage</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>Byte des Rumpfs einer Anfrage. Ein Tausch von 1000 Münzen hat etwa 400.000.</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>Längster Anfragekopf</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>Byte der ersten Zeile und der Header einer Anfrage zusammen.</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>Leerlaufzeit von Wallets</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>Eine Verbindung, die so lange keine Anfrage stellt, wird geschlossen.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>Betreibt eine Cashu-Wallet in diesem Programm. automatisch: wo die Mint läuft.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>Woher die Arbeit kommt. demo: eine simulierte Kette mit eingebauten Minern, nichts ist nötig. solo: der eigene Bitcoin-Node, der Block zahlt an die eigene Adresse. home-pool: dasselbe für mehrere Leute. pool: ein entfernter Pool.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>Hier liegen Verlauf, gefundene Blöcke und Geheimnisse. Leer: der Ort, den das System Programmen gibt. --data-dir geht vor.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Geheimnisspeicher</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>Wo der Schlüssel liegt, der Passwörter versiegelt. automatisch: der Schlüsselbund des Desktops, wenn einer antwortet, sonst eine private Datei. Datei: immer die private Datei.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Stratum-V1-Adressen</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Adressen und Ports, an denen Stratum-V1-Maschinen verbinden. Eine leere Liste schaltet den Listener ab. IPv6 schreibt sich [::]:3333.</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Stratum-V2-Adressen</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Adressen und Ports, an denen Stratum-V2-Maschinen verbinden.</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>Pool-Adressen</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>Adressen und Ports, an denen andere Translator und Proxys den eingebauten Pool über Stratum V2 erreichen.</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>Beide Protokolle an einem Port</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>Die Ports von network.sv1_listen nehmen auch Stratum V2 an: Die ersten Bytes einer Maschine verraten ihr Protokoll. Die anderen Ports nehmen nur Stratum V2.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Worker-Threads</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>Threads, die Maschinen bedienen. 0: nach der Zahl der Prozessorkerne.</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>Pools nach Vorrang, jeder als „stratum2+tcp://host:port/authority-key identity“. Die identity ist der Nutzername oder die Adresse dort. Pools, die nur Stratum V1 sprechen, sind in dieser Version nicht nutzbar.</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>Kanäle zum Pool</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>gemeinsam: Alle Maschinen teilen einen Kanal. je Maschine: Der Pool sieht jede Maschine.</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>je Maschine</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>Rückkehr zum bevorzugten Pool</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>Wie lange ein bevorzugter Pool stabil sein muss, bevor die Maschinen zurückkehren.</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>Geduld mit stummem Pool</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>Ein Pool, der so lange nichts sendet, während Shares auf seine Antwort warten, wird aufgegeben; einer, der keine Antwort schuldet, nach der zehnfachen Zeit.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>Die Kette, zu der Node und Auszahlungsadresse gehören. Die Demo benutzt immer ihre eigene simulierte Kette.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>Die eigenen Bitcoin-Nodes nach Vorrang, jeder als „http://host:port“, gefolgt von „cookie=PATH“ oder „user=NAME“. Das Passwort dieses Nutzers ist das Geheimnis node/host:port: „set-secret“ oder das Feld auf der Seite Einstellungen.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neues Template</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>Mindestens so oft wird ein frisches Template geholt, damit neue Gebühren geschürft werden.</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>Auszahlungsadresse</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>Die Adresse, an die ein gefundener Block zahlt. Nötig für solo und home-pool.</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Coinbase-Tag</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>Ein kurzer Text in den gefundenen Blöcken, für alle lesbar.</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>Sekunden je Share</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>Die Schwierigkeit jeder Maschine wird so gesetzt, dass sie in dieser Zeit einen Share sendet.</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>Erste Schwierigkeit</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>Für eine Maschine, von der noch nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>Kleinste Schwierigkeit</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>Keine Maschine bekommt eine leichtere, außer ein Block ist leichter.</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>Größte Schwierigkeit</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>Keine Maschine bekommt eine schwerere. Ein Share, der ein Block ist, zählt immer.</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version-Rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>Maschinen dürfen die Versionsbits von BIP 320 ändern. Moderne Hardware braucht das.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>Gleichzeitig verbundene Maschinen.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Verbindungen je Adresse</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>Ein Proxy oder Router kann viele Maschinen hinter einer Adresse haben.</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>Verstöße bis zur Sperre</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>Fehlerhafte Nachrichten, nach denen eine Adresse abgewiesen wird. Adressen des eigenen Netzes werden nie gesperrt.</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>Sperrzeit</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>Wie lange eine gesperrte Adresse abgewiesen wird.</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>Shares je Sekunde</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>Je Verbindung, über einige Sekunden. Ein Share, der ein Block ist, geht durch; über der Grenze einer je Sekunde.</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>Handshake-Zeit</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>Eine neue Verbindung muss sich binnen dieser Zeit vorgestellt haben.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Leerlaufzeit</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>Eine Verbindung ohne ein Byte von der Maschine wird nach dieser Zeit geschlossen.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Sitzungszeit</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>Jede Verbindung wird nach dieser Zeit geschlossen. 0: nie.</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>Längste Stratum-V1-Zeile, die eine Maschine senden darf, in Byte.</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Frame-Größe</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>Größter Stratum-V2-Frame, den eine Maschine senden darf, in Byte.</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Ungelesene Bytes</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>Eine Maschine, die so viel ungelesen lässt, wird getrennt.</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>Kanäle je Verbindung</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Ein Stratum-V2-Proxy kann für jede Maschine hinter ihm einen Kanal öffnen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>Kanäle aller Maschinen zusammen; eine Maschine braucht einen. Jeder Worker-Thread hat einen gleichen Teil davon.</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>Aufbewahrte Shares</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>Shares, die auf die Antwort des Pools oder seine Rückkehr warten. Darüber hinaus werden die ältesten aufgegeben.</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>Frist aufbewahrter Shares</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>So lange warten Shares auf den Pool, die während seines Ausfalls gefunden wurden.</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>10-s-Werte behalten</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>Feinster Verlauf jeder Maschine.</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>Minuten behalten</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>Verlauf in Minutenschritten.</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>Stunden behalten</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>Verlauf in Stundenschritten.</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>Adressen verbergen</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>Die Netzadressen der Maschinen werden im Fenster, im Verlauf, in status und im Log gekürzt.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Log-Stufe</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>Die unwichtigsten Meldungen, die behalten werden.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Log rules</source>
        <translation>Log-Regeln</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>Einzelne Kategorien an oder aus, etwa „hashstead.sv1.debug=true“, durch Semikolon getrennt.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Log-Datei</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>Leer: das Journal oder das Terminal.</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>Größe der Log-Datei</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>Eine Datei, die darüber wächst, wird beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Log-Dateien</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>Wie viele behalten werden, die offene eingeschlossen.</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>Virtuelle Miner</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>Eingebaute Maschinen der Demo.</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>Demo-Hashrate</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>Hashes je Sekunde aller virtuellen Miner zusammen; sie nutzen den Prozessor.</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>Demo-Blockzeit</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>Zeit zwischen Blöcken der simulierten Kette, im Mittel.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>Zeigt Zustand und Hashrate im Infobereich des Desktops, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>Infobereich: Das Programm mint im Infobereich weiter. beenden: Es endet. fragen: Beim ersten Mal wird gefragt.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>beenden</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Start bei Anmeldung</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>Das Programm des Fensters startet mit der Anmeldung am Desktop.</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Rechner wach halten</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>Der Rechner schläft nicht ein, während Maschinen minen. Der Bildschirm darf ausgehen.</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>Gefundene Blöcke melden</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>Eine Benachrichtigung für jeden Block, den die Maschinen finden.</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>Stumme Maschinen melden</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>Eine Benachrichtigung, wenn eine Maschine keine Shares mehr sendet.</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>Verbindungsverlust melden</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>Eine Benachrichtigung, wenn der Pool oder ein Node verloren geht.</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>Erhaltenes ecash melden</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>Eine Benachrichtigung, wenn ecash in die Wallet kommt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>Die Sprache des Fensters, seiner Zahlen und Daten. wie das System: die Ihres Desktops.</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Fenster auf anderen Rechnern</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>Lässt ein Fenster auf einem anderen Rechner an diesen Kern, mit einem Token von „hashsteadd token add“.</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>Fenster-Adresse</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>Wo solche Fenster verbinden. 0.0.0.0:8081 nimmt sie aus dem ganzen Netz; die Verbindung ist verschlüsselt, und ohne Token kommt niemand hinein.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>Ein Passwort ist gespeichert, versiegelt und außerhalb der Einstellungsdatei. Was Sie eingeben, ersetzt es.</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>Noch ist kein Passwort gespeichert. Es wird versiegelt aufbewahrt, nie in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Maschinen im Netz</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>Beobachtet die Mining-Maschinen des Hauses über ihre eigenen Schnittstellen. Gesucht werden sie nur auf Wunsch, geändert nur, wenn das Verwalten eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>Zeit zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>Wie oft jede Maschine gefragt wird, wie es ihr geht.</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>Meldungen über Maschinen</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>Meldet, wenn eine Maschine weg, heiß oder langsam ist, ein Lüfter steht oder sie anderswo mint.</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>Heiße Chips</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>Eine Bitaxe oder Verwandte mit heißerem Chip wird gemeldet, in Grad Celsius.</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>Heiße Chips großer Maschinen</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>Dasselbe für Antminer, Avalon und andere, die für höhere Temperaturen gebaut sind, in Grad Celsius.</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>Heiße Spannungsregler</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>Eine Maschine mit heißeren Spannungsreglern wird gemeldet, in Grad Celsius.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>Damit wird gerechnet, was jede Maschine am Tag kostet; 0: nicht gezeigt.</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>Preis eines Bitcoins</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>In derselben Währung; was jede Maschine am Tag einbringen mag, wird darin gezeigt. 0: nur in Sats. Er wird nie abgefragt.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>Dieser Preise: EUR, USD, ...</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>Anfragen zugleich</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>Wie viele Adressen eine Suche zugleich fragt.</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>Web-Port der Maschinen</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>Wo Maschinen ihre Weboberfläche anbieten.</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>API-Port der Maschinen</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>Wo Maschinen die API von cgminer anbieten.</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>Der Kern wurde nicht ganz entfernt: %1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>der Kern hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>Der Mint wurde es nicht gesagt: %1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>Daraus würde %1, wo das erlaubt ist: %2.</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>Daraus wird %1 = %2.</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>Dieser Pool hat keine Adresse.</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>Es steht nur auf der Webseite jenes Programms; die Pools stehen unter upstreams.</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>Hier steht kein brauchbarer Pool.</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>Es ist der Nutzername an jedem Pool, der keinen eigenen hat.</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>Höchstens %1 Pools werden behalten.</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>Daraus wird Pool %1 von network.upstreams.</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>Es ist der veröffentlichte Beispielschlüssel, dessen Geheimnis jeder kennt: Er wird nur in Testnetzen genommen.</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>Es sieht nach dem Platzhalter des Beispiels aus: den eigenen Wert eingeben.</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>Dieser Pool hat keinen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>Dieser Pool hat keinen Authority-Key und wäre nicht wiederzuerkennen: mit dem Schlüssel hinzufügen, den der Pool veröffentlicht.</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>Sein Authority-Key ist keiner: %1.</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>Adresse oder Nutzername sind nicht brauchbar: erlaubt ist %1.</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>Die Adresse ist nicht brauchbar: erlaubt ist %1.</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>Maschinen brauchen einen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>Daraus würde %1, aber eine so schwache Maschine bekommt ohnehin die kleinste Schwierigkeit.</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>Hashstead handelt die Version selbst mit dem Pool aus.</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>Hashstead wählt die Größe selbst, damit jede Firmware damit zurechtkommt.</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>Hashstead liest die Auszahlung aus der Coinbase jedes Jobs ohnehin und zeigt sie.</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>Hashstead fragt jeden Pool nach den Erweiterungen, die es nutzen kann.</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>Hashstead hat eigene Zahlen, im Fenster und im Befehl status.</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>Hashstead behält frühere Jobs, solange ein Share für sie kommen kann.</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>In dieser Version werden Maschinen nicht im Netz gesucht.</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>Hashstead passt die Schwierigkeit immer jeder Maschine an.</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>Hashstead erneuert den Job einer Maschine mindestens einmal je Minute.</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>Es ist ein Zähler jenes Programms, keine Einstellung.</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>Hashstead nennt dem Pool die Hashrate, die es misst.</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>Diese Mint auf der Seite Wallet hinzufügen: Von einer unbestätigten Mint werden keine Token genommen.</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>Zum Minen ist die Adresse der Mint nicht nötig.</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>Wörter einer Wallet werden nicht aus einer offenen Datei genommen: auf der Seite Wallet wiederherstellen.</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>Ein geheimer Schlüssel wird nicht aus einer offenen Datei genommen; Hashstead bindet an Schlüssel der eigenen Wallet.</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>Hashstead hat eine eigene Wallet.</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>Hashstead verschenkt keine Token.</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>Hashstead zeigt eigene Zeiträume: 1 und 10 Minuten, 1 und 24 Stunden.</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>Es wiederholt einen Port, der in solchen Dateien anderswo steht.</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>Es wiederholt, was in solchen Dateien anderswo steht.</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>Was ein Share wert ist, sagt die Mint.</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>Hashstead kennt diese Einstellung nicht.</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>der Translator von hashpool</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>der Stratum-V2-Referenz-Translator</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>Hashstead startet noch.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>Simulierte Kette</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool dieses Rechners</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>Shares können nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>Shares von Workern ohne Schlüssel verdienen nichts: ehash.fallback_key angeben</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>sie wies nicht nach, welche Mint sie ist</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>ihr Schlüssel steht nicht auf der Liste der Mints</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>der Port für Mints %1:%2 lässt sich nicht öffnen: %3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>der Pool antwortet nicht</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>der Pool bewertet Shares anders: ehash.rule, ehash.unit_work und ehash.minimum_zeros auf beiden Seiten gleich einstellen</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>der Authority-Key des Pools ist nicht bekannt: kein Nachweis wird gegeben</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>die Mint antwortet nicht</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>diese Mint kennt den Pool nicht</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>die Mint hat ihre Ausgabe angehalten</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>mehr Shares, als diese Mint nimmt</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>die Mint konnte das nicht niederschreiben</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>an %1, Port %2, kann nicht gelauscht werden: %3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>Der Block ist in der Kette.</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>Der Block ist gültig, aber auf seiner Höhe steht ein anderer; er kann noch gewinnen.</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>Jeder Node hat den Block abgelehnt; seine Bytes sind aufbewahrt.</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>Noch kein Node hat den Block bestätigt; er wird weiter gesendet, bis einer es tut.</translation>
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
        <translation>%1 Antworten: %2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>Er konnte NICHT auf die Platte geschrieben werden. %1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>hat den Block genommen, aber nicht in seiner Kette</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>Dieser Node ist auf der Kette „%1“, eingestellt ist aber „%2“. Ihn für diese Kette starten oder die Einstellung des Netzes ändern.</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>Der Node hat keine Peers und erfährt deshalb von keinen Blöcken. Seine Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>Der Node startet (%1). Gemint wird, sobald er bereit ist.</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>Der Node kennt einen Aufruf nicht, den das Mining braucht; ihn aktualisieren. Er sagte: %1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>Der Node hat keine Peers und gibt kein Block-Template. Seine Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>Der Node lädt die Kette noch und gibt noch kein Block-Template.</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>Der Node gibt kein Block-Template. Er sagte: %1 (%2)</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>Das Block-Template des Nodes ist unbrauchbar: %1. Hashstead aktualisieren oder einen anderen Node nehmen.</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>Dieser Node steht bei Block %1, ein anderer bei %2. Seine Netzverbindung prüfen.</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>Kein Bitcoin-Node ist benutzbar. %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 lehnt die Anmeldung mit seiner Cookie-Datei ab; prüfen, ob die Datei zu diesem Node gehört</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 lehnt Nutzername oder Passwort ab; beides mit den Einstellungen des Nodes vergleichen</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 lässt diesen Rechner nicht zu; seine Adresse in rpcallowip eintragen</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>%1 hat keinen freien RPC-Worker; seine rpcworkqueue erhöhen</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 antwortete nicht wie ein Bitcoin-Node (HTTP %2); prüfen, ob Host und Port sein RPC-Server sind</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>an %1 lauscht nichts; den Node starten oder Host und Port berichtigen</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>der Hostname von %1 ist unbekannt</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>keine sichere Verbindung zu %1; das Zertifikat des Nodes angeben oder TLS auf beiden Seiten abschalten</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>die Verbindung zu %1 brach ab</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 antwortete mit einem Fehler ohne Code, wie es ein Node nicht tut: %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 antwortete mit Fehler %2: %3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>die Cookie-Datei %1 ist nicht lesbar (%2); den Node starten oder den Pfad oder dessen Rechte berichtigen</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>die Antwort auf %1 ist größer als %2 MiB</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 beantwortete %2 nicht innerhalb von %3 s</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>simulierte Kette</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>ein anderer Block wurde zuerst gefunden</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>Eine eigene Kette dieses Programms zum Ausprobieren. Ihre Münzen sind nichts wert.</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>der Node antwortete etwas, das kein Ergebnis von submitblock ist</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>neben der besten Kette abgelegt</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>der Node hat den Block nicht</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>der Node antwortete etwas, das kein Block-Header ist</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>mit der Coinbase dieses Pools von %1 Gewichtseinheiten hat der Block %2, das sind %3 zu viel: der Node soll mehr Platz lassen (blockreservedweight oder blockmaxweight in bitcoin.conf)</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>Der Node lehnt die Blöcke ab, die dieser Pool machen würde (%1). Arbeit gibt es erst, wenn er einen annimmt: prüfen, ob Auszahlungsadresse und Node zum selben Netz gehören.</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>Den Authority-Key in der Adresse dieses Pools mit dem vergleichen, den der Pool veröffentlicht.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>Die Uhr dieses Rechners über das Netz stellen (NTP); geht sie richtig, dem Betreiber des Pools Bescheid geben.</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>Was dort antwortet, spricht kein verschlüsseltes Stratum V2: Host und Port prüfen.</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>Prüfen, ob Host und Port zum Stratum-V2-Dienst des Pools gehören und keine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>Internetverbindung, Host und Port prüfen.</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>Beim Pool nachfragen, was er unterstützt, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>Dieser Pool kann Hashstead in dieser Einrichtung nicht bedienen: einen anderen wählen.</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>Der Pool hat das Protokoll verletzt; bleibt es dabei, seinem Betreiber Bescheid geben.</translation>
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
        <translation>Beim Pool nachfragen, was das heißt, oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>Den für diesen Pool eingestellten Nutzernamen prüfen.</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>Er gibt zu wenige Extranonce-Bytes: einen anderen wählen.</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>Er nimmt keine Miner dieser Hashrate: einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 öffnet keinen Kanal (%2). %3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>der Pool nahm die Verbindung an, gab aber keine Arbeit</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>Kein Stratum-V2-Pool ist eingerichtet. Einen als stratum2+tcp://host:port/authority-key hinzufügen.</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 ist ein Stratum-V1-Pool und wird übergangen.</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 hat den Kanal geschlossen (%2).</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>Ein Ersatzpool ist in Gebrauch; %1 wird im Hintergrund weiter versucht.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 Nächster Versuch: %2.</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>der Pool schickt diese Verbindung von Host zu Host</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 bat um eine Verbindung zu %2:%3.</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 gibt keine Arbeit.</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>sein Kanal beim Pool wurde geschlossen</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>die Kette ging weiter, während der Pool nicht verbunden war</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>der neue Kanal des Pools hat andere Arbeit</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>der neue Kanal des Pools verlangt mehr</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>der Pool war nicht da, um ihn zu nehmen, oder hat nie geantwortet</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 schließt den Kanal (%2) nach jedem Öffnen.</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>der Pool hat auf OpenExtendedMiningChannel nicht geantwortet</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>der Pool hat seit %1 s nichts gesendet</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>mit der Gebühr werden %1 gebraucht, und %2 sind frei</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>die Wallet hat Münzen, gesendete Token oder offene Anfragen bei dieser Mint. Sie zuerst ausgeben oder zurückholen, oder ihr nur das Vertrauen entziehen.</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>die Mint arbeitet noch an der Anfrage</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>das Token wurde schon eingelöst; den Absender um ein anderes bitten</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>das Token wurde von seinem Empfänger eingelöst</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>%1 der Münzen wurden anderswo ausgegeben; die übrigen sind wieder frei, noch einmal versuchen</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>das ist kein Token (%1). Ein Token beginnt mit cashuA oder cashuB; den ganzen Text kopieren.</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>das Token ist von einer Mint, die nicht in der Liste steht: %1. Seine Münzen sind wert, was diese Mint hält. Wer ihr vertraut, fügt sie zuerst hinzu oder empfängt mit --allow-unknown.</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>das Token ist an den Schlüssel von jemand anderem gebunden</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>das Token hat eine Bedingung, die diese Wallet nicht erfüllen kann (Hash-Sperre oder mehrere Signaturen)</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>es gibt nichts zu senden; zuerst etwas empfangen oder minen</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>von der Einheit „%1“ ist nichts da; vorhanden: %2</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>der Betrag muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>die Anfrage des Tokens ist noch offen; warten, bis sie erledigt ist</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>die Mint ist nicht in der Liste</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>die Wallet ist nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 ist nicht in der Liste der Mints; zuerst hinzufügen</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>keine solche Mint ist in der Liste, oder keine hat Vertrauen; zuerst eine hinzufügen</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>das Quote ist noch nicht bezahlt; die Wallet fragt weiter und prägt, sobald es bezahlt ist</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>Der Node lädt die Kette noch: Block %1 von %2 (%3 %). Gemint wird, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>Der Node lädt die Kette noch: Block %1 von %2. Gemint wird, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>Sie nimmt einen bis drei Pools.</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>Ihre Firmware kann nicht anhalten.</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>Ihre Firmware hat keine Einstellung für ihre Lüfter.</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>Ihre ältere Weboberfläche verlöre eine ihrer Einstellungen: %1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Ihre Firmware kennt diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>Braiins OS nimmt Pools nur auf seiner eigenen Webseite: was auf Port 4028 gesetzt wird, wird nicht wirksam.</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>Sie braucht mindestens einen Pool.</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>Sie nimmt höchstens %1 Pools.</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>Sie erreicht ihren neuen Pool nicht und mint beim alten weiter. %1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>Sie sagte ja und änderte ihre Pools nicht.</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>Unter ihrer Adresse antwortet jetzt eine andere Art von Maschine.</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>Ihre Antwort bricht in der Mitte ab.</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>Sie lässt andere Rechner nur lesen: ihre Einstellung api-allow muss diesen Rechner schreiben lassen (W:).</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>Sie nimmt diesen Nutzer und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>Sie spricht nur Stratum V1.</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>Ein Pool braucht Host, Port und Nutzer, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>Sie antwortet, sagt aber nichts von ihrer Arbeit.</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>Sie lehnte ab und nannte keinen Grund.</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>Sie lehnte ab: %1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>Ihre Firmware bietet das nicht: %1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>Dieses Programm darf sie nicht ändern.</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>Ihre Pools sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>Ihre Firmware lässt die Pools nicht ändern.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>Sie antwortet jetzt nicht.</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>Ihre Pools sind schon so.</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>Kein Netz dieses Rechners führt zu ihr.</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>Dieses Programm nimmt keine Maschinen aus dem LAN: in den Einstellungen einen Port für sie öffnen.</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>Sie spricht das Protokoll keines dieser Pools.</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>Für den alten Pool als Ersatz ist in ihr kein Platz.</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>Das Passwort für %1 verbirgt sie: wird dieser Pool zurückgesetzt, ist das Passwort „x“.</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>Ältere Pools von ihr sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>Das Ändern von Maschinen wurde ausgeschaltet, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>Das Programm endete, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>Es wurde angehalten, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>Die erste Maschine gelang nicht: gelassen, wie sie war.</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>Sie kam nicht rechtzeitig zum Minen hierher.</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>Nichts wurde geschrieben, denn ihre alten Pools ließen sich nicht sichern: %1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>Sie startet nicht neu: %1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>Ihre alten Pools sind gespeichert; sie gelten, sobald sie neu startet. %1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>Unter ihrer Adresse antwortet eine andere Maschine.</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>Nichts wurde geschrieben, denn sie antwortet nicht: %1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>Sie wurde geändert und antwortet seither nicht: %1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>Nichts wurde geschrieben, denn ihre Pools wurden geändert, seit der Plan entstand.</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>Ihre Pools sind weder die neuen noch die alten.</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>Das Programm endete, bevor ihre Pools geändert wurden.</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>Sie nahm die neuen Pools an und änderte nichts.</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>Die neuen Pools erreichten sie nicht: %1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>Sie lehnte die neuen Pools ab: %1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>Ihre neuen Pools sind gespeichert; sie gelten, sobald sie neu startet, denn das Ändern von Maschinen wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>Nach dem Neustart hat sie andere Pools.</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>Sie sollte neu starten und tat es nicht.</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>Sie hatte vorher keine Pools, die zurückgesetzt werden könnten. %1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>Das Ändern von Maschinen wurde ausgeschaltet, bevor ihre alten Pools zurückgesetzt werden konnten. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>Ihre alten Pools ließen sich nicht zurücksetzen; die neuen gelten. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>Ihre alten Pools ließen sich nicht zurücksetzen; andere gelten. %1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>Sie antwortet nur Rechnern ihres eigenen Netzes.</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>Ein Lüfter läuft mit 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>Sie sagt nicht, welche Frequenzen ihre Chips vertragen.</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>Ihre Chips vertragen Frequenzen von %1 bis %2 MHz.</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>Sie sagt nicht, welche Spannungen ihre Chips vertragen.</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>Ihre Chips vertragen Spannungen von %1 bis %2 mV.</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>Das ist keine Frequenz.</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>Sie lässt sich nur von Rechnern ihres eigenen Netzes ändern.</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>Sie nimmt diesen Einmalcode nicht: %1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>Ihre acht Pool-Plätze sind belegt: %1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>Ihre Firmware spricht mit Pools kein TLS.</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>Ihre laufenden Werte kommen nicht mehr.</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>Nur Maschinen mit privater Adresse werden angesprochen.</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>Ihre laufenden Werte sind nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>Ihre Firmware speichert keine Pools: Diese gelten, bis sie neu startet.</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionBoard</name>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>is lost since %1, reconnecting. Machines stay connected and their shares are kept.</source>
        <translation>ist seit %1 getrennt, verbindet neu. Die Maschinen bleiben verbunden, ihre Shares bleiben erhalten.</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>hat seit %1 keine Arbeit.</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>wartet: %1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>gibt seit %1 keine Arbeit.</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>gibt keine Arbeit: %1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>ist seit %1 in Gebrauch, weil der bevorzugte Pool nicht antwortet.</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Node %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>synchronisiert noch, %1 geschafft.</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>synchronisiert noch.</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>liegt hinter den anderen zurück.</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>verweigert den Zugang: Nutzer und Passwort oder Cookie-Datei prüfen.</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>Ein gefundener Block</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>ist nicht gespeichert, nur eingereicht. Platz schaffen oder den Datenordner berichtigen: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>kann nicht geschrieben werden, die letzte Stunde bleibt im Speicher. Platz schaffen oder den Datenordner berichtigen: %1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>haben seit einer Weile keinen Share gesendet, von %1 verbundenen.</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>Maschinen öffnen</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>hat seit %1 keinen Share gesendet.</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>ist seit %1 verbunden und hat keinen Share gesendet.</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>Üblich ist einer alle %1.</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>Maschine öffnen</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>%1 der Shares</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>der letzten 24 h wurden abgelehnt.</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>der letzten 24 h wurden abgelehnt, vor allem: %1.</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>Mint öffnen</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>Die Mint</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>gibt nichts aus.</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>gibt nichts aus: %1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>Die Datei der Mint</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>enthält unbrauchbare Keysets; deren Münzen werden abgewiesen: %1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>ist für Wallets nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>Gutschriften für Shares</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>warten seit %1 auf die Mint, %2 Stück. Keine geht verloren: Sie folgen, sobald die Mint antwortet.</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>Die Wallet</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>meldet: %1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Wallet öffnen</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>Die zwölf Wörter der Wallet</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>sind nicht notiert. Ohne sie geht das ehash mit diesem Rechner verloren.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>sind nicht notiert. Ohne sie geht das ehash mit dem Rechner von %1 verloren. Notieren Sie sie dort.</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>Die Liste der Geräte</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Netzwerk öffnen</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>im Netzwerk haben dieselbe Störung: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionStrips</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>Verbergen, bis es vorbei ist.</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>Sicherung einlesen</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>Eine verschlüsselte Kopie von allem, auch der gesendeten, noch nicht eingelösten Token, die die Wörter allein nicht zurückbringen. Sie wird noch einmal gelesen, bevor hier „fertig“ steht.</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>Ergänzt, was eine Sicherung derselben Wörter enthält. Nichts wird hier ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Hashstead-Sicherungen (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>Datei und Passwort wählen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Gespeichert und zurückgelesen: %1 Münze, Mints: %2.</numerusform>
            <numerusform>Gespeichert und zurückgelesen: %1 Münzen, Mints: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Gelesen: %1 Münze, Mints: %2.</numerusform>
            <numerusform>Gelesen: %1 Münzen, Mints: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message>
        <source>ehash, spendable</source>
        <translation>ehash, verfügbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>Gesendet, nicht eingelöst</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Andere Einheiten</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>Noch nichts geschürft</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>In einer Epoche</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>In %1 Epoche</numerusform>
            <numerusform>In %1 Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>Kein Quote ist offen</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 bereit, %2 wenn ihre Epoche abgerechnet ist</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>Kein Token ist unterwegs</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>In Token und offenen Anfragen</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>Token anderer Mints stünden hier</translation>
    </message>
</context>
<context>
    <name>widgets::BanItem</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Gesperrt durch</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>Aufhebung</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>eine Schutzregel: %1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>eine Schutzregel</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Gesperrte Adressen</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>Von diesen Adressen wird keine Maschine zugelassen, was immer sie spricht. Sperren gelten auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Niemand ist gesperrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>seine Münzen sind ausgebbar</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>%1 von %2 Bestätigungen</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>nicht auf der Platte</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>Werte (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
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
        <translation>Legende: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Liest den Verlauf</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
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
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>widgets::CheckPanel</name>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Der Node antwortet</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>Die Anmeldung wird angenommen</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>Er ist im richtigen Netz</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>Er hat die ganze Kette</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>Er liefert Block-Templates</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>Der Pool antwortet</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>Verschlüsselt, und der Schlüssel stimmt</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>Er spricht Stratum V2 mit Hashstead</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>Er nimmt den Nutzernamen an</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Brauchbar</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>Der Port ist frei</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>Auf %1 minen</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 nimmt Änderungen nur mit einem Einmalcode. Die sechs Ziffern eingeben, die das Telefon jetzt zeigt.</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Maschinen hierher richten</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Kein Port</translation>
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
        <translation>Authority-Key</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Kein Port lauscht auf Maschinen. Den Grund nennen die Ereignisse und die Seite Einstellungen.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>%1 als QR-Code zeigen</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectPanel</name>
    <message>
        <source>Point a machine here</source>
        <translation>Eine Maschine hierher richten</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>Die eigene Seite der Maschine im Browser öffnen und eine dieser Angaben als Pool eintragen. Der dort eingetragene Nutzername ist hier der Name der Maschine; das Passwort ist gleichgültig. Mit der ersten Verbindung erscheint sie in diesem Fenster.</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Kein Port lauscht auf Maschinen. Den Grund nennen die Ereignisse und die Seite Einstellungen.</translation>
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
        <translation>Authority-Key</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>Kerne auf anderen Rechnern</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>Jeder von ihnen wird von diesem Fenster gezeigt und bedient wie der Kern auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Im Fenster zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>Noch ist kein Kern auf einem anderen Rechner bekannt.</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>Die Liste der Kerne ist nicht lesbar, deshalb wird sie nicht überschrieben: %1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>Sie haben %1 bestätigt, er zeigt %2.</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>%1 entfernen? Sein Token wird vergessen; der Kern selbst läuft weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>Ein anderer Kern heißt schon so.</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>Ein Name hat höchstens 40 Zeichen, alle sichtbar.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Er konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::CoreEditor</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>Ein Kern, der anderswo läuft, etwa auf einem Server ohne Bildschirm, wird von hier aus gezeigt und bedient. Er muss Fenster von anderen Rechnern annehmen: Dort ist api.enabled true und api.listen eine Adresse seines Netzes.</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>Adresse, oder Adresse:Port</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>Dort antwortet ein Kern. Ob es Ihrer ist, zeigt der Fingerabdruck seines Zertifikats:</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>Vergleichen Sie ihn auf dem Rechner des Kerns. „hashsteadd status“ zeigt ihn dort als „fingerprint“ unter „api“, „hashsteadd token add“ unter dem Token. Weicht eine Ziffer ab, ist jemand dazwischen.</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>Der Fingerabdruck ist auf beiden gleich</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>Ein Token sagt, was dieses Fenster dort darf. Machen Sie einen auf dem Rechner des Kerns: „hashsteadd token add NAME --scope operate“. Die Bereiche sind read, operate und pay.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>Den neuen vergleichen…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>Kern hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>Das ist keine Adresse. Gut sind server.local, 192.168.1.20:8081 oder [fd00::20]:8081.</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Verbindet mit %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinde mit %1…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>Unter %1 antwortet niemand. (%2)</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>Sie haben bestätigt:
%1
Jetzt zeigt er:
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>Das ist nicht der Kern, den Sie bestätigt haben: Er zeigt ein anderes Zertifikat. Ihm wurde nichts gesagt, schon gar nicht der Token.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>widgets::CoreItem</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>widgets::CoreSwitcher</name>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>Kern hinzufügen…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>Ein Hashstead zeigen und bedienen, das auf einem anderen Rechner läuft.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Hashrate, 10 min, measured from shares</source>
        <translation>Hashrate, 10 min, aus Shares gemessen</translation>
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
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>The sum of what the machines claim themselves. Many claim nothing.</source>
        <translation>Die Summe dessen, was die Maschinen selbst angeben. Viele geben nichts an.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Reported by %1 of %2</source>
        <translation>Gemeldet von %1 von %2</translation>
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
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>Tip vor %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Liest die Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>gibt aus</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>Ereignisse bei %1</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Nichts Neues seit %1.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence, and a time</comment>
        <translation>%1 Seit %2.</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, gemeldet</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten am Tag</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>Erwartet am Tag, vor Gebühren</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Zurück zu allen</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>Zeigt wieder die Tabelle aller Maschinen (Esc).</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>Gibt dieser Maschine die ganze Seite (Enter in der Tabelle).</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>Was sie antwortete</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>Wärme, Leistung und Kosten</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>Pools, in der Reihenfolge des Ausweichens</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>Shares, nach eigener Zählung</translation>
    </message>
    <message>
        <source>Hash boards</source>
        <translation>Hashboards</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>It also said, and it makes no sense:</source>
        <translation>Sie sagte außerdem, ohne Sinn:</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>Was die Maschine sagt</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 von %2 online</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>Maschinen werden jetzt nur gelesen: „Änderungen erlauben“ einschalten, um sie zu ändern.</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>Dieses Programm darf %1 davon ändern.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>letzte Antwort %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>Von der Maschine gemeldet</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1, von der Maschine gemeldet</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>Zuluft</translation>
    </message>
    <message>
        <source>exhaust</source>
        <translation>Abluft</translation>
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
        <translation>automatisch</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand</translation>
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
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>%1 am Tag, vor Gebühren</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>Vom Erwarteten</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>a share, and the hashrate that it is of</comment>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>it says that it stopped because it is too hot</source>
        <translation>sie sagt, dass sie wegen Hitze angehalten hat</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1, in Gebrauch</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1, gespeichert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardware errors</source>
        <translation>Hardwarefehler</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>%1 in dieser Sitzung</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>%1 überhaupt</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Bester Share</translation>
    </message>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>%1 Chip</numerusform>
            <numerusform>%1 Chips</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Board %1</translation>
    </message>
    <message>
        <source>not one this program can read</source>
        <translation>keine, die dieses Programm lesen kann</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letzte Störung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>dieses Programm liest sie nur</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>dieses Programm darf sie ändern</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>darf geändert werden, wenn Änderungen erlaubt sind</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>Ihre Pools</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>Hierher gerichtet</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>Gesicherte Pools</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>Pausiert von</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>keine; Zeitpläne und Filter richten sich danach</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>Die der eigenen Seite der Maschine. Sie liegen bei den anderen Geheimnissen dieses Programms, gehen nur an diese Maschine und werden nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>Diese Maschine ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>The machine refuses those that are kept.</source>
        <translation>Die Maschine lehnt die vorhandenen ab.</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>Ein Nutzer und ein Passwort sind hinterlegt.</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Keine sind hinterlegt.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Ein Passwort braucht einen Nutzer.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceFigures</name>
    <message>
        <source>rpm</source>
        <translation>U/min</translation>
    </message>
    <message>
        <source>sats</source>
        <translation>Sats</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceRow</name>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>darf geändert werden</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
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
        <translation>Mint bei</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Bester Share</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>Jetzt eine Maschine hierher richten</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>Die eigene Seite der Maschine im Browser öffnen und eine dieser Zeilen als Pool eintragen. Mit der ersten Verbindung erscheint sie im Fenster.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>Kein Port lauscht auf Maschinen. Den Grund nennt die Seite Logs; die Ports stehen auf der Seite Einstellungen.</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>Pool (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>Pool (Stratum V2, mit dem Schlüssel, der diesen Rechner ausweist)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>Nutzer: hier der Name der Maschine. Passwort: beliebig</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>Die Demo hat eigene Maschinen, damit es etwas zu sehen gibt. Eine echte darf dazukommen: Alles bleibt Spielgeld.</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>Block in Arbeit</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase: wer diesen Block bekommt</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Ausgänge der Coinbase</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>Hier gefundene Blöcke</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Im Explorer öffnen</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>Noch keine. Wie wahrscheinlich einer ist, zeigt die Übersicht. Ein gefundener Block wird zuerst auf die Platte geschrieben, dann an jeden Node gesendet; hier steht, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>Neuestes Template</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Letzte Jobs</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>offen für Maschinen</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>noch kein Template</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>Schwierigkeit %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>Template von %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 Gebühren</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>%1 des Platzes im Block</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>Gewicht unbekannt</translation>
    </message>
    <message>
        <source>%1 weight units</source>
        <translation>%1 Gewichtseinheiten</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 Bytes</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Vorgängerblock</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahlt</translation>
    </message>
    <message>
        <source>a script without address</source>
        <translation>ein Skript ohne Adresse</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>Blöcke dieser Kette stehen auf keiner öffentlichen Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>je %1 Byte Extranonce</numerusform>
            <numerusform>je %1 Bytes Extranonce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EventList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>widgets::Figure</name>
    <message>
        <source>%1, last known</source>
        <translation>%1, zuletzt bekannt</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>Hierher richten…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>Licht blinken lassen</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>Lüfter und Frequenz…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>Name und Gruppe…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Nutzer und Passwort…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>Dieses Programm darf sie ändern</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>Zu festen Zeiten anhalten…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>Pool-Listen…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>Ihre Shares zeigen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>Zuerst eine Maschine wählen.</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>Maschinen werden jetzt nur gelesen. Zuerst „Änderungen erlauben“ einschalten.</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>Ihre Firmware bietet das nicht.</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>Die Firmware von keiner bietet das.</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>Zuerst in diesem Menü erlauben, dass dieses Programm sie ändert.</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>Eine einzelne Maschine wählen.</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>Zeigt, was sich ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>Ihre Firmware lässt die Pools nicht setzen.</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>Setzt die Pool-Liste zurück, die gesichert wurde, bevor sie hierher gerichtet wurde.</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>Keine ältere Pool-Liste von ihr ist gesichert.</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>Dieses Programm darf sie ändern</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, gemeldet</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Kosten am Tag</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>keine meldet es</translation>
    </message>
    <message>
        <source>reported by %1 of %2</source>
        <translation>gemeldet von %1 von %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 braucht einen Blick</numerusform>
            <numerusform>%1 brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>Leistung je Hashrate</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>bei %1 je kWh</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>kein Strompreis gesetzt</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>bringt etwa %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>Kosten %1. Der Ertrag ist, was bei der jetzigen Schwierigkeit des Netzes zu erwarten ist, vor Gebühren.</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>Ausgeschaltet wird an keine Maschine etwas geschrieben.</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>Einschalten, um Maschinen hierher zu richten, neu zu starten oder anzuhalten.</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>An: gewählte Maschinen dürfen geändert werden.</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>Aus: Maschinen werden nur gelesen.</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>%1 neu starten? Etwa eine Minute lang wird dort nicht gemint.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>%1 vergessen? Name, Verlauf und gesicherte Pool-Liste gehen auch; eine Suche findet sie wieder.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Blinken beenden</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS, älter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>%1 Abfrage verpasst</numerusform>
            <numerusform>%1 Abfragen verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>mint hier</translation>
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
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a pool, and the one after it</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>Pools werden geschrieben</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>wird nachgelesen</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>wartet auf ersten Share</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>hat die alten Pools</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>hat die neuen Pools</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>gelassen, wie sie war</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>Die Pool-Liste wird an sie geschickt.</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>Sie wird gefragt, welche Pools sie jetzt hat.</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>Sie startet mit der Liste neu; das dauert bis zu zwei Minuten.</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>Sie hat die Liste; ihr erster Share zeigt, dass sie hier mint.</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>Die Liste von vorher gilt.</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>Ihre Shares kommen hier an.</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>Die neue Liste gilt.</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>Sie nahm die Liste nicht an; die Pools von vorher gelten.</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>Kein Share von ihr kam hier an, also hat sie wieder die Pools von vorher.</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>Welche Pools sie jetzt hat, ließ sich nicht lesen. Auf ihrer eigenen Seite nachsehen.</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>Der Lauf endete, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Sie antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Sie ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>Dort läuft gerade etwas anderes. Danach noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>Es gelang nicht, und nichts nennt den Grund.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of the week, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–%2 am nächsten Tag</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>Hält alle verwalteten Maschinen %1 %2 an</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>Hält „%1“ %2 %3 an</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>Lüfter steht</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>viele Ablehnungen</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>mint anderswo</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>startet ständig neu</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>Sie hat %1 Mal nicht geantwortet.</numerusform>
            <numerusform>Sie hat %1 Mal in Folge nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>Sie leistet %1, wo bei ihren Einstellungen mindestens %2 zu erwarten sind.</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>Sie leistet nur %1.</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>Sie hat %1 °C; die Grenze ist %2 °C.</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>Ein Lüfter dreht nur mit %1 U/min.</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>Ein Lüfter steht.</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>%1 % ihrer letzten Shares wurden abgelehnt; die Grenze ist %2 %.</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>Sie wurde hierher gerichtet und mint jetzt anderswo.</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>Sie wurde hierher gerichtet und mint jetzt bei %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>Sie startete innerhalb einer Stunde %1 Mal neu.</numerusform>
            <numerusform>Sie startete innerhalb einer Stunde %1 Mal neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>Sie lehnt Nutzer und Passwort ab, die hinterlegt sind.</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>Nachsehen, ob sie Strom hat und im Netz ist; eine neue Adresse findet die Suche.</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>Temperatur und Hashboards ansehen; ein Neustart hilft oft.</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>Luft geben, reinigen oder die Frequenz senken.</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>Anhalten, bevor sie überhitzt, dann Lüfter und Stecker ansehen.</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>Netz und Frequenz ansehen: späte und falsche Shares sind die üblichen Gründe.</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>Wieder hierher richten, oder die alten Pools zurücksetzen, wenn es so gewollt ist.</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>Das Netzteil ansehen und die Frequenz senken.</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>Nutzer und Passwort ihrer eigenen Seite eingeben.</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>Pools setzen</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Alte Pools zurücksetzen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>Lüfter setzen</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>Frequenz setzen</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 bekam andere Pools</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 bekam die alten Pools zurück</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 wurde neu gestartet</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 wurde angehalten</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 wurde fortgesetzt</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 sollte blinken</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>Der Lüfter von %1 wurde gesetzt</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>Die Frequenz von %1 wurde gesetzt</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>%1 wurde von diesem Programm geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 antwortet wieder.</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1: vorbei, es war „%2“.</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1; vorher: %2, jetzt: %3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 lehnte „%2“ ab</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 lehnte „%2“ ab: %3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>„%1“: erledigt bei %2</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1; gilt nach einem Neustart.</translation>
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
        <translation>Dieses Programm darf %1 ändern.</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>Dieses Programm liest %1 nur.</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>Das Verwalten ist an.</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>Das Verwalten ist aus: an keine Maschine wird geschrieben.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 ist in der Liste.</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>Das Passwort ist vergessen.</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>Das Passwort ist hinterlegt.</translation>
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
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>über %1 %</translation>
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
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>pattern of QLocale: day, month, time</comment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of QLocale: day, month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 zu %1</translation>
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
        <translation>Hilfe zu dieser Seite (F1)</translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Alle Themen durchsuchen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>Kein Thema enthält „%1“.</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Im Browser öffnen?</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>Dieser Link führt aus Hashstead hinaus, auf eine Seite im Internet.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>Was aus dieser Datei übernommen wird</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>Die Datei: %1. Übernommen: %2. Nicht übernommen: %3. Nicht nötig: %4.</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ übernommen</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ nicht übernommen</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– nicht nötig</translation>
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
        <translation>Block</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>ein neuer Block</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>neue Transaktionen</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Vergeben</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>gibt aus</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Keyset</source>
        <translation>Keyset</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Im Umlauf</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>Bezahlter Block</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>Verbindet jetzt. Es wird ohnehin alle paar Sekunden versucht.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkWords</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>Das ist nicht der Kern, den Sie bestätigt haben: Er zeigt ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>Sein Zertifikat ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>Er kennt diesen Token nicht, oder der Token wurde widerrufen.</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>Er ist eine andere Version von Hashstead. Aktualisieren Sie die ältere der beiden. (%1)</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>Er hat dieses Fenster abgewiesen: %1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>Er ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinde mit %1</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>Nicht mit %1 verbunden seit %2. Gezeigt wird, was er zuletzt sagte.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>Nicht mit %1 verbunden seit %2. %3 Gezeigt wird, was er zuletzt sagte.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>Nicht mit %1 verbunden seit %2. %3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>Ihr Token für %1 hat den Bereich „%2“, und dies braucht „%3“.</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>die Verbindung zu %1 brach ab, bevor er antwortete. Ob es getan wurde, zeigt sich, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>es gibt keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>Ihr Token für %1 erlaubt es nicht.</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>Es gab noch keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>Wörter und Dateien einer Wallet bleiben auf ihrem eigenen Rechner: Tun Sie das dort.</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>ist seit %1 nicht mehr zu hören.</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>ist nicht verbunden. %1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>Ein Ordner für jemanden, der hilft: Log, Einstellungen und Zustand, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Mindeststufe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>Die gewählten Zeilen oder, wenn keine gewählt ist, alle gezeigten.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>Diagnoseordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>Beim Lesen angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>Beim Lesen angehalten. %n neue Zeile.</numerusform>
            <numerusform>Beim Lesen angehalten. %n neue Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Noch wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>Keine Zeile passt zu Stufe, Kategorie und Wörtern.</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Eine Zeile wählen, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>Wohin soll der Diagnoseordner?</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>Gespeichert in %1. Vor der Weitergabe lesen.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>Die Diagnose ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>dieses Rechners</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>Ihre Seite öffnen</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>Öffnet die eigene Seite der Maschine im Browser.</translation>
    </message>
    <message>
        <source>10 min, from shares</source>
        <translation>10 min, aus Shares</translation>
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
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>What the machine itself claims.</source>
        <translation>Was die Maschine selbst angibt.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Last 100 shares</source>
        <translation>Letzte 100 Shares</translation>
    </message>
    <message>
        <source>Channel and shares</source>
        <translation>Kanal und Shares</translation>
    </message>
    <message>
        <source>left</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>stumm seit %1</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>startet, noch kein Share</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2, Standard-Kanal %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2, Extended-Kanal %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1, übersetzt in SV2-Kanal %1</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1, Kanal %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1, ein Share alle %2</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1, %2 Shares je Sekunde</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · keine gerollt</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>Zielschwierigkeit</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>Versionsmaske</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>rollt nicht</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Bester Share</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 angenommen, keiner abgelehnt</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 angenommen, %2 abgelehnt, %3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 unter dem Ziel des Pools</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 später vom Pool abgewiesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 nie beantwortet</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>Seit der Verbindung.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 unter dem Upstream-Ziel</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Noch kein Share.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 Byte gerollt</numerusform>
            <numerusform>%1 · %2 Bytes gerollt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>%1 Block gefunden</numerusform>
            <numerusform>%1 Blöcke gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Name der Maschine</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>Gibt der Maschine hier einen anderen Namen (F2). Ihr Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>Schließt ihre Verbindung. Ihre Software verbindet von selbst neu.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>Schließt alle Verbindungen ihrer Adresse und nimmt von dort keine mehr an.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Einen Tag</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>Bis zur Aufhebung</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>Gesperrte Adressen…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>nennt sich %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Last 100 shares: %1</source>
        <translation>Letzte 100 Shares: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
    <message>
        <source>Shows it on the page Network: its temperatures, fans and pools, and what can be changed.</source>
        <translation>Zeigt sie auf der Seite Netzwerk: Temperaturen, Lüfter, Pools und was sich ändern lässt.</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1, zuletzt gehört %2</translation>
    </message>
    <message>
        <source>%1, regulator %2</source>
        <comment>two temperatures</comment>
        <translation>%1, Regler %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>%1 trennen? %2 teilen diese Verbindung, und alle verlieren sie.</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>%1 trennen? Ihre Software verbindet von selbst neu, meist binnen einer Minute.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>Diesen Namen hat schon eine andere Maschine.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>Ein Name hat höchstens 64 Zeichen, alle sichtbar.</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>Die Sperre wäre vorbei, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>Diese Sperre ist schon vorbei.</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>Diese Maschine ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>Das ist keine Adresse einer Maschine.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>Das ging nicht: %1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 behält den Namen.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 wurden getrennt. Sie sind zurück, sobald ihre Software neu verbindet.</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 wurde getrennt. Sie ist zurück, sobald ihre Software neu verbindet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 darf wieder verbinden.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1 ist bis %2 gesperrt.</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1 ist bis zur Aufhebung gesperrt.</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 %2 an dieser Adresse haben die Verbindung verloren.</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>Wieder sperren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>stumm %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
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
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Bester Share</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Letzter Share</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
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
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Maschinen suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>Maschine hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>Eine Maschine wählen, um Diagramm, Kanal und Shares zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Keine Maschine passt zur Suche und zur Auswahl daneben.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Gerät zeigen</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesSetupPage</name>
    <message>
        <source>Where machines connect</source>
        <translation>Wo Maschinen verbinden</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>Die Maschinen finden Hashstead an diesen Ports dieses Rechners. Belegt ein anderes Programm einen Port, wird ein freier angeboten.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Wer verbinden darf</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Port für Stratum V1, das fast alle Maschinen sprechen (V2 wird dort auch verstanden)</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>Port nur für Stratum V2</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>Maschinen des eigenen Netzes, an jeder Adresse dieses Rechners (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>Maschinen des Netzes von %1</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>Nur Programme auf diesem Rechner (127.0.0.1)</translation>
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
        <translation>Startet</translation>
    </message>
    <message>
        <source>Demo, play money</source>
        <translation>Demo, Spielgeld</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1, dieser Rechner</translation>
    </message>
    <message>
        <source>Hashstead (demo)</source>
        <translation>Hashstead (Demo)</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Wartet auf Maschinen</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mining läuft</translation>
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
        <translation>Hier läuft keine Mint</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>Eine Mint macht aus angenommenen Shares ehash: Token in der Wallet, eines je Arbeitseinheit. Dazu ehash.enabled in den Einstellungen einschalten, mit Profil Solo, Heimpool oder Demo, und ehash.mint auf „embedded“ lassen. Mit Profil Pool verdienen die Shares, was jener Pool zahlt.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Im Umlauf</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>Quotes, bereit zum Prägen</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>Keysets und Epochen</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>Pools und Mints</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>QR-Code der Adresse der Mint</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>Für Wallets erreichbar unter</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public Key</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>Watchdog und Arbeit unterwegs</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>gibt aus</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>Mint anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>Bis zum Fortsetzen wird kein neues ehash ausgegeben. Shares werden aufbewahrt und danach gutgeschrieben; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>Gibt wieder ehash aus, wenn die Bücher stimmen.</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>Die Mint gibt nichts aus: %1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>Keine Wallet erreicht die Mint: %1.</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>Port %1 ist frei: mint.listen darauf setzen.</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>von %1 für Arbeit gutgeschrieben</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>%1 mehr dürfen ausgegeben werden</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>Tausch zählt erneut</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 noch nicht bezahlt</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>keine Wallet wird bedient; mint.listen in den Einstellungen setzen</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>Bücher geprüft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>Wartende Shares</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1, der älteste seit %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Ohne Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 Münze signiert</numerusform>
            <numerusform>%1 Münzen signiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 Münze ausgegeben</numerusform>
            <numerusform>%1 Münzen ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 Gutschrift</numerusform>
            <numerusform>%1 Gutschriften</numerusform>
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
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n Abonnement</numerusform>
            <numerusform>%n Abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s)</source>
        <translation>
            <numerusform>%1 Share</numerusform>
            <numerusform>%1 Shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 share(s) earned nothing</source>
        <translation>
            <numerusform>%1 Share brachte nichts ein</numerusform>
            <numerusform>%1 Shares brachten nichts ein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Maschinen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Braucht einen Blick</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find machines</source>
        <translation>Maschinen finden</translation>
    </message>
    <message>
        <source>1. Find</source>
        <translation>1. Finden</translation>
    </message>
    <message>
        <source>A search asks each address of your home&apos;s network whether a mining machine is there: Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.</source>
        <translation>Eine Suche fragt jede Adresse des Heimnetzes, ob dort eine Mining-Maschine ist: Bitaxe und Verwandte, Avalon, Antminer, Braiins und andere, die cgminer sprechen.</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. Beobachten</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>Hashrate, Temperaturen, Lüfter, Leistung und Pools jeder Maschine, wie sie selbst sagt; was offline oder zu heiß ist oder anderswo mint, wird gemeldet.</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. Hierher richten</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>Sind Änderungen erlaubt, minen Maschinen mit einem Klick hier: zuerst ist die Änderung zu sehen, eine Maschine geht voran, und die alten Pools lassen sich zurücksetzen.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Maschinen im Netz</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Keine Maschine passt zur Suche und zur Auswahl daneben.</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>Eine Maschine wählen, um zu sehen, was sie sagt und was möglich ist; mehrere, um alle zugleich zu behandeln.</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>Noch wurde keine Maschine gefunden</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>Das Netz wählen, in dem die Maschinen sind, und eine Suche starten, oder eine Maschine über ihre Adresse hinzufügen. Gesucht wird nur auf Wunsch, und nur private Adressen werden gefragt.</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>Die Liste der Maschinen wird gelesen</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>Sie kommt mit den nächsten Werten des Kerns.</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>Hierher richten…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>Alte Pools werden zurückgesetzt:</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>Pools werden gesetzt:</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>%1 sind fertig.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Den Lauf zeigen</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main (Bitcoin mit Wert)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>Der eigene Bitcoin-Node</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core, Knots oder btcd, auf diesem Rechner oder einem anderen. Hashstead fragt ihn nach dem Inhalt des nächsten Blocks und übergibt ihm jeden Block, den die Maschinen finden.</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie-Datei</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Nutzer und Passwort</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>Adresse des RPC-Servers</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Cookie-Datei, die der Node beim Start schreibt</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>Nutzername (rpcauth oder rpcuser des Nodes)</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>Passwort, versiegelt außerhalb der Einstellungsdatei</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>Adresse oder Skript</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Beste Schwierigkeit</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>Chance auf einen Block</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>Arbeitet an Block</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>keiner abgelehnt</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 abgelehnt, %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 später vom Pool abgewiesen</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 unter dem Ziel des Pools</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>Vom Pool abgewiesen:
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>noch kein Share</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>Insgesamt %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1, %2 % eines Blocks</translation>
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
        <translation>Blöcke: %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>braucht eine gemessene Hashrate</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>braucht die Schwierigkeit des Netzes</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>bei %1, %2</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>Erwartete Blöcke</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>arbeitet seit %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash, play money</source>
        <translation>ehash, Spielgeld</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>heute: unbekannt</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>%1 in offenen Epochen</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>einer alle %1</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>Chance auf einen Block für den Pool</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>%1 im Monat · %2 im Jahr</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>Hilfe zu %1</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>eigene Mint</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch unbekannt</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>am Port für Mints</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
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
        <translation>Wohin Blöcke zahlen</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>Die Coinbase jedes Blocks zahlt direkt an diese Adresse. Sie sollte zu einer Wallet gehören, deren Wörter bekannt sind: nicht zu einer Börse und nicht zu einer, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Shares verdienen ehash</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>Jeder Share wird sofort mit ecash aus der Mint dieses Rechners bezahlt, die man selbst betreibt und verantwortet. Ohne sie geht der Block an die Adresse oben, und geteilt wird von Hand.</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ Eine gültige Adresse des Netzes %1.</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>Hilfe zum Hierherrichten von Maschinen</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Alte Pools zurücksetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>Diesem Programm erlauben, sie zu ändern</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>Der Lauf ist nicht vorbei. Er kann ohne dieses Fenster weitergehen; wieder geöffnet zeigt es, wie es steht.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>Seither hat sich etwas geändert: den Plan noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>Seither begann ein anderer Lauf; dieser ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>Die alten Pools von %1 Maschine zurücksetzen</numerusform>
            <numerusform>Die alten Pools von %1 Maschinen zurücksetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>%1 Maschine andere Pools geben</numerusform>
            <numerusform>%1 Maschinen andere Pools geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>%1 Maschine hierher richten</numerusform>
            <numerusform>%1 Maschinen hierher richten</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>Was jede Maschine hatte, ist gesichert; eine, bei der es nicht gelingt, bekommt es von selbst zurück.</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>Was diese Maschinen hatten, bevor sie hierher gerichtet wurden, gilt dort wieder, wo es so steht.</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>Die Pool-Listen von vorher sind gesichert. Sie lassen sich jederzeit zurücksetzen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>Dieses Programm liest diese Maschinen bisher nur. Um ihre Pools zu ändern, muss ihm das Schreiben erlaubt werden.</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>Jede Maschine bekommt die Pool-Liste von vorher. Eine geht voran, die anderen folgen, sobald es gelingt.</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>Eine Maschine geht voran; die anderen folgen, sobald es gelingt. Die Pool-Liste jeder Maschine wird gesichert und lässt sich jederzeit zurücksetzen.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Mit %1 beginnen</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>Alte Pools zurücksetzen</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Maschinen hierher richten</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Ein Einmalcode hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>Begonnene Maschinen kommen zu Ende; die übrigen bleiben, wie sie sind.</translation>
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
        <translation>Den jetzigen Pool als Ersatz behalten</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>Stratum V2, wo eine Maschine es spricht</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>Einmalcodes, für Maschinen, deren Seite danach fragt. Ein Code gilt eine halbe Minute: zuletzt eingeben. Leer lassen, wo keiner verlangt wird.</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>Zu diesem Programm</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>Jede Maschine wird angesehen; noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Einmalcode von %1</translation>
    </message>
</context>
<context>
    <name>widgets::PointRow</name>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>Mint jetzt bei</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>Wird minen bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ist schon so</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>geht voran</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>wird zurückgesetzt</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>ging voran</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>Fertige Maschinen</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>Maschinen des Laufs</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Es beginnt.</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>%1 wird jetzt geändert.</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 geht voran. Die anderen warten, bis sicher ist, dass es gelingt.</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>Die Maschinen werden jetzt geändert, einige zugleich.</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 läuft. Die anderen folgen, einige zugleich.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>Hält an: was begonnen ist, kommt zu Ende, der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>Bei %1 gelang es nicht.</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 ging voran und es gelang nicht, also blieben die anderen, wie sie waren.</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>Bei einigen Maschinen gelang es nicht; was geschah, steht neben jeder.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>Fertig. Ausgelassene Maschinen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>Fertig. Jede Maschine hat ihre alten Pools.</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>Fertig. Jede Maschine nahm die Änderung an.</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>Wieder alte Pools</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>Minen hier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Noch offen</translation>
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
        <translation>Eingebauter Pool</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>kein Pool gibt Arbeit</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>Noch ist kein Pool eingerichtet</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>In den Einstellungen unter Pools hinzufügen: die Adresse als stratum2+tcp://host:port/authority-key, ein Leerzeichen und der dortige Nutzername oder die Adresse. Ein zweiter übernimmt, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>Noch kein Pool</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>Vom Pool dieses Rechners war noch nichts zu hören. Er startet mit dem Programm; die Übersicht sagt, worauf er wartet. Um anderswo an einem Pool zu minen, in den Einstellungen das Profil Pool wählen.</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>Vom Pool von %1 war bisher nichts zu hören. Die Übersicht sagt, worauf er wartet.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>der Nutzername dort</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>account.worker des Kontos</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>die eigene Adresse, auch mit Worker: %1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>Jedes Konto hat eigene Adresse und eigenen Schlüssel: aus dem Konto dort kopieren.</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>Zahlt vielen Minern ihren Teil jedes Blocks; dort ist ein Konto nötig.</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>Solo: Wer einen Block findet, wird von ihm bezahlt. Kein Konto, die Adresse ist der Nutzername.</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>Der Referenz-Pool zum Ausprobieren. Seine Münzen sind nichts wert.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>in der Kette</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>neben der Kette</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>wird erprobt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>An keinem Job dieses Pools wird gerade gearbeitet.</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>Die Coinbase des Jobs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>Der Nutzername an diesem Pool ist keine Adresse: Zu sehen ist, wer bezahlt wird, nicht, ob man es selbst ist.</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>Ein Block dieses Jobs zahlt %1 an die eigene Adresse.</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>Ein Block dieses Jobs zahlt von sich aus nichts an die eigene Adresse.</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>Nur die Coinbase des laufenden Jobs ist prüfbar. Sie erscheint hier, sobald der Pool Arbeit gibt.</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>Nichts ist prüfbar. Ein Pool, der seine Coinbase verbirgt, lässt nicht sehen, wer bezahlt wird.</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>Das gilt für einen Block aus genau diesem Job. Was der Pool darüber hinaus für Shares schuldet, ist hier nicht prüfbar.</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>Die meisten Pools nehmen den Block ein und zahlen später nach eigenen Büchern: Was sie schulden und dass sie zahlen, ist hier nicht prüfbar.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>aufgelöst</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message>
        <source>Pools before</source>
        <translation>Pools vorher</translation>
    </message>
    <message>
        <source>Pools afterwards</source>
        <translation>Pools danach</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1 (entfällt)</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1 (gespeichert, nicht genutzt)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>Wie sie waren.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>und %1 weiterer</numerusform>
            <numerusform>und %1 weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>Eine Maschine wählen, um ihre Pools Zeile für Zeile zu sehen.</translation>
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
        <translation>%1, zuerst benutzt</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1, wenn die oberen ausfallen</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Vorziehen</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1 vorziehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>Adresse des Pools %1</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>Nutzername am Pool %1</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>Die Pools</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>Die Maschinen minen am ersten. Fällt er aus, übernimmt der nächste; geht es ihm wieder gut, ist er wieder dran. Hashstead erreicht Pools über Stratum V2; die Maschinen dürfen V1 sprechen.</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>Als eine</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>Jede Maschine für sich</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>Pool wählen…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>Anderer Pool…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>Wie der Pool die Maschinen sieht</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Pool hinzufügen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>Geändert: gilt nach Anwenden und Neustart. Maschinen verbinden von selbst neu.</translation>
    </message>
</context>
<context>
    <name>widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>widgets::QrPlayer</name>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>Tempo der Codes</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>Codes a second</source>
        <translation>Codes je Sekunde</translation>
    </message>
    <message>
        <source>Size of the codes</source>
        <translation>Größe der Codes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>How much one code holds: a small one is read from further away</source>
        <translation>Wie viel ein Code fasst: Ein kleiner ist aus größerer Entfernung lesbar</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>Bild %1 von %2, Kamera ruhig halten.</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>Bild %1, beliebige %2 und ein paar mehr genügen.</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>Bewegter QR-Code des Tokens, Bilder: %1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>QR-Code des Tokens</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>widgets::Quantities</name>
    <message>
        <source>Hashrate, measured from shares</source>
        <translation>Hashrate, aus Shares gemessen</translation>
    </message>
    <message>
        <source>Difficulty of shares</source>
        <translation>Schwierigkeit der Shares</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>Share-Schwierigkeit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Bester Share</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>U/min</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>Hashrate, von der Maschine gemeldet</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>Hashrate im Verlauf</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>Share-Schwierigkeit im Verlauf</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>Gemeldete Hashrate im Verlauf</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>Temperatur im Verlauf</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Leistung im Verlauf</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>Lüfterdrehzahl im Verlauf</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Regler</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>Ein Token einfügen oder Text oder Datei mit einem hierher ziehen. Nichts wird genommen, bevor zu sehen ist, was es ist.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>Ich kenne diese Mint und will ihr ecash</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Das ist zu lang für ein Token.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
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
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>Die Mint hat das nie signiert. Es ist nichts wert.</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>Diese Wallet kann es nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 ist keine der eigenen Mints. Ecash ist ein Versprechen seiner Mint: nur nehmen, wenn der Betreiber Vertrauen verdient. Annehmen setzt sie auf die Liste.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Fragt die Mint</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>Das ist ein Teil eines animierten QR-Codes: %1 von %2 sind da. Fügen Sie die anderen darunter ein, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>Das sind Teile mehrerer animierter QR-Codes. Fügen Sie die eines einzigen ein.</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>Dieser QR-Code enthält etwas anderes als ein Token.</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>Ein Teil dieses QR-Codes ist beschädigt. Scannen oder kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 steht in Ihrer Liste der Mints, aber nicht als vertrauenswürdig. Ecash ist ein Versprechen seiner Mint: Nehmen Sie es nur an, wenn Sie dem Betreiber vertrauen.</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Asks a mint for everything that this wallet&apos;s words own there. What is found already is not counted twice. Do it once for each mint you used.</source>
        <translation>Fragt eine Mint nach allem, was den Wörtern dieser Wallet dort gehört. Schon Gefundenes zählt nicht doppelt. Einmal für jede benutzte Mint ausführen.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>Durchsuchte Keysets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>Angeben, welche Mint gefragt wird.</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>Fragt %1. Schließen ist möglich; es läuft weiter.</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>Fertig. Nichts, was nicht schon hier war.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1 von %2 Keysets, %3 Münze gefunden, %4 in diesem abgefragt</numerusform>
            <numerusform>%1 von %2 Keysets, %3 Münzen gefunden, %4 in diesem abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>Fertig. %1 Münze gefunden: %2</numerusform>
            <numerusform>Fertig. %1 Münzen gefunden: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>Angehalten. Was in den durchsuchten Keysets gefunden wurde, bleibt; erneut wiederherstellen findet den Rest.</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>Mit anderen Wörtern als denen dieser Wallet</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>Die zwölf Wörter</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>die zwölf Wörter, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>Die jetzige Wallet wird mit ihren Wörtern beiseitegelegt, nicht gelöscht: Ihre Datei bleibt im Datenverzeichnis.</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>Die Wallet dieser Wörter startet.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>Diese Wörter gehören nicht zusammen: Eines ist falsch oder fehlt, oder die Reihenfolge ist eine andere.</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>Kein Wort einer Wallet: Wort %1</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>Das kommt in die Einstellungsdatei. Eine ältere bleibt daneben erhalten, und alles lässt sich später auf der Seite Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>Das Passwort des Nodes wird versiegelt und getrennt von dieser Datei verwahrt.</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>Kommandozeile oder Umgebung setzen %1 für diesen Lauf: Was hier steht, gilt ab dem nächsten Start ohne sie.</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>Wörter notieren</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Gut verwahren</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>Sicherung einlesen</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Eigener Schlüssel</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>Wer ein Token sendet, kann es an diesen Schlüssel binden: Dann kann nur diese Wallet es nehmen.</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>QR-Code des eigenen Schlüssels</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>Wörter notiert</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch keine Sicherung</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>Die zwölf Wörter bringen zurück, was diese Wallet selbst erzeugt hat. Eine Sicherung enthält auch die gesendeten, noch nicht eingelösten Token.</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>Solange die zwölf Wörter nicht notiert sind, gibt es dieses ecash nur auf diesem Rechner. Es dauert drei Minuten.</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>Die Wallet hat ihren Schlüssel noch nicht genannt.</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>Solange die zwölf Wörter nicht notiert sind, gibt es dieses ecash nur auf dem Rechner von %1. Tun Sie es dort, es dauert drei Minuten.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>Hält an ab</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>Hält an bis</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>Der Zeitplan ist an</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>Alle verwalteten Maschinen</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>Die Gruppe „%1“</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>Eine Zeit wird als 17:00 geschrieben.</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>Hält nie an: kein Tag ist gewählt.</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>Das sind %1 in der Woche, für %2. Eine von Hand angehaltene Maschine bleibt angehalten.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleRow</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1, %2 davon lassen sich nicht anhalten</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>Maschinen halten zu diesen Zeiten an und laufen danach weiter, nach der Uhr des Rechners, auf dem der Kern läuft. Nur Maschinen, die dieses Programm ändern darf und deren Firmware anhalten kann.</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>Noch gibt es keinen Zeitplan. Einer kann die Maschinen anhalten, solange Strom teuer ist.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>Diesen Zeitplan entfernen? Eine Maschine, die er angehalten hat, läuft weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>Maschinen im Netzwerk finden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Netze dieses Rechners</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>Er ist jetzt in keinem privaten Netz. Mit dem verbinden, in dem die Maschinen sind.</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>Oder eine über ihre Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>Adresse einer Maschine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 Adresse</numerusform>
            <numerusform>%1 Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>%1 um diesen Rechner</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>Das Netz ist größer: nur der Teil mit der Adresse dieses Rechners wird durchsucht.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>%1 von %2 Adressen gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 antwortete</numerusform>
            <numerusform>%1 antworteten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 neu</numerusform>
            <numerusform>%1 neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>Noch wurde nicht gesucht. Eine Suche stellt jeder Adresse zwei kurze Fragen und ändert nichts.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>Durchsucht %1: %2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>Fragt jede Adresse der gewählten Netze, ob dort eine Maschine ist.</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>Die zwölf Wörter</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>Papier und Stift nehmen. Kein Foto, keine Datei, keine Cloud.</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>Niemand und keine Kamera darf den Bildschirm sehen.</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>Wer die Wörter hat, hat das Geld, wer auch immer es ist.</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>Gleich danach werden sie einmal eingetippt, damit sich ein Schreibfehler heute zeigt.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>Zwölf Wörter bringen alles zurück, was diese Wallet selbst erzeugt, auf jedem Rechner. Sie werden jetzt gezeigt, einmal.</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>In dieser Reihenfolge notieren, Spalte für Spalte.</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>Vom Papier abtippen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Sie sind notiert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>Nicht wie gezeigt: Wort %1</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
</context>
<context>
    <name>widgets::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can take it back.</source>
        <translation>Macht ein Token über genau diesen Betrag: einen Text, der sich beliebig übergeben lässt. Bis er eingelöst ist, lässt er sich zurückholen.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>wie viel</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>für den, der das Token liest; darf leer bleiben</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>An Schlüssel binden</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>nur wer diesen Schlüssel hat, kann es nehmen; darf leer bleiben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>nach einem Tag</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>nach einer Woche</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>nach 30 Tagen</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>Wieder eigen</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Noch gibt es nichts zu senden.</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>Ein Schlüssel hat 66 Hexadezimalziffern, die mit 02 oder 03 beginnen.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Eine ganze Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Fragt die Mint</translation>
    </message>
</context>
<context>
    <name>widgets::SettingEditor</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>je Zeile eines</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>Erlaubt ist %1 bis %2.</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>Erlaubt ist %1 und mehr.</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>Erlaubt ist bis %1.</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>Das ist keine ganze Zahl. %1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>Das ist keine Zahl. %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>aus der Einstellungsdatei</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>durch eine Umgebungsvariable gesetzt, die vor dieser Seite gilt</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>auf der Kommandozeile gesetzt, die vor dieser Seite gilt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>braucht Neustart</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Bitcoin-Node</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>Entfernter Pool</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool dieses Rechners</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>Arbeit und Schwierigkeit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>Fenster und Desktop</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Schutzregeln</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>Experten-Einstellungen verbergen</translation>
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
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Fenster auf anderen Rechnern</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>%1 Experteneinstellung zeigen</numerusform>
            <numerusform>%1 Experteneinstellungen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>Die Einstellungen sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wendet an…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>Nichts wurde geändert: siehe die markierten Werte.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Gespeichert und in Kraft.</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>Gespeichert. In Kraft nach einem Neustart: %1.</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>Ein Wert ist nicht zulässig: siehe die markierten.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Keine Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n Änderung, noch nicht übernommen.</numerusform>
            <numerusform>%n Änderungen, noch nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>Die ersten Schritte sind für den Kern auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>Die Adresse des RPC-Servers des Nodes, etwa http://127.0.0.1:8332.</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>Die Anmeldung gehört nicht in die Adresse: Sie hat eigene Felder.</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>Der Node schreibt seine Cookie-Datei beim Start: den Pfad eingeben.</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>Der Nutzername des RPC-Servers des Nodes.</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>Ein Nutzername ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>Ein Nutzername mit höchstens 255 Byte.</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>Dieser Pool verlangt einen Nutzernamen: %1.</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 zahlt an die Adresse im Nutzernamen: %2.</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>Einen Pool hinzufügen: aus der Liste wählen oder die Adresse eines anderen eingeben.</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>Die Adresse des Pools, als stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>Dieser Pool steht schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 ist im Netz %2, diese Einrichtung im Netz %3.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>Ein Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Die beiden Ports müssen verschieden sein.</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Eine Adresse dieses Rechners oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>Die Adresse, an die ein gefundener Block zahlt.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>Hashstead startet mit diesen Einstellungen…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>Hashstead startete mit diesen Einstellungen nicht; die vorigen gelten wieder. %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>Mining starten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 angenommen, %2 abgelehnt</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>unter dem Upstream-Ziel</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1, Schwierigkeit %2, %3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>Das lässt sich jederzeit ändern: In den Einstellungen steht „Neu einrichten“, und nichts Verdientes geht verloren.</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>Braucht nichts. Nur zum Ansehen.</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>Braucht den eigenen Bitcoin-Node und eine Adresse.</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>Braucht die Adresse eines Pools und meist ein Konto.</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>Umstieg von einem anderen Translator?</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>Hashstead liest die Einstellungsdatei (TOML) des Stratum-V2-Referenz-Translators und des Translators von hashpool. Vor jeder Änderung ist zu sehen, was übernommen wird und was nicht; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>Pfad der Einstellungsdatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>Einstellungsdatei eines anderen Translators</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Einstellungen (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Kein Port lauscht auf Maschinen</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>Maschinen verbinden mit %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 Verbindung</numerusform>
            <numerusform>%1 Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>Was gewünscht ist</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>Alte Einstellungen</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Bitcoin-Node</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Maschinen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>Maschine verbinden</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>Summe: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Liest den Verlauf</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>Davon sagte sie in dieser Zeit nichts.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>Eine Maschine mint beim ersten Pool, und beim nächsten, solange der nicht antwortet. {name} in einem Nutzer steht für den Namen der Maschine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Erster Pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Wenn der ausfällt</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>Wenn beide ausfallen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1, Nutzer</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>adresse.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>Dieser Nutzer hat keinen Pool.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>Als stratum+tcp://host:port schreiben, oder stratum2+tcp://host:port/authority key.</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>Pools kennen eine Maschine an ihrem Nutzer.</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>Die Zeile darüber ist leer.</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 bekommt: %2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>Eine andere Vorlage heißt schon so.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Erster Pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Wenn der ausfällt</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>Pool-Vorlagen</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>Pool-Listen für mehrere Maschinen zugleich. Eine zu ändern ändert keine Maschine: Maschinen wählen und sie ihnen geben.</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>Noch gibt es keine Vorlage. Eine kann den Pool enthalten, bei dem die Maschinen minen, wenn dieses Programm nicht läuft.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>dachboden</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>%1 entfernen? Maschinen, die sie bekamen, behalten ihre Pools.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>Zuletzt %1 um %2, bis zu %3 in %4</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPane</name>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>Token, %1 %2, %3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>Nur wer den Schlüssel hat, kann es nehmen.</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>Jeder, der es hat, kann es nehmen.</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>Jemand hat es eingelöst. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>Es wurde zurückgeholt. Der alte Text ist nichts mehr wert.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>einen Schlüssel</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Fragt die Mint</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>Fenster zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Wartet auf Maschinen</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mining läuft</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead: %1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>%1 in 10 min, %2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Block gefunden</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>Maschine stumm</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>Ecash erhalten</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 kamen in die Wallet</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>Im Infobereich weiter minen oder Hashstead beenden?</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>Die Antwort wird gemerkt. Sie lässt sich auf der Seite Einstellungen ändern, unter window.close_action.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Weiter im Infobereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and how the link to it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Core lost</source>
        <translation>Kern verloren</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Es gibt keine Verbindung zu %1 mehr.</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>Kern ist zurück</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 ist wieder verbunden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>Maschine braucht einen Blick</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>Lüfter und Frequenz</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>Mehr Frequenz gibt mehr Hashrate und mehr Wärme. Eine zu heiße Maschine senkt sie selbst oder hält an: in kleinen Schritten erhöhen und die Temperatur beobachten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>automatic, by its temperature</source>
        <translation>automatisch, nach Temperatur</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Lüfterdrehzahl</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>0 bis 100 % der Ansteuerung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Drehzahl</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>Frequenz der Chips</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>Spannung der Kerne</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>Kernspannung</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>%1 bis %2, wie die Maschine zulässt</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>die Maschine sagt nicht, was sie zulässt</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>Lüfter und Frequenz von %1</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>Pools nach Vorrang</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>Pools nach Vorrang. Alt und eine Pfeiltaste verschieben den gewählten.</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>Auszahlung prüfen: die Coinbase des laufenden Jobs</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Ausgänge der Coinbase</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>Die neue Reihenfolge gilt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>Eine Zeile ziehen oder Alt und eine Pfeiltaste ändern die Reihenfolge.</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>In den Einstellungen einen zweiten Pool hinzufügen: Er übernimmt, wenn dieser ausfällt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>Belegt seinen Schlüssel</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>ja, sonst wird er verlassen</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>kein Schlüssel gesetzt: Jeder könnte antworten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Verbindet in</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1, Median der letzten Shares</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>Arbeitet an Block</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>nicht in diesem Lauf; dazu Hashstead neu starten</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>Ihr Token erlaubt keine andere Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>nach einem Neustart</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Verbindet in</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
</context>
<context>
    <name>widgets::WalletDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>Die Wörter stimmen. Das Papier so verwahren, dass kein anderer es findet.</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>%1 %2 erhalten.</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>Hier läuft keine Wallet</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>Die Wallet sammelt das ecash, das die Maschinen schürfen, und kann es senden und empfangen. Eingeschaltet wird sie in den Einstellungen (wallet.enabled); ihre zwölf Wörter entstehen beim ersten Start.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>Es gab nichts zusammenzufassen.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 entfernt.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>notiert</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>%1 Münze zusammengefasst.</numerusform>
            <numerusform>%1 Münzen zusammengefasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Fragt die Mint</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>%1 %2 zurückgeholt.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>%1 Zeile in %2 gespeichert.</numerusform>
            <numerusform>%1 Zeilen in %2 gespeichert.</numerusform>
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
        <translation>Einheit und Epoche</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>locked to a key</source>
        <translation>an einen Schlüssel gebunden</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>mit Vertrauen</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>ohne Vertrauen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Antwortete</translation>
    </message>
</context>
<context>
    <name>widgets::WalletTables</name>
    <message>
        <source>Balances</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Mints</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Swaps many small coins, and those of old keys, into few.</source>
        <translation>Tauscht viele kleine Münzen und solche alter Schlüssel in wenige.</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>Eigener Besitz, nach Mint und Epoche</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>Noch nichts. Was die Maschinen schürfen, kommt von selbst; ein erhaltenes Token kommt über Empfangen herein.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Geschürft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Als CSV</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>Auch eingelöste</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>Mints fragen</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>Fragt, welche Token eingelöst wurden.</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>Hier erstellt und weitergegeben</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>Kein Token ist unterwegs. Senden erstellt eines.</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>Adresse einer neuen Mint</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>Noch keine Mint. Eine über ihre Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Misstrauen</translation>
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
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Geschürft</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>Geschürft, %1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>Token empfangen</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>Token empfangen, „%1“</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>In ein Token gesendet</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>In ein Token gesendet, „%1“</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>Token zurückgeholt</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>Token zurückgeholt, „%1“</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>Aus den Wörtern hergestellt</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>nicht eingelöst</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>eingelöst</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>nicht gebunden, wer zuerst kommt, nimmt es</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>an den eigenen Schlüssel gebunden</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>an einen fremden Schlüssel gebunden</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>so gebunden, dass diese Wallet es nicht öffnen kann</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>das Token hat keine; nur die Mint weiß, ob es echt ist</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>gut, die Mint hat es signiert</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>nicht geprüft, die Schlüssel der Mint sind noch unbekannt</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>Die Mint hat noch nicht geantwortet. Die Anfrage bleibt und wird wiederholt; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>für unbekannten Job</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>Zeit zu alt</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>Zeit in der Zukunft</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>Versionsbits nicht erlaubt</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>falsche Extranonce-Größe</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>nicht berechtigt</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>vom Pool darüber abgewiesen</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nie beantwortet</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>über dem Ratenlimit</translation>
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
        <translation>startet</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>wartet auf Arbeit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugang verweigert</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool dieses Rechners</translation>
    </message>
    <message>
        <source>Remote pool, SV2</source>
        <translation>Entfernter Pool, SV2</translation>
    </message>
    <message>
        <source>Remote pool, SV1</source>
        <translation>Entfernter Pool, SV1</translation>
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
        <translation>Heimpool</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.</source>
        <translation>Virtuelle Maschinen minen eine simulierte Kette. Sonst ist nichts nötig, nichts ist echt.</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>Die Maschinen minen am eigenen Bitcoin-Node. Ein gefundener Block zahlt ganz an den Besitzer.</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>Maschinen mehrerer Leute minen am eigenen Bitcoin-Node und teilen, was sie finden.</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>Die Maschinen minen an einem entfernten Pool, mit anderen als Reserve. Dieser Pool zahlt.</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>Demo: simulierte Kette, keine echten Bitcoin</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 ist stumm</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>Block %1 gefunden</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 fand Block %2</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>Block %1 wurde abgelehnt%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 wies Block %2 ab%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>Block %1 wurde gefunden und an %2 gesendet</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 fand Block %2, gesendet an %3</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>Block %1 ging an %2 verloren%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>Neuer Block %1 in der Kette</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>Arbeit kommt von %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>%1 verloren%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Gewechselt zu %1</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>Node %1 verloren%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>Node %1 ist zurück</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>Der Pool verbietet Version-Rolling, %1 wurde es gesagt</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>Die Coinbase des Pools (%1 Byte) ist vielleicht zu groß für %2</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>%1 ist gesperrt%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>Port %1 lauscht nicht%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>Port %1 lauscht jetzt</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>Ein gefundener Block ist eingereicht, aber nicht gespeichert%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>Verlauf nicht schreibbar%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>Gefundene Blöcke werden wieder gespeichert</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>Der Verlauf wird wieder geschrieben</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>Mint %1 weist Shares von %2 ab%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>Die Mint hat angehalten%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>Die Mint gibt wieder aus</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead gestartet</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead beendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>%1 Maschine</numerusform>
            <numerusform>%1 Maschinen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned until %2%3</source>
        <translation>%1 ist bis %2 gesperrt%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>Aufhebung</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>%1 ist bis %2 gesperrt, vorher bis %3</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>%1 ist bis zur Aufhebung gesperrt, vorher bis %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>%1 wurde nach %2 von Hand getrennt</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>Die Sperre von %1 ist vorbei</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 darf wieder verbinden, die Sperre sollte %2 enden</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 darf wieder verbinden</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 antwortet im Netzwerk wieder</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 antwortet im Netzwerk nicht</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 hasht weniger, als sie soll</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 ist heiß: %2 °C, die Grenze ist %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>Ein Lüfter von %1 steht</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>Viele Shares von %1 werden abgelehnt</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 mint anderswo</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 startet immer wieder neu</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 lehnt ihr Passwort ab</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Mit %1 stimmt etwas nicht</translation>
    </message>
</context>
</TS>
