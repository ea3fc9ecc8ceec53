<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>Hashstead ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Les shares gagnent de l’ehash</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>Les shares acceptés du pool intégré gagnent de l’ehash&#x202f;: des tokens d’une mint, verrouillés sur la clé de chaque machine. automatique&#x202f;: seulement dans la démo. Avec un pool distant, les shares gagnent ce que paie ce pool.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>Où gagnent les shares&#x202f;: «&#x202f;embedded&#x202f;» est la mint de ce programme, sinon un nom de ehash.mints.</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>Valeur d’un share</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>travail&#x202f;: selon la difficulté donnée à la machine, les restes étant reportés. zéros initiaux&#x202f;: la règle de hashpool, selon la chance du hash. Pool et mint doivent avoir la même.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>zéros initiaux</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>Hashs pour une unité</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>Combien de travail représente une unité d’ehash. 0&#x202f;: 65536 dans la démo, sinon 4294967296 (difficulté 1).</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>Minimum de bits zéro</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>Avec la règle zéros initiaux&#x202f;: un hash avec autant de bits zéro gagne une unité, chacun de plus la double.</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>Clé des machines sans clé</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>Une clé publique compressée (66 chiffres hexadécimaux) qui reçoit l’ehash des machines qui ne donnent pas de clé et n’en ont pas du portefeuille. Vide&#x202f;: elles ne gagnent rien.</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>Port des mints</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>Adresse et port où se connectent les mints d’autres ordinateurs, par exemple 127.0.0.1:34260. Une liste vide&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Mints</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>Mints d’autres ordinateurs qui peuvent se connecter, chacune «&#x202f;NAME KEY&#x202f;» avec la clé que la mint montre dans son état, ou «&#x202f;NAME hashpool ADDRESS&#x202f;» pour une mint de hashpool, qui n’a pas de clé&#x202f;: qui a cette adresse est la mint.</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>Informer translators hashpool</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>Les proxys Stratum V2 sont informés des quotes par les messages de hashpool. D’autres peuvent ne pas les comprendre.</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>Fait tourner une mint Cashu dans ce programme. automatique&#x202f;: là où les shares gagnent de l’ehash à la mint intégrée.</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>Nom de la mint</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>Ce que montrent les portefeuilles.</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>Adresse de la mint</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>Adresse et port où les portefeuilles joignent la mint. Une liste vide&#x202f;: aucun ne la joint, les shares sont crédités tout de même.</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>Pools de la mint</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>Pools d’autres ordinateurs dont cette mint crédite les shares, chacun «&#x202f;NAME stratum2+tcp://host:34260/authority-key&#x202f;», suivi de «&#x202f;hashpool&#x202f;» pour un pool de hashpool. Chaque pool doit avoir la clé de cette mint sur sa liste.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>Chaque bloc qui paie l’adresse de paiement clôt une époque&#x202f;: une nouvelle unité commence. Demande un nœud ou la démo.</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>Confirmations d’une époque</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>Blocs jusqu’à ce que le début d’une époque soit définitif et ses quotes payés.</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>Paiements de test</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>Les quotes de méthode bolt11 sont marqués payés sans paiement, pour tester des portefeuilles. Seulement avec de l’argent fictif&#x202f;: la démo, ou le réseau regtest.</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>Connexions de portefeuilles</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>Connexions de portefeuilles en même temps. Quand toutes servent, une inactive cède la place.</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Connexions d’une adresse</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>D’une adresse IPv4 ou d’un réseau IPv6 (/64)&#x202f;; au plus mint.connections.</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>Requêtes d’une adresse</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>Requêtes par seconde qu’une adresse peut faire durablement&#x202f;; quatre fois plus d’un coup. Au-delà, la réponse est 429. Une requête de beaucoup d’octets compte pour plusieurs.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Plus longue requête</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>Octets du corps d’une requête. Un échange de 1000 pièces en a environ 400 000.</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>Plus long en-tête</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>Octets de la première ligne et des en-têtes d’une requête ensemble.</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>Inactivité de portefeuilles</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>Une connexion qui ne fait aucune requête pendant ce temps est fermée.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>Fait tourner un portefeuille Cashu dans ce programme. automatique&#x202f;: là où tourne la mint.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>D’où vient le travail. demo&#x202f;: une chaîne simulée avec des mineurs intégrés, rien n’est requis. solo&#x202f;: votre propre nœud Bitcoin, le bloc paie votre adresse. home-pool&#x202f;: de même pour plusieurs personnes. pool&#x202f;: un pool distant.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>Ici se trouvent l’historique, les blocs trouvés et les secrets. Vide&#x202f;: l’endroit que le système donne aux programmes. --data-dir l’emporte.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Coffre à secrets</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>Où est gardée la clé qui scelle les mots de passe. automatique&#x202f;: le trousseau du bureau si l’un répond, sinon un fichier privé. fichier&#x202f;: toujours le fichier privé.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Adresses Stratum V1</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Adresses et ports où se connectent les machines Stratum V1. Une liste vide coupe l’écoute. IPv6 s’écrit [::]:3333.</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Adresses Stratum V2</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Adresses et ports où se connectent les machines Stratum V2.</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>Adresses du pool</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>Adresses et ports où d’autres translators et proxys joignent le pool intégré par Stratum V2.</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>Deux protocoles sur un port</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>Les ports de network.sv1_listen prennent aussi Stratum V2&#x202f;: les premiers octets d’une machine disent quel protocole elle parle. Les autres ports ne prennent que Stratum V2.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Threads de travail</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>Threads qui servent les machines. 0&#x202f;: selon le nombre de cœurs du processeur.</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>Pools par ordre de préférence, chacun «&#x202f;stratum2+tcp://host:port/authority-key identity&#x202f;». L’identity est votre utilisateur ou adresse chez lui. Les pools qui ne parlent que Stratum V1 sont inutilisables dans cette version.</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>Canaux vers le pool</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>groupé&#x202f;: toutes les machines partagent un canal. par machine&#x202f;: le pool voit chaque machine.</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>groupé</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>par machine</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>Retour au pool préféré</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>Combien de temps un pool préféré doit être stable avant que les machines y reviennent.</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>Patience avec un pool muet</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>Un pool qui n’envoie rien pendant ce temps alors que des shares attendent sa réponse est abandonné&#x202f;; un pool qui n’en doit aucune, après dix fois ce temps.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>La chaîne de votre nœud et de votre adresse de paiement. La démo utilise toujours sa propre chaîne simulée.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>Vos nœuds Bitcoin par ordre de préférence, chacun «&#x202f;http://host:port&#x202f;», suivi de «&#x202f;cookie=PATH&#x202f;» ou «&#x202f;user=NAME&#x202f;». Le mot de passe de cet utilisateur est le secret node/host:port&#x202f;: «&#x202f;set-secret&#x202f;», ou le champ de la page Réglages.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau template</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>Un template neuf est pris au moins à ce rythme, pour miner les nouveaux frais.</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>Adresse de paiement</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>L’adresse que paie un bloc que vous trouvez. Requise pour solo et home-pool.</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Tag de coinbase</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>Un court texte dans les blocs que vous trouvez, lisible par tous.</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>Secondes par share</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>La difficulté de chaque machine est réglée pour qu’elle envoie un share en ce temps.</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>Première difficulté</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>Pour une machine dont on ne sait encore rien.</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>Difficulté minimale</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>Aucune machine n’en reçoit de plus facile, sauf si un bloc l’est.</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>Difficulté maximale</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>Aucune machine n’en reçoit de plus dure. Un share qui est un bloc compte toujours.</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>Les machines peuvent changer les bits de version de BIP 320. Le matériel moderne en a besoin.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>Machines connectées en même temps.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Connexions par adresse</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>Un proxy ou un routeur peut avoir beaucoup de machines derrière une adresse.</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>Fautes avant bannissement</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>Messages fautifs après lesquels une adresse est refusée. Les adresses de votre réseau ne sont jamais bannies.</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>Durée du bannissement</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>Combien de temps une adresse bannie est refusée.</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>Shares par seconde</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>Par connexion, sur quelques secondes. Un share qui est un bloc passe&#x202f;; au-delà de la limite, un par seconde.</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>Temps de handshake</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>Une nouvelle connexion doit s’être présentée en ce temps.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Temps d’inactivité</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>Une connexion sans un octet de la machine est fermée après ce temps.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Durée de session</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>Toute connexion est fermée après ce temps. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>Taille de ligne</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>Plus longue ligne Stratum V1 qu’une machine peut envoyer, en octets.</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Taille de frame</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>Plus grand frame Stratum V2 qu’une machine peut envoyer, en octets.</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Octets non lus</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>Une machine qui laisse autant de non-lu est déconnectée.</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>Canaux par connexion</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Un proxy Stratum V2 peut ouvrir un canal pour chaque machine derrière lui.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>Canaux de toutes les machines ensemble&#x202f;; une machine en demande un. Chaque thread de travail en a une part égale.</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>Shares gardés</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>Shares qui attendent la réponse du pool ou son retour. Au-delà, les plus anciens sont abandonnés.</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>Délai des shares gardés</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>Les shares trouvés pendant l’absence du pool l’attendent ce temps.</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>Garder les mesures 10 s</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>L’historique le plus fin de chaque machine.</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>Garder les minutes</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>Historique par pas d’une minute.</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>Garder les heures</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>Historique par pas d’une heure.</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>Masquer les adresses</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>Les adresses réseau des machines sont abrégées dans la fenêtre, l’historique, status et le journal.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Niveau du journal</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>Les messages les moins importants qui sont gardés.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>débogage</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>Log rules</source>
        <translation>Règles du journal</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>Catégories activées ou non, par exemple «&#x202f;hashstead.sv1.debug=true&#x202f;», séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier du journal</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>Vide&#x202f;: le journal du système, ou le terminal.</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>Taille du journal</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>Un fichier qui dépasse cela est mis de côté et un nouveau commencé.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Fichiers de journal</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>Combien sont gardés, celui ouvert compris.</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>Mineurs virtuels</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>Machines intégrées de la démo.</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>Hashrate de la démo</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>Hashs par seconde de tous les mineurs virtuels&#x202f;; ils utilisent votre processeur.</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>Temps de bloc, démo</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>Temps moyen entre les blocs de la chaîne simulée.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>Montre l’état et le hashrate dans la zone de notification du bureau, s’il y en a une.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>arrière-plan&#x202f;: le programme continue à miner dans la zone de notification. quitter&#x202f;: il s’arrête. demander&#x202f;: la question est posée la première fois.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à la session</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>Le programme de la fenêtre démarre à l’ouverture de votre session.</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Garder l’ordinateur éveillé</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>L’ordinateur ne se met pas en veille tant que des machines minent. L’écran peut s’éteindre.</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>Signaler les blocs trouvés</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>Une notification du bureau pour chaque bloc que trouvent vos machines.</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>Signaler les machines muettes</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>Une notification quand une machine cesse d’envoyer des shares.</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>Signaler les déconnexions</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>Une notification quand le pool ou un nœud est perdu.</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>Signaler l’ecash reçu</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>Une notification quand de l’ecash arrive dans le portefeuille.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>La langue de la fenêtre, de ses nombres et de ses dates. celle du système&#x202f;: celle de votre bureau.</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Fenêtres sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>Laisse une fenêtre d’un autre ordinateur s’attacher à ce noyau, avec un token de «&#x202f;hashsteadd token add&#x202f;».</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>Adresse d’attache</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>Où ces fenêtres se connectent. 0.0.0.0:8081 les prend de tout le réseau&#x202f;; la connexion est chiffrée, et nul n’entre sans token.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>Un mot de passe est enregistré, scellé et hors du fichier de réglages. Ce que vous tapez le remplace.</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>Aucun mot de passe n’est encore enregistré. Il est gardé scellé, jamais dans le fichier de réglages.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Machines du réseau</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>Surveille les machines de minage de la maison par leurs propres interfaces. Elles ne sont cherchées qu’à la demande, et modifiées que si la gestion est activée.</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>Temps entre deux lectures</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>À quel rythme chaque machine est interrogée.</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>Alertes des machines</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>Signale une machine absente, chaude ou lente, un ventilateur à l’arrêt ou une machine qui mine ailleurs.</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>Puces chaudes</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>Une Bitaxe ou apparentée dont la puce est plus chaude est signalée, en degrés Celsius.</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>Puces chaudes des grandes machines</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>De même pour Antminer, Avalon et d’autres, faites pour tourner plus chaud, en degrés Celsius.</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>Régulateurs chauds</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>Une machine aux régulateurs de tension plus chauds est signalée, en degrés Celsius.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Prix du kilowattheure</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>Sert à calculer ce que chaque machine coûte par jour ; 0 : non affiché.</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>Prix d’un bitcoin</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>Dans la même monnaie ; ce que chaque machine peut gagner par jour y est affiché. 0 : en sats seulement. Il n’est jamais demandé en ligne.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>De ces prix : EUR, USD, ...</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>Requêtes à la fois</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>Combien d’adresses une recherche interroge à la fois.</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>Port web des machines</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>Où les machines offrent leur interface web.</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>Port API des machines</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>Où les machines offrent l’API de cgminer.</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>Le noyau n’a pas été entièrement retiré : %1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>le noyau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>La mint n’a pas été prévenue : %1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>Cela deviendrait %1, là où c’est permis&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>Cela devient %1 = %2.</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>Ce pool n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>Ce n’est montré que sur la page web de ce programme&#x202f;; les pools sont sous upstreams.</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>Aucun pool utilisable ici.</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>C’est l’utilisateur sur chaque pool qui n’en a pas à lui.</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>Au plus %1 pools sont gardés.</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>Cela devient le pool %1 de network.upstreams.</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>C’est la clé d’exemple publiée, dont chacun connaît le secret&#x202f;: elle n’est prise que sur les réseaux de test.</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>Cela ressemble à la valeur fictive de l’exemple&#x202f;: entrez la vôtre.</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>Ce pool n’a pas de port de 1 à 65535.</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>Ce pool n’a pas d’authority key et ne pourrait être reconnu&#x202f;: ajoutez-le avec la clé que le pool publie.</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>Son authority key n’en est pas une&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>Son adresse ou son utilisateur ne peut être gardé&#x202f;; autorisé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>Son adresse est inutilisable&#x202f;; autorisé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>Les machines demandent un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>Cela deviendrait %1, mais une machine si faible reçoit de toute façon la plus petite difficulté.</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>Hashstead convient lui-même de la version avec le pool.</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>Hashstead choisit la taille lui-même, pour que tout firmware s’en accommode.</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>Hashstead lit de toute façon le paiement dans la coinbase de chaque job et le montre.</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>Hashstead demande à chaque pool les extensions qu’il sait utiliser.</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>Hashstead a ses propres chiffres dans la fenêtre et dans sa commande status.</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>Hashstead garde les jobs passés tant qu’un share peut leur venir.</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>Cette version ne cherche pas de machines sur le réseau.</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>Hashstead ajuste toujours la difficulté à chaque machine.</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>Hashstead renouvelle le job d’une machine au moins une fois par minute.</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>C’est un compteur de ce programme, pas un réglage.</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>Hashstead indique au pool le hashrate qu’il mesure.</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>Ajoutez cette mint sur la page Portefeuille&#x202f;: aucun token n’est pris d’une mint que personne n’a confirmée.</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>L’adresse de la mint n’est pas requise pour miner.</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>Les mots d’un portefeuille ne sont pas pris d’un fichier en clair&#x202f;: restaurez-les sur la page Portefeuille.</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>Une clé secrète n’est pas prise d’un fichier en clair&#x202f;; Hashstead verrouille sur des clés de son propre portefeuille.</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>Hashstead a son propre portefeuille.</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>Hashstead ne donne pas de tokens.</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>Hashstead montre ses propres périodes&#x202f;: 1 et 10 minutes, 1 et 24 heures.</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>Cela répète un port qui figure ailleurs dans ces fichiers.</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>Cela répète ce qui figure ailleurs dans ces fichiers.</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>La mint dit ce que vaut un share.</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>Hashstead ne connaît pas ce réglage.</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>le translator de hashpool</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>le translator de référence de Stratum V2</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>Hashstead démarre encore.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>Chaîne simulée</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool de cet ordinateur</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>les shares ne peuvent pas être enregistrés : %1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>les shares des workers sans clé ne gagnent rien : indiquez ehash.fallback_key</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>elle n’a pas prouvé quelle mint elle est</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>sa clé n’est pas dans la liste des mints</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>le port pour les mints %1:%2 ne s’ouvre pas : %3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>le pool ne répond pas</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>le pool donne une autre valeur aux shares : mettez ehash.rule, ehash.unit_work et ehash.minimum_zeros à l’identique des deux côtés</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>l’authority key du pool est inconnue : aucune preuve n’est donnée</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>la mint ne répond pas</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>cette mint ne connaît pas le pool</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>la mint a arrêté son émission</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>plus de shares que cette mint n’en prend</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>la mint n’a pas pu l’inscrire</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>impossible d’écouter sur %1, port %2 : %3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>Le bloc est dans la chaîne.</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>Le bloc est valide, mais un autre se trouve à sa hauteur ; il peut encore gagner.</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>Tous les nœuds ont refusé le bloc ; ses octets sont conservés.</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>Aucun nœud n’a encore confirmé le bloc ; il est renvoyé jusqu’à ce que l’un le fasse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>%1 Answers: %2</source>
        <translation>%1 Réponses : %2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>Il n’a PAS pu être écrit sur le disque. %1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>a pris le bloc, mais ne l’a pas dans sa chaîne</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>Ce nœud est sur la chaîne « %1 », mais « %2 » est configuré. Démarrez-le pour cette chaîne ou changez le réglage du réseau.</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>Le nœud n’a pas de pairs et n’apprend donc aucun bloc. Vérifiez sa connexion réseau.</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>Le nœud démarre (%1). Le minage commence quand il est prêt.</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>Le nœud ne connaît pas un appel dont le minage a besoin ; mettez-le à jour. Il a dit : %1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>Le nœud n’a pas de pairs et ne donne pas de template de bloc. Vérifiez sa connexion réseau.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>Le nœud télécharge encore la chaîne et ne donne pas encore de template de bloc.</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>Le nœud ne donne pas de template de bloc. Il a dit : %1 (%2)</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>Le template de bloc du nœud est inutilisable : %1. Mettez Hashstead à jour, ou prenez un autre nœud.</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>Ce nœud en est au bloc %1, un autre au bloc %2. Vérifiez sa connexion réseau.</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>Aucun nœud Bitcoin n’est utilisable. %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 refuse la connexion avec son fichier cookie ; vérifiez que le fichier est bien celui de ce nœud</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 refuse l’utilisateur ou le mot de passe ; comparez-les aux réglages du nœud</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 n’admet pas cet ordinateur ; ajoutez son adresse à rpcallowip</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>%1 n’a pas de worker RPC libre ; augmentez son rpcworkqueue</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 n’a pas répondu comme un nœud Bitcoin (HTTP %2) ; vérifiez que l’hôte et le port sont ceux de son serveur RPC</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>rien n’écoute sur %1 ; démarrez le nœud ou corrigez l’hôte et le port</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>le nom d’hôte de %1 est inconnu</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>pas de connexion sûre à %1 ; indiquez le certificat du nœud ou désactivez TLS des deux côtés</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>la connexion à %1 s’est rompue</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 a répondu une erreur sans code, ce qu’un nœud ne fait pas : %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 a répondu l’erreur %2 : %3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>le fichier cookie %1 est illisible (%2) ; démarrez le nœud, ou corrigez le chemin ou ses droits</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>la réponse à %1 dépasse %2 Mio</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 n’a pas répondu à %2 en %3 s</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>chaîne simulée</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>un autre bloc a été trouvé avant</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>Une chaîne propre à ce programme, pour faire des essais. Ses pièces ne valent rien.</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>le nœud a répondu autre chose qu’un résultat de submitblock</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>gardé à côté de la meilleure chaîne</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>le nœud n’a pas le bloc</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>le nœud a répondu autre chose qu’un en-tête de bloc</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>avec la coinbase de ce pool de %1 unités de poids le bloc en a %2, soit %3 de trop : que le nœud laisse plus de place (blockreservedweight ou blockmaxweight dans bitcoin.conf)</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>Le nœud refuse les blocs que ce pool ferait (%1). Aucun travail n’est donné tant qu’il n’en accepte pas un : vérifiez que l’adresse de paiement et le nœud sont du même réseau.</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>Comparez l’authority key dans l’adresse de ce pool avec celle que le pool publie.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>Réglez l’horloge de cet ordinateur par le réseau (NTP) ; si elle est juste, prévenez l’exploitant du pool.</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>Ce qui répond là ne parle pas Stratum V2 chiffré : vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>Vérifiez que l’hôte et le port sont ceux du service Stratum V2 du pool et qu’aucun pare-feu n’est entre les deux.</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>Vérifiez la connexion à Internet, l’hôte et le port.</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>Demandez au pool ce qu’il prend en charge, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>Ce pool ne peut pas servir Hashstead tel qu’il est réglé : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>Le pool a enfreint le protocole ; si cela dure, prévenez son exploitant.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Ask the pool what that means, or choose another one.</source>
        <translation>Demandez au pool ce que cela veut dire, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>Vérifiez l’utilisateur réglé pour ce pool.</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>Il donne trop peu d’octets d’extranonce : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>Il ne prend pas de mineurs de ce hashrate : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 n’ouvre pas de canal (%2). %3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>le pool a accepté la connexion mais n’a pas donné de travail</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>Aucun pool Stratum V2 n’est réglé. Ajoutez-en un sous la forme stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 est un pool Stratum V1 et est ignoré.</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 a fermé le canal (%2).</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>Un pool de secours est utilisé ; %1 est réessayé en arrière-plan.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 Prochain essai : %2.</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>le pool envoie cette connexion d’hôte en hôte</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 a demandé une connexion à %2:%3.</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 ne donne pas de travail.</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>son canal auprès du pool a été fermé</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>la chaîne a avancé pendant que le pool n’était pas connecté</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>le nouveau canal du pool a un autre travail</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>le nouveau canal du pool demande davantage</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>le pool n’était pas là pour le prendre, ou n’a jamais répondu</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 ferme le canal (%2) à chaque ouverture.</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>le pool n’a pas répondu à OpenExtendedMiningChannel</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>le pool n’a rien envoyé depuis %1 s</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>il faut %1 avec les frais, et %2 sont disponibles</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>le portefeuille a des pièces, des tokens envoyés ou des demandes ouvertes auprès de cette mint. Dépensez-les ou reprenez-les d’abord, ou retirez-lui seulement la confiance.</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>la mint travaille encore à la demande</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>le token a déjà été encaissé ; demandez-en un autre à l’expéditeur</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>le token a été encaissé par son destinataire</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>%1 des pièces ont été dépensées ailleurs ; les autres sont de nouveau libres, réessayez</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>ce n’est pas un token (%1). Un token commence par cashuA ou cashuB ; copiez-le en entier.</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>le token est d’une mint qui n’est pas dans votre liste : %1. Ses pièces valent ce que cette mint garde. Si vous lui faites confiance, ajoutez-la d’abord, ou recevez avec --allow-unknown.</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>le token est verrouillé sur la clé de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>le token a une condition que ce portefeuille ne peut remplir (verrou par hash ou plusieurs signatures)</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>il n’y a rien à envoyer ; recevez ou minez d’abord quelque chose</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>il n’y a rien de l’unité « %1 » ; il y a %2</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>le montant doit être d’au moins 1</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>la demande du token est encore ouverte ; attendez qu’elle soit réglée</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>la mint n’est pas dans la liste</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>le portefeuille n’est pas ouvert</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 n’est pas dans la liste des mints ; ajoutez-la d’abord</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>aucune mint de ce nom dans la liste, ou aucune de confiance ; ajoutez-en une d’abord</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>le quote n’est pas encore payé ; le portefeuille continue à demander et le frappe dès qu’il l’est</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>Le nœud télécharge encore la chaîne : bloc %1 sur %2 (%3 %). Le minage commence quand c’est fini.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>Le nœud télécharge encore la chaîne : bloc %1 sur %2. Le minage commence quand c’est fini.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>Elle prend de un à trois pools.</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>Son firmware ne sait pas faire de pause.</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>Son firmware n’a pas de réglage des ventilateurs.</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>Son ancienne interface web perdrait un de ses réglages : %1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Son firmware ne connaît pas cette commande.</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>Braiins OS ne prend les pools que sur sa propre page web : ce qui est défini sur le port 4028 reste sans effet.</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>Il lui faut au moins un pool.</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>Elle prend au plus %1 pools.</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>Elle n’atteint pas son nouveau pool et mine encore sur l’ancien. %1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>Elle a dit oui et n’a pas changé ses pools.</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>Une autre sorte de machine répond maintenant à son adresse.</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>Sa réponse s’arrête au milieu.</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>Elle ne laisse que lire les autres ordinateurs : son réglage api-allow doit laisser écrire celui-ci (W:).</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>Elle n’accepte pas cet utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>Elle ne parle que Stratum V1.</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>Un pool demande un hôte, un port et un utilisateur, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>Elle répond, mais ne dit rien de son travail.</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>Elle a refusé sans donner de raison.</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>Elle a refusé : %1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>Son firmware ne l’offre pas : %1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>Ce programme n’est pas autorisé à la modifier.</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>Ses pools ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>Son firmware ne laisse pas changer ses pools.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>Elle ne répond pas maintenant.</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>Ses pools sont déjà ainsi.</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>Aucun réseau de cet ordinateur ne mène à elle.</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>Ce programme ne prend pas de machines du réseau local : ouvrez un port pour elles dans les réglages.</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>Elle ne parle le protocole d’aucun de ces pools.</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>Elle n’a pas de place pour l’ancien pool en secours.</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>Elle cache le mot de passe de %1 : quand ce pool sera remis, le mot de passe sera « x ».</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>Aucun ancien pool n’est connu pour elle.</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>La modification des machines a été désactivée avant son tour.</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>Le programme s’est terminé avant son tour.</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>Arrêté avant son tour.</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>La première machine n’a pas réussi : laissée en l’état.</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>Elle n’est pas venue miner ici à temps.</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>Rien n’a été écrit, car ses anciens pools n’ont pas pu être enregistrés : %1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>Elle ne redémarre pas : %1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>Ses anciens pools sont enregistrés ; ils vaudront à son redémarrage. %1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>Une autre machine répond à son adresse.</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>Rien n’a été écrit, car elle ne répond pas : %1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>Elle a été modifiée et ne répond plus depuis : %1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>Rien n’a été écrit, car ses pools ont changé depuis le plan.</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>Ses pools ne sont ni les nouveaux ni les anciens.</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>Le programme s’est terminé avant que ses pools soient changés.</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>Elle a accepté les nouveaux pools et n’a rien changé.</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>Les nouveaux pools ne lui sont pas parvenus : %1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>Elle a refusé les nouveaux pools : %1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>Ses nouveaux pools sont enregistrés ; ils vaudront à son redémarrage, car la modification des machines a été désactivée.</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>Après son redémarrage, elle a d’autres pools.</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>Elle devait redémarrer et ne l’a pas fait.</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>Elle n’avait pas de pools à remettre. %1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>La modification des machines a été désactivée avant que ses anciens pools soient remis. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>Ses anciens pools n’ont pas pu être remis ; les nouveaux valent. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>Ses anciens pools n’ont pas pu être remis ; d’autres valent. %1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>Elle ne répond qu’aux ordinateurs de son propre réseau.</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>Un ventilateur tourne de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>Elle ne dit pas quelles fréquences ses puces supportent.</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>Ses puces supportent des fréquences de %1 à %2 MHz.</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>Elle ne dit pas quelles tensions ses puces supportent.</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>Ses puces supportent des tensions de %1 à %2 mV.</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>Ce n’est pas une fréquence.</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>Seuls des ordinateurs de son propre réseau peuvent la modifier.</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>Elle n’accepte pas ce code à usage unique : %1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>Ses huit places de pool sont prises : %1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>Son firmware ne parle pas TLS avec les pools.</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>Ses valeurs en direct n’arrivent plus.</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>Seules des machines à adresse privée sont contactées.</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>Ses valeurs en direct ne peuvent pas être obtenues.</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>Son micrologiciel n’enregistre pas les pools : ceux-ci valent jusqu’à son redémarrage.</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionBoard</name>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>is lost since %1, reconnecting. Machines stay connected and their shares are kept.</source>
        <translation>est perdu depuis %1, reconnexion. Les machines restent connectées et leurs shares sont gardés.</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>n’a pas de travail depuis %1.</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>attend&#x202f;: %1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>ne donne pas de travail depuis %1.</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>ne donne pas de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>sert depuis %1 car le pool préféré ne répond pas.</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>se synchronise encore, %1 fait.</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>se synchronise encore.</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>est en retard sur les autres.</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>est injoignable.</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>refuse l’accès&#x202f;: vérifiez son utilisateur et son mot de passe, ou son fichier cookie.</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>est inutilisable.</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>Un bloc trouvé</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>n’est pas enregistré, seulement soumis. Libérez le disque ou corrigez le dossier de données&#x202f;: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>ne peut pas être écrit, la dernière heure reste en mémoire. Libérez le disque ou corrigez le dossier de données&#x202f;: %1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>n’ont envoyé aucun share depuis un moment, sur %1 connectées.</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>Ouvrir les machines</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>n’a envoyé aucun share depuis %1.</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>est connectée depuis %1 et n’a envoyé aucun share.</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>D’habitude, un toutes les %1.</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>Ouvrir la machine</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>%1 des shares</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>des dernières 24 h ont été rejetés.</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>des dernières 24 h ont été rejetés, surtout&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>Ouvrir la mint</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>La mint</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>n’émet rien.</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>n’émet rien&#x202f;: %1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>Le fichier de la mint</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>contient des keysets inutilisables&#x202f;; leurs pièces sont refusées&#x202f;: %1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>est injoignable pour les portefeuilles&#x202f;: %1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>Des crédits de shares</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>attendent la mint depuis %1, au nombre de %2. Aucun n’est perdu&#x202f;: ils partent dès qu’elle répond.</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>Le portefeuille</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Ouvrir le portefeuille</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>Les douze mots du portefeuille</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>ne sont pas notés. Sans eux, son ehash disparaît avec cet ordinateur.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Les noter</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Noyau %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>ne sont pas notés. Sans eux, son ehash disparaît avec l’ordinateur de %1. Notez-les là-bas.</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>La liste des appareils</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>ne peut pas être enregistrée : %1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Ouvrir le réseau</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>du réseau ont le même problème : %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>widgets::AttentionStrips</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>Masquer jusqu’à ce que ce soit fini.</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>Lire une sauvegarde</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>Une copie chiffrée de tout, avec les tokens envoyés et pas encore encaissés, que les mots seuls ne rendent pas. Elle est relue avant d’être dite terminée.</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>Ajoute ce que contient une sauvegarde des mêmes mots. Rien n’est remplacé ici.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Sauvegardes Hashstead (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>Choisissez un fichier et un mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe diffèrent.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Enregistré et relu&#x202f;: %1 pièce, mints&#x202f;: %2.</numerusform>
            <numerusform>Enregistré et relu&#x202f;: %1 pièces, mints&#x202f;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Lu&#x202f;: %1 pièce, mints&#x202f;: %2.</numerusform>
            <numerusform>Lu&#x202f;: %1 pièces, mints&#x202f;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message>
        <source>ehash, spendable</source>
        <translation>ehash, disponible</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>Envoyé, pas encore encaissé</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Autres unités</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>Rien de miné encore</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>En une époque</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>En %1 époque</numerusform>
            <numerusform>En %1 époques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>Aucun quote ouvert</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 prêts, %2 quand leur époque est réglée</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>Aucun token dehors</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>En tokens et demandes ouvertes</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>Les tokens d’autres mints seraient ici</translation>
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
        <translation>Machine</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Bannie par</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>levée</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>un garde-fou&#x202f;: %1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>un garde-fou</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Adresses bannies</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>Aucune machine n’est admise depuis ces adresses, quel que soit son protocole. Les bannissements survivent à un redémarrage.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Personne n’est banni.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>ses pièces sont dépensables</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>%1 confirmations sur %2</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>pas sur le disque</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>Valeurs (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Enregistrer les valeurs</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine and what of it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>widgets::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Légende&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré durant ce temps.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
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
        <translation>Période</translation>
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
        <translation>Lisible</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>Le nœud répond</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>L’identification est acceptée</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>Il est sur le bon réseau</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>Il a toute la chaîne</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>Il donne des templates de bloc</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>Le pool répond</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>Chiffré, et sa clé est la bonne</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>Il parle Stratum V2 avec Hashstead</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>Il accepte l’utilisateur</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>Le port est libre</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>Miner sur %1</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 n’accepte les changements qu’avec un code à usage unique. Saisissez les six chiffres que le téléphone affiche.</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectCard</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR code de %1</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Dirigez les machines ici</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Aucun port</translation>
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
        <translation>Aucun port n’écoute les machines. Les événements et la page Réglages disent pourquoi.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Montrer %1 en QR code</translation>
    </message>
</context>
<context>
    <name>widgets::ConnectPanel</name>
    <message>
        <source>Point a machine here</source>
        <translation>Dirigez une machine ici</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>Ouvrez la page de la machine dans un navigateur et entrez l’une de ces lignes comme pool. L’utilisateur entré là est ici le nom de la machine&#x202f;; le mot de passe n’importe pas. Elle apparaît dans cette fenêtre à sa première connexion.</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Aucun port n’écoute les machines. Les événements et la page Réglages disent pourquoi.</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>Noyaux sur d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>Chacun se montre et se pilote depuis cette fenêtre comme le noyau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connecter maintenant</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Montrer dans la fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>Aucun noyau sur un autre ordinateur n’est encore connu.</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>La liste des noyaux est illisible, donc rien n’y est écrit : %1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>Vous avez confirmé %1, il montre %2.</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>Retirer %1 ? Son token est oublié ; le noyau lui-même continue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>Un autre noyau porte déjà ce nom.</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>Un nom a au plus 40 caractères, tous visibles.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>Il n’a pas pu être gardé : %1</translation>
    </message>
</context>
<context>
    <name>widgets::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>widgets::CoreEditor</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>Un noyau qui tourne ailleurs, par exemple sur un serveur sans écran, se montre et se pilote d’ici. Il doit accepter les fenêtres d’autres ordinateurs : là-bas, api.enabled vaut true et api.listen est une adresse de son réseau.</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>Adresse, ou adresse:port</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>Un noyau y répond. Si c’est le vôtre, l’empreinte de son certificat le montre :</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>Comparez-la sur l’ordinateur du noyau. « hashsteadd status » l’y montre comme « fingerprint » sous « api », et « hashsteadd token add » sous le token. Si un chiffre diffère, quelqu’un est entre les deux.</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>L’empreinte est la même des deux côtés</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>Un token dit ce que cette fenêtre peut y faire. Créez-en un sur l’ordinateur du noyau : « hashsteadd token add NAME --scope operate ». Les portées sont read, operate et pay.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Comment vous l’appelez</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>Comparer la nouvelle…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>Ajouter un noyau</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>Ce n’est pas une adresse. Exemples : server.local, 192.168.1.20:8081 ou [fd00::20]:8081.</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Se connecte à %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>Personne ne répond à %1. (%2)</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>Vous avez confirmé :
%1
Il montre maintenant :
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>Ce n’est pas le noyau que vous avez confirmé : il montre un autre certificat. Rien ne lui a été dit, le token encore moins.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>widgets::CoreItem</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
</context>
<context>
    <name>widgets::CoreSwitcher</name>
    <message>
        <source>Cores</source>
        <translation>Noyaux</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>Ajouter un noyau…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>Montrer et piloter un Hashstead qui tourne sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Hashrate, 10 min, measured from shares</source>
        <translation>Hashrate, 10 min, mesuré par shares</translation>
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
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>The sum of what the machines claim themselves. Many claim nothing.</source>
        <translation>La somme de ce que les machines annoncent. Beaucoup n’annoncent rien.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Reported by %1 of %2</source>
        <translation>Annoncé par %1 sur %2</translation>
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
        <translation>actif %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>tip il y a %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Voir tout&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Lecture des événements</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>émet</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>Événements chez %1</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Rien de nouveau depuis %1.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message>
        <source>%1 Since %2.</source>
        <comment>a sentence, and a time</comment>
        <translation>%1 Depuis %2.</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, annoncé</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>Attendu par jour, avant les frais</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Revenir à toutes</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>Affiche de nouveau la table de toutes les machines (Échap).</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>Donne toute la page à cette machine (Entrée dans la table).</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>What it answered</source>
        <translation>Ce qu’elle a répondu</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>Chaleur, puissance et coût</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>Pools, dans l’ordre de secours</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>Shares, selon son propre compte</translation>
    </message>
    <message>
        <source>Hash boards</source>
        <translation>Cartes de hachage</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>It also said, and it makes no sense:</source>
        <translation>Elle a dit aussi, sans que cela ait un sens :</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>Ce que dit la machine</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>%1 choisies</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 sur %2 en ligne</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>Les machines sont seulement lues : activez « Permettre les changements » pour les modifier.</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>Ce programme peut en modifier %1.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>dernière réponse %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>actif %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>Annoncé par la machine</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1, annoncé par la machine</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>puce</translation>
    </message>
    <message>
        <source>board</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>régulateur</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>exhaust</source>
        <translation>sortie</translation>
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
        <translation>automatique</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>à la main</translation>
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
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>%1 par jour, avant les frais</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Ventilateurs</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>De l’attendu</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <comment>a share, and the hashrate that it is of</comment>
        <translation>%1 % de %2</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>it says that it stopped because it is too hot</source>
        <translation>elle dit s’être arrêtée à cause de la chaleur</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1, utilisé</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1, enregistré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmés</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hardware errors</source>
        <translation>Erreurs matérielles</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>%1 cette session</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>%1 puce</numerusform>
            <numerusform>%1 puces</numerusform>
        </translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Carte %1</translation>
    </message>
    <message>
        <source>not one this program can read</source>
        <translation>aucune que ce programme sache lire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se nomme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif</translation>
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
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Dernier problème</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>ce programme ne fait que la lire</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>ce programme peut la modifier</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>modifiable quand les changements sont permis</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>Ses pools</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>Dirigée ici</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>Pools enregistrés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>En pause par</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>aucun ; plannings et filtres s’y réfèrent</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>Ceux de la page de la machine. Ils sont gardés avec les autres secrets de ce programme, envoyés à cette seule machine, et ne sont plus affichés.</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>Cette machine n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <translation>La machine refuse ceux qui sont gardés.</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>Un utilisateur et un mot de passe sont gardés.</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>Aucun n’est gardé.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Un mot de passe demande un utilisateur.</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceFigures</name>
    <message>
        <source>rpm</source>
        <translation>tr/min</translation>
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
        <translation>ici</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>modifiable</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
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
        <translation>Mine sur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>Dirigez maintenant une machine ici</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>Ouvrez la page de la machine dans un navigateur et entrez l’une de ces lignes comme pool. Elle apparaît dans la fenêtre à sa première connexion.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR code de %1</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>Aucun port n’écoute les machines. La page Journaux dit pourquoi&#x202f;; les ports sont sur la page Réglages.</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>Pool (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>Pool (Stratum V2, avec la clé qui prouve cet ordinateur)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>Utilisateur&#x202f;: ici, le nom de la machine. Mot de passe&#x202f;: quelconque</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>La démo a ses propres machines, pour qu’il y ait quelque chose à voir. Une vraie peut s’y joindre&#x202f;: tout reste de l’argent fictif.</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>Bloc en cours</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase&#x202f;: qui reçoit ce bloc</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Sorties de la coinbase</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>Blocs trouvés ici</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copier le hash</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Ouvrir l’explorateur</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>Aucun encore. L’aperçu dit la probabilité d’en trouver un. Un bloc trouvé est d’abord écrit sur le disque, puis envoyé à chaque nœud, et figure ici avec son sort.</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>Dernier template</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Derniers jobs</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>ouvert aux machines</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>pas encore de template</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>difficulté %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>template de %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 de frais</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>%1 de la place du bloc</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>poids non indiqué</translation>
    </message>
    <message>
        <source>%1 weight units</source>
        <translation>%1 unités de poids</translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1, %2 octets</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sans tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Bloc précédent</translation>
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
        <translation>Paie</translation>
    </message>
    <message>
        <source>a script without address</source>
        <translation>un script sans adresse</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>Les blocs de cette chaîne ne sont sur aucune page publique.</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>%1 octet d’extranonce chacune</numerusform>
            <numerusform>%1 octets d’extranonce chacune</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EventList</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>widgets::Figure</name>
    <message>
        <source>%1, last known</source>
        <translation>%1, dernière valeur</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>Diriger ici…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>Faire clignoter</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>Ventilateur et fréquence…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>Nom et groupe…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Utilisateur et mot de passe…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>Ce programme peut la modifier</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>Pause à heures fixes…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>Listes de pools…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>Voir ses shares</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>Choisissez d’abord une machine.</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>Les machines sont seulement lues. Activez d’abord « Permettre les changements ».</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>Son firmware ne l’offre pas.</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>Aucun de leurs firmwares ne l’offre.</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>Permettez d’abord, dans ce menu, que ce programme la modifie.</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>Choisissez une seule machine.</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>Montre ce qui changerait avant que rien ne se passe.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>Son firmware ne laisse pas définir ses pools.</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>Remet la liste de pools enregistrée avant de la diriger ici.</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>Aucune ancienne liste de pools n’est gardée.</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>Ce programme peut les modifier</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>Permettre les changements</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, annoncé</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coût par jour</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>aucune ne l’annonce</translation>
    </message>
    <message>
        <source>reported by %1 of %2</source>
        <translation>annoncé par %1 sur %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 demande un regard</numerusform>
            <numerusform>%1 demandent un regard</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>puissance par hashrate</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>à %1 par kWh</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>aucun prix de l’énergie</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>rapporte environ %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>Coûte %1. Le gain est ce qu’on peut attendre à la difficulté actuelle du réseau, avant les frais.</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>Désactivé, rien n’est écrit sur aucune machine.</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>Activez-le pour diriger des machines ici, les redémarrer ou les mettre en pause.</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>Activé : les machines choisies sont modifiables.</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>Désactivé : les machines sont seulement lues.</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>Redémarrer %1 ? Rien n’y est miné pendant une minute environ.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>Oublier %1 ? Son nom, son historique et la liste de pools enregistrée partent aussi ; une recherche la retrouve.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Arrêter de clignoter</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS, ancien</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>%1 lecture manquée</numerusform>
            <numerusform>%1 lectures manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>mine ici</translation>
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
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>a pool, and the one after it</comment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>écriture des pools</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>redémarre</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>attend le premier share</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>a ses anciens pools</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>a les nouveaux pools</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>laissée en l’état</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>Sa liste de pools lui est envoyée.</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>On lui demande quels pools elle a maintenant.</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>Elle redémarre avec la liste ; cela prend jusqu’à deux minutes.</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>Elle a la liste ; son premier share montre qu’elle mine ici.</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>La liste d’avant est en vigueur.</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>Ses shares arrivent ici.</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>La nouvelle liste est en vigueur.</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>Elle n’a pas pris la liste ; les pools d’avant sont en vigueur.</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>Aucun de ses shares n’est arrivé ici ; elle a donc de nouveau les pools d’avant.</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>Ses pools actuels n’ont pas pu être lus. Voyez sur sa propre page.</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>L’opération s’est terminée avant son tour.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Elle n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>Elle est injoignable.</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>Autre chose y est en cours. Réessayez ensuite.</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>Cela n’a pas marché, et rien ne dit pourquoi.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>days of the week, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>toute la journée</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–%2 le lendemain</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>Met en pause toutes les machines gérées %1 %2</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>Met « %1 » en pause %2 %3</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>trop chaude</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>ventilateur arrêté</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>beaucoup de rejets</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>mine ailleurs</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>redémarre sans cesse</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>mauvais mot de passe</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>Elle n’a pas répondu %1 fois.</numerusform>
            <numerusform>Elle n’a pas répondu %1 fois de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>Elle donne %1 alors que ses réglages font attendre au moins %2.</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>Elle ne donne que %1.</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>Elle est à %1 °C ; la limite est %2 °C.</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>Un ventilateur ne tourne qu’à %1 tr/min.</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>Un ventilateur est arrêté.</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>%1 % de ses derniers shares ont été rejetés ; la limite est %2 %.</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>Elle a été dirigée ici et mine ailleurs maintenant.</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>Elle a été dirigée ici et mine maintenant sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>Elle a redémarré %1 fois en une heure.</numerusform>
            <numerusform>Elle a redémarré %1 fois en une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>Elle refuse l’utilisateur et le mot de passe fournis.</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>Voyez si elle a du courant et est sur le réseau ; une recherche trouve une nouvelle adresse.</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>Voyez sa température et ses cartes de hachage ; un redémarrage aide souvent.</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>Donnez-lui de l’air, nettoyez-la ou baissez sa fréquence.</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>Mettez-la en pause avant qu’elle surchauffe, puis voyez le ventilateur et sa prise.</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>Voyez son réseau et sa fréquence : des shares tardifs ou faux en sont les causes habituelles.</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>Dirigez-la de nouveau ici, ou remettez ses anciens pools si c’est voulu.</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>Voyez son alimentation et baissez sa fréquence.</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>Saisissez l’utilisateur et le mot de passe de sa propre page.</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>Définir les pools</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Remettre les anciens pools</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>Régler le ventilateur</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>Régler la fréquence</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 a reçu d’autres pools</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 a retrouvé ses anciens pools</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 a été redémarrée</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 a été mise en pause</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 a repris</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 doit clignoter</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>Le ventilateur de %1 a été réglé</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>La fréquence de %1 a été réglée</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>%1 a été modifiée par ce programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 répond de nouveau.</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1 : fini, c’était « %2 ».</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1 ; avant : %2, maintenant : %3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 a refusé « %2 »</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 a refusé « %2 » : %3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>« %1 » : fait sur %2</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1 ; en vigueur après un redémarrage.</translation>
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
        <translation>Ce programme peut modifier %1.</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>Ce programme ne fait que lire %1.</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>La gestion est activée.</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>La gestion est désactivée : rien n’est écrit sur aucune machine.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 est dans la liste.</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>Son mot de passe est oublié.</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>Son mot de passe est gardé.</translation>
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
        <translation>moins de %1 %</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>plus de %1 %</translation>
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
        <translation>depuis %1</translation>
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
        <translation>1 sur %1</translation>
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
        <translation>Aide sur cette page (F1)</translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>Aucun sujet ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>Ouvrir dans le navigateur&#x202f;?</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>Ce lien mène hors de Hashstead, vers une page d’internet.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>Ce qui est repris de ce fichier</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>Le fichier&#x202f;: %1. Repris&#x202f;: %2. Non repris&#x202f;: %3. Inutile&#x202f;: %4.</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ repris</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ non repris</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– inutile</translation>
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
        <translation>Bloc</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>un nouveau bloc</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>nouvelles transactions</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Distribué</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>émet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Keyset</source>
        <translation>Keyset</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>En circulation</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>Bloc payé</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>Connecte maintenant. C’est de toute façon essayé toutes les quelques secondes.</translation>
    </message>
</context>
<context>
    <name>widgets::LinkWords</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas atteint</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>Ce n’est pas le noyau que vous avez confirmé : il montre un autre certificat.</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>Son certificat n’est pas encore confirmé.</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>Il ne connaît pas ce token, ou le token a été révoqué.</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>C’est une autre version de Hashstead. Mettez à jour la plus ancienne des deux. (%1)</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>Il a refusé cette fenêtre : %1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>Il ne peut être atteint : %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>Non connecté à %1 depuis %2. Ce qu’il a dit en dernier est affiché.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>Non connecté à %1 depuis %2. %3 Ce qu’il a dit en dernier est affiché.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>Non connecté à %1 depuis %2. %3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>Votre token pour %1 a la portée « %2 », et ceci demande « %3 ».</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>la connexion à %1 s’est rompue avant sa réponse. On verra à son retour si cela a été fait.</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>il n’y a pas de connexion à %1.</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>votre token pour %1 ne le permet pas.</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>Il n’y a pas encore eu de connexion à %1.</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>Les mots et les fichiers d’un portefeuille restent sur son propre ordinateur : faites-le là-bas.</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>ne donne plus signe depuis %1.</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>n’est pas connecté. %1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>Un dossier pour qui vous aide&#x202f;: journal, réglages et état, sans secrets.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niveau minimal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>Les lignes choisies, ou toutes celles montrées si aucune ne l’est.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>Ouvrir le dossier de diagnostic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>En pause pendant la lecture.</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>En pause pendant la lecture. %n nouvelle ligne.</numerusform>
            <numerusform>En pause pendant la lecture. %n nouvelles lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>Aucune ligne ne répond au niveau, à la catégorie et aux mots.</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>Où placer le dossier de diagnostic&#x202f;?</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>Enregistré dans %1. Lisez-le avant de le donner.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>Le diagnostic n’a pas pu être enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>Ouvre la page de la machine dans un navigateur.</translation>
    </message>
    <message>
        <source>10 min, from shares</source>
        <translation>10 min, par shares</translation>
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
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>What the machine itself claims.</source>
        <translation>Ce que la machine annonce.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Last 100 shares</source>
        <translation>100 derniers shares</translation>
    </message>
    <message>
        <source>Channel and shares</source>
        <translation>Canal et shares</translation>
    </message>
    <message>
        <source>left</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>muette depuis %1</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>démarre, pas encore de share</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>actif %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2, canal standard %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2, canal étendu %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1, traduit vers le canal SV2 %1</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1, canal %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1, un share toutes les %2</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1, %2 shares par seconde</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · aucun roulé</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>Difficulté cible</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>Masque de version</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>ne roule pas</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 acceptés, aucun rejeté</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 acceptés, %2 rejetés, %3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 sous la cible du pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 refusés ensuite par le pool</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 sans réponse</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>Depuis sa connexion.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptés</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 sous la cible upstream</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Pas encore de share.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 octet roulé</numerusform>
            <numerusform>%1 · %2 octets roulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>%1 bloc trouvé</numerusform>
            <numerusform>%1 blocs trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Nom de la machine</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>Donne ici un autre nom à la machine (F2). Elle garde son historique.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>Ferme sa connexion. Son logiciel se reconnecte de lui-même.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>Ferme toute connexion de son adresse et n’en accepte plus aucune.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>Jusqu’à levée</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>Adresses bannies…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>se nomme %1</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Last 100 shares: %1</source>
        <translation>100 derniers shares&#x202f;: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Voir l’appareil</translation>
    </message>
    <message>
        <source>Shows it on the page Network: its temperatures, fans and pools, and what can be changed.</source>
        <translation>L’affiche sur la page Réseau : températures, ventilateurs, pools et ce qui peut être changé.</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1, dernières nouvelles %2</translation>
    </message>
    <message>
        <source>%1, regulator %2</source>
        <comment>two temperatures</comment>
        <translation>%1, régulateur %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>Déconnecter %1&#x202f;? %2 partagent sa connexion, et toutes la perdent.</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>Déconnecter %1&#x202f;? Son logiciel se reconnecte de lui-même, le plus souvent en une minute.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>Une autre machine a déjà ce nom.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>Un nom a au plus 64 caractères, tous visibles.</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>Le bannissement finirait avant de commencer.</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>Ce bannissement est déjà fini.</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>Cette machine n’est plus connectée.</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>Ce n’est pas l’adresse d’une machine.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>Cela n’a pas pu être fait&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 garde son nom.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 s’appelle désormais %2.</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 ont été déconnectées. Elles reviennent quand leur logiciel se reconnecte.</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 a été déconnectée. Elle revient quand son logiciel se reconnecte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 peut se reconnecter.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1&#x202f;: bannissement jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1&#x202f;: bannissement jusqu’à levée.</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 %2 à cette adresse ont perdu leur connexion.</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>Bannir à nouveau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muette</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>muette %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
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
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Dernier share</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>trop chaude</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
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
        <translation>Machines</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Chercher des machines</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>Ajouter une machine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>Choisissez une machine pour voir son graphique, son canal et ses shares.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Au travail</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muettes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Aucune machine ne répond à la recherche et au choix à côté.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Déconnecter…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n bannie</numerusform>
            <numerusform>%n bannies</numerusform>
        </translation>
    </message>
    <message>
        <source>Show device</source>
        <translation>Voir l’appareil</translation>
    </message>
</context>
<context>
    <name>widgets::MachinesSetupPage</name>
    <message>
        <source>Where machines connect</source>
        <translation>Où les machines se connectent</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>Vos machines trouvent Hashstead sur ces ports de cet ordinateur. Si un autre programme occupe déjà un port, un port libre est proposé.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Port pour Stratum V1, que parlent presque toutes les machines (V2 y est compris aussi)</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>Port pour Stratum V2 seul</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>Machines de votre réseau, à toute adresse de cet ordinateur (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>Machines du réseau de %1</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>Seulement les programmes de cet ordinateur (127.0.0.1)</translation>
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
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Demo, play money</source>
        <translation>Démo, argent fictif</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1, cet ordinateur</translation>
    </message>
    <message>
        <source>Hashstead (demo)</source>
        <translation>Hashstead (démo)</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Attend des machines</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minage</translation>
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
        <translation>Aucune mint ne tourne ici</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>Une mint change les shares acceptés en ehash&#x202f;: des tokens dans votre portefeuille, un par unité de travail. Activez ehash.enabled dans Réglages, avec le profil Solo, Pool maison ou Démo, et laissez ehash.mint sur «&#x202f;embedded&#x202f;». Avec le profil Pool, vos shares gagnent ce que paie ce pool.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>En circulation</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>Quotes prêts à frapper</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>Keysets et époques</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>Pools et mints</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>QR code de l’adresse de la mint</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>Les portefeuilles la joignent à</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>Watchdog et travail en route</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>émet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>argent fictif</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>Arrêter la mint</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>Aucun nouvel ehash n’est émis jusqu’à la reprise. Les shares sont gardés et crédités ensuite&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>Émet à nouveau de l’ehash, si les comptes sont justes.</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>La mint n’émet pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>Aucun portefeuille ne joint la mint&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>Le port %1 est libre&#x202f;: mettez-le dans mint.listen.</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>sur %1 crédités pour du travail</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>%1 de plus peuvent être émis</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>les échanges recomptent</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 pas encore payés</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 émis</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>aucun portefeuille n’est servi&#x202f;; définissez mint.listen dans Réglages</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>Comptes vérifiés</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Portefeuilles</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>Shares en attente</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1, le plus ancien depuis %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Crédité</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sans clé</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 pièce signée</numerusform>
            <numerusform>%1 pièces signées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 pièce dépensée</numerusform>
            <numerusform>%1 pièces dépensées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 crédit</numerusform>
            <numerusform>%1 crédits</numerusform>
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
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
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
            <numerusform>%1 share n’a rien rapporté</numerusform>
            <numerusform>%1 shares n’ont rien rapporté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search machines</source>
        <translation>Chercher des machines</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Find machines</source>
        <translation>Trouver des machines</translation>
    </message>
    <message>
        <source>1. Find</source>
        <translation>1. Trouver</translation>
    </message>
    <message>
        <source>A search asks each address of your home&apos;s network whether a mining machine is there: Bitaxe and its relatives, Avalon, Antminer, Braiins and others that speak cgminer.</source>
        <translation>Une recherche demande à chaque adresse du réseau de la maison si une machine de minage s’y trouve : Bitaxe et ses proches, Avalon, Antminer, Braiins et d’autres qui parlent cgminer.</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. Surveiller</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>Hashrate, températures, ventilateurs, puissance et pools de chacune, selon elle ; ce qui est hors ligne, trop chaud ou mine ailleurs est signalé.</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. Diriger ici</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>Si les changements sont permis, un clic fait miner les machines ici : le changement se voit d’abord, une machine passe devant, et les anciens pools peuvent être remis.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Machines du réseau</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Aucune machine ne répond à la recherche et au choix à côté.</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>Choisissez une machine pour voir ce qu’elle dit et ce qu’on peut faire ; plusieurs pour toutes à la fois.</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>Aucune machine n’a encore été trouvée</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>Choisissez le réseau des machines et lancez une recherche, ou ajoutez-en une par son adresse. Rien n’est cherché sans demande, et seules des adresses privées sont interrogées.</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>La liste des machines est lue</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>Elle vient avec les prochaines valeurs du cœur.</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>Diriger ici…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>La mettre en pause</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>Remise des anciens pools :</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>Écriture des pools :</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>%1 sont faites.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Voir l’opération</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main (bitcoin de valeur)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>Votre nœud Bitcoin</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core, Knots ou btcd, sur cet ordinateur ou un autre. Hashstead lui demande le contenu du prochain bloc et lui remet chaque bloc que trouvent vos machines.</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Fichier cookie</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>Adresse de son serveur RPC</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Comment s’identifier</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Fichier cookie, écrit par le nœud au démarrage</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>Utilisateur (rpcauth ou rpcuser du nœud)</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>Mot de passe, scellé hors du fichier de réglages</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>Adresse ou script</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Meilleure difficulté</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>Chance d’un bloc</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>Travaille au bloc</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>aucun rejeté</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 rejetés, %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 refusés ensuite par le pool</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 sous la cible du pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>Refusés par le pool&#x202f;:
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>cette session</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>pas encore de share</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>Au total %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1, %2 % d’un bloc</translation>
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
        <translation>Blocs : %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>requiert un hashrate mesuré</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>requiert la difficulté du réseau</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>à %1, %2</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>Blocs attendus</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>travaille depuis %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 confirmés</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>ehash, play money</source>
        <translation>ehash, argent fictif</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>aujourd’hui&#x202f;: inconnu</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 prêts</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>%1 en époques ouvertes</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>one every %1</source>
        <translation>un tous les %1</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>Chance d’un bloc pour le pool</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>%1 par mois · %2 par an</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>Aide sur %1</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>sa propre mint</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>encore inconnu</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>sur le port des mints</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
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
        <translation>Où paient les blocs</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>La coinbase de chaque bloc paie cette adresse directement. Prenez-en une d’un portefeuille dont vous avez les mots&#x202f;: pas celle d’une bourse, ni une que vous ne pouvez pas lire.</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Les shares gagnent de l’ehash</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>Chaque share est payé aussitôt en ecash par la mint de cet ordinateur, que vous faites tourner et garantissez. Sans elle, le bloc va à l’adresse ci-dessus et vous partagez à la main.</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ Une adresse valable du réseau %1.</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>Aide pour diriger des machines ici</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Remettre les anciens pools</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>Permettre à ce programme de les modifier</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>L’opération n’est pas finie. Elle peut continuer sans cette fenêtre ; rouvrez-la pour voir où elle en est.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>Quelque chose a changé depuis : revoyez le plan.</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>Une autre opération a commencé depuis ; celle-ci est finie.</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>Remettre les anciens pools de %1 machine</numerusform>
            <numerusform>Remettre les anciens pools de %1 machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>Donner d’autres pools à %1 machine</numerusform>
            <numerusform>Donner d’autres pools à %1 machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>Diriger %1 machine ici</numerusform>
            <numerusform>Diriger %1 machines ici</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>Ce que chaque machine avait est enregistré, et celle qui ne réussit pas le retrouve d’elle-même.</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>Ce que ces machines avaient avant d’être dirigées ici vaut de nouveau là où c’est indiqué.</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>Les listes de pools d’avant sont gardées. Elles peuvent être remises à tout moment, même après un redémarrage.</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>Ce programme ne fait que lire ces machines. Pour changer leurs pools, il doit pouvoir y écrire.</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>Chaque machine reçoit la liste de pools d’avant. Une passe devant, les autres suivent dès que cela marche.</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>Une machine passe devant ; les autres suivent dès que cela marche. La liste de pools de chacune est enregistrée et peut être remise à tout moment.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Commencer par %1</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>Remettre les anciens pools</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Diriger des machines ici</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Un code à usage unique a six chiffres.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>Les machines en cours vont au bout ; les autres restent en l’état.</translation>
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
        <translation>Garder le pool actuel en secours</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>Stratum V2 là où une machine le parle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>Codes à usage unique, pour les machines dont la page en demande un. Un code vaut une demi-minute : saisissez-le en dernier. Laissez vide si aucun n’est demandé.</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>Vers ce programme</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>Chaque machine est consultée ; rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Code à usage unique de %1</translation>
    </message>
</context>
<context>
    <name>widgets::PointRow</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>Mine sur</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>Minera sur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>déjà ainsi</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>passe devant</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>est remise</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>est modifiée</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>est passée devant</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>Machines terminées</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>Machines de l’opération</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Cela commence.</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>%1 est modifiée maintenant.</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 passe devant. Les autres attendent qu’il soit sûr que cela marche.</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>Les machines sont modifiées maintenant, quelques-unes à la fois.</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 marche. Les autres suivent, quelques-unes à la fois.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>Arrêt : ce qui est en cours va au bout, le reste reste en l’état.</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>%1 n’a pas réussi.</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 est passée devant et n’a pas réussi ; les autres sont restées en l’état.</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>Certaines machines n’ont pas réussi ; ce qui s’est passé est indiqué à côté de chacune.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>Terminé. Les machines laissées de côté sont en l’état.</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>Terminé. Chaque machine a ses anciens pools.</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>Terminé. Chaque machine a pris le changement.</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>Anciens pools remis</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>Minent ici</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
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
        <translation>Pool intégré</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>aucun pool ne donne de travail</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>Aucun pool n’est encore défini</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>Ajoutez-en un dans Réglages, sous Pools&#x202f;: son adresse sous la forme stratum2+tcp://host:port/authority-key, un espace, puis votre utilisateur ou adresse chez lui. Un second prend le relais quand le premier tombe.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>Pas encore de pool</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>Le pool de cet ordinateur n’a encore rien dit. Il démarre avec le programme&#x202f;; l’Aperçu dit ce qu’il attend. Pour miner sur un pool ailleurs, choisissez le profil Pool dans Réglages.</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>Rien n’a encore été reçu du pool de %1. L’aperçu dit ce qu’il attend.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>votre utilisateur là-bas</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>votre compte.worker</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>votre adresse, avec un worker au besoin&#x202f;: %1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>Chaque compte a son adresse et sa clé&#x202f;: copiez-les depuis votre compte là-bas.</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>Paie à beaucoup de mineurs leur part de chaque bloc&#x202f;; il y faut un compte.</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>Solo&#x202f;: qui trouve un bloc est payé par lui. Pas de compte, votre adresse est l’utilisateur.</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>Le pool de référence pour essayer. Ses pièces ne valent rien.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>dans la chaîne</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>hors de la chaîne</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>On ne travaille en ce moment à aucun job de ce pool.</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>La coinbase du job est illisible.</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>Votre utilisateur sur ce pool n’est pas une adresse&#x202f;: vous voyez qui est payé, pas si c’est vous.</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>Un bloc de ce job paie %1 à votre adresse.</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>Un bloc de ce job ne paie rien de lui-même à votre adresse.</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>Seule la coinbase du job en cours est vérifiable. Elle apparaît ici dès que le pool donne du travail.</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>Rien n’est vérifiable. Un pool qui cache sa coinbase vous empêche de voir qui est payé.</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>Cela vaut pour un bloc trouvé avec ce job précis. Ce que le pool vous doit pour d’autres shares n’est pas vérifiable ici.</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>La plupart des pools encaissent le bloc et vous paient plus tard d’après leurs comptes&#x202f;: ce qu’ils vous doivent, et qu’ils paieront, n’est pas vérifiable ici.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitive</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissoute</translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message>
        <source>Pools before</source>
        <translation>Pools avant</translation>
    </message>
    <message>
        <source>Pools afterwards</source>
        <translation>Pools après</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1 (enregistré, non utilisé)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Pas encore connus.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Inconnus.</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>et %1 de plus</numerusform>
            <numerusform>et %1 de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>Choisissez une machine pour voir ses pools ligne par ligne.</translation>
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
        <translation>%1, utilisé en premier</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1, si ceux du dessus manquent</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Préférer</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>Préférer %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>Adresse du pool %1</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>Utilisateur sur le pool %1</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>Les pools</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>Vos machines minent sur le premier. Quand il manque, le suivant prend le relais, et le premier resert dès qu’il va bien. Hashstead joint les pools par Stratum V2&#x202f;; vos machines peuvent parler V1.</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>Comme une seule</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>Chaque machine à part</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>Choisir un pool…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>Autre pool…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>Comment le pool voit vos machines</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Ajouter un pool</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>Modifié&#x202f;: prend effet après Appliquer et un redémarrage. Les machines se reconnectent seules.</translation>
    </message>
</context>
<context>
    <name>widgets::QrCode</name>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>widgets::QrPlayer</name>
    <message>
        <source>Save image</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>Vitesse des codes</translation>
    </message>
    <message>
        <source>%1 / s</source>
        <translation>%1 / s</translation>
    </message>
    <message>
        <source>Codes a second</source>
        <translation>Codes par seconde</translation>
    </message>
    <message>
        <source>Size of the codes</source>
        <translation>Taille des codes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>How much one code holds: a small one is read from further away</source>
        <translation>Ce que contient un code&#x202f;: un petit se lit de plus loin</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le token</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>Image %1 sur %2, tenez la caméra immobile.</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>Image %1, %2 quelconques et quelques autres suffisent.</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>QR code animé du token, images&#x202f;: %1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>QR code du token</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>widgets::Quantities</name>
    <message>
        <source>Hashrate, measured from shares</source>
        <translation>Hashrate, mesuré par shares</translation>
    </message>
    <message>
        <source>Difficulty of shares</source>
        <translation>Difficulté des shares</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>Difficulté des shares</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Meilleur share</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>tr/min</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>Hashrate, annoncé par la machine</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>Hashrate dans le temps</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>Difficulté des shares dans le temps</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>Hashrate annoncé dans le temps</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>Température dans le temps</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Puissance dans le temps</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>Vitesse du ventilateur dans le temps</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Régulateur</translation>
    </message>
</context>
<context>
    <name>widgets::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>widgets::ReceiveDialog</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>Collez un token, ou déposez ici un texte ou un fichier qui en contient un. Rien n’est pris avant que vous ayez vu ce que c’est.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>Je connais cette mint et veux son ecash</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>C’est trop long pour un token.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
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
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>La mint n’a jamais signé ceci. Cela ne vaut rien.</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>Ce portefeuille ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 n’est pas une de vos mints. L’ecash est une promesse de sa mint&#x202f;: ne le prenez que si vous vous fiez à qui la tient. Accepter l’ajoute à votre liste.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Demande à la mint</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>C’est une partie d’un QR code animé : %1 sur %2 sont là. Collez les autres en dessous, dans n’importe quel ordre.</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>Ce sont des parties de plusieurs QR codes animés. Collez celles d’un seul.</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>Ce QR code contient autre chose qu’un token.</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>Une partie de ce QR code est abîmée. Scannez-la ou copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 est dans votre liste de mints, mais pas comme mint de confiance. L’ecash est une promesse de sa mint : ne l’acceptez que si vous faites confiance à qui la gère.</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Asks a mint for everything that this wallet&apos;s words own there. What is found already is not counted twice. Do it once for each mint you used.</source>
        <translation>Demande à une mint tout ce que les mots de ce portefeuille y possèdent. Ce qui est déjà trouvé n’est pas compté deux fois. À faire une fois pour chaque mint utilisée.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>Keysets parcourus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>Dites quelle mint interroger.</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>Demande à %1. Vous pouvez fermer&#x202f;; cela continue.</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>Terminé. Rien qui ne soit déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1 keysets sur %2, %3 pièce trouvée, %4 demandées dans celui-ci</numerusform>
            <numerusform>%1 keysets sur %2, %3 pièces trouvées, %4 demandées dans celui-ci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>Terminé. %1 pièce trouvée&#x202f;: %2</numerusform>
            <numerusform>Terminé. %1 pièces trouvées&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>Arrêté. Ce qui a été trouvé dans les keysets parcourus est conservé ; restaurez à nouveau pour trouver le reste.</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>Avec d&apos;autres mots que ceux de ce portefeuille</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>Les douze mots</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>les douze mots, séparés par des espaces</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>Le portefeuille actuel est mis de côté avec ses mots, pas supprimé : son fichier reste dans le dossier de données.</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>Le portefeuille de ces mots démarre.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>Ces mots ne vont pas ensemble : l&apos;un est faux ou manque, ou l&apos;ordre est différent.</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>Ce n&apos;est le mot d&apos;aucun portefeuille : mot %1</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>Ceci va dans le fichier de réglages. Un ancien fichier est gardé à côté, et tout peut être changé plus tard sur la page Réglages.</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>Le mot de passe du nœud est scellé et gardé hors de ce fichier.</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>La ligne de commande ou l’environnement fixe %1 pour cette exécution&#x202f;: ce qui est écrit ici vaut dès le prochain démarrage sans cela.</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>Noter les mots</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Mettre à l’abri</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Enregistrer sauvegarde</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>Lire sauvegarde</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Votre clé</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>Qui vous envoie un token peut le verrouiller sur cette clé&#x202f;: alors seul ce portefeuille peut le prendre.</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>QR code de votre clé</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>mots notés</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>Vos douze mots rendent ce que ce portefeuille a créé lui-même. Une sauvegarde garde aussi les tokens envoyés et pas encore encaissés.</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>Tant que les douze mots ne sont pas notés, cet ecash n’existe que sur cet ordinateur. Cela prend trois minutes.</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>Le portefeuille n’a pas encore donné sa clé.</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>Tant que ses douze mots ne sont pas notés, cet ecash n’existe que sur l’ordinateur de %1. Faites-le là-bas, cela prend trois minutes.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>Pause de</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>Pause jusqu’à</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>Le planning est activé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nouveau planning</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Modifier le planning</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>Toutes les machines gérées</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>Le groupe « %1 »</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>Une heure s’écrit 17:00.</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>Ne met jamais en pause : aucun jour n’est choisi.</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>Cela fait %1 par semaine, pour %2. Une machine mise en pause à la main le reste.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleRow</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1, dont %2 sans pause possible</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Plannings</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>Les machines se mettent en pause à ces heures et reprennent ensuite, à l’heure de l’ordinateur du cœur. Seulement celles que ce programme peut modifier et dont le firmware sait faire une pause.</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>Aucun planning encore. Un planning peut arrêter les machines quand l’électricité est chère.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>Retirer ce planning ? Une machine qu’il a mise en pause reprend.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>Trouver des machines sur le réseau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Réseaux de cet ordinateur</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>Il n’est sur aucun réseau privé. Connectez-le à celui des machines.</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>Ou en ajouter une par son adresse</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>Adresse d’une machine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 adresse</numerusform>
            <numerusform>%1 adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>%1 autour de cet ordinateur</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>Le réseau est plus grand : seule la partie où se trouve l’adresse de cet ordinateur est parcourue.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>%1 adresses sur %2 interrogées</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 a répondu</numerusform>
            <numerusform>%1 ont répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nouvelle</numerusform>
            <numerusform>%1 nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>Rien n’a encore été cherché. Une recherche pose deux courtes questions à chaque adresse et ne change rien.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêtée : %1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>Recherche dans %1 : %2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>Demande à chaque adresse des réseaux choisis si une machine s’y trouve.</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>Les douze mots</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>Prenez du papier et un stylo. Ni photo, ni fichier, ni cloud.</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>Assurez-vous que personne, ni caméra, ne voie l’écran.</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>Qui a les mots a l’argent, vous comme n’importe qui.</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>Juste après, vous les saisissez une fois, pour qu’une erreur de plume se voie aujourd’hui.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Mot %1</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>Douze mots rendent tout ce que ce portefeuille crée lui-même, sur n’importe quel ordinateur. Ils sont montrés maintenant, une fois.</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>Notez-les dans cet ordre, colonne par colonne.</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>Ressaisissez-les depuis le papier.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Montrer les mots</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>Différent de l’affiché&#x202f;: mot %1</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
</context>
<context>
    <name>widgets::SendDialog</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Makes a token of exactly this amount: a text that you hand over as you like. Until it is claimed you can take it back.</source>
        <translation>Crée un token d’exactement ce montant&#x202f;: un texte à remettre comme bon vous semble. Tant qu’il n’est pas encaissé, vous pouvez le reprendre.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>combien</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>pour qui lit le token&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>Verrouiller sur une clé</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>seul qui a cette clé peut le prendre&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>après un jour</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>après une semaine</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>après 30 jours</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>À nouveau à vous</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Il n’y a encore rien à envoyer.</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>Une clé a 66 chiffres hexadécimaux qui commencent par 02 ou 03.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Demande à la mint</translation>
    </message>
</context>
<context>
    <name>widgets::SettingEditor</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>Autorisé&#x202f;: de %1 à %2.</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>Autorisé&#x202f;: %1 et plus.</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>Autorisé&#x202f;: jusqu’à %1.</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>Ce n’est pas un nombre entier. %1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>Ce n’est pas un nombre. %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>du fichier de réglages</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>fixé par une variable d’environnement, qui l’emporte sur cette page</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>fixé sur la ligne de commande, qui l’emporte sur cette page</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>exige un redémarrage</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Nœud Bitcoin</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>Pool distant</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool de cet ordinateur</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>Travail et difficulté</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>Fenêtre et bureau</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>Masquer les réglages experts</translation>
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
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Fenêtres sur d’autres ordinateurs</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>Afficher %1 réglage expert</numerusform>
            <numerusform>Afficher %1 réglages experts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>Les réglages ne sont pas encore chargés.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>Rien n’a été changé&#x202f;: voir les valeurs marquées.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été changé. %1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Enregistré et en vigueur.</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>Enregistré. En vigueur après un redémarrage&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>Une valeur n’est pas valable&#x202f;: voir celles marquées.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Aucun changement.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n modification, pas encore appliquée.</numerusform>
            <numerusform>%n modifications, pas encore appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Reconfigurer…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>Les premiers pas sont pour le noyau de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>L’adresse du serveur RPC du nœud, comme http://127.0.0.1:8332.</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>N’écrivez pas l’identification dans l’adresse&#x202f;: elle a ses propres champs.</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>Le nœud écrit son fichier cookie au démarrage&#x202f;: entrez le chemin.</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>L’utilisateur du serveur RPC du nœud.</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>Un utilisateur sans espaces.</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>Un utilisateur de 255 octets au plus.</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>Ce pool veut un utilisateur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 paie l’adresse dans l’utilisateur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>Ajoutez un pool&#x202f;: choisissez-en un dans la liste, ou entrez l’adresse d’un autre.</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>L’adresse du pool, sous la forme stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>Ce pool est déjà dans la liste.</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 est sur %2, votre configuration sur %3.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>Un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Les deux ports doivent différer.</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Une adresse de cet ordinateur, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>L’adresse que paie un bloc que vous trouvez.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>Hashstead démarre avec ces réglages…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>Hashstead n’a pas démarré avec ces réglages&#x202f;; ceux d’avant sont de nouveau en vigueur. %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>Commencer à miner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 acceptés, %2 rejetés</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>sous la cible upstream</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1, difficulté %2, %3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>Vous pouvez changer d’avis à tout moment&#x202f;: Réglages a «&#x202f;Reconfigurer&#x202f;», et rien de ce qui a été gagné n’est perdu.</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>Ne demande rien. Juste pour voir.</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>Demande votre nœud Bitcoin et une adresse.</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>Demande l’adresse d’un pool, et souvent un compte.</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>Vous venez d’un autre translator&#x202f;?</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>Hashstead lit le fichier de réglages (TOML) du translator de référence de Stratum V2 et de celui de hashpool. Vous voyez ce qui est repris ou non avant tout changement&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>Chemin du fichier de réglages</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>Fichier de réglages d’un autre translator</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Réglages (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <translation>Aucun port n’écoute les machines</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>Les machines se connectent à %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>état de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 connexion</numerusform>
            <numerusform>%1 connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>Ce que vous voulez</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>Vos anciens réglages</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Nœud Bitcoin</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>Connecter une machine</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>Somme&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le graphique</translation>
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
        <translation>7 j</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 j</translation>
    </message>
    <message>
        <source>Chart range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>Elle n’en a rien dit pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>Une machine mine sur le premier pool, et sur le suivant tant que celui-ci ne répond pas. {name} dans un utilisateur est le nom de la machine.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Premier pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>S’il tombe</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>Si les deux tombent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1, utilisateur</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>adresse.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>Cet utilisateur n’a pas de pool.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>Écrivez stratum+tcp://hôte:port, ou stratum2+tcp://hôte:port/clé d’autorité.</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>Les pools connaissent une machine à son utilisateur.</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>La ligne au-dessus est vide.</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 reçoit : %2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>Un autre modèle porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Premier pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>S’il tombe</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>Modèles de pools</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>Listes de pools à donner à plusieurs machines à la fois. En changer une ne change aucune machine : choisissez des machines et donnez-la-leur.</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>Aucun modèle encore. Un modèle peut contenir le pool où minent les machines quand ce programme ne tourne pas.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>grenier</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>Retirer %1 ? Les machines qui l’ont reçu gardent leurs pools.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>Dernier %1 à %2, jusqu’à %3 en %4</translation>
    </message>
</context>
<context>
    <name>widgets::TokenPane</name>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>Token, %1 %2, %3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>Seul qui a la clé peut le prendre.</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>Quiconque l’a en main peut le prendre.</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>Quelqu’un l’a encaissé. Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>Vous l’avez repris. L’ancien texte ne vaut plus rien.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>Verrouillé sur</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Demande à la mint</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>Afficher ou masquer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Attend des machines</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minage</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>%1 en 10 min, %2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloc trouvé</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>Machine muette</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>Ecash reçu</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 sont arrivés dans le portefeuille</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>Continuer à miner en arrière-plan, ou quitter Hashstead&#x202f;?</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>La réponse est retenue. Elle peut être changée sur la page Réglages, sous window.close_action.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and how the link to it is</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Core lost</source>
        <translation>Noyau perdu</translation>
    </message>
    <message>
        <source>There is no connection to %1 any more.</source>
        <translation>Il n’y a plus de connexion à %1.</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>Le noyau est de retour</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 est de nouveau connecté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>Une machine demande un regard</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>Ventilateur et fréquence</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>Plus de fréquence donne plus de hashrate et de chaleur. Une machine trop chaude la baisse ou s’arrête : montez par petits pas et surveillez sa température.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>automatic, by its temperature</source>
        <translation>automatique, selon sa température</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Vitesse du ventilateur</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>0 à 100 % de sa commande</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>Fréquence des puces</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>Tension des cœurs</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>Tension du cœur</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>%1 à %2, comme la machine le permet</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>la machine ne dit pas ce qu’elle permet</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>Ventilateur et fréquence de %1</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>Pools par ordre de préférence</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>Pools par ordre de préférence. Alt et une flèche déplacent celui choisi.</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>Vérifier le paiement&#x202f;: la coinbase de son job en cours</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Sorties de la coinbase</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>Le nouvel ordre vaut après un redémarrage.</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>Glissez une ligne, ou Alt et une flèche, pour changer l’ordre.</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>Ajoutez un second pool dans Réglages&#x202f;: il prend le relais quand celui-ci tombe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>Prouve sa clé</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>oui, ou il est quitté</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>aucune clé définie&#x202f;: n’importe qui pourrait répondre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Connecte en</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1, médiane des derniers shares</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>Travaille au bloc</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>pas dans cette exécution&#x202f;; redémarrez Hashstead pour l’utiliser</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>Votre jeton ne permet pas un autre ordre.</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>après un redémarrage</translation>
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
        <translation>État</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Connecte en</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Répond en</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
</context>
<context>
    <name>widgets::WalletDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>Les mots sont justes. Gardez le papier où vous seul le trouvez.</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>Reçu&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>Aucun portefeuille ne tourne ici</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>Le portefeuille réunit l’ecash que minent vos machines, et permet de l’envoyer et d’en recevoir. Il s’active dans les réglages (wallet.enabled)&#x202f;; ses douze mots sont créés au premier démarrage.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>Il n’y avait rien à regrouper.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ajouté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Retiré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>notés</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non notés</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>%1 pièce regroupée.</numerusform>
            <numerusform>%1 pièces regroupées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Demande à la mint</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>Repris&#x202f;: %1 %2.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>%1 ligne enregistrée dans %2.</numerusform>
            <numerusform>%1 lignes enregistrées dans %2.</numerusform>
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
        <translation>Unité et époque</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>locked to a key</source>
        <translation>verrouillé sur une clé</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sans confiance</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
</context>
<context>
    <name>widgets::WalletTables</name>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
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
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Consolidate</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <source>Swaps many small coins, and those of old keys, into few.</source>
        <translation>Échange beaucoup de petites pièces, et celles d’anciennes clés, contre peu.</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>Ce que vous possédez, par mint et époque</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>Rien encore. Ce que minent vos machines arrive de soi-même&#x202f;; un token qu’on vous donne entre par Recevoir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Miné</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historique de</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>Encaissés aussi</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>Interroger les mints</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>Demande quels tokens ont été encaissés.</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>Créés ici et remis</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>Aucun token dehors. Envoyer en crée un.</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>Adresse d’une mint à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>Pas encore de mint. Ajoutez-en une par son adresse.</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>Défiance</translation>
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
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Miné</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>Miné, %1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>Token reçu</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>Token reçu, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>Envoyé dans un token</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>Envoyé dans un token, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>Token repris</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>Token repris, «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Regroupé</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>Restauré depuis les mots</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>non encaissé</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>encaissé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>non verrouillé, le premier venu le prend</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>verrouillé sur votre clé</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>verrouillé sur la clé d’un autre</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>verrouillé d’une façon que ce portefeuille ne peut ouvrir</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>le token n’en a pas&#x202f;; seule la mint peut dire s’il est vrai</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>bonne, la mint l’a signé</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>non vérifiée, les clés de la mint ne sont pas encore connues</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>La mint n’a pas encore répondu. La demande est gardée et renouvelée&#x202f;; rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>pour un job inconnu</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>sous la cible</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>heure trop ancienne</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>heure dans le futur</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>bits de version interdits</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>mauvaise taille d’extranonce</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formé</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>refusé par le pool en amont</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>au-delà du débit permis</translation>
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
        <translation>démarrage</translation>
    </message>
    <message>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>attend du travail</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>synchronise</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool de cet ordinateur</translation>
    </message>
    <message>
        <source>Remote pool, SV2</source>
        <translation>Pool distant, SV2</translation>
    </message>
    <message>
        <source>Remote pool, SV1</source>
        <translation>Pool distant, SV1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>Pool maison</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Virtual machines mine a simulated chain. Nothing else is needed, nothing is real.</source>
        <translation>Des machines virtuelles minent une chaîne simulée. Rien d’autre n’est requis, rien n’est réel.</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>Vos machines minent sur votre propre nœud Bitcoin. Un bloc trouvé vous paie, en entier.</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>Les machines de plusieurs personnes minent sur votre nœud Bitcoin et partagent ce qu’elles trouvent.</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>Vos machines minent sur un pool distant, avec d’autres en réserve. Ce pool vous paie.</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>Démo&#x202f;: chaîne simulée, pas de vrai bitcoin</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1&#x202f;: connexion</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1&#x202f;: départ</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 ne dit plus rien</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>Bloc %1 trouvé</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 a trouvé le bloc %2</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>Le bloc %1 a été rejeté%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 a refusé le bloc %2%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>Le bloc %1 a été trouvé et envoyé à %2</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 a trouvé le bloc %2, envoyé à %3</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>Le bloc %1 est perdu face à %2%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>Nouveau bloc %1 dans la chaîne</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>Le travail vient de %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>%1 perdu%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Passage à %1</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>Nœud %1 perdu%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>Le nœud %1 est de retour</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>Le pool interdit le version rolling, %1 en est avertie</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>La coinbase du pool (%1 octets) est peut-être trop grande pour %2</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>Bannissement de %1%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>Le port %1 n’écoute pas%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>Le port %1 écoute désormais</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>Un bloc trouvé est soumis, mais n’a pas pu être enregistré%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>L’historique ne peut pas être écrit%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>Les blocs trouvés sont de nouveau enregistrés</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>L’historique est de nouveau écrit</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>La mint %1 refuse des shares de %2%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>La mint s’est arrêtée%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>La mint émet à nouveau</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead démarré</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>%1 machine</numerusform>
            <numerusform>%1 machines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is banned until %2%3</source>
        <translation>Bannissement de %1 jusqu’à %2%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>levée</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>Bannissement de %1 jusqu’à %2, avant jusqu’à %3</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>Bannissement de %1 jusqu’à levée, avant jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 s’appelle désormais %2</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>%1&#x202f;: déconnexion par vous après %2</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>Le bannissement de %1 est fini</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 peut se reconnecter, le bannissement devait finir %2</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 peut se reconnecter</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 répond de nouveau sur le réseau</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 va de nouveau bien</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 ne répond pas sur le réseau</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 hache moins qu’elle ne devrait</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 est chaude : %2 °C, la limite est %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>Un ventilateur de %1 est arrêté</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>Beaucoup de shares de %1 sont rejetés</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 mine ailleurs</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 redémarre sans cesse</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 refuse son mot de passe</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Quelque chose ne va pas avec %1</translation>
    </message>
</context>
</TS>
