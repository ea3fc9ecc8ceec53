<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Program</name>
    <message>
        <source>Hashstead cannot start</source>
        <translation>Hashstead no puede iniciar</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Los shares ganan ehash</translation>
    </message>
    <message>
        <source>Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine&apos;s key. auto: in the demo only. With a remote pool shares earn what that pool pays.</source>
        <translation>Los shares aceptados del pool integrado ganan ehash: tokens de una mint, vinculados a la clave de cada máquina. automático: solo en la demo. Con un pool remoto, los shares ganan lo que pague ese pool.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Where shares earn: &quot;embedded&quot; is this program&apos;s own mint, else a name from ehash.mints.</source>
        <translation>Dónde ganan los shares: «embedded» es la mint propia de este programa; si no, un nombre de ehash.mints.</translation>
    </message>
    <message>
        <source>Worth of a share</source>
        <translation>Valor de un share</translation>
    </message>
    <message>
        <source>work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool&apos;s rule, by the luck of the hash. Pool and mint must have the same.</source>
        <translation>trabajo: según la dificultad dada a la máquina, con los restos acumulados. ceros iniciales: la regla de hashpool, según la suerte del hash. Pool y mint deben tener la misma.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>leading-zeros</source>
        <translation>ceros iniciales</translation>
    </message>
    <message>
        <source>Hashes for one unit</source>
        <translation>Hashes por unidad</translation>
    </message>
    <message>
        <source>How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1).</source>
        <translation>Cuánto trabajo representa una unidad de ehash. 0: 65536 en la demo; si no, 4294967296 (dificultad 1).</translation>
    </message>
    <message>
        <source>Least zero bits</source>
        <translation>Mínimo de bits cero</translation>
    </message>
    <message>
        <source>With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it.</source>
        <translation>Con la regla ceros iniciales: un hash con tantos bits cero gana una unidad, cada uno más la duplica.</translation>
    </message>
    <message>
        <source>Key for machines without one</source>
        <translation>Clave de máquinas sin clave</translation>
    </message>
    <message>
        <source>A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the wallet. Empty: they earn nothing.</source>
        <translation>Una clave pública comprimida (66 dígitos hexadecimales) que recibe el ehash de las máquinas que no dan clave ni tienen una de la cartera. Vacío: no ganan nada.</translation>
    </message>
    <message>
        <source>Port for mints</source>
        <translation>Puerto para mints</translation>
    </message>
    <message>
        <source>Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none.</source>
        <translation>Dirección y puerto donde se conectan mints de otros equipos, por ejemplo 127.0.0.1:34260. Una lista vacía: ninguno.</translation>
    </message>
    <message>
        <source>Mints</source>
        <translation>Mints</translation>
    </message>
    <message>
        <source>Mints on other machines that may connect, each &quot;NAME KEY&quot; with the key that the mint shows in its status, or &quot;NAME hashpool ADDRESS&quot; for a mint of hashpool, which has no key: whoever has that address is the mint.</source>
        <translation>Mints de otros equipos que pueden conectarse, cada una «NAME KEY» con la clave que la mint muestra en su estado, o «NAME hashpool ADDRESS» para una mint de hashpool, que no tiene clave: quien tenga esa dirección es la mint.</translation>
    </message>
    <message>
        <source>Tell hashpool translators</source>
        <translation>Avisar a translators hashpool</translation>
    </message>
    <message>
        <source>Stratum V2 proxies are told of quotes with hashpool&apos;s messages. Others may not understand them.</source>
        <translation>Se avisa de los quotes a los proxies Stratum V2 con los mensajes de hashpool. Otros quizá no los entiendan.</translation>
    </message>
    <message>
        <source>Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint.</source>
        <translation>Opera una mint Cashu en este programa. automático: donde los shares ganan ehash en la mint integrada.</translation>
    </message>
    <message>
        <source>Name of the mint</source>
        <translation>Nombre de la mint</translation>
    </message>
    <message>
        <source>What wallets show.</source>
        <translation>Lo que muestran las carteras.</translation>
    </message>
    <message>
        <source>Address of the mint</source>
        <translation>Dirección de la mint</translation>
    </message>
    <message>
        <source>Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same.</source>
        <translation>Dirección y puerto donde las carteras llegan a la mint. Una lista vacía: ninguna llega, los shares se abonan igualmente.</translation>
    </message>
    <message>
        <source>Pools of the mint</source>
        <translation>Pools de la mint</translation>
    </message>
    <message>
        <source>Pools on other machines whose shares this mint credits, each &quot;NAME stratum2+tcp://host:34260/authority-key&quot;, followed by &quot;hashpool&quot; for a pool of hashpool. Each pool must have this mint&apos;s key on its list.</source>
        <translation>Pools de otros equipos cuyos shares abona esta mint, cada uno «NAME stratum2+tcp://host:34260/authority-key», seguido de «hashpool» para un pool de hashpool. Cada pool debe tener la clave de esta mint en su lista.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo.</source>
        <translation>Cada bloque que paga a la dirección de pago cierra una época: empieza una unidad nueva. Requiere un nodo o la demo.</translation>
    </message>
    <message>
        <source>Confirmations of an epoch</source>
        <translation>Confirmaciones de una época</translation>
    </message>
    <message>
        <source>Blocks until an epoch&apos;s beginning is final and its quotes are paid.</source>
        <translation>Bloques hasta que el inicio de una época es definitivo y se pagan sus quotes.</translation>
    </message>
    <message>
        <source>Test payments</source>
        <translation>Pagos de prueba</translation>
    </message>
    <message>
        <source>Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, or network regtest.</source>
        <translation>Los quotes del método bolt11 se marcan pagados sin pago alguno, para probar carteras. Solo con dinero de juego: la demo, o la red regtest.</translation>
    </message>
    <message>
        <source>Connections of wallets</source>
        <translation>Conexiones de carteras</translation>
    </message>
    <message>
        <source>Wallets&apos; connections at once. When all are in use, one that idles makes room.</source>
        <translation>Conexiones de carteras a la vez. Cuando todas están en uso, una inactiva deja sitio.</translation>
    </message>
    <message>
        <source>Connections of one address</source>
        <translation>Conexiones de una dirección</translation>
    </message>
    <message>
        <source>Of one IPv4 address or one IPv6 network (/64); at most mint.connections.</source>
        <translation>De una dirección IPv4 o una red IPv6 (/64); como máximo mint.connections.</translation>
    </message>
    <message>
        <source>Requests of one address</source>
        <translation>Solicitudes de una dirección</translation>
    </message>
    <message>
        <source>Requests a second that one address may make for long; four times as many at once. More are answered with 429. A request of many bytes counts as several.</source>
        <translation>Solicitudes por segundo que una dirección puede hacer de forma sostenida; cuatro veces más de golpe. Las demás se responden con 429. Una solicitud de muchos bytes cuenta como varias.</translation>
    </message>
    <message>
        <source>Longest request</source>
        <translation>Solicitud más larga</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body. A swap of 1000 coins has about 400,000.</source>
        <translation>Bytes del cuerpo de una solicitud. Un canje de 1000 monedas tiene unos 400 000.</translation>
    </message>
    <message>
        <source>Longest request head</source>
        <translation>Cabecera más larga</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s first line and headers together.</source>
        <translation>Bytes de la primera línea y las cabeceras de una solicitud juntas.</translation>
    </message>
    <message>
        <source>Idle time of wallets</source>
        <translation>Inactividad de carteras</translation>
    </message>
    <message>
        <source>A connection that makes no request for that long is closed.</source>
        <translation>Una conexión que no hace solicitudes en ese tiempo se cierra.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Runs a Cashu wallet in this program. auto: where the mint runs.</source>
        <translation>Opera una cartera Cashu en este programa. automático: donde funciona la mint.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin node, the block pays your address. home-pool: the same for several people. pool: a remote pool.</source>
        <translation>De dónde viene el trabajo. demo: una cadena simulada con mineros integrados, no hace falta nada. solo: su propio nodo Bitcoin, el bloque paga a su dirección. home-pool: lo mismo para varias personas. pool: un pool remoto.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins.</source>
        <translation>Aquí están el historial, los bloques hallados y los secretos. Vacío: el lugar que el sistema da a los programas. --data-dir prevalece.</translation>
    </message>
    <message>
        <source>Secret store</source>
        <translation>Almacén de secretos</translation>
    </message>
    <message>
        <source>Where the key that seals passwords is kept. auto: the desktop&apos;s keychain where one answers, otherwise a private file. file: always the private file.</source>
        <translation>Dónde se guarda la clave que sella las contraseñas. automático: el llavero del escritorio si alguno responde; si no, un archivo privado. archivo: siempre el archivo privado.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Stratum V1 addresses</source>
        <translation>Direcciones Stratum V1</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written [::]:3333.</source>
        <translation>Direcciones y puertos donde se conectan máquinas Stratum V1. Una lista vacía apaga la escucha. IPv6 se escribe [::]:3333.</translation>
    </message>
    <message>
        <source>Stratum V2 addresses</source>
        <translation>Direcciones Stratum V2</translation>
    </message>
    <message>
        <source>Addresses and ports where Stratum V2 machines connect.</source>
        <translation>Direcciones y puertos donde se conectan máquinas Stratum V2.</translation>
    </message>
    <message>
        <source>Pool addresses</source>
        <translation>Direcciones del pool</translation>
    </message>
    <message>
        <source>Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2.</source>
        <translation>Direcciones y puertos donde otros translators y proxies llegan al pool integrado por Stratum V2.</translation>
    </message>
    <message>
        <source>Both protocols on one port</source>
        <translation>Ambos protocolos en un puerto</translation>
    </message>
    <message>
        <source>The ports of network.sv1_listen take Stratum V2 too: a machine&apos;s first bytes tell which protocol it speaks. The other ports take Stratum V2 only.</source>
        <translation>Los puertos de network.sv1_listen aceptan también Stratum V2: los primeros bytes de una máquina dicen qué protocolo habla. Los demás puertos solo aceptan Stratum V2.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Hilos de trabajo</translation>
    </message>
    <message>
        <source>Threads that serve machines. 0: by the number of processor cores.</source>
        <translation>Hilos que atienden a las máquinas. 0: según el número de núcleos.</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pools in the order of preference, each &quot;stratum2+tcp://host:port/authority-key identity&quot;. The identity is your user name or address there. Pools that speak only Stratum V1 cannot be used in this version.</source>
        <translation>Pools por orden de preferencia, cada uno «stratum2+tcp://host:port/authority-key identity». La identity es su usuario o dirección allí. Los pools que solo hablan Stratum V1 no se pueden usar en esta versión.</translation>
    </message>
    <message>
        <source>Channels to the pool</source>
        <translation>Canales al pool</translation>
    </message>
    <message>
        <source>aggregated: all machines share one channel. per-machine: the pool sees each machine.</source>
        <translation>agrupado: todas las máquinas comparten un canal. por máquina: el pool ve cada máquina.</translation>
    </message>
    <message>
        <source>aggregated</source>
        <translation>agrupado</translation>
    </message>
    <message>
        <source>per-machine</source>
        <translation>por máquina</translation>
    </message>
    <message>
        <source>Return to the preferred pool</source>
        <translation>Volver al pool preferido</translation>
    </message>
    <message>
        <source>How long a preferred pool must have been stable before machines go back to it.</source>
        <translation>Cuánto debe llevar estable un pool preferido antes de que las máquinas vuelvan a él.</translation>
    </message>
    <message>
        <source>Patience with a silent pool</source>
        <translation>Paciencia con un pool mudo</translation>
    </message>
    <message>
        <source>A pool that sends nothing for this long while shares wait for its answer is given up, one that owes no answer after ten times as long.</source>
        <translation>Un pool que no envía nada en este tiempo mientras hay shares esperando respuesta se abandona; uno que no debe respuesta, tras diez veces más.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The chain your node and payout address belong to. The demo always uses its own simulated chain.</source>
        <translation>La cadena de su nodo y su dirección de pago. La demo usa siempre su propia cadena simulada.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Your Bitcoin nodes in the order of preference, each &quot;http://host:port&quot;, followed by &quot;cookie=PATH&quot; or &quot;user=NAME&quot;. The password of that user is the secret node/host:port: &quot;set-secret&quot;, or the field on the settings page.</source>
        <translation>Sus nodos Bitcoin por orden de preferencia, cada uno «http://host:port», seguido de «cookie=PATH» o «user=NAME». La contraseña de ese usuario es el secreto node/host:port: «set-secret», o el campo de la página Ajustes.</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>A fresh template is fetched at least this often, so that new fees are mined.</source>
        <translation>Se pide una plantilla nueva al menos con esta frecuencia, para minar las comisiones nuevas.</translation>
    </message>
    <message>
        <source>Payout address</source>
        <translation>Dirección de pago</translation>
    </message>
    <message>
        <source>The address that a block you find pays. Needed for solo and home-pool.</source>
        <translation>La dirección a la que paga un bloque hallado. Necesaria para solo y home-pool.</translation>
    </message>
    <message>
        <source>Coinbase tag</source>
        <translation>Etiqueta de coinbase</translation>
    </message>
    <message>
        <source>A short text in the blocks you find, for all to read.</source>
        <translation>Un texto corto en los bloques que halle, legible por todos.</translation>
    </message>
    <message>
        <source>Seconds per share</source>
        <translation>Segundos por share</translation>
    </message>
    <message>
        <source>Each machine&apos;s difficulty is set so that it sends one share in this time.</source>
        <translation>La dificultad de cada máquina se fija para que envíe un share en este tiempo.</translation>
    </message>
    <message>
        <source>First difficulty</source>
        <translation>Dificultad inicial</translation>
    </message>
    <message>
        <source>For a machine of which nothing is known yet.</source>
        <translation>Para una máquina de la que aún no se sabe nada.</translation>
    </message>
    <message>
        <source>Smallest difficulty</source>
        <translation>Dificultad mínima</translation>
    </message>
    <message>
        <source>No machine gets an easier one, unless a block is easier.</source>
        <translation>Ninguna máquina recibe una más fácil, salvo que un bloque lo sea.</translation>
    </message>
    <message>
        <source>Largest difficulty</source>
        <translation>Dificultad máxima</translation>
    </message>
    <message>
        <source>No machine gets a harder one. A share that is a block always counts.</source>
        <translation>Ninguna máquina recibe una más difícil. Un share que es un bloque siempre cuenta.</translation>
    </message>
    <message>
        <source>Version rolling</source>
        <translation>Version rolling</translation>
    </message>
    <message>
        <source>Machines may change the version bits of BIP 320. Modern hardware needs it.</source>
        <translation>Las máquinas pueden cambiar los bits de versión de BIP 320. El hardware moderno lo necesita.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Machines connected at the same time.</source>
        <translation>Máquinas conectadas a la vez.</translation>
    </message>
    <message>
        <source>Connections per address</source>
        <translation>Conexiones por dirección</translation>
    </message>
    <message>
        <source>A proxy or a router may hold many machines behind one address.</source>
        <translation>Un proxy o un router puede tener muchas máquinas tras una dirección.</translation>
    </message>
    <message>
        <source>Violations until a ban</source>
        <translation>Faltas hasta un bloqueo</translation>
    </message>
    <message>
        <source>Broken messages after which an address is refused. Addresses of your own network are never banned.</source>
        <translation>Mensajes erróneos tras los que se rechaza una dirección. Las direcciones de su propia red nunca se bloquean.</translation>
    </message>
    <message>
        <source>Ban time</source>
        <translation>Duración del bloqueo</translation>
    </message>
    <message>
        <source>How long a banned address is refused.</source>
        <translation>Cuánto tiempo se rechaza una dirección bloqueada.</translation>
    </message>
    <message>
        <source>Shares per second</source>
        <translation>Shares por segundo</translation>
    </message>
    <message>
        <source>Per connection, over a few seconds. A share that is a block passes; past the limit one a second.</source>
        <translation>Por conexión, durante unos segundos. Un share que es un bloque pasa; superado el límite, uno por segundo.</translation>
    </message>
    <message>
        <source>Handshake time</source>
        <translation>Tiempo de handshake</translation>
    </message>
    <message>
        <source>A new connection must have introduced itself within this time.</source>
        <translation>Una conexión nueva debe haberse presentado en este tiempo.</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Tiempo inactivo</translation>
    </message>
    <message>
        <source>A connection without a byte from the machine is closed after this time.</source>
        <translation>Una conexión sin un byte de la máquina se cierra tras este tiempo.</translation>
    </message>
    <message>
        <source>Session time</source>
        <translation>Tiempo de sesión</translation>
    </message>
    <message>
        <source>Every connection is closed after this time. 0: never.</source>
        <translation>Toda conexión se cierra tras este tiempo. 0: nunca.</translation>
    </message>
    <message>
        <source>Line size</source>
        <translation>Tamaño de línea</translation>
    </message>
    <message>
        <source>Longest Stratum V1 line a machine may send, in bytes.</source>
        <translation>Línea Stratum V1 más larga que puede enviar una máquina, en bytes.</translation>
    </message>
    <message>
        <source>Frame size</source>
        <translation>Tamaño de frame</translation>
    </message>
    <message>
        <source>Largest Stratum V2 frame a machine may send, in bytes.</source>
        <translation>Frame Stratum V2 más grande que puede enviar una máquina, en bytes.</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Bytes sin leer</translation>
    </message>
    <message>
        <source>A machine that leaves this much unread is disconnected.</source>
        <translation>Una máquina que deja tanto sin leer se desconecta.</translation>
    </message>
    <message>
        <source>Channels per connection</source>
        <translation>Canales por conexión</translation>
    </message>
    <message>
        <source>A Stratum V2 proxy may open a channel for each machine behind it.</source>
        <translation>Un proxy Stratum V2 puede abrir un canal por cada máquina tras él.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.</source>
        <translation>Canales de todas las máquinas juntas; una máquina requiere uno. Cada hilo de trabajo tiene una parte igual.</translation>
    </message>
    <message>
        <source>Kept shares</source>
        <translation>Shares guardados</translation>
    </message>
    <message>
        <source>Shares that wait for the pool&apos;s answer or for its return. The oldest are given up beyond that.</source>
        <translation>Shares que esperan la respuesta del pool o su regreso. Más allá se abandonan los más antiguos.</translation>
    </message>
    <message>
        <source>Time for kept shares</source>
        <translation>Plazo de shares guardados</translation>
    </message>
    <message>
        <source>Shares found while the pool is away wait for it this long.</source>
        <translation>Los shares hallados mientras falta el pool lo esperan este tiempo.</translation>
    </message>
    <message>
        <source>Keep 10 s samples</source>
        <translation>Guardar muestras de 10 s</translation>
    </message>
    <message>
        <source>Finest history of every machine.</source>
        <translation>El historial más fino de cada máquina.</translation>
    </message>
    <message>
        <source>Keep minutes</source>
        <translation>Guardar minutos</translation>
    </message>
    <message>
        <source>History in steps of a minute.</source>
        <translation>Historial en pasos de un minuto.</translation>
    </message>
    <message>
        <source>Keep hours</source>
        <translation>Guardar horas</translation>
    </message>
    <message>
        <source>History in steps of an hour.</source>
        <translation>Historial en pasos de una hora.</translation>
    </message>
    <message>
        <source>Hide addresses</source>
        <translation>Ocultar direcciones</translation>
    </message>
    <message>
        <source>Machines&apos; network addresses are shortened in the window, in the history, in status and in the log.</source>
        <translation>Las direcciones de red de las máquinas se acortan en la ventana, el historial, status y el registro.</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Nivel del registro</translation>
    </message>
    <message>
        <source>Least important messages that are kept.</source>
        <translation>Los mensajes menos importantes que se guardan.</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>depuración</translation>
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
        <translation>Reglas del registro</translation>
    </message>
    <message>
        <source>Single categories on or off, for example &quot;hashstead.sv1.debug=true&quot;, separated by semicolons.</source>
        <translation>Categorías sueltas activadas o no, por ejemplo «hashstead.sv1.debug=true», separadas por punto y coma.</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo del registro</translation>
    </message>
    <message>
        <source>Empty: the journal, or the terminal.</source>
        <translation>Vacío: el journal, o la terminal.</translation>
    </message>
    <message>
        <source>Log file size</source>
        <translation>Tamaño del registro</translation>
    </message>
    <message>
        <source>A file that grows past this is set aside and a new one begun.</source>
        <translation>Un archivo que crece más se aparta y se empieza otro.</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Archivos de registro</translation>
    </message>
    <message>
        <source>How many are kept, the open one included.</source>
        <translation>Cuántos se guardan, incluido el abierto.</translation>
    </message>
    <message>
        <source>Virtual miners</source>
        <translation>Mineros virtuales</translation>
    </message>
    <message>
        <source>Built-in machines of the demo.</source>
        <translation>Máquinas integradas de la demo.</translation>
    </message>
    <message>
        <source>Demo hashrate</source>
        <translation>Hashrate de la demo</translation>
    </message>
    <message>
        <source>Hashes per second of all virtual miners together; they use your processor.</source>
        <translation>Hashes por segundo de todos los mineros virtuales; usan su procesador.</translation>
    </message>
    <message>
        <source>Demo block time</source>
        <translation>Tiempo de bloque, demo</translation>
    </message>
    <message>
        <source>Time between blocks of the simulated chain, on average.</source>
        <translation>Tiempo medio entre bloques de la cadena simulada.</translation>
    </message>
    <message>
        <source>system</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Mark in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Shows state and hashrate in the desktop&apos;s tray, where there is one.</source>
        <translation>Muestra estado y hashrate en la bandeja del escritorio, donde la hay.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time.</source>
        <translation>bandeja: el programa sigue minando en la bandeja. salir: termina. preguntar: se pregunta la primera vez.</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>tray</source>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>salir</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>The window&apos;s program starts when you log in to your desktop.</source>
        <translation>El programa de la ventana arranca al iniciar sesión en el escritorio.</translation>
    </message>
    <message>
        <source>Keep the computer awake</source>
        <translation>Mantener despierto el equipo</translation>
    </message>
    <message>
        <source>The computer does not go to sleep while machines mine. The screen may still turn off.</source>
        <translation>El equipo no se suspende mientras minan las máquinas. La pantalla sí puede apagarse.</translation>
    </message>
    <message>
        <source>Tell of found blocks</source>
        <translation>Avisar de bloques hallados</translation>
    </message>
    <message>
        <source>A notification of the desktop for each block that your machines find.</source>
        <translation>Una notificación del escritorio por cada bloque que hallan sus máquinas.</translation>
    </message>
    <message>
        <source>Tell of silent machines</source>
        <translation>Avisar de máquinas mudas</translation>
    </message>
    <message>
        <source>A notification when a machine stops sending shares.</source>
        <translation>Una notificación cuando una máquina deja de enviar shares.</translation>
    </message>
    <message>
        <source>Tell of lost connections</source>
        <translation>Avisar de conexión perdida</translation>
    </message>
    <message>
        <source>A notification when the pool or a node is lost.</source>
        <translation>Una notificación cuando se pierde el pool o un nodo.</translation>
    </message>
    <message>
        <source>Tell of received ecash</source>
        <translation>Avisar de ecash recibido</translation>
    </message>
    <message>
        <source>A notification when ecash comes into the wallet.</source>
        <translation>Una notificación cuando llega ecash a la cartera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window, its numbers and dates. system: your desktop&apos;s.</source>
        <translation>El idioma de la ventana, de sus números y fechas. el del sistema: el de su escritorio.</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Ventanas en otros equipos</translation>
    </message>
    <message>
        <source>Lets a window on another machine attach to this core, with a token from &quot;hashsteadd token add&quot;.</source>
        <translation>Permite que una ventana de otro equipo se una a este núcleo, con un token de «hashsteadd token add».</translation>
    </message>
    <message>
        <source>Attach address</source>
        <translation>Dirección de enlace</translation>
    </message>
    <message>
        <source>Where such windows connect. 0.0.0.0:8081 takes them from the whole network; the connection is encrypted, and nobody gets in without a token.</source>
        <translation>Dónde se conectan esas ventanas. 0.0.0.0:8081 las acepta de toda la red; la conexión va cifrada, y nadie entra sin un token.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>A password is stored, sealed and outside the settings file. What you type replaces it.</source>
        <translation>Hay una contraseña guardada, sellada y fuera del archivo de ajustes. Lo que escriba la sustituye.</translation>
    </message>
    <message>
        <source>No password is stored yet. It is kept sealed, never in the settings file.</source>
        <translation>Aún no hay contraseña guardada. Se guarda sellada, nunca en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Máquinas en la red</translation>
    </message>
    <message>
        <source>Watches the mining machines of your home through their own interfaces. They are searched for only when you ask for it, and changed only once you switched management on.</source>
        <translation>Vigila las máquinas de minería de la casa por sus propias interfaces. Solo se buscan cuando se pide, y solo se cambian cuando la gestión está activada.</translation>
    </message>
    <message>
        <source>Time between readings</source>
        <translation>Tiempo entre lecturas</translation>
    </message>
    <message>
        <source>How often each machine is asked how it is.</source>
        <translation>Cada cuánto se pregunta a cada máquina cómo está.</translation>
    </message>
    <message>
        <source>Alerts of machines</source>
        <translation>Avisos de máquinas</translation>
    </message>
    <message>
        <source>Tells when a machine is gone, hot, slow, has a fan that stands still or mines elsewhere.</source>
        <translation>Avisa cuando una máquina falta, está caliente o lenta, tiene un ventilador parado o mina en otro sitio.</translation>
    </message>
    <message>
        <source>Hot chips</source>
        <translation>Chips calientes</translation>
    </message>
    <message>
        <source>A Bitaxe or one of its relatives whose chip is hotter is told, in degrees Celsius.</source>
        <translation>Se avisa de una Bitaxe o similar con el chip más caliente, en grados Celsius.</translation>
    </message>
    <message>
        <source>Hot chips of large machines</source>
        <translation>Chips calientes de máquinas grandes</translation>
    </message>
    <message>
        <source>The same for Antminer, Avalon and others, which are made to run hotter, in degrees Celsius.</source>
        <translation>Lo mismo para Antminer, Avalon y otras, hechas para trabajar más calientes, en grados Celsius.</translation>
    </message>
    <message>
        <source>Hot regulators</source>
        <translation>Reguladores calientes</translation>
    </message>
    <message>
        <source>A machine whose voltage regulators are hotter is told, in degrees Celsius.</source>
        <translation>Se avisa de una máquina con reguladores de tensión más calientes, en grados Celsius.</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>Precio del kilovatio hora</translation>
    </message>
    <message>
        <source>What each machine costs a day is reckoned with it; 0: not shown.</source>
        <translation>Con él se calcula lo que cada máquina cuesta al día; 0: no se muestra.</translation>
    </message>
    <message>
        <source>Price of a bitcoin</source>
        <translation>Precio de un bitcoin</translation>
    </message>
    <message>
        <source>In the same currency; what each machine may earn a day is shown in it. 0: in sats alone. It is never looked up.</source>
        <translation>En la misma moneda; en ella se muestra lo que cada máquina puede ganar al día. 0: solo en sats. Nunca se consulta.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Of these prices: EUR, USD, ...</source>
        <translation>De estos precios: EUR, USD, ...</translation>
    </message>
    <message>
        <source>Probes at once</source>
        <translation>Consultas a la vez</translation>
    </message>
    <message>
        <source>How many addresses a search asks at the same time.</source>
        <translation>A cuántas direcciones pregunta una búsqueda a la vez.</translation>
    </message>
    <message>
        <source>Web port of machines</source>
        <translation>Puerto web de las máquinas</translation>
    </message>
    <message>
        <source>Where machines serve their web interface.</source>
        <translation>Dónde ofrecen las máquinas su interfaz web.</translation>
    </message>
    <message>
        <source>API port of machines</source>
        <translation>Puerto API de las máquinas</translation>
    </message>
    <message>
        <source>Where machines serve the API of cgminer.</source>
        <translation>Dónde ofrecen las máquinas la API de cgminer.</translation>
    </message>
</context>
<context>
    <name>app::CoreDesk</name>
    <message>
        <source>The core was not removed as a whole: %1</source>
        <translation>El núcleo no se quitó del todo: %1</translation>
    </message>
</context>
<context>
    <name>app::RemoteFeed</name>
    <message>
        <source>the core gave no answer.</source>
        <translation>el núcleo no respondió.</translation>
    </message>
    <message>
        <source>The mint was not told: %1</source>
        <translation>No se avisó a la casa de moneda: %1</translation>
    </message>
</context>
<context>
    <name>app::TranslatorImport</name>
    <message>
        <source>It would become %1, where this is allowed: %2.</source>
        <translation>Sería %1, donde se permite: %2.</translation>
    </message>
    <message>
        <source>It becomes %1 = %2.</source>
        <translation>Pasa a ser %1 = %2.</translation>
    </message>
    <message>
        <source>This pool has no address.</source>
        <translation>Este pool no tiene dirección.</translation>
    </message>
    <message>
        <source>It is only shown on that program&apos;s web page; the pools stand under upstreams.</source>
        <translation>Solo se muestra en la página web de ese programa; los pools están en upstreams.</translation>
    </message>
    <message>
        <source>There is no pool here that could be used.</source>
        <translation>Aquí no hay ningún pool que se pueda usar.</translation>
    </message>
    <message>
        <source>It is the user name at each pool that has none of its own.</source>
        <translation>Es el usuario en cada pool que no tiene uno propio.</translation>
    </message>
    <message>
        <source>At most %1 pools are kept.</source>
        <translation>Se guardan como máximo %1 pools.</translation>
    </message>
    <message>
        <source>It becomes pool %1 of network.upstreams.</source>
        <translation>Pasa a ser el pool %1 de network.upstreams.</translation>
    </message>
    <message>
        <source>It is the published example key, whose secret everybody knows: it is taken on test networks only.</source>
        <translation>Es la clave de ejemplo publicada, cuyo secreto conocen todos: solo se toma en redes de prueba.</translation>
    </message>
    <message>
        <source>It looks like the example&apos;s placeholder: enter your own.</source>
        <translation>Parece el texto de relleno del ejemplo: escribir el propio.</translation>
    </message>
    <message>
        <source>This pool has no port from 1 to 65535.</source>
        <translation>Este pool no tiene puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>This pool has no authority key, so it could not be known again: add it with the key that the pool publishes.</source>
        <translation>Este pool no tiene authority key, así que no podría reconocerse: añadirlo con la clave que publica el pool.</translation>
    </message>
    <message>
        <source>Its authority key is not one: %1.</source>
        <translation>Su authority key no es válida: %1.</translation>
    </message>
    <message>
        <source>Its address or user name cannot be kept: allowed is %1.</source>
        <translation>Su dirección o usuario no se puede guardar: se permite %1.</translation>
    </message>
    <message>
        <source>Its address cannot be used: allowed is %1.</source>
        <translation>Su dirección no se puede usar: se permite %1.</translation>
    </message>
    <message>
        <source>Machines need a port from 1 to 65535.</source>
        <translation>Las máquinas requieren un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>It would become %1, but so weak a machine gets the smallest difficulty anyway.</source>
        <translation>Sería %1, pero una máquina tan débil recibe de todos modos la dificultad mínima.</translation>
    </message>
    <message>
        <source>Hashstead agrees on the version with the pool by itself.</source>
        <translation>Hashstead acuerda la versión con el pool por sí mismo.</translation>
    </message>
    <message>
        <source>Hashstead chooses the size itself, so that all firmware gets on with it.</source>
        <translation>Hashstead elige el tamaño, para que todo firmware se entienda con él.</translation>
    </message>
    <message>
        <source>Hashstead reads the payout of each job&apos;s coinbase anyway and shows it.</source>
        <translation>Hashstead lee de todos modos el pago en la coinbase de cada job y lo muestra.</translation>
    </message>
    <message>
        <source>Hashstead asks each pool for the extensions it can use.</source>
        <translation>Hashstead pide a cada pool las extensiones que puede usar.</translation>
    </message>
    <message>
        <source>Hashstead has its own figures in the window and in its status command.</source>
        <translation>Hashstead tiene sus propias cifras en la ventana y en su comando status.</translation>
    </message>
    <message>
        <source>Hashstead keeps past jobs as long as a share for them can come.</source>
        <translation>Hashstead guarda los jobs pasados mientras pueda llegar un share para ellos.</translation>
    </message>
    <message>
        <source>Machines are not searched for on the network in this version.</source>
        <translation>En esta versión no se buscan máquinas en la red.</translation>
    </message>
    <message>
        <source>Hashstead always fits the difficulty to each machine.</source>
        <translation>Hashstead siempre ajusta la dificultad a cada máquina.</translation>
    </message>
    <message>
        <source>Hashstead renews a machine&apos;s job once a minute at least.</source>
        <translation>Hashstead renueva el job de cada máquina al menos una vez por minuto.</translation>
    </message>
    <message>
        <source>It is a counter of that program, not a setting.</source>
        <translation>Es un contador de ese programa, no un ajuste.</translation>
    </message>
    <message>
        <source>Hashstead tells the pool the hashrate that it measures.</source>
        <translation>Hashstead indica al pool el hashrate que mide.</translation>
    </message>
    <message>
        <source>Add this mint on the page Wallet: tokens are not taken from a mint nobody confirmed.</source>
        <translation>Añadir esta mint en la página Cartera: no se toman tokens de una mint que nadie confirmó.</translation>
    </message>
    <message>
        <source>The mint&apos;s address is not needed to mine.</source>
        <translation>La dirección de la mint no hace falta para minar.</translation>
    </message>
    <message>
        <source>Words of a wallet are not taken from a plain file: restore them on the page Wallet.</source>
        <translation>Las palabras de una cartera no se toman de un archivo sin cifrar: restaurarlas en la página Cartera.</translation>
    </message>
    <message>
        <source>A secret key is not taken from a plain file; Hashstead locks to keys of its own wallet.</source>
        <translation>Una clave secreta no se toma de un archivo sin cifrar; Hashstead vincula a claves de su propia cartera.</translation>
    </message>
    <message>
        <source>Hashstead has a wallet of its own.</source>
        <translation>Hashstead tiene cartera propia.</translation>
    </message>
    <message>
        <source>Hashstead gives no tokens away.</source>
        <translation>Hashstead no regala tokens.</translation>
    </message>
    <message>
        <source>Hashstead shows its own windows: 1 and 10 minutes, 1 and 24 hours.</source>
        <translation>Hashstead muestra sus propios intervalos: 1 y 10 minutos, 1 y 24 horas.</translation>
    </message>
    <message>
        <source>It repeats a port that stands elsewhere in such files.</source>
        <translation>Repite un puerto que está en otra parte de estos archivos.</translation>
    </message>
    <message>
        <source>It repeats what stands elsewhere in such files.</source>
        <translation>Repite lo que está en otra parte de estos archivos.</translation>
    </message>
    <message>
        <source>The mint says what a share is worth.</source>
        <translation>La mint dice cuánto vale un share.</translation>
    </message>
    <message>
        <source>Hashstead does not know this setting.</source>
        <translation>Hashstead no conoce este ajuste.</translation>
    </message>
    <message>
        <source>hashpool&apos;s translator</source>
        <translation>el translator de hashpool</translation>
    </message>
    <message>
        <source>the Stratum V2 reference translator</source>
        <translation>el translator de referencia de Stratum V2</translation>
    </message>
</context>
<context>
    <name>app::WindowDesk</name>
    <message>
        <source>Hashstead is still starting.</source>
        <translation>Hashstead aún está iniciando.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Simulated chain</source>
        <translation>Cadena simulada</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool de este equipo</translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation>los shares no se pueden guardar: %1</translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation>los shares de workers sin clave no ganan nada: indicar ehash.fallback_key</translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation>no probó qué mint es</translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation>su clave no está en la lista de mints</translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation>no se puede abrir el puerto para mints %1:%2: %3</translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation>el pool no responde</translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation>el pool da otro valor a los shares: igualar ehash.rule, ehash.unit_work y ehash.minimum_zeros en ambos lados</translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation>no se conoce la authority key del pool: no se da ninguna prueba</translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation>la mint no responde</translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation>esta mint no conoce el pool</translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation>la mint ha detenido su emisión</translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation>más shares de los que admite esta mint</translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation>la mint no pudo anotarlo</translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation>no se puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation>El bloque está en la cadena.</translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation>El bloque es válido, pero hay otro a su altura; aún puede ganar.</translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation>Todos los nodos rechazaron el bloque; sus bytes se conservan.</translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation>Ningún nodo ha confirmado aún el bloque; se envía de nuevo hasta que uno lo haga.</translation>
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
        <translation>%1 Respuestas: %2</translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation>NO se pudo escribir en el disco. %1</translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation>aceptó el bloque, pero no lo tiene en su cadena</translation>
    </message>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation>Este nodo está en la cadena «%1», pero se ha configurado «%2». Iniciarlo para esa cadena o cambiar el ajuste de la red.</translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation>El nodo no tiene pares, así que no se entera de ningún bloque. Revisar su conexión de red.</translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation>El nodo está arrancando (%1). El minado empieza cuando esté listo.</translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation>El nodo no conoce una llamada que el minado necesita; actualizarlo. Dijo: %1</translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation>El nodo no tiene pares y no da plantilla de bloque. Revisar su conexión de red.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation>El nodo aún descarga la cadena y todavía no da plantilla de bloque.</translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation>El nodo no da plantilla de bloque. Dijo: %1 (%2)</translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation>La plantilla de bloque del nodo no se puede usar: %1. Actualizar Hashstead o usar otro nodo.</translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation>Este nodo está en el bloque %1 y otro en el %2. Revisar su conexión de red.</translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation>No se puede usar ningún nodo de Bitcoin. %1</translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation>%1 rechaza el acceso con su archivo cookie; comprobar que el archivo es de este nodo</translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation>%1 rechaza el usuario o la contraseña; compararlos con los ajustes del nodo</translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation>%1 no admite este equipo; añadir su dirección a rpcallowip</translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation>%1 no tiene ningún worker RPC libre; aumentar su rpcworkqueue</translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation>%1 no respondió como un nodo de Bitcoin (HTTP %2); comprobar que host y puerto son los de su servidor RPC</translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation>nada escucha en %1; iniciar el nodo o corregir host y puerto</translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation>no se conoce el nombre de host de %1</translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation>no hay conexión segura con %1; indicar el certificado del nodo o desactivar TLS en ambos lados</translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation>se cortó la conexión con %1</translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation>%1 respondió un error sin código, como no lo hace un nodo: %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation>%1 respondió el error %2: %3</translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation>no se puede leer el archivo cookie %1 (%2); iniciar el nodo, o corregir la ruta o sus permisos</translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation>la respuesta a %1 supera los %2 MiB</translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation>%1 no respondió a %2 en %3 s</translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation>cadena simulada</translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation>se halló antes otro bloque</translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation>Una cadena propia de este programa, para hacer pruebas. Sus monedas no valen nada.</translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation>el nodo respondió algo que no es un resultado de submitblock</translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation>guardado al lado de la mejor cadena</translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation>el nodo no tiene el bloque</translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation>el nodo respondió algo que no es una cabecera de bloque</translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation>con la coinbase de este pool de %1 unidades de peso el bloque tiene %2, %3 de más: que el nodo deje más espacio (blockreservedweight o blockmaxweight en bitcoin.conf)</translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation>El nodo rechaza los bloques que haría este pool (%1). No se da trabajo hasta que acepte uno: comprobar que la dirección de pago y el nodo son de la misma red.</translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation>Comparar la authority key de la dirección de este pool con la que publica el pool.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation>Poner en hora el reloj de este equipo por la red (NTP); si ya va bien, avisar al operador del pool.</translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation>Lo que responde ahí no habla Stratum V2 cifrado: revisar host y puerto.</translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation>Comprobar que host y puerto son del servicio Stratum V2 del pool y que no hay un cortafuegos por medio.</translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation>Revisar la conexión a Internet, el host y el puerto.</translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation>Preguntar al pool qué admite, o elegir otro.</translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation>Este pool no puede servir a Hashstead tal como está configurado: elegir otro.</translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation>El pool incumplió el protocolo; si continúa, avisar a su operador.</translation>
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
        <translation>Preguntar al pool qué significa, o elegir otro.</translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation>Revisar el usuario configurado para este pool.</translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation>Da muy pocos bytes de extranonce: elegir otro.</translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation>No admite mineros de este hashrate: elegir otro.</translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation>%1 no abre ningún canal (%2). %3</translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation>el pool aceptó la conexión, pero no dio trabajo</translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation>No hay ningún pool Stratum V2 configurado. Añadir uno como stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation>%1 es un pool Stratum V1 y se pasa por alto.</translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation>%1 cerró el canal (%2).</translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation>Se trabaja con uno de reserva; %1 se sigue intentando en segundo plano.</translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation>%1 Próximo intento: %2.</translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation>el pool manda esta conexión de un host a otro</translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation>%1 pidió conectarse a %2:%3.</translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation>%1 no da trabajo.</translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation>su canal en el pool se cerró</translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation>la cadena avanzó mientras el pool no estaba conectado</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation>el nuevo canal del pool tiene otro trabajo</translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation>el nuevo canal del pool pide más</translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation>el pool no estaba para recibirlo, o nunca respondió</translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation>%1 cierra el canal (%2) cada vez que se abre.</translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation>el pool no respondió a OpenExtendedMiningChannel</translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation>el pool no ha enviado nada desde hace %1 s</translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation>se necesitan %1 con la comisión, y hay %2 libres</translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation>la cartera tiene monedas, tokens enviados o solicitudes abiertas en esta mint. Gastarlos o recuperarlos primero, o solo retirarle la confianza.</translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation>la mint aún trabaja en la solicitud</translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation>el token ya se cobró; pedir otro al remitente</translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation>el receptor ya cobró el token</translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation>%1 de las monedas se gastaron en otra parte; las demás vuelven a estar libres, intentarlo otra vez</translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation>eso no es un token (%1). Un token empieza por cashuA o cashuB; copiarlo entero.</translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation>el token es de una mint que no está en la lista: %1. Sus monedas valen lo que respalde esa mint. Si se confía en ella, añadirla primero o recibir con --allow-unknown.</translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation>el token está vinculado a la clave de otra persona</translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation>el token tiene una condición que esta cartera no puede cumplir (un bloqueo por hash o varias firmas)</translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation>no hay nada que enviar; primero recibir o minar algo</translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation>no hay nada de la unidad «%1»; hay %2</translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation>el importe debe ser al menos 1</translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation>la solicitud del token sigue abierta; esperar a que se resuelva</translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation>la mint no está en la lista</translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation>la cartera no está abierta</translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation>%1 no está en la lista de mints; añadirla primero</translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation>no hay tal mint en la lista, o ninguna es de confianza; añadir una primero</translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation>el quote aún no está pagado; la cartera sigue preguntando y lo acuña en cuanto lo esté</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation>El nodo aún descarga la cadena: bloque %1 de %2 (%3 %). El minado empieza cuando termine.</translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation>El nodo aún descarga la cadena: bloque %1 de %2. El minado empieza cuando termine.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation>Admite de uno a tres pools.</translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation>Su firmware no puede pausar.</translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation>Su firmware no tiene ajuste para sus ventiladores.</translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation>Su interfaz web antigua perdería uno de sus ajustes: %1</translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation>Su firmware no conoce esta orden.</translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation>Braiins OS solo admite pools en su propia página web: lo que se pone en el puerto 4028 no entra en vigor.</translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation>Necesita al menos un pool.</translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation>Admite como mucho %1 pools.</translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation>No llega a su pool nuevo y sigue minando en el anterior. %1</translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation>Dijo que sí y no cambió sus pools.</translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation>En su dirección responde ahora otro tipo de máquina.</translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation>Su respuesta se corta a la mitad.</translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation>Solo deja leer a otros equipos: su ajuste api-allow debe dejar escribir a este (W:).</translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation>No admite este usuario y contraseña.</translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation>Solo habla Stratum V1.</translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation>Un pool necesita host, puerto y usuario, sin caracteres de control.</translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation>Responde, pero no dice nada de su trabajo.</translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation>Lo rechazó sin dar un motivo.</translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation>Lo rechazó: %1</translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation>Su firmware no ofrece esto: %1</translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation>No se ha permitido que este programa la cambie.</translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation>Sus pools aún no se conocen.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation>Su firmware no deja cambiar sus pools.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>No responde ahora.</translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation>Sus pools ya están así.</translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation>Ninguna red de este equipo lleva a ella.</translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation>Este programa no admite máquinas de la LAN: abrir un puerto para ellas en los ajustes.</translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation>No habla el protocolo de ninguno de estos pools.</translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation>No tiene sitio para el pool anterior como reserva.</translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation>Oculta la contraseña de %1: cuando se reponga ese pool, la contraseña será «x».</translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation>No se conocen pools anteriores de ella.</translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation>El cambio de máquinas se desactivó antes de que le tocara.</translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation>El programa terminó antes de que le tocara.</translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation>Se detuvo antes de que le tocara.</translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation>La primera máquina no salió bien: se dejó como estaba.</translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation>No llegó a minar aquí a tiempo.</translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation>No se escribió nada, porque no se pudieron guardar sus pools anteriores: %1</translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation>No se reinicia: %1</translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation>Sus pools anteriores están guardados; valen en cuanto se reinicie. %1</translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation>En su dirección responde otra máquina.</translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation>No se escribió nada, porque no responde: %1</translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation>Se cambió y desde entonces no responde: %1</translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation>No se escribió nada, porque sus pools cambiaron desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation>Sus pools no son ni los nuevos ni los anteriores.</translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation>El programa terminó antes de cambiar sus pools.</translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation>Aceptó los pools nuevos y no cambió nada.</translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation>Los pools nuevos no le llegaron: %1</translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation>Rechazó los pools nuevos: %1</translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation>Sus pools nuevos están guardados; valen en cuanto se reinicie, porque se desactivó el cambio de máquinas.</translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation>Tras reiniciarse tiene otros pools.</translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation>Se le pidió reiniciarse y no lo hizo.</translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation>Antes no tenía pools que se puedan reponer. %1</translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation>El cambio de máquinas se desactivó antes de poder reponer sus pools anteriores. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation>No se pudieron reponer sus pools anteriores; valen los nuevos. %1</translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation>No se pudieron reponer sus pools anteriores; valen otros. %1</translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation>Solo responde a equipos de su propia red.</translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation>Un ventilador funciona del 0 al 100 por ciento.</translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation>No dice qué frecuencias soportan sus chips.</translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation>Sus chips soportan frecuencias de %1 a %2 MHz.</translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation>No dice qué tensiones soportan sus chips.</translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation>Sus chips soportan tensiones de %1 a %2 mV.</translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation>Eso no es una frecuencia.</translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation>Solo deja que la cambien equipos de su propia red.</translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation>No admite este código de un solo uso: %1</translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation>Sus ocho lugares de pool están ocupados: %1</translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation>Su firmware no habla TLS con los pools.</translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation>Sus valores en vivo ya no llegan.</translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation>Solo se contacta con máquinas en direcciones privadas.</translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation>No se pueden obtener sus valores en vivo.</translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation>Su firmware no guarda pools: tiene estos hasta que se reinicie.</translation>
    </message>
</context>
<context>
    <name>widgets::ActionBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>está sin conexión desde %1, reconectando. Las máquinas siguen conectadas y sus shares se conservan.</translation>
    </message>
    <message>
        <source>has no work since %1.</source>
        <translation>no tiene trabajo desde %1.</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>espera: %1</translation>
    </message>
    <message>
        <source>gives no work since %1.</source>
        <translation>no da trabajo desde %1.</translation>
    </message>
    <message>
        <source>gives no work: %1</source>
        <translation>no da trabajo: %1</translation>
    </message>
    <message>
        <source>is in use since %1 because the preferred pool does not answer.</source>
        <translation>está en uso desde %1 porque el pool preferido no responde.</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>is still syncing, %1 done.</source>
        <translation>aún se sincroniza, %1 hecho.</translation>
    </message>
    <message>
        <source>is still syncing.</source>
        <translation>aún se sincroniza.</translation>
    </message>
    <message>
        <source>is behind the others.</source>
        <translation>va por detrás de los demás.</translation>
    </message>
    <message>
        <source>cannot be reached.</source>
        <translation>es inaccesible.</translation>
    </message>
    <message>
        <source>denies access: check its user and password, or its cookie file.</source>
        <translation>deniega el acceso: revisar usuario y contraseña, o el archivo cookie.</translation>
    </message>
    <message>
        <source>cannot be used.</source>
        <translation>no se puede usar.</translation>
    </message>
    <message>
        <source>A found block</source>
        <translation>Un bloque hallado</translation>
    </message>
    <message>
        <source>is not saved, it was only submitted. Free the disk or correct the data folder: %1</source>
        <translation>no está guardado, solo enviado. Liberar el disco o corregir la carpeta de datos: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>cannot be written, the last hour is kept in memory. Free the disk or correct the data folder: %1</source>
        <translation>no se puede escribir, la última hora queda en memoria. Liberar el disco o corregir la carpeta de datos: %1</translation>
    </message>
    <message>
        <source>have sent no share for a while, of %1 connected.</source>
        <translation>llevan un rato sin enviar shares, de %1 conectadas.</translation>
    </message>
    <message>
        <source>Open machines</source>
        <translation>Abrir máquinas</translation>
    </message>
    <message>
        <source>has sent no share for %1.</source>
        <translation>no ha enviado shares en %1.</translation>
    </message>
    <message>
        <source>is connected for %1 and has sent no share.</source>
        <translation>lleva %1 de conexión sin enviar shares.</translation>
    </message>
    <message>
        <source>It usually sends one every %1.</source>
        <translation>Suele enviar uno cada %1.</translation>
    </message>
    <message>
        <source>Open machine</source>
        <translation>Abrir máquina</translation>
    </message>
    <message>
        <source>%1 of the shares</source>
        <translation>%1 de los shares</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected.</source>
        <translation>de las últimas 24 h fueron rechazados.</translation>
    </message>
    <message>
        <source>of the last 24 h were rejected, most of all: %1.</source>
        <translation>de las últimas 24 h fueron rechazados, sobre todo: %1.</translation>
    </message>
    <message>
        <source>Open mint</source>
        <translation>Abrir mint</translation>
    </message>
    <message>
        <source>The mint</source>
        <translation>La mint</translation>
    </message>
    <message>
        <source>issues nothing.</source>
        <translation>no emite nada.</translation>
    </message>
    <message>
        <source>issues nothing: %1</source>
        <translation>no emite nada: %1</translation>
    </message>
    <message>
        <source>The mint&apos;s file</source>
        <translation>El archivo de la mint</translation>
    </message>
    <message>
        <source>holds keysets that cannot be used; their coins are refused: %1</source>
        <translation>contiene keysets inservibles; sus monedas se rechazan: %1</translation>
    </message>
    <message>
        <source>cannot be reached by wallets: %1</source>
        <translation>no es accesible para carteras: %1</translation>
    </message>
    <message>
        <source>Credits for shares</source>
        <translation>Abonos por shares</translation>
    </message>
    <message>
        <source>wait for the mint since %1, %2 of them. None is lost: they are sent when it answers.</source>
        <translation>esperan a la mint desde %1, en total %2. Ninguno se pierde: se envían cuando responda.</translation>
    </message>
    <message>
        <source>The wallet</source>
        <translation>La cartera</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>dice: %1</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Abrir cartera</translation>
    </message>
    <message>
        <source>The wallet&apos;s twelve words</source>
        <translation>Las doce palabras de la cartera</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when this computer is.</source>
        <translation>no están anotadas. Sin ellas, su ehash se pierde con este equipo.</translation>
    </message>
    <message>
        <source>Write them down</source>
        <translation>Anotarlas</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>are not written down. Without them its ehash is gone when the computer of %1 is. Write them down there.</source>
        <translation>no están anotadas. Sin ellas, su ehash se pierde con el equipo de %1. Anótelas allí.</translation>
    </message>
    <message>
        <source>The list of devices</source>
        <translation>La lista de dispositivos</translation>
    </message>
    <message>
        <source>cannot be saved: %1</source>
        <translation>no se puede guardar: %1</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>Abrir la red</translation>
    </message>
    <message>
        <source>on the network have the same trouble: %1.</source>
        <translation>de la red tienen el mismo problema: %1.</translation>
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
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Hide this until it is over.</source>
        <translation>Ocultarlo hasta que pase.</translation>
    </message>
</context>
<context>
    <name>widgets::BackupDialog</name>
    <message>
        <source>Save a backup file</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Read a backup file</source>
        <translation>Leer una copia</translation>
    </message>
    <message>
        <source>An encrypted copy of everything, with the tokens you sent and nobody claimed yet, which the words alone cannot give back. It is read again before this says it is done.</source>
        <translation>Una copia cifrada de todo, con los tokens enviados y aún no cobrados, que las palabras solas no devuelven. Se vuelve a leer antes de darla por hecha.</translation>
    </message>
    <message>
        <source>Adds what a backup of the same words holds. Nothing here is replaced.</source>
        <translation>Añade lo que contiene una copia de las mismas palabras. Aquí no se reemplaza nada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hashstead backups (*.hsb)</source>
        <translation>Copias de Hashstead (*.hsb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a file and a password.</source>
        <translation>Elegir un archivo y una contraseña.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas difieren.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Guardado y releído: %1 moneda, mints: %2.</numerusform>
            <numerusform>Guardado y releído: %1 monedas, mints: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Leído: %1 moneda, mints: %2.</numerusform>
            <numerusform>Leído: %1 monedas, mints: %2.</numerusform>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent, not yet claimed</source>
        <translation>Enviado, aún sin cobrar</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Otras unidades</translation>
    </message>
    <message>
        <source>Nothing mined yet</source>
        <translation>Aún nada minado</translation>
    </message>
    <message>
        <source>In one epoch</source>
        <translation>En una época</translation>
    </message>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>En %1 época</numerusform>
            <numerusform>En %1 épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>No quote is open</source>
        <translation>No hay quotes abiertos</translation>
    </message>
    <message>
        <source>%1 ready, %2 when their epoch settles</source>
        <translation>%1 listos, %2 cuando se liquide su época</translation>
    </message>
    <message>
        <source>ehash</source>
        <translation>ehash</translation>
    </message>
    <message>
        <source>No token is out</source>
        <translation>No hay tokens fuera</translation>
    </message>
    <message>
        <source>In tokens and open requests</source>
        <translation>En tokens y solicitudes abiertas</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <source>Tokens of other mints would stand here</source>
        <translation>Aquí irían los tokens de otras mints</translation>
    </message>
</context>
<context>
    <name>widgets::BanItem</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Banned by</source>
        <translation>Bloqueada por</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>nuevo aviso</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>a safeguard: %1</source>
        <translation>una salvaguarda: %1</translation>
    </message>
    <message>
        <source>a safeguard</source>
        <translation>una salvaguarda</translation>
    </message>
</context>
<context>
    <name>widgets::BansDialog</name>
    <message>
        <source>Lift the ban</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Banned addresses</source>
        <translation>Direcciones bloqueadas</translation>
    </message>
    <message>
        <source>No machine at these addresses is let in, whatever it speaks. Bans survive a restart.</source>
        <translation>Ninguna máquina en estas direcciones es admitida, hable lo que hable. Los bloqueos sobreviven a un reinicio.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>No hay bloqueos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>widgets::BlockRow</name>
    <message>
        <source>its coins can be spent</source>
        <translation>sus monedas pueden gastarse</translation>
    </message>
    <message>
        <source>%1 of %2 confirmations</source>
        <translation>%1 de %2 confirmaciones</translation>
    </message>
    <message>
        <source>not on the disk</source>
        <translation>no está en el disco</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
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
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Values (CSV)</source>
        <translation>Valores (CSV)</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the values</source>
        <translation>Guardar los valores</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Valores (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
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
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>widgets::ChartPane</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este tiempo.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
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
        <translation>Intervalo</translation>
    </message>
</context>
<context>
    <name>widgets::CheckPanel</name>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>The node answers</source>
        <translation>El nodo responde</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>Acepta el acceso</translation>
    </message>
    <message>
        <source>It is on the right network</source>
        <translation>Está en la red correcta</translation>
    </message>
    <message>
        <source>It has the whole chain</source>
        <translation>Tiene toda la cadena</translation>
    </message>
    <message>
        <source>It gives block templates</source>
        <translation>Da plantillas de bloque</translation>
    </message>
    <message>
        <source>The pool answers</source>
        <translation>El pool responde</translation>
    </message>
    <message>
        <source>Encrypted, and its key is the right one</source>
        <translation>Cifrado, y con la clave correcta</translation>
    </message>
    <message>
        <source>It speaks Stratum V2 with Hashstead</source>
        <translation>Habla Stratum V2 con Hashstead</translation>
    </message>
    <message>
        <source>It takes the user name</source>
        <translation>Acepta el usuario</translation>
    </message>
    <message>
        <source>It can be used</source>
        <translation>Se puede usar</translation>
    </message>
    <message>
        <source>The port is free</source>
        <translation>El puerto está libre</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>preguntando</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Mine on %1</source>
        <translation>Minar en %1</translation>
    </message>
</context>
<context>
    <name>widgets::CodeDialog</name>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1 takes changes with a one-time code only. Enter the six digits that your phone shows now.</source>
        <translation>%1 solo admite cambios con un código de un solo uso. Escribir las seis cifras que muestra ahora el teléfono.</translation>
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
        <translation>Apuntar las máquinas aquí</translation>
    </message>
    <message>
        <source>No port</source>
        <translation>Sin puerto</translation>
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
        <translation>Ningún puerto espera máquinas. Los eventos y la página Ajustes dicen por qué.</translation>
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
        <translation>Apuntar una máquina aquí</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these as its pool. The user name you enter there is the machine&apos;s name here; the password does not matter. It appears in this window with its first connection.</source>
        <translation>Abrir la página de la máquina en un navegador y poner uno de estos como su pool. El usuario que se ponga allí es aquí el nombre de la máquina; la contraseña no importa. Aparece en esta ventana con su primera conexión.</translation>
    </message>
    <message>
        <source>No port listens for machines. The events and the Settings page say why.</source>
        <translation>Ningún puerto espera máquinas. Los eventos y la página Ajustes dicen por qué.</translation>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Cores on other machines</source>
        <translation>Núcleos en otros equipos</translation>
    </message>
    <message>
        <source>Each of them is shown and driven from this window as the core on this computer is.</source>
        <translation>Cada uno se ve y se maneja desde esta ventana como el núcleo de este equipo.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <source>Show in the window</source>
        <translation>Mostrar en la ventana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No core on another machine is known yet.</source>
        <translation>Todavía no se conoce ningún núcleo en otro equipo.</translation>
    </message>
    <message>
        <source>The list of cores cannot be read, so nothing is written over it: %1</source>
        <translation>La lista de núcleos no se puede leer, así que no se escribe encima: %1</translation>
    </message>
    <message>
        <source>You confirmed %1, it shows %2.</source>
        <translation>Usted confirmó %1 y muestra %2.</translation>
    </message>
    <message>
        <source>Remove %1? Its token is forgotten; the core itself goes on.</source>
        <translation>¿Quitar %1? Se olvida su token; el núcleo sigue funcionando.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Another core has that name already.</source>
        <translation>Otro núcleo ya tiene ese nombre.</translation>
    </message>
    <message>
        <source>A name has at most 40 characters, all of them visible.</source>
        <translation>Un nombre tiene como máximo 40 caracteres, todos visibles.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>No se pudo guardar: %1</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A core that runs elsewhere, say on a server without a screen, is shown and driven from here. It must take windows from other machines: there, api.enabled is true and api.listen is an address of its network.</source>
        <translation>Un núcleo que funciona en otro lugar, por ejemplo en un servidor sin pantalla, se ve y se maneja desde aquí. Debe aceptar ventanas de otros equipos: allí, api.enabled es true y api.listen es una dirección de su red.</translation>
    </message>
    <message>
        <source>Address, or address:port</source>
        <translation>Dirección, o dirección:puerto</translation>
    </message>
    <message>
        <source>A core answers there. Whether it is yours shows in the fingerprint of its certificate:</source>
        <translation>Allí responde un núcleo. Si es el suyo lo dice la huella de su certificado:</translation>
    </message>
    <message>
        <source>Compare it on the core&apos;s own machine. &quot;hashsteadd status&quot; shows it there as &quot;fingerprint&quot; under &quot;api&quot;, and &quot;hashsteadd token add&quot; below the token. If one digit differs, somebody is in between.</source>
        <translation>Compárela en el equipo del núcleo. «hashsteadd status» la muestra allí como «fingerprint» en «api», y «hashsteadd token add» debajo del token. Si un dígito difiere, hay alguien en medio.</translation>
    </message>
    <message>
        <source>The fingerprint is the same on both</source>
        <translation>La huella es la misma en ambos</translation>
    </message>
    <message>
        <source>A token says what this window may do there. Make one on the core&apos;s own machine: &quot;hashsteadd token add NAME --scope operate&quot;. The scopes are read, operate and pay.</source>
        <translation>Un token dice qué puede hacer esta ventana allí. Cree uno en el equipo del núcleo: «hashsteadd token add NAME --scope operate». Los ámbitos son read, operate y pay.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>Compare the new one…</source>
        <translation>Comparar la nueva…</translation>
    </message>
    <message>
        <source>Add a core</source>
        <translation>Añadir un núcleo</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>That is no address. Good ones are server.local, 192.168.1.20:8081 or [fd00::20]:8081.</source>
        <translation>Eso no es una dirección. Sirven server.local, 192.168.1.20:8081 o [fd00::20]:8081.</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>Se conecta a %1.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Nobody answers at %1. (%2)</source>
        <translation>Nadie responde en %1. (%2)</translation>
    </message>
    <message>
        <source>You confirmed:
%1
It shows now:
%2</source>
        <translation>Usted confirmó:
%1
Ahora muestra:
%2</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate. Nothing was said to it, the token least of all.</source>
        <translation>Este no es el núcleo que confirmó: muestra otro certificado. No se le dijo nada, y menos el token.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
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
        <translation>Ámbito</translation>
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
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Add a core…</source>
        <translation>Añadir un núcleo…</translation>
    </message>
    <message>
        <source>Show and drive a Hashstead that runs on another computer.</source>
        <translation>Ver y manejar un Hashstead que funciona en otro equipo.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>widgets::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
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
        <translation>La suma de lo que declaran las propias máquinas. Muchas no declaran nada.</translation>
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
        <translation>activo %1</translation>
    </message>
    <message>
        <source>tip %1 ago</source>
        <translation>tip hace %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Ver todo: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Reading the events</source>
        <translation>Leyendo los eventos</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>emitiendo</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Events at %1</source>
        <translation>Sucesos en %1</translation>
    </message>
    <message>
        <source>Nothing new since %1.</source>
        <translation>Nada nuevo desde %1.</translation>
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
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coste al día</translation>
    </message>
    <message>
        <source>Expected per day, before any fee</source>
        <translation>Esperado al día, antes de comisiones</translation>
    </message>
    <message>
        <source>Back to all</source>
        <translation>Volver a todas</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Ver entera</translation>
    </message>
    <message>
        <source>Shows the table of all machines again (Esc).</source>
        <translation>Muestra de nuevo la tabla de todas las máquinas (Esc).</translation>
    </message>
    <message>
        <source>Gives this machine the whole page (Enter in the table).</source>
        <translation>Da a esta máquina toda la página (Intro en la tabla).</translation>
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
        <translation>Lo que respondió</translation>
    </message>
    <message>
        <source>Heat, power and cost</source>
        <translation>Calor, potencia y coste</translation>
    </message>
    <message>
        <source>Pools, in the order it falls back</source>
        <translation>Pools, en el orden de reserva</translation>
    </message>
    <message>
        <source>Shares, by its own count</source>
        <translation>Shares, según su propia cuenta</translation>
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
        <translation>También dijo, sin sentido:</translation>
    </message>
    <message>
        <source>What the machine says</source>
        <translation>Lo que dice la máquina</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>machines</comment>
        <translation>%1 elegidas</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 de %2 en línea</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Machines are only read now: switch “Allow changes” on to change them.</source>
        <translation>Ahora solo se leen las máquinas: activar «Permitir cambios» para cambiarlas.</translation>
    </message>
    <message>
        <source>This program may change %1 of them.</source>
        <comment>a number of machines</comment>
        <translation>Este programa puede cambiar %1 de ellas.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>última respuesta %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activo %1</translation>
    </message>
    <message>
        <source>Reported by the machine</source>
        <translation>Declarado por la máquina</translation>
    </message>
    <message>
        <source>%1, reported by the machine</source>
        <comment>a span of time</comment>
        <translation>%1, declarado por la máquina</translation>
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
        <translation>salida</translation>
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
        <translation>a mano</translation>
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
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 a day, before any fee</source>
        <translation>%1 al día, antes de comisiones</translation>
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
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Of expected</source>
        <translation>De lo esperado</translation>
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
        <translation>dice que se detuvo por exceso de calor</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <comment>a number</comment>
        <translation>%1, en uso</translation>
    </message>
    <message>
        <source>%1, stored</source>
        <comment>a number</comment>
        <translation>%1, guardado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
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
        <translation>Errores de hardware</translation>
    </message>
    <message>
        <source>%1 this session</source>
        <translation>%1 esta sesión</translation>
    </message>
    <message>
        <source>%1 ever</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
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
        <translation>ninguna que este programa sepa leer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se llama</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
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
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>this program only reads it</source>
        <translation>este programa solo la lee</translation>
    </message>
    <message>
        <source>this program may change it</source>
        <translation>este programa puede cambiarla</translation>
    </message>
    <message>
        <source>may be changed, when changes are allowed</source>
        <translation>se podrá cambiar cuando se permitan los cambios</translation>
    </message>
    <message>
        <source>Its pools</source>
        <translation>Sus pools</translation>
    </message>
    <message>
        <source>Pointed here</source>
        <translation>Apuntada aquí</translation>
    </message>
    <message>
        <source>Saved pools</source>
        <translation>Pools guardados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and where a pool list leads</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation>En pausa por</translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDialog</name>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>none; schedules and filters go by it</source>
        <translation>ninguno; horarios y filtros se guían por él</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Those of the machine&apos;s own page. They are kept with this program&apos;s other secrets, sent to this machine alone, and not shown again.</source>
        <translation>Las de la propia página de la máquina. Se guardan con los demás secretos de este programa, solo se envían a esta máquina y no se vuelven a mostrar.</translation>
    </message>
    <message>
        <source>This machine is not in the list any more.</source>
        <translation>Esta máquina ya no está en la lista.</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>The machine refuses those that are kept.</source>
        <translation>La máquina rechaza las guardadas.</translation>
    </message>
    <message>
        <source>A user and a password are kept.</source>
        <translation>Hay usuario y contraseña guardados.</translation>
    </message>
    <message>
        <source>None are kept.</source>
        <translation>No hay ninguna guardada.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>A password needs a user.</source>
        <translation>Una contraseña necesita un usuario.</translation>
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
        <translation>aquí</translation>
    </message>
    <message>
        <source>may be changed</source>
        <translation>se puede cambiar</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
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
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
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
        <translation>Mina en</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>widgets::DonePage</name>
    <message>
        <source>Now point a machine here</source>
        <translation>Ahora, apuntar una máquina aquí</translation>
    </message>
    <message>
        <source>Open the machine&apos;s own page in a browser and enter one of these lines as its pool. It appears in the window with its first connection.</source>
        <translation>Abrir la página de la máquina en un navegador y poner una de estas líneas como su pool. Aparece en la ventana con su primera conexión.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>No port listens for machines. The page Logs says why; the ports stand on the page Settings.</source>
        <translation>Ningún puerto espera máquinas. La página Registros dice por qué; los puertos están en la página Ajustes.</translation>
    </message>
    <message>
        <source>Pool (Stratum V1)</source>
        <translation>Pool (Stratum V1)</translation>
    </message>
    <message>
        <source>Pool (Stratum V2, with the key that proves this computer)</source>
        <translation>Pool (Stratum V2, con la clave que identifica este equipo)</translation>
    </message>
    <message>
        <source>User: the machine&apos;s name here. Password: anything</source>
        <translation>Usuario: aquí, el nombre de la máquina. Contraseña: cualquiera</translation>
    </message>
    <message>
        <source>The demo has machines of its own, so that there is something to look at. A real one may join it: everything stays play money.</source>
        <translation>La demo tiene máquinas propias, para que haya algo que ver. Una real puede sumarse: todo sigue siendo dinero de juego.</translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message>
        <source>Block being mined</source>
        <translation>Bloque en curso</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Coinbase: who gets this block</source>
        <translation>Coinbase: quién recibe este bloque</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Salidas de la coinbase</translation>
    </message>
    <message>
        <source>Blocks found here</source>
        <translation>Bloques hallados aquí</translation>
    </message>
    <message>
        <source>Copy hash</source>
        <translation>Copiar hash</translation>
    </message>
    <message>
        <source>Open in explorer</source>
        <translation>Abrir en explorador</translation>
    </message>
    <message>
        <source>None yet. The dashboard tells how likely one is. A block that is found is written to the disk first, then sent to every node, and stands here with what became of it.</source>
        <translation>Ninguno aún. El panel dice qué probable es uno. Un bloque hallado se escribe primero en disco, luego se envía a cada nodo, y queda aquí con lo que fue de él.</translation>
    </message>
    <message>
        <source>Newest template</source>
        <translation>Última plantilla</translation>
    </message>
    <message>
        <source>Latest jobs</source>
        <translation>Últimos jobs</translation>
    </message>
    <message>
        <source>open to machines</source>
        <translation>abierto a máquinas</translation>
    </message>
    <message>
        <source>no template yet</source>
        <translation>aún sin plantilla</translation>
    </message>
    <message>
        <source>difficulty %1</source>
        <translation>dificultad %1</translation>
    </message>
    <message>
        <source>template from %1</source>
        <translation>plantilla de %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 fees</source>
        <translation>%1 comisiones</translation>
    </message>
    <message>
        <source>%1 of the block&apos;s room</source>
        <translation>%1 del espacio del bloque</translation>
    </message>
    <message>
        <source>weight not told</source>
        <translation>peso no indicado</translation>
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
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Block before</source>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>un script sin dirección</translation>
    </message>
    <message>
        <source>Blocks of this chain are on no public page.</source>
        <translation>Los bloques de esta cadena no están en ninguna página pública.</translation>
    </message>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>%1 byte de extranonce cada una</numerusform>
            <numerusform>%1 bytes de extranonce cada una</numerusform>
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
        <translation>%1, último dato</translation>
    </message>
</context>
<context>
    <name>widgets::FleetActions</name>
    <message>
        <source>Point here…</source>
        <translation>Apuntar aquí…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Reponer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Blink its light</source>
        <translation>Parpadear su luz</translation>
    </message>
    <message>
        <source>Fan and frequency…</source>
        <translation>Ventilador y frecuencia…</translation>
    </message>
    <message>
        <source>Name and group…</source>
        <translation>Nombre y grupo…</translation>
    </message>
    <message>
        <source>User and password…</source>
        <translation>Usuario y contraseña…</translation>
    </message>
    <message>
        <source>This program may change it</source>
        <translation>Este programa puede cambiarla</translation>
    </message>
    <message>
        <source>Pause at set hours…</source>
        <translation>Pausar a horas fijas…</translation>
    </message>
    <message>
        <source>Pool lists…</source>
        <translation>Listas de pools…</translation>
    </message>
    <message>
        <source>Show its shares</source>
        <translation>Ver sus shares</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Choose a machine first.</source>
        <translation>Elegir primero una máquina.</translation>
    </message>
    <message>
        <source>Machines are only read now. Switch “Allow changes” on first.</source>
        <translation>Ahora solo se leen las máquinas. Activar antes «Permitir cambios».</translation>
    </message>
    <message>
        <source>Its firmware does not offer this.</source>
        <translation>Su firmware no ofrece esto.</translation>
    </message>
    <message>
        <source>The firmware of none of them offers this.</source>
        <translation>El firmware de ninguna ofrece esto.</translation>
    </message>
    <message>
        <source>Let this program change it first, in this menu.</source>
        <translation>Permitir antes, en este menú, que este programa la cambie.</translation>
    </message>
    <message>
        <source>Choose one machine.</source>
        <translation>Elegir una sola máquina.</translation>
    </message>
    <message>
        <source>Shows what would change before anything does.</source>
        <translation>Muestra lo que cambiaría antes de que pase nada.</translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be set.</source>
        <translation>Su firmware no deja poner sus pools.</translation>
    </message>
    <message>
        <source>Puts the pool list back that was saved before it was pointed here.</source>
        <translation>Repone la lista de pools que se guardó antes de apuntarla aquí.</translation>
    </message>
    <message>
        <source>No older pool list of it is kept.</source>
        <translation>No hay guardada ninguna lista de pools anterior.</translation>
    </message>
    <message>
        <source>This program may change them</source>
        <translation>Este programa puede cambiarlas</translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message>
        <source>Allow changes</source>
        <translation>Permitir cambios</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Hashrate, reported</source>
        <translation>Hashrate, declarado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Cost per day</source>
        <translation>Coste al día</translation>
    </message>
    <message>
        <source>none reports it</source>
        <translation>ninguna lo declara</translation>
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
        <translation>todo va bien</translation>
    </message>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 necesita atención</numerusform>
            <numerusform>%1 necesitan atención</numerusform>
        </translation>
    </message>
    <message>
        <source>power by hashrate</source>
        <translation>potencia por hashrate</translation>
    </message>
    <message>
        <source>at %1 per kWh</source>
        <translation>a %1 por kWh</translation>
    </message>
    <message>
        <source>no energy price is set</source>
        <translation>sin precio de energía</translation>
    </message>
    <message>
        <source>earns about %1</source>
        <translation>gana unos %1</translation>
    </message>
    <message>
        <source>Cost %1. The earnings are what is expected at the network&apos;s difficulty now, before any fee.</source>
        <translation>Cuesta %1. La ganancia es lo que cabe esperar con la dificultad actual de la red, antes de comisiones.</translation>
    </message>
    <message>
        <source>Switch it off, and nothing is written to any machine.</source>
        <translation>Al desactivarlo no se escribe nada en ninguna máquina.</translation>
    </message>
    <message>
        <source>Switch it on to point machines here, to restart or to pause them.</source>
        <translation>Activarlo para apuntar aquí las máquinas, reiniciarlas o pausarlas.</translation>
    </message>
    <message>
        <source>On: machines that you choose may be changed.</source>
        <translation>Activado: se pueden cambiar las elegidas.</translation>
    </message>
    <message>
        <source>Off: machines are only read.</source>
        <translation>Desactivado: las máquinas solo se leen.</translation>
    </message>
</context>
<context>
    <name>widgets::FleetOrders</name>
    <message>
        <source>Restart %1? Nothing is mined there for about a minute.</source>
        <translation>¿Reiniciar %1? Allí no se mina durante cerca de un minuto.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Forget %1? Its name, its history and the saved pool list go too; a search finds it again.</source>
        <translation>¿Olvidar %1? Se van también su nombre, su historial y la lista de pools guardada; una búsqueda la vuelve a encontrar.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop blinking</source>
        <translation>Dejar de parpadear</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message>
        <source>Unknown device</source>
        <translation>Dispositivo desconocido</translation>
    </message>
    <message>
        <source>AxeOS, older</source>
        <translation>AxeOS, antiguo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
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
        <translation>en pausa</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>mines here</source>
        <translation>mina aquí</translation>
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
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>pools are written</source>
        <translation>se escriben los pools</translation>
    </message>
    <message>
        <source>is read back</source>
        <translation>se relee</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>se reinicia</translation>
    </message>
    <message>
        <source>first share awaited</source>
        <translation>espera el primer share</translation>
    </message>
    <message>
        <source>has its old pools</source>
        <translation>tiene los pools anteriores</translation>
    </message>
    <message>
        <source>has the new pools</source>
        <translation>tiene los pools nuevos</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>repuesta</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation>se dejó como estaba</translation>
    </message>
    <message>
        <source>Its pool list is sent to it.</source>
        <translation>Se le envía su lista de pools.</translation>
    </message>
    <message>
        <source>It is asked which pools it has now.</source>
        <translation>Se le pregunta qué pools tiene ahora.</translation>
    </message>
    <message>
        <source>It starts again with the list; that takes up to two minutes.</source>
        <translation>Arranca de nuevo con la lista; puede tardar dos minutos.</translation>
    </message>
    <message>
        <source>It has the list; its first share shows that it mines here.</source>
        <translation>Tiene la lista; su primer share muestra que mina aquí.</translation>
    </message>
    <message>
        <source>The list of before is in force.</source>
        <translation>Vale la lista de antes.</translation>
    </message>
    <message>
        <source>Its shares arrive here.</source>
        <translation>Sus shares llegan aquí.</translation>
    </message>
    <message>
        <source>The new list is in force.</source>
        <translation>Vale la lista nueva.</translation>
    </message>
    <message>
        <source>It did not take the list; the pools of before are in force.</source>
        <translation>No tomó la lista; valen los pools de antes.</translation>
    </message>
    <message>
        <source>No share of it arrived here, so it has the pools of before again.</source>
        <translation>Aquí no llegó ningún share suyo, así que tiene otra vez los pools de antes.</translation>
    </message>
    <message>
        <source>Which pools it has now could not be read. Look at its own page.</source>
        <translation>No se pudo leer qué pools tiene ahora. Mirarlo en su propia página.</translation>
    </message>
    <message>
        <source>The run ended before its turn.</source>
        <translation>El proceso terminó antes de que le tocara.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>No respondió a tiempo.</translation>
    </message>
    <message>
        <source>It cannot be reached.</source>
        <translation>No se puede llegar a ella.</translation>
    </message>
    <message>
        <source>Something else is under way there. Try again when that is over.</source>
        <translation>Hay otra cosa en marcha allí. Probar de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>It did not work, and nothing says why.</source>
        <translation>No funcionó, y nada dice por qué.</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>pattern of QLocale: time</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
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
        <translation>todo el día</translation>
    </message>
    <message>
        <source>%1–%2 the next day</source>
        <translation>%1–%2 del día siguiente</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Pauses all managed machines %1 %2</source>
        <comment>days, times</comment>
        <translation>Pausa todas las máquinas gestionadas %1 %2</translation>
    </message>
    <message>
        <source>Pauses “%1” %2 %3</source>
        <comment>a group, days, times</comment>
        <translation>Pausa «%1» %2 %3</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>fan stopped</source>
        <translation>ventilador parado</translation>
    </message>
    <message>
        <source>many rejects</source>
        <translation>muchos rechazos</translation>
    </message>
    <message>
        <source>mines elsewhere</source>
        <translation>mina en otro sitio</translation>
    </message>
    <message>
        <source>keeps restarting</source>
        <translation>se reinicia sin parar</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>contraseña errónea</translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>No ha respondido %1 vez.</numerusform>
            <numerusform>No ha respondido %1 veces seguidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It makes %1 where at least %2 is expected of its settings.</source>
        <translation>Da %1 cuando con sus ajustes se esperan al menos %2.</translation>
    </message>
    <message>
        <source>It makes only %1.</source>
        <translation>Solo da %1.</translation>
    </message>
    <message>
        <source>It is at %1 °C; the limit is %2 °C.</source>
        <translation>Está a %1 °C; el límite es %2 °C.</translation>
    </message>
    <message>
        <source>A fan turns at only %1 rpm.</source>
        <translation>Un ventilador gira solo a %1 rpm.</translation>
    </message>
    <message>
        <source>A fan stands still.</source>
        <translation>Un ventilador está parado.</translation>
    </message>
    <message>
        <source>%1 % of its last shares were rejected; %2 % is the limit.</source>
        <translation>Se rechazó el %1 % de sus últimos shares; el límite es %2 %.</translation>
    </message>
    <message>
        <source>It was pointed here and mines elsewhere now.</source>
        <translation>Se apuntó aquí y ahora mina en otro sitio.</translation>
    </message>
    <message>
        <source>It was pointed here and mines at %1 now.</source>
        <translation>Se apuntó aquí y ahora mina en %1.</translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>Se ha reiniciado %1 vez en una hora.</numerusform>
            <numerusform>Se ha reiniciado %1 veces en una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>It refuses the user and password that it was given.</source>
        <translation>Rechaza el usuario y la contraseña que se le dieron.</translation>
    </message>
    <message>
        <source>Look whether it has power and is on the network; a new address is found by a search.</source>
        <translation>Mirar si tiene corriente y está en la red; una búsqueda encuentra una dirección nueva.</translation>
    </message>
    <message>
        <source>Look at its temperature and its hash boards; a restart often helps.</source>
        <translation>Mirar su temperatura y sus placas de hash; un reinicio suele ayudar.</translation>
    </message>
    <message>
        <source>Give it air, clean it, or lower its frequency.</source>
        <translation>Darle aire, limpiarla o bajar su frecuencia.</translation>
    </message>
    <message>
        <source>Pause it before it overheats, then look at the fan and its plug.</source>
        <translation>Pausarla antes de que se caliente demasiado y mirar el ventilador y su conector.</translation>
    </message>
    <message>
        <source>Look at its network and its frequency: late and wrong shares are the usual reasons.</source>
        <translation>Mirar su red y su frecuencia: lo habitual son shares tardíos o erróneos.</translation>
    </message>
    <message>
        <source>Point it here again, or put its old pools back if that is wanted.</source>
        <translation>Apuntarla de nuevo aquí, o reponer sus pools anteriores si así se quiere.</translation>
    </message>
    <message>
        <source>Look at its power supply and lower its frequency.</source>
        <translation>Mirar su fuente de alimentación y bajar su frecuencia.</translation>
    </message>
    <message>
        <source>Enter the user and password of its own page.</source>
        <translation>Escribir el usuario y la contraseña de su propia página.</translation>
    </message>
    <message>
        <source>Set the pools</source>
        <translation>Poner los pools</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Reponer los pools anteriores</translation>
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
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadear</translation>
    </message>
    <message>
        <source>Set the fan</source>
        <translation>Ajustar el ventilador</translation>
    </message>
    <message>
        <source>Set the frequency</source>
        <translation>Ajustar la frecuencia</translation>
    </message>
    <message>
        <source>%1 was given other pools</source>
        <translation>%1 recibió otros pools</translation>
    </message>
    <message>
        <source>%1 was given its old pools back</source>
        <translation>%1 recuperó sus pools anteriores</translation>
    </message>
    <message>
        <source>%1 was restarted</source>
        <translation>%1 se reinició</translation>
    </message>
    <message>
        <source>%1 was paused</source>
        <translation>%1 se pausó</translation>
    </message>
    <message>
        <source>%1 was resumed</source>
        <translation>%1 se reanudó</translation>
    </message>
    <message>
        <source>%1 was told to blink</source>
        <translation>%1 recibió la orden de parpadear</translation>
    </message>
    <message>
        <source>The fan of %1 was set</source>
        <translation>Se ajustó el ventilador de %1</translation>
    </message>
    <message>
        <source>The frequency of %1 was set</source>
        <translation>Se ajustó la frecuencia de %1</translation>
    </message>
    <message>
        <source>%1 was changed by this program</source>
        <translation>Este programa cambió %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a machine, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 vuelve a responder.</translation>
    </message>
    <message>
        <source>%1: over, it was “%2”.</source>
        <translation>%1: terminó, era «%2».</translation>
    </message>
    <message>
        <source>%1; before: %2, now: %3</source>
        <comment>a sentence, two values</comment>
        <translation>%1; antes: %2, ahora: %3</translation>
    </message>
    <message>
        <source>%1 refused “%2”</source>
        <translation>%1 rechazó «%2»</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3</source>
        <translation>%1 rechazó «%2»: %3</translation>
    </message>
    <message>
        <source>“%1”: done by %2</source>
        <translation>«%1»: hecho en %2</translation>
    </message>
    <message>
        <source>%1; in force after a restart.</source>
        <comment>a sentence</comment>
        <translation>%1; vale tras reiniciar.</translation>
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
        <translation>Este programa puede cambiar %1.</translation>
    </message>
    <message>
        <source>This program only reads %1.</source>
        <translation>Este programa solo lee %1.</translation>
    </message>
    <message>
        <source>Management is on.</source>
        <translation>La gestión está activada.</translation>
    </message>
    <message>
        <source>Management is off: nothing is written to any machine.</source>
        <translation>La gestión está desactivada: no se escribe en ninguna máquina.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 está en la lista.</translation>
    </message>
    <message>
        <source>Its password is forgotten.</source>
        <translation>Su contraseña se ha olvidado.</translation>
    </message>
    <message>
        <source>Its password is kept.</source>
        <translation>Su contraseña se ha guardado.</translation>
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
        <translation>más de %1 %</translation>
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
        <translation>1 entre %1</translation>
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
        <translation>Ayuda de esta página (F1)</translation>
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
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Search all topics</source>
        <translation>Buscar en todos los temas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>No topic has &quot;%1&quot;.</source>
        <translation>Ningún tema contiene «%1».</translation>
    </message>
    <message>
        <source>Open in the browser?</source>
        <translation>¿Abrir en el navegador?</translation>
    </message>
    <message>
        <source>This link leads out of Hashstead, to a page on the internet.</source>
        <translation>Este enlace sale de Hashstead, a una página de internet.</translation>
    </message>
</context>
<context>
    <name>widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>widgets::ImportPage</name>
    <message>
        <source>What is taken from that file</source>
        <translation>Qué se toma de ese archivo</translation>
    </message>
    <message>
        <source>The file of %1. Taken: %2. Not taken: %3. Not needed: %4.</source>
        <translation>El archivo: %1. Tomado: %2. No tomado: %3. No necesario: %4.</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ tomado</translation>
    </message>
    <message>
        <source>✕ not taken</source>
        <translation>✕ no tomado</translation>
    </message>
    <message>
        <source>– not needed</source>
        <translation>– no necesario</translation>
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
        <translation>Bloque</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>a new block</source>
        <translation>un bloque nuevo</translation>
    </message>
    <message>
        <source>new transactions</source>
        <translation>transacciones nuevas</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Entregado</translation>
    </message>
</context>
<context>
    <name>widgets::KeysetRow</name>
    <message>
        <source>issuing</source>
        <translation>emitiendo</translation>
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
        <translation>Unidad</translation>
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
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>En circulación</translation>
    </message>
    <message>
        <source>Block paid</source>
        <translation>Bloque pagado</translation>
    </message>
</context>
<context>
    <name>widgets::LinkStrip</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Connects now. It is tried every few seconds anyway.</source>
        <translation>Conecta ahora. De todos modos se intenta cada pocos segundos.</translation>
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
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>This is not the core you confirmed: it shows another certificate.</source>
        <translation>Este no es el núcleo que confirmó: muestra otro certificado.</translation>
    </message>
    <message>
        <source>Its certificate is not confirmed yet.</source>
        <translation>Su certificado aún no está confirmado.</translation>
    </message>
    <message>
        <source>It does not know this token, or the token was revoked.</source>
        <translation>No conoce este token, o el token fue revocado.</translation>
    </message>
    <message>
        <source>It is another version of Hashstead. Update the older one of the two. (%1)</source>
        <translation>Es otra versión de Hashstead. Actualice la más antigua de las dos. (%1)</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>It turned this window away: %1</source>
        <translation>Rechazó esta ventana: %1</translation>
    </message>
    <message>
        <source>It cannot be reached: %1</source>
        <translation>No se puede alcanzar: %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. Shown is what it said last.</source>
        <translation>Sin conexión con %1 desde %2. Se muestra lo último que dijo.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3 Shown is what it said last.</source>
        <translation>Sin conexión con %1 desde %2. %3 Se muestra lo último que dijo.</translation>
    </message>
    <message>
        <source>Not connected to %1 since %2. %3</source>
        <translation>Sin conexión con %1 desde %2. %3</translation>
    </message>
    <message>
        <source>Your token for %1 has the scope &quot;%2&quot;, and this needs &quot;%3&quot;.</source>
        <translation>Su token para %1 tiene el ámbito «%2», y esto necesita «%3».</translation>
    </message>
    <message>
        <source>the connection to %1 broke before it answered. Whether it was done is seen when it is back.</source>
        <translation>la conexión con %1 se cortó antes de que respondiera. Si se hizo, se verá cuando vuelva.</translation>
    </message>
    <message>
        <source>there is no connection to %1.</source>
        <translation>no hay conexión con %1.</translation>
    </message>
    <message>
        <source>your token for %1 does not allow it.</source>
        <translation>su token para %1 no lo permite.</translation>
    </message>
    <message>
        <source>There was no connection to %1 yet.</source>
        <translation>Aún no hubo conexión con %1.</translation>
    </message>
    <message>
        <source>Words and files of a wallet stay on its own computer: do this there.</source>
        <translation>Las palabras y los archivos de una cartera se quedan en su propio equipo: hágalo allí.</translation>
    </message>
    <message>
        <source>has not been heard since %1.</source>
        <translation>no da señales desde %1.</translation>
    </message>
    <message>
        <source>is not connected. %1</source>
        <translation>no está conectado. %1</translation>
    </message>
</context>
<context>
    <name>widgets::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
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
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>A folder for somebody who helps you: log, settings and state, without secrets.</source>
        <translation>Una carpeta para quien ayude: registro, ajustes y estado, sin secretos.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
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
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The chosen lines, or all shown lines when none is chosen.</source>
        <translation>Las líneas elegidas, o todas las mostradas si no se elige ninguna.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Go to newest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the diagnostics folder</source>
        <translation>Abrir la carpeta de diagnóstico</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Paused while you read.</source>
        <translation>En pausa durante la lectura.</translation>
    </message>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>En pausa durante la lectura. %n línea nueva.</numerusform>
            <numerusform>En pausa durante la lectura. %n líneas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no se dijo nada.</translation>
    </message>
    <message>
        <source>No line fits the level, the category and the words.</source>
        <translation>Ninguna línea coincide con el nivel, la categoría y las palabras.</translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Elegir una línea para leerla entera.</translation>
    </message>
    <message>
        <source>Where should the diagnostics folder be?</source>
        <translation>¿Dónde poner la carpeta de diagnóstico?</translation>
    </message>
    <message>
        <source>Saved in %1. Read it before you give it away.</source>
        <translation>Guardado en %1. Conviene leerlo antes de darlo.</translation>
    </message>
    <message>
        <source>The diagnostics could not be saved: %1</source>
        <translation>No se pudo guardar el diagnóstico: %1</translation>
    </message>
    <message>
        <source>of this computer</source>
        <translation>de este equipo</translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Opens the machine&apos;s own page in a browser.</source>
        <translation>Abre la página de la máquina en un navegador.</translation>
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
        <translation>Lo que declara la propia máquina.</translation>
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
        <translation>Canal y shares</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>silenciosa hace %1</translation>
    </message>
    <message>
        <source>starting, no share yet</source>
        <translation>iniciando, aún sin shares</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activo %1</translation>
    </message>
    <message>
        <source>SV2, standard channel %1</source>
        <translation>SV2, canal estándar %1</translation>
    </message>
    <message>
        <source>SV2, extended channel %1</source>
        <translation>SV2, canal extendido %1</translation>
    </message>
    <message>
        <source>SV1, translated to SV2 channel %1</source>
        <translation>SV1, traducido al canal SV2 %1</translation>
    </message>
    <message>
        <source>SV1, channel %1</source>
        <translation>SV1, canal %1</translation>
    </message>
    <message>
        <source>%1, a share every %2</source>
        <translation>%1, un share cada %2</translation>
    </message>
    <message>
        <source>%1, %2 shares a second</source>
        <translation>%1, %2 shares por segundo</translation>
    </message>
    <message>
        <source>%1 · none rolled</source>
        <translation>%1 · ninguno rotado</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Target difficulty</source>
        <translation>Dificultad objetivo</translation>
    </message>
    <message>
        <source>Extranonce</source>
        <translation>Extranonce</translation>
    </message>
    <message>
        <source>Version mask</source>
        <translation>Máscara de versión</translation>
    </message>
    <message>
        <source>does not roll</source>
        <translation>no rota</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>%1 accepted, none rejected</source>
        <translation>%1 aceptados, ninguno rechazado</translation>
    </message>
    <message>
        <source>%1 accepted, %2 rejected, %3</source>
        <translation>%1 aceptados, %2 rechazados, %3</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 bajo el objetivo del pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 rechazados luego por el pool</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 never answered</source>
        <translation>%1 sin respuesta</translation>
    </message>
    <message>
        <source>Since it connected.</source>
        <translation>Desde que se conectó.</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptados</translation>
    </message>
    <message>
        <source>%1 below upstream target</source>
        <translation>%1 bajo el objetivo upstream</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Aún sin shares.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 byte rotado</numerusform>
            <numerusform>%1 · %2 bytes rotados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>%1 bloque encontrado</numerusform>
            <numerusform>%1 bloques encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>Nombre de la máquina</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Gives the machine another name here (F2). It keeps its history.</source>
        <translation>Da aquí otro nombre a la máquina (F2). Conserva su historial.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Closes its connection. Its software will connect again by itself.</source>
        <translation>Cierra su conexión. Su software se reconecta solo.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Closes every connection from its address and takes none from there.</source>
        <translation>Cierra toda conexión de su dirección y no acepta más desde ella.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Until I lift the ban</source>
        <translation>Hasta nuevo aviso</translation>
    </message>
    <message>
        <source>Banned addresses…</source>
        <translation>Direcciones bloqueadas…</translation>
    </message>
    <message>
        <source>calls itself %1</source>
        <translation>se llama a sí misma %1</translation>
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
        <translation>La muestra en la página Red: temperaturas, ventiladores, pools y lo que se puede cambiar.</translation>
    </message>
    <message>
        <source>%1, last heard of %2</source>
        <comment>a state, a moment</comment>
        <translation>%1, última noticia %2</translation>
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
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
</context>
<context>
    <name>widgets::MachineOrders</name>
    <message>
        <source>Disconnect %1? %2 share its connection, and all of them lose it.</source>
        <translation>¿Desconectar %1? %2 comparten su conexión, y todas la pierden.</translation>
    </message>
    <message>
        <source>Disconnect %1? Its software will connect again by itself, mostly within a minute.</source>
        <translation>¿Desconectar %1? Su software se reconecta solo, casi siempre en un minuto.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Another machine has that name already.</source>
        <translation>Otra máquina ya tiene ese nombre.</translation>
    </message>
    <message>
        <source>A name has at most 64 characters, all of them visible.</source>
        <translation>Un nombre tiene como máximo 64 caracteres, todos visibles.</translation>
    </message>
    <message>
        <source>The ban would be over before it begins.</source>
        <translation>El bloqueo acabaría antes de empezar.</translation>
    </message>
    <message>
        <source>That ban is over already.</source>
        <translation>Ese bloqueo ya terminó.</translation>
    </message>
    <message>
        <source>That machine is no longer connected.</source>
        <translation>Esa máquina ya no está conectada.</translation>
    </message>
    <message>
        <source>That is no address of a machine.</source>
        <translation>Esa no es la dirección de una máquina.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>No se pudo hacer: %1</translation>
    </message>
    <message>
        <source>%1 keeps its name.</source>
        <translation>%1 conserva su nombre.</translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation>%1 ahora se llama %2.</translation>
    </message>
    <message>
        <source>%1 were disconnected. They are back when their software connects again.</source>
        <translation>%1 se desconectaron. Vuelven cuando su software se reconecte.</translation>
    </message>
    <message>
        <source>%1 was disconnected. It is back when its software connects again.</source>
        <translation>%1 se desconectó. Vuelve cuando su software se reconecte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 may connect again.</source>
        <translation>%1 puede volver a conectarse.</translation>
    </message>
    <message>
        <source>%1 is banned until %2.</source>
        <translation>%1: bloqueo hasta %2.</translation>
    </message>
    <message>
        <source>%1 is banned until you lift the ban.</source>
        <translation>%1: bloqueo hasta nuevo aviso.</translation>
    </message>
    <message>
        <source>%1 %2 at that address lost their connection.</source>
        <translation>%1 %2 en esa dirección perdieron la conexión.</translation>
    </message>
    <message>
        <source>Ban again</source>
        <translation>Bloquear otra vez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>widgets::MachineRow</name>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenciosa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>silent %1</source>
        <translation>silenciosa %1</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
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
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>Last share</source>
        <translation>Último share</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>demasiado caliente</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Add machine</source>
        <translation>Añadir máquina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a machine to see its chart, its channel and its shares.</source>
        <translation>Elegir una máquina para ver su gráfico, su canal y sus shares.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silenciosas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Ninguna máquina coincide con la búsqueda y la selección de al lado.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n bloqueada</numerusform>
            <numerusform>%n bloqueadas</numerusform>
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
        <translation>Dónde se conectan las máquinas</translation>
    </message>
    <message>
        <source>Your machines find Hashstead at these ports of this computer. Other programs may hold a port already: then a free one is offered.</source>
        <translation>Las máquinas encuentran Hashstead en estos puertos de este equipo. Si otro programa ya ocupa un puerto, se ofrece uno libre.</translation>
    </message>
    <message>
        <source>Who can connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Port for Stratum V1, which nearly all machines speak (V2 is understood there too)</source>
        <translation>Puerto para Stratum V1, que hablan casi todas las máquinas (allí también se entiende V2)</translation>
    </message>
    <message>
        <source>Port for Stratum V2 alone</source>
        <translation>Puerto solo para Stratum V2</translation>
    </message>
    <message>
        <source>Machines of your network, on every address of this computer (0.0.0.0)</source>
        <translation>Máquinas de su red, en todas las direcciones de este equipo (0.0.0.0)</translation>
    </message>
    <message>
        <source>Machines of the network of %1</source>
        <translation>Máquinas de la red de %1</translation>
    </message>
    <message>
        <source>Only programs on this computer (127.0.0.1)</source>
        <translation>Solo programas de este equipo (127.0.0.1)</translation>
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
        <translation>Demo, dinero de juego</translation>
    </message>
    <message>
        <source>%1, this computer</source>
        <translation>%1, este equipo</translation>
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
        <translation>Minando</translation>
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
        <translation>Aquí no hay mint</translation>
    </message>
    <message>
        <source>A mint turns accepted shares into ehash: tokens in your wallet, one for each unit of work. Switch on ehash.enabled in Settings, with profile Solo, Home pool or Demo, and leave ehash.mint at &quot;embedded&quot;. With profile Pool your shares earn what that pool pays.</source>
        <translation>Una mint convierte los shares aceptados en ehash: tokens en su cartera, uno por unidad de trabajo. Activar ehash.enabled en Ajustes, con perfil Solo, Pool doméstico o Demo, y dejar ehash.mint en «embedded». Con perfil Pool, los shares ganan lo que pague ese pool.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>En circulación</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>Quotes ready to mint</source>
        <translation>Quotes listos para acuñar</translation>
    </message>
    <message>
        <source>Keysets and epochs</source>
        <translation>Keysets y épocas</translation>
    </message>
    <message>
        <source>Pools and mints</source>
        <translation>Pools y mints</translation>
    </message>
    <message>
        <source>QR code of the mint&apos;s address</source>
        <translation>Código QR de la dirección de la mint</translation>
    </message>
    <message>
        <source>Wallets reach it at</source>
        <translation>Las carteras la ven en</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Watchdog and work on its way</source>
        <translation>Watchdog y trabajo en camino</translation>
    </message>
    <message>
        <source>issuing</source>
        <translation>emitiendo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>play money</source>
        <translation>dinero de juego</translation>
    </message>
    <message>
        <source>Stop the mint</source>
        <translation>Detener la mint</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>No new ehash is issued until you resume. Shares are kept and credited afterwards; nothing is lost.</source>
        <translation>No se emite ehash nuevo hasta reanudar. Los shares se guardan y se abonan después; nada se pierde.</translation>
    </message>
    <message>
        <source>Issues ehash again, if the books add up.</source>
        <translation>Vuelve a emitir ehash, si las cuentas cuadran.</translation>
    </message>
    <message>
        <source>The mint does not issue: %1</source>
        <translation>La mint no emite: %1</translation>
    </message>
    <message>
        <source>No wallet reaches the mint: %1.</source>
        <translation>Ninguna cartera llega a la mint: %1.</translation>
    </message>
    <message>
        <source>Port %1 is free: set mint.listen to it.</source>
        <translation>El puerto %1 está libre: ponerlo en mint.listen.</translation>
    </message>
    <message>
        <source>of %1 credited for work</source>
        <translation>de %1 abonados por trabajo</translation>
    </message>
    <message>
        <source>%1 more may be issued</source>
        <translation>pueden emitirse %1 más</translation>
    </message>
    <message>
        <source>swaps count again</source>
        <translation>los canjes cuentan otra vez</translation>
    </message>
    <message>
        <source>%1 not paid yet</source>
        <translation>%1 aún sin pagar</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>%1 emitidos</translation>
    </message>
    <message>
        <source>no wallet is served; set mint.listen in Settings</source>
        <translation>no se atiende a carteras; definir mint.listen en Ajustes</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Books checked</source>
        <translation>Cuentas revisadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteras</translation>
    </message>
    <message>
        <source>Shares waiting</source>
        <translation>Shares en espera</translation>
    </message>
    <message>
        <source>%1, the oldest for %2</source>
        <translation>%1, el más antiguo hace %2</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Abonado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Sin clave</translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 moneda firmada</numerusform>
            <numerusform>%1 monedas firmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 moneda gastada</numerusform>
            <numerusform>%1 monedas gastadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 abono</numerusform>
            <numerusform>%1 abonos</numerusform>
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
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n suscripción</numerusform>
            <numerusform>%n suscripciones</numerusform>
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
            <numerusform>%1 share no ganó nada</numerusform>
            <numerusform>%1 shares no ganaron nada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>Bien</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Necesita atención</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <translation>Una búsqueda pregunta a cada dirección de la red de casa si hay allí una máquina de minería: Bitaxe y parientes, Avalon, Antminer, Braiins y otras que hablan cgminer.</translation>
    </message>
    <message>
        <source>2. Watch</source>
        <translation>2. Vigilar</translation>
    </message>
    <message>
        <source>Hashrate, temperatures, fans, power and pools of each, as it says itself; what is offline, too hot or mines elsewhere is told.</source>
        <translation>Hashrate, temperaturas, ventiladores, potencia y pools de cada una, según ella misma; se avisa de lo que está sin conexión, demasiado caliente o mina en otro sitio.</translation>
    </message>
    <message>
        <source>3. Point here</source>
        <translation>3. Apuntar aquí</translation>
    </message>
    <message>
        <source>When you allow changes, one click has machines mine here: you see the change first, one machine goes ahead, and the old pools can be put back.</source>
        <translation>Si se permiten los cambios, un clic hace que las máquinas minen aquí: primero se ve el cambio, una máquina va delante y los pools anteriores se pueden reponer.</translation>
    </message>
    <message>
        <source>Machines on the network</source>
        <translation>Máquinas en la red</translation>
    </message>
    <message>
        <source>No machine matches the search and the choice beside it.</source>
        <translation>Ninguna máquina coincide con la búsqueda y la selección de al lado.</translation>
    </message>
    <message>
        <source>Choose a machine to see what it says and what can be done; several for all of them at once.</source>
        <translation>Elegir una máquina para ver lo que dice y lo que se puede hacer; varias, para todas a la vez.</translation>
    </message>
    <message>
        <source>No machine was found yet</source>
        <translation>Aún no se ha encontrado ninguna máquina</translation>
    </message>
    <message>
        <source>Choose the network that your machines are on and start a search, or add one by its address. Nothing is searched unless you start it, and only private addresses are asked.</source>
        <translation>Elegir la red en la que están las máquinas y empezar una búsqueda, o añadir una por su dirección. Nada se busca sin pedirlo, y solo se pregunta a direcciones privadas.</translation>
    </message>
    <message>
        <source>The list of machines is being read</source>
        <translation>Se lee la lista de máquinas</translation>
    </message>
    <message>
        <source>It comes with the next values of the core.</source>
        <translation>Llega con los próximos valores del núcleo.</translation>
    </message>
    <message>
        <source>Point here…</source>
        <translation>Apuntar aquí…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarla</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Old pools are put back:</source>
        <translation>Se reponen pools anteriores:</translation>
    </message>
    <message>
        <source>Pools are set:</source>
        <translation>Se ponen pools:</translation>
    </message>
    <message>
        <source>%1 are done.</source>
        <comment>3 of 8 machines</comment>
        <translation>%1 listas.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Ver el proceso</translation>
    </message>
</context>
<context>
    <name>widgets::NodePage</name>
    <message>
        <source>main (bitcoin with value)</source>
        <translation>main (bitcoin con valor)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Your Bitcoin node</source>
        <translation>Su nodo Bitcoin</translation>
    </message>
    <message>
        <source>Bitcoin Core, Knots or btcd, on this computer or another. Hashstead asks it for the next block&apos;s contents and hands it every block your machines find.</source>
        <translation>Bitcoin Core, Knots o btcd, en este equipo o en otro. Hashstead le pide el contenido del próximo bloque y le entrega cada bloque que hallan sus máquinas.</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Archivo cookie</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Address of its RPC server</source>
        <translation>Dirección de su servidor RPC</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>Cómo acceder</translation>
    </message>
    <message>
        <source>Cookie file, written by the node when it starts</source>
        <translation>Archivo cookie, que el nodo escribe al iniciar</translation>
    </message>
    <message>
        <source>User name (rpcauth or rpcuser of the node)</source>
        <translation>Usuario (rpcauth o rpcuser del nodo)</translation>
    </message>
    <message>
        <source>Password, kept sealed outside the settings file</source>
        <translation>Contraseña, sellada fuera del archivo de ajustes</translation>
    </message>
</context>
<context>
    <name>widgets::OutputRow</name>
    <message>
        <source>to you</source>
        <translation>a usted</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Address or script</source>
        <translation>Dirección o script</translation>
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
        <translation>Mejor dificultad</translation>
    </message>
    <message>
        <source>Chance of a block</source>
        <translation>Opción a un bloque</translation>
    </message>
    <message>
        <source>Working on block</source>
        <translation>Trabaja en el bloque</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>none rejected</source>
        <translation>ninguno rechazado</translation>
    </message>
    <message>
        <source>✕ %1 rejected, %2</source>
        <translation>✕ %1 rechazados, %2</translation>
    </message>
    <message>
        <source>%1 refused later by the pool</source>
        <translation>%1 rechazados luego por el pool</translation>
    </message>
    <message>
        <source>%1 below the pool&apos;s target</source>
        <translation>%1 bajo el objetivo del pool</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused by the pool:
%1</source>
        <translation>Rechazados por el pool:
%1</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>no share yet</source>
        <translation>aún sin shares</translation>
    </message>
    <message>
        <source>All time %1</source>
        <translation>Histórico %1</translation>
    </message>
    <message>
        <source>%1, %2 % of a block</source>
        <translation>%1, %2 % de un bloque</translation>
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
        <translation>Bloques: %1</translation>
    </message>
    <message>
        <source>needs a measured hashrate</source>
        <translation>requiere un hashrate medido</translation>
    </message>
    <message>
        <source>needs the network&apos;s difficulty</source>
        <translation>requiere la dificultad de la red</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>con %1, %2</translation>
    </message>
    <message>
        <source>Blocks expected</source>
        <translation>Bloques esperados</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>working for %1</source>
        <translation>trabajando hace %1</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 confirmados</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
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
        <translation>ehash, dinero de juego</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>today: unknown</source>
        <translation>hoy: desconocido</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listos</translation>
    </message>
    <message>
        <source>%1 in open epochs</source>
        <translation>%1 en épocas abiertas</translation>
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
        <translation>uno cada %1</translation>
    </message>
    <message>
        <source>Chance of a block for the pool</source>
        <translation>Opción a un bloque para el pool</translation>
    </message>
    <message>
        <source>%1 a month · %2 a year</source>
        <translation>%1 al mes · %2 al año</translation>
    </message>
</context>
<context>
    <name>widgets::Page</name>
    <message>
        <source>Help about %1</source>
        <translation>Ayuda sobre %1</translation>
    </message>
</context>
<context>
    <name>widgets::PartnerRow</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>its own mint</source>
        <translation>su propia mint</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>on the port for mints</source>
        <translation>en el puerto para mints</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Duración</translation>
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
        <translation>Adónde pagan los bloques</translation>
    </message>
    <message>
        <source>The coinbase of every block pays this address directly. Take one of a wallet whose words you have: not an exchange&apos;s, and not one that you cannot read.</source>
        <translation>La coinbase de cada bloque paga directamente a esta dirección. Conviene una de una cartera cuyas palabras se tengan: no de una casa de cambio, ni una que no se pueda leer.</translation>
    </message>
    <message>
        <source>Shares earn ehash</source>
        <translation>Los shares ganan ehash</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Each share is paid at once with ecash from this computer&apos;s mint, which you run and stand for. Without it the block goes to the address above and you share by hand.</source>
        <translation>Cada share se paga al momento con ecash de la mint de este equipo, que usted opera y respalda. Sin ella, el bloque va a la dirección de arriba y se reparte a mano.</translation>
    </message>
    <message>
        <source>✓ A good address of the network %1.</source>
        <translation>✓ Una dirección válida de la red %1.</translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message>
        <source>Help about pointing machines here</source>
        <translation>Ayuda sobre apuntar máquinas aquí</translation>
    </message>
    <message>
        <source>Put the old pools back</source>
        <translation>Reponer los pools anteriores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let this program change them</source>
        <translation>Permitir que este programa las cambie</translation>
    </message>
    <message>
        <source>The run is not over. It can go on without this window; open it again to see how it does.</source>
        <translation>El proceso no ha terminado. Puede seguir sin esta ventana; al abrirla de nuevo se ve cómo va.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Something has changed since: look at the plan again.</source>
        <translation>Algo ha cambiado desde entonces: mirar de nuevo el plan.</translation>
    </message>
    <message>
        <source>Another run has begun since; this one is over.</source>
        <translation>Desde entonces empezó otro proceso; este ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>Reponer los pools anteriores de %1 máquina</numerusform>
            <numerusform>Reponer los pools anteriores de %1 máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>Dar otros pools a %1 máquina</numerusform>
            <numerusform>Dar otros pools a %1 máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>Apuntar %1 máquina aquí</numerusform>
            <numerusform>Apuntar %1 máquinas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>What each machine had is saved, and one that does not work out gets it back by itself.</source>
        <translation>Lo que tenía cada máquina está guardado, y la que no salga bien lo recupera sola.</translation>
    </message>
    <message>
        <source>What these machines had before they were pointed here is in force again where it says so.</source>
        <translation>Lo que tenían estas máquinas antes de apuntarlas aquí vale de nuevo donde así se indica.</translation>
    </message>
    <message>
        <source>The pool lists of before are kept. They can be put back at any time, also after a restart.</source>
        <translation>Las listas de pools de antes están guardadas. Se pueden reponer en cualquier momento, también tras un reinicio.</translation>
    </message>
    <message>
        <source>This program only reads these machines so far. To change their pools, it must be allowed to write to them.</source>
        <translation>Hasta ahora este programa solo lee estas máquinas. Para cambiar sus pools hay que permitirle escribir en ellas.</translation>
    </message>
    <message>
        <source>Each machine gets the pool list that it had before. One goes first, the others follow once it works.</source>
        <translation>Cada máquina recibe la lista de pools que tenía antes. Una va delante; las demás siguen en cuanto funciona.</translation>
    </message>
    <message>
        <source>One machine goes first; the others follow once it works. The pool list of each is saved and can be put back at any time.</source>
        <translation>Una máquina va delante; las demás siguen en cuanto funciona. La lista de pools de cada una se guarda y se puede reponer en cualquier momento.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Reponer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Empezar con %1</translation>
    </message>
    <message>
        <source>Put old pools back</source>
        <translation>Reponer pools anteriores</translation>
    </message>
    <message>
        <source>Point machines here</source>
        <translation>Apuntar máquinas aquí</translation>
    </message>
    <message>
        <source>A one-time code has six digits.</source>
        <translation>Un código de un solo uso tiene seis cifras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Machines under way come to their end; the rest stays as it is.</source>
        <translation>Las máquinas en curso llegan al final; las demás quedan como están.</translation>
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
        <translation>Dejar el pool actual como reserva</translation>
    </message>
    <message>
        <source>Stratum V2 where a machine speaks it</source>
        <translation>Stratum V2 donde la máquina lo hable</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>One-time codes, for machines whose page asks for one. A code is good for half a minute: type it last. Leave it empty where none is asked for.</source>
        <translation>Códigos de un solo uso, para las máquinas cuya página los pide. Un código vale medio minuto: escribirlo al final. Dejarlo vacío donde no se pida.</translation>
    </message>
    <message>
        <source>To this program</source>
        <translation>A este programa</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
    <message>
        <source>Each machine is looked up; nothing is written yet.</source>
        <translation>Se consulta cada máquina; aún no se escribe nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>One-time code of %1</source>
        <translation>Código de un solo uso de %1</translation>
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
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mines on now</source>
        <translation>Mina ahora en</translation>
    </message>
    <message>
        <source>Will mine on</source>
        <translation>Minará en</translation>
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
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>is so already</source>
        <translation>ya está así</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>va delante</translation>
    </message>
    <message>
        <source>is put back</source>
        <translation>se repone</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>se cambia</translation>
    </message>
    <message>
        <source>went first</source>
        <translation>fue delante</translation>
    </message>
</context>
<context>
    <name>widgets::PointRunPage</name>
    <message>
        <source>Machines that are done</source>
        <translation>Máquinas listas</translation>
    </message>
    <message>
        <source>Machines of the run</source>
        <translation>Máquinas del proceso</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Empieza.</translation>
    </message>
    <message>
        <source>%1 is changed now.</source>
        <translation>Se cambia %1 ahora.</translation>
    </message>
    <message>
        <source>%1 goes first. The others wait until it is certain that it works.</source>
        <translation>%1 va delante. Las demás esperan hasta saber que funciona.</translation>
    </message>
    <message>
        <source>The machines are changed now, a few at a time.</source>
        <translation>Se cambian ahora las máquinas, unas pocas a la vez.</translation>
    </message>
    <message>
        <source>%1 works. The others follow, a few at a time.</source>
        <translation>%1 funciona. Siguen las demás, unas pocas a la vez.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end, the rest stays as it is.</source>
        <translation>Deteniendo: lo que está en curso llega al final, el resto queda como está.</translation>
    </message>
    <message>
        <source>%1 did not work out.</source>
        <translation>%1 no salió bien.</translation>
    </message>
    <message>
        <source>%1 went first and did not work out, so the others were left as they were.</source>
        <translation>%1 fue delante y no salió bien, así que las demás quedaron como estaban.</translation>
    </message>
    <message>
        <source>Some machines did not work out; what happened stands beside each of them.</source>
        <translation>Algunas máquinas no salieron bien; junto a cada una dice qué pasó.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Done. Machines that were left out are as they were.</source>
        <translation>Listo. Las máquinas omitidas están como estaban.</translation>
    </message>
    <message>
        <source>Done. Every machine has its old pools.</source>
        <translation>Listo. Todas las máquinas tienen sus pools anteriores.</translation>
    </message>
    <message>
        <source>Done. Every machine took the change.</source>
        <translation>Listo. Todas las máquinas tomaron el cambio.</translation>
    </message>
    <message>
        <source>Old pools again</source>
        <translation>Con pools anteriores</translation>
    </message>
    <message>
        <source>Mine here</source>
        <translation>Minan aquí</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Did not work out</source>
        <translation>No salieron bien</translation>
    </message>
    <message>
        <source>Left as they were</source>
        <translation>Como estaban</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por hacer</translation>
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
        <translation>Pool integrado</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>no pool gives work</source>
        <translation>ningún pool da trabajo</translation>
    </message>
    <message>
        <source>No pool is set up yet</source>
        <translation>Aún no hay ningún pool</translation>
    </message>
    <message>
        <source>Add one in Settings under Pools: its address as stratum2+tcp://host:port/authority-key, a space, and your user name or address there. A second one takes over when the first fails.</source>
        <translation>Añadir uno en Ajustes, en Pools: su dirección como stratum2+tcp://host:port/authority-key, un espacio y el usuario o la dirección que se tenga allí. Un segundo lo releva cuando falla el primero.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>No pool yet</source>
        <translation>Aún sin pool</translation>
    </message>
    <message>
        <source>Nothing was heard of this computer&apos;s pool so far. It starts with the program; the Dashboard says what it waits for. To mine at a pool elsewhere, choose the profile Pool in Settings.</source>
        <translation>Aún no se supo nada del pool de este equipo. Arranca con el programa; el Panel dice qué espera. Para minar en un pool externo, elegir el perfil Pool en Ajustes.</translation>
    </message>
    <message>
        <source>Nothing was heard of the pool of %1 so far. The Dashboard says what it waits for.</source>
        <translation>Aún no se sabe nada del pool de %1. El Panel dice a qué espera.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolPresets</name>
    <message>
        <source>your user name there</source>
        <translation>su usuario allí</translation>
    </message>
    <message>
        <source>your account.worker</source>
        <translation>su cuenta.worker</translation>
    </message>
    <message>
        <source>your address, perhaps with a worker: %1.home</source>
        <translation>su dirección, quizá con un worker: %1.home</translation>
    </message>
    <message>
        <source>Each account has an address and key of its own: copy them from your account there.</source>
        <translation>Cada cuenta tiene dirección y clave propias: copiarlas de la cuenta allí.</translation>
    </message>
    <message>
        <source>Pays many miners their part of each block; you need an account there.</source>
        <translation>Paga a muchos mineros su parte de cada bloque; requiere una cuenta allí.</translation>
    </message>
    <message>
        <source>Solo: who finds a block is paid by it. No account, your address is the user name.</source>
        <translation>Solo: a quien halla un bloque, este le paga. Sin cuenta, su dirección es el usuario.</translation>
    </message>
    <message>
        <source>The reference pool for trying things out. Its coins are worth nothing.</source>
        <translation>El pool de referencia para probar. Sus monedas no valen nada.</translation>
    </message>
</context>
<context>
    <name>widgets::PoolWords</name>
    <message>
        <source>payout</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>en la cadena</translation>
    </message>
    <message>
        <source>beside the chain</source>
        <translation>fuera de la cadena</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>tried out</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>No job of this pool is worked on now.</source>
        <translation>No se trabaja ahora en ningún job de este pool.</translation>
    </message>
    <message>
        <source>The job&apos;s coinbase cannot be read.</source>
        <translation>La coinbase del job no se puede leer.</translation>
    </message>
    <message>
        <source>Your user name at this pool is no address: you see who is paid, not whether it is you.</source>
        <translation>Su usuario en este pool no es una dirección: se ve a quién se paga, no si es usted.</translation>
    </message>
    <message>
        <source>A block of this job pays %1 to your address.</source>
        <translation>Un bloque de este job paga %1 a su dirección.</translation>
    </message>
    <message>
        <source>A block of this job pays nothing to your address by itself.</source>
        <translation>Un bloque de este job no paga nada por sí mismo a su dirección.</translation>
    </message>
    <message>
        <source>Only the coinbase of the present job can be verified. It appears here once the pool gives work.</source>
        <translation>Solo se puede verificar la coinbase del job actual. Aparece aquí cuando el pool da trabajo.</translation>
    </message>
    <message>
        <source>Nothing can be verified. A pool that hides its coinbase keeps you from seeing who is paid.</source>
        <translation>No se puede verificar nada. Un pool que oculta su coinbase no deja ver a quién se paga.</translation>
    </message>
    <message>
        <source>That holds for a block found with this very job. What the pool owes you for shares beyond it cannot be verified here.</source>
        <translation>Eso vale para un bloque hallado con este mismo job. Lo que el pool le deba por otros shares no se puede verificar aquí.</translation>
    </message>
    <message>
        <source>Most pools collect the block and pay you later from their own books: what they owe you, and that they will pay, cannot be verified here.</source>
        <translation>La mayoría de los pools cobran el bloque y pagan luego según sus propias cuentas: lo que deben, y que pagarán, no se puede verificar aquí.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>disuelta</translation>
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
        <translation>Pools después</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and pool</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (goes)</source>
        <comment>a pool that is dropped</comment>
        <translation>%1 (se quita)</translation>
    </message>
    <message>
        <source>%1 (stored, not used)</source>
        <comment>a pool</comment>
        <translation>%1 (guardado, sin usar)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>a pool</comment>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se conocen.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>No se conocen.</translation>
    </message>
    <message>
        <source>As they were.</source>
        <translation>Como estaban.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>y %1 más</numerusform>
            <numerusform>y %1 más</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a machine to see its pools line by line.</source>
        <translation>Elegir una máquina para ver sus pools línea por línea.</translation>
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
        <translation>%1, se usa primero</translation>
    </message>
    <message>
        <source>%1, when those above are away</source>
        <translation>%1, si faltan los de arriba</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Address of pool %1</source>
        <translation>Dirección del pool %1</translation>
    </message>
    <message>
        <source>User name at pool %1</source>
        <translation>Usuario en el pool %1</translation>
    </message>
    <message>
        <source>The pools</source>
        <translation>Los pools</translation>
    </message>
    <message>
        <source>Your machines mine at the first one. When it is away the next takes over, and the first is used again when it is well. Hashstead reaches pools over Stratum V2; your machines may speak V1.</source>
        <translation>Sus máquinas minan en el primero. Cuando falta, lo releva el siguiente, y el primero vuelve a usarse cuando está bien. Hashstead llega a los pools por Stratum V2; sus máquinas pueden hablar V1.</translation>
    </message>
    <message>
        <source>As one</source>
        <translation>Como una sola</translation>
    </message>
    <message>
        <source>Each machine apart</source>
        <translation>Cada máquina por separado</translation>
    </message>
    <message>
        <source>Choose a pool…</source>
        <translation>Elegir un pool…</translation>
    </message>
    <message>
        <source>Another pool…</source>
        <translation>Otro pool…</translation>
    </message>
    <message>
        <source>How the pool sees your machines</source>
        <translation>Cómo ve el pool sus máquinas</translation>
    </message>
    <message>
        <source>Add a pool</source>
        <translation>Añadir un pool</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>widgets::ProfileChooser</name>
    <message>
        <source>Changed: takes effect with Apply and a restart. Machines reconnect by themselves.</source>
        <translation>Cambiado: vale tras Aplicar y un reinicio. Las máquinas se reconectan solas.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Speed of the codes</source>
        <translation>Velocidad de los códigos</translation>
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
        <translation>Tamaño de los códigos</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>How much one code holds: a small one is read from further away</source>
        <translation>Cuánto cabe en un código: uno pequeño se lee desde más lejos</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>Frame %1 of %2, keep the camera still.</source>
        <translation>Cuadro %1 de %2, mantener quieta la cámara.</translation>
    </message>
    <message>
        <source>Frame %1, any %2 and a few more are enough.</source>
        <translation>Cuadro %1, bastan %2 cualesquiera y unos pocos más.</translation>
    </message>
    <message>
        <source>Moving QR code of the token, frames: %1</source>
        <translation>Código QR animado del token, cuadros: %1</translation>
    </message>
    <message>
        <source>QR code of the token</source>
        <translation>Código QR del token</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
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
        <translation>Dificultad de los shares</translation>
    </message>
    <message>
        <source>Hashrate</source>
        <translation>Hashrate</translation>
    </message>
    <message>
        <source>Share difficulty</source>
        <translation>Dificultad de shares</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Best share</source>
        <translation>Mejor share</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>Hashrate, reported by the machine</source>
        <translation>Hashrate, declarado por la máquina</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Hashrate over time</source>
        <translation>Hashrate en el tiempo</translation>
    </message>
    <message>
        <source>Share difficulty over time</source>
        <translation>Dificultad de los shares en el tiempo</translation>
    </message>
    <message>
        <source>Reported hashrate over time</source>
        <translation>Hashrate declarado en el tiempo</translation>
    </message>
    <message>
        <source>Temperature over time</source>
        <translation>Temperatura en el tiempo</translation>
    </message>
    <message>
        <source>Power over time</source>
        <translation>Potencia en el tiempo</translation>
    </message>
    <message>
        <source>Fan speed over time</source>
        <translation>Velocidad del ventilador en el tiempo</translation>
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
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Paste a token, or drop a text or a file with one here. Nothing is taken before you have seen what it is.</source>
        <translation>Pegar un token, o soltar aquí un texto o archivo que lo contenga. No se toma nada antes de ver qué es.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>I know this mint and want its ecash</source>
        <translation>Conozco esta mint y quiero su ecash</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This is too long for a token.</source>
        <translation>Esto es demasiado largo para un token.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
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
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The mint never signed this. It is worth nothing.</source>
        <translation>La mint nunca firmó esto. No vale nada.</translation>
    </message>
    <message>
        <source>This wallet cannot open it.</source>
        <translation>Esta cartera no puede abrirlo.</translation>
    </message>
    <message>
        <source>%1 is not a mint of yours. Ecash is a promise of its mint: take it only when you trust who runs it. Accepting adds it to your list.</source>
        <translation>%1 no es una mint suya. El ecash es una promesa de su mint: conviene tomarlo solo si se confía en quien la opera. Al aceptar se añade a su lista.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Preguntando a la mint</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>This is a piece of an animated QR code: %1 of %2 are here. Paste the other ones below it, in any order.</source>
        <translation>Es una parte de un código QR animado: hay %1 de %2. Pegue las demás debajo, en cualquier orden.</translation>
    </message>
    <message>
        <source>These are pieces of several animated QR codes. Paste those of one.</source>
        <translation>Son partes de varios códigos QR animados. Pegue las de uno solo.</translation>
    </message>
    <message>
        <source>This QR code holds something else than a token.</source>
        <translation>Este código QR contiene algo distinto de un token.</translation>
    </message>
    <message>
        <source>A piece of this QR code is damaged. Scan or copy it again.</source>
        <translation>Una parte de este código QR está dañada. Escanéela o cópiela de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in your list of mints, though not as one you trust. Ecash is a promise of its mint: take it only when you trust who runs it.</source>
        <translation>%1 está en su lista de mints, pero no como de confianza. El ecash es una promesa de su mint: acéptelo solo si confía en quien la gestiona.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
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
        <translation>Pregunta a una mint por todo lo que las palabras de esta cartera poseen allí. Lo ya encontrado no se cuenta dos veces. Hacerlo una vez por cada mint usada.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Keysets searched</source>
        <translation>Keysets revisados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing asked yet.</source>
        <translation>Aún no se preguntó nada.</translation>
    </message>
    <message>
        <source>Say which mint to ask.</source>
        <translation>Indicar a qué mint preguntar.</translation>
    </message>
    <message>
        <source>Asking %1. You may close this; it goes on.</source>
        <translation>Preguntando a %1. Puede cerrarse; continúa.</translation>
    </message>
    <message>
        <source>Done. Nothing that was not here already.</source>
        <translation>Listo. Nada que no estuviera ya aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1 de %2 keysets, %3 moneda hallada, %4 consultadas en este</numerusform>
            <numerusform>%1 de %2 keysets, %3 monedas halladas, %4 consultadas en este</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>Listo. %1 moneda hallada: %2</numerusform>
            <numerusform>Listo. %1 monedas halladas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. What was found in the keysets searched is kept; restore again to find the rest.</source>
        <translation>Detenido. Lo hallado en los keysets revisados se conserva; restaure de nuevo para encontrar el resto.</translation>
    </message>
    <message>
        <source>With other words than this wallet&apos;s</source>
        <translation>Con otras palabras que las de este monedero</translation>
    </message>
    <message>
        <source>The twelve words</source>
        <translation>Las doce palabras</translation>
    </message>
    <message>
        <source>the twelve words, with spaces between them</source>
        <translation>las doce palabras, separadas por espacios</translation>
    </message>
    <message>
        <source>The wallet that is here now is put aside with its words, not deleted: its file stays in the data directory.</source>
        <translation>El monedero actual se aparta con sus palabras, no se borra: su archivo queda en el directorio de datos.</translation>
    </message>
    <message>
        <source>The wallet of these words starts.</source>
        <translation>Se inicia el monedero de estas palabras.</translation>
    </message>
    <message>
        <source>These words do not belong together: one is wrong or missing, or they stand in another order.</source>
        <translation>Estas palabras no forman un conjunto: una está mal o falta, o el orden es otro.</translation>
    </message>
    <message>
        <source>No wallet has such a word: word %1</source>
        <translation>No es palabra de ningún monedero: palabra %1</translation>
    </message>
</context>
<context>
    <name>widgets::ReviewPage</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This goes into the settings file. An older file is kept beside it, and everything can be changed later on the page Settings.</source>
        <translation>Esto va al archivo de ajustes. Uno anterior se conserva al lado, y todo puede cambiarse luego en la página Ajustes.</translation>
    </message>
    <message>
        <source>The node&apos;s password is sealed and kept apart from this file.</source>
        <translation>La contraseña del nodo se sella y se guarda aparte de este archivo.</translation>
    </message>
    <message>
        <source>The command line or the environment sets %1 for this run: what is written here counts from the next start without that.</source>
        <translation>La línea de comandos o el entorno fijan %1 en esta ejecución: lo escrito aquí vale desde el próximo inicio sin eso.</translation>
    </message>
</context>
<context>
    <name>widgets::SafetyPane</name>
    <message>
        <source>Write down the words</source>
        <translation>Anotar las palabras</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>Poner a salvo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Save backup file</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>Read backup file</source>
        <translation>Leer copia</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Who sends you a token can lock it to this key: then only this wallet can take it.</source>
        <translation>Quien envíe un token puede vincularlo a esta clave: entonces solo esta cartera puede tomarlo.</translation>
    </message>
    <message>
        <source>QR code of your key</source>
        <translation>Código QR de su clave</translation>
    </message>
    <message>
        <source>words written down</source>
        <translation>palabras anotadas</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia</translation>
    </message>
    <message>
        <source>Your twelve words bring back what this wallet made for itself. A backup file also keeps the tokens you sent and nobody claimed yet.</source>
        <translation>Sus doce palabras devuelven lo que esta cartera creó por sí misma. Una copia también conserva los tokens enviados y aún no cobrados.</translation>
    </message>
    <message>
        <source>Until you write down twelve words, this ecash exists on this computer only. It takes three minutes.</source>
        <translation>Hasta anotar las doce palabras, este ecash solo existe en este equipo. Son tres minutos.</translation>
    </message>
    <message>
        <source>The wallet has not told its key yet.</source>
        <translation>La cartera aún no ha dicho su clave.</translation>
    </message>
    <message>
        <source>Until its twelve words are written down, this ecash exists on the computer of %1 only. Do it there, it takes three minutes.</source>
        <translation>Hasta anotar sus doce palabras, este ecash solo existe en el equipo de %1. Hágalo allí, son tres minutos.</translation>
    </message>
</context>
<context>
    <name>widgets::ScheduleEditor</name>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Pauses from</source>
        <translation>Pausa desde</translation>
    </message>
    <message>
        <source>Pauses until</source>
        <translation>Pausa hasta</translation>
    </message>
    <message>
        <source>The schedule is on</source>
        <translation>El horario está activado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nuevo horario</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Cambiar el horario</translation>
    </message>
    <message>
        <source>All managed machines</source>
        <translation>Todas las máquinas gestionadas</translation>
    </message>
    <message>
        <source>The group “%1”</source>
        <translation>El grupo «%1»</translation>
    </message>
    <message>
        <source>A time is written as 17:00.</source>
        <translation>Una hora se escribe como 17:00.</translation>
    </message>
    <message>
        <source>Pauses never: no day is chosen.</source>
        <translation>No pausa nunca: no hay ningún día elegido.</translation>
    </message>
    <message>
        <source>That is %1 a week, for %2. A machine that was paused by hand stays paused.</source>
        <translation>Son %1 a la semana, para %2. Una máquina pausada a mano sigue en pausa.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>%1, %2 of them cannot pause</source>
        <translation>%1, %2 de ellas no pueden pausar</translation>
    </message>
</context>
<context>
    <name>widgets::SchedulesDialog</name>
    <message>
        <source>Schedules</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. Only machines that this program may change, and whose firmware can pause.</source>
        <translation>Las máquinas se pausan a estas horas y siguen después, según el reloj del equipo del núcleo. Solo las que este programa puede cambiar y cuyo firmware puede pausar.</translation>
    </message>
    <message>
        <source>There is no schedule yet. One may pause the machines while electricity is expensive.</source>
        <translation>Aún no hay ningún horario. Uno puede pausar las máquinas mientras la electricidad es cara.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove this schedule? A machine that it has paused goes on.</source>
        <translation>¿Quitar este horario? Una máquina que haya pausado sigue minando.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message>
        <source>Find machines on the network</source>
        <translation>Encontrar máquinas en la red</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Empezar la búsqueda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Networks of this computer</source>
        <translation>Redes de este equipo</translation>
    </message>
    <message>
        <source>It is on no private network now. Connect it to the one that the machines are on.</source>
        <translation>Ahora no está en ninguna red privada. Conectarlo a la de las máquinas.</translation>
    </message>
    <message>
        <source>Or add one by its address</source>
        <translation>O añadir una por su dirección</translation>
    </message>
    <message>
        <source>Address of a machine</source>
        <translation>Dirección de una máquina</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 dirección</numerusform>
            <numerusform>%1 direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 around this computer</source>
        <translation>%1 alrededor de este equipo</translation>
    </message>
    <message>
        <source>The network is larger: only the part that this computer&apos;s address is in is searched.</source>
        <translation>La red es mayor: solo se busca en la parte donde está la dirección de este equipo.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked</source>
        <translation>%1 de %2 direcciones preguntadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 respondió</numerusform>
            <numerusform>%1 respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nueva</numerusform>
            <numerusform>%1 nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was searched yet. A search asks each address two short questions and changes nothing.</source>
        <translation>Aún no se ha buscado. Una búsqueda hace dos preguntas cortas a cada dirección y no cambia nada.</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenida: %1</translation>
    </message>
    <message>
        <source>Searched %1: %2</source>
        <translation>Buscado en %1: %2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Asks every address of the chosen networks whether a machine is there.</source>
        <translation>Pregunta a cada dirección de las redes elegidas si hay allí una máquina.</translation>
    </message>
</context>
<context>
    <name>widgets::SeedDialog</name>
    <message>
        <source>The twelve words</source>
        <translation>Las doce palabras</translation>
    </message>
    <message>
        <source>Take paper and a pen. No photo, no file, no cloud.</source>
        <translation>Tomar papel y bolígrafo. Ni foto, ni archivo, ni nube.</translation>
    </message>
    <message>
        <source>Make sure that nobody and no camera sees the screen.</source>
        <translation>Comprobar que nadie ni ninguna cámara vea la pantalla.</translation>
    </message>
    <message>
        <source>Whoever has the words has the money, you and anybody else.</source>
        <translation>Quien tiene las palabras tiene el dinero, usted o cualquier otro.</translation>
    </message>
    <message>
        <source>Right after, you type them in once, so that a slip of the pen shows today.</source>
        <translation>Justo después se escriben una vez, para que un error de pluma se vea hoy.</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Twelve words bring everything back that this wallet makes for itself, on any computer. They are shown now, once.</source>
        <translation>Doce palabras devuelven todo lo que esta cartera crea por sí misma, en cualquier equipo. Se muestran ahora, una vez.</translation>
    </message>
    <message>
        <source>Write them down in this order, column by column.</source>
        <translation>Anotarlas en este orden, columna por columna.</translation>
    </message>
    <message>
        <source>Type them back from the paper.</source>
        <translation>Escribirlas desde el papel.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar las palabras</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ya están anotadas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Not what was shown: word %1</source>
        <translation>No es lo mostrado: palabra %1</translation>
    </message>
</context>
<context>
    <name>widgets::SeedSheet</name>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
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
        <translation>Crea un token de este importe exacto: un texto que se entrega como se quiera. Hasta que se cobre, se puede recuperar.</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>cuánto</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>for whoever reads the token; may stay empty</source>
        <translation>para quien lea el token; puede quedar vacío</translation>
    </message>
    <message>
        <source>Lock to a key</source>
        <translation>Vincular a una clave</translation>
    </message>
    <message>
        <source>only who has this key can take it; may stay empty</source>
        <translation>solo quien tenga esta clave puede tomarlo; puede quedar vacío</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>tras un día</translation>
    </message>
    <message>
        <source>after a week</source>
        <translation>tras una semana</translation>
    </message>
    <message>
        <source>after 30 days</source>
        <translation>tras 30 días</translation>
    </message>
    <message>
        <source>Yours again</source>
        <translation>De nuevo suyo</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Aún no hay nada que enviar.</translation>
    </message>
    <message>
        <source>A key is 66 hexadecimal digits that begin with 02 or 03.</source>
        <translation>Una clave son 66 dígitos hexadecimales que empiezan por 02 o 03.</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1.</source>
        <translation>Un número entero de 1 a %1.</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Preguntando a la mint</translation>
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
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>uno por línea</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Allowed is %1 to %2.</source>
        <translation>Se permite de %1 a %2.</translation>
    </message>
    <message>
        <source>Allowed is %1 and more.</source>
        <translation>Se permite %1 o más.</translation>
    </message>
    <message>
        <source>Allowed is up to %1.</source>
        <translation>Se permite hasta %1.</translation>
    </message>
    <message>
        <source>This is no whole number. %1</source>
        <translation>No es un número entero. %1</translation>
    </message>
    <message>
        <source>This is no number. %1</source>
        <translation>No es un número. %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>from the settings file</source>
        <translation>del archivo de ajustes</translation>
    </message>
    <message>
        <source>set by an environment variable, which wins over this page</source>
        <translation>fijado por una variable de entorno, que prevalece sobre esta página</translation>
    </message>
    <message>
        <source>set on the command line, which wins over this page</source>
        <translation>fijado en la línea de comandos, que prevalece sobre esta página</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>requiere reinicio</translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Nodo Bitcoin</translation>
    </message>
    <message>
        <source>Remote pool</source>
        <translation>Pool remoto</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool de este equipo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Work and difficulty</source>
        <translation>Trabajo y dificultad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Window and desktop</source>
        <translation>Ventana y escritorio</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>Hide expert settings</source>
        <translation>Ocultar ajustes expertos</translation>
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
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Windows on other machines</source>
        <translation>Ventanas en otros equipos</translation>
    </message>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>Mostrar %1 ajuste avanzado</numerusform>
            <numerusform>Mostrar %1 ajustes avanzados</numerusform>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
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
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The settings are not loaded yet.</source>
        <translation>Los ajustes aún no están cargados.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Nothing was changed: see the marked values.</source>
        <translation>No se cambió nada: ver los valores marcados.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>Saved and in force.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message>
        <source>Saved. In force after a restart: %1.</source>
        <translation>Guardado. En vigor tras un reinicio: %1.</translation>
    </message>
    <message>
        <source>A value cannot be taken: see the marked ones.</source>
        <translation>Un valor no es válido: ver los marcados.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Sin cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n cambio, aún sin aplicar.</numerusform>
            <numerusform>%n cambios, aún sin aplicar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up again…</source>
        <translation>Configurar de nuevo…</translation>
    </message>
    <message>
        <source>The first steps are for the core on this computer.</source>
        <translation>Los primeros pasos son para el núcleo de este equipo.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupModel</name>
    <message>
        <source>The address of the node&apos;s RPC server, as http://127.0.0.1:8332.</source>
        <translation>La dirección del servidor RPC del nodo, como http://127.0.0.1:8332.</translation>
    </message>
    <message>
        <source>Leave the login out of the address: it has fields of its own.</source>
        <translation>Dejar el acceso fuera de la dirección: tiene sus propios campos.</translation>
    </message>
    <message>
        <source>The node writes its cookie file when it starts: enter the path.</source>
        <translation>El nodo escribe su archivo cookie al iniciar: indicar la ruta.</translation>
    </message>
    <message>
        <source>The user name of the node&apos;s RPC server.</source>
        <translation>El usuario del servidor RPC del nodo.</translation>
    </message>
    <message>
        <source>A user name without spaces.</source>
        <translation>Un usuario sin espacios.</translation>
    </message>
    <message>
        <source>A user name of at most 255 bytes.</source>
        <translation>Un usuario de 255 bytes como máximo.</translation>
    </message>
    <message>
        <source>This pool wants a user name: %1.</source>
        <translation>Este pool pide un usuario: %1.</translation>
    </message>
    <message>
        <source>%1 pays the address in the user name: %2.</source>
        <translation>%1 paga a la dirección del usuario: %2.</translation>
    </message>
    <message>
        <source>Add a pool: choose one of the list, or enter the address of another.</source>
        <translation>Añadir un pool: elegir uno de la lista o escribir la dirección de otro.</translation>
    </message>
    <message>
        <source>The pool&apos;s address, as stratum2+tcp://host:port/authority-key.</source>
        <translation>La dirección del pool, como stratum2+tcp://host:port/authority-key.</translation>
    </message>
    <message>
        <source>This pool stands in the list already.</source>
        <translation>Este pool ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 is on %2, your setup is on %3.</source>
        <translation>%1 está en %2, su configuración en %3.</translation>
    </message>
    <message>
        <source>A port from 1 to 65535.</source>
        <translation>Un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Los dos puertos deben diferir.</translation>
    </message>
    <message>
        <source>An address of this computer, or 0.0.0.0 for all of them.</source>
        <translation>Una dirección de este equipo, o 0.0.0.0 para todas.</translation>
    </message>
    <message>
        <source>The address that a block you find pays.</source>
        <translation>La dirección a la que paga un bloque hallado.</translation>
    </message>
</context>
<context>
    <name>widgets::SetupWizard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usar igualmente</translation>
    </message>
    <message>
        <source>Hashstead starts with these settings…</source>
        <translation>Hashstead arranca con estos ajustes…</translation>
    </message>
    <message>
        <source>Hashstead did not start with these settings; those from before are in force again. %1</source>
        <translation>Hashstead no arrancó con estos ajustes; rigen otra vez los anteriores. %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start mining</source>
        <translation>Empezar a minar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>widgets::ShareBar</name>
    <message>
        <source>%1 accepted, %2 rejected</source>
        <translation>%1 aceptados, %2 rechazados</translation>
    </message>
</context>
<context>
    <name>widgets::ShareGrid</name>
    <message>
        <source>below the upstream target</source>
        <translation>bajo el objetivo upstream</translation>
    </message>
    <message>
        <source>%1, difficulty %2, %3</source>
        <translation>%1, dificultad %2, %3</translation>
    </message>
</context>
<context>
    <name>widgets::StartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>You can change your mind at any time: Settings has &quot;Set up again&quot;, and nothing that was earned is lost.</source>
        <translation>Se puede cambiar en cualquier momento: Ajustes tiene «Configurar de nuevo», y nada de lo ganado se pierde.</translation>
    </message>
    <message>
        <source>Needs nothing. Just show me.</source>
        <translation>No requiere nada. Solo mirar.</translation>
    </message>
    <message>
        <source>Needs your Bitcoin node and an address.</source>
        <translation>Requiere su nodo Bitcoin y una dirección.</translation>
    </message>
    <message>
        <source>Needs a pool&apos;s address, and mostly an account.</source>
        <translation>Requiere un pool y casi siempre una cuenta.</translation>
    </message>
    <message>
        <source>Coming from another translator?</source>
        <translation>¿Viene de otro translator?</translation>
    </message>
    <message>
        <source>Hashstead reads the settings file (TOML) of the Stratum V2 reference translator and of hashpool&apos;s. You see what is taken and what is not before anything changes; the file stays as it is.</source>
        <translation>Hashstead lee el archivo de ajustes (TOML) del translator de referencia de Stratum V2 y del de hashpool. Se ve qué se toma y qué no antes de cambiar nada; el archivo queda como está.</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>Ruta del archivo de ajustes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Settings file of another translator</source>
        <translation>Archivo de ajustes de otro translator</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Ajustes (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <translation>Ningún puerto espera máquinas</translation>
    </message>
    <message>
        <source>Machines connect to %1</source>
        <translation>Las máquinas se conectan a %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>estado de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 conexión</numerusform>
            <numerusform>%1 conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StepList</name>
    <message>
        <source>What you want</source>
        <translation>Qué se desea</translation>
    </message>
    <message>
        <source>Your old settings</source>
        <translation>Sus ajustes previos</translation>
    </message>
    <message>
        <source>Bitcoin node</source>
        <translation>Nodo Bitcoin</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Pago</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Connect a machine</source>
        <translation>Conectar una máquina</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>widgets::SumRow</name>
    <message>
        <source>Sum: %1</source>
        <translation>Suma: %1</translation>
    </message>
</context>
<context>
    <name>widgets::TelemetryPane</name>
    <message>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
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
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>It said nothing of this in this time.</source>
        <translation>No dijo nada de esto en este tiempo.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateEditor</name>
    <message>
        <source>Keep</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>A machine mines at the first pool, and at the next one while that does not answer. {name} in a user stands for the machine&apos;s name.</source>
        <translation>Una máquina mina en el primer pool, y en el siguiente mientras ese no responde. {name} en un usuario es el nombre de la máquina.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Primer pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Si ese falla</translation>
    </message>
    <message>
        <source>When both fail</source>
        <translation>Si fallan ambos</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>%1, user</source>
        <comment>of the first pool</comment>
        <translation>%1, usuario</translation>
    </message>
    <message>
        <source>address.{name}</source>
        <translation>direccion.{name}</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>This user has no pool.</source>
        <translation>Este usuario no tiene pool.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Write it as stratum+tcp://host:port, or stratum2+tcp://host:port/authority key.</source>
        <translation>Escribirlo como stratum+tcp://host:puerto, o stratum2+tcp://host:puerto/clave de autoridad.</translation>
    </message>
    <message>
        <source>Pools know a machine by its user.</source>
        <translation>Los pools conocen una máquina por su usuario.</translation>
    </message>
    <message>
        <source>The line above is empty.</source>
        <translation>La línea de arriba está vacía.</translation>
    </message>
    <message>
        <source>%1 gets: %2</source>
        <comment>a machine, a pool</comment>
        <translation>%1 recibe: %2</translation>
    </message>
    <message>
        <source>Another template has that name already.</source>
        <translation>Otra plantilla ya tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>widgets::TemplateRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First pool</source>
        <translation>Primer pool</translation>
    </message>
    <message>
        <source>When that fails</source>
        <translation>Si ese falla</translation>
    </message>
</context>
<context>
    <name>widgets::TemplatesDialog</name>
    <message>
        <source>Pool templates</source>
        <translation>Plantillas de pools</translation>
    </message>
    <message>
        <source>Pool lists that are given to several machines at once. Changing one changes no machine: choose machines and give it to them.</source>
        <translation>Listas de pools para dar a varias máquinas a la vez. Cambiar una no cambia ninguna máquina: elegir máquinas y dársela.</translation>
    </message>
    <message>
        <source>There is no template yet. One may hold the pool that the machines mine at when this program is not running.</source>
        <translation>Aún no hay ninguna plantilla. Una puede tener el pool en el que minan las máquinas cuando este programa no funciona.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>attic</source>
        <comment>a machine&apos;s name</comment>
        <translation>desvan</translation>
    </message>
    <message>
        <source>Remove %1? Machines that were given it keep their pools.</source>
        <translation>¿Quitar %1? Las máquinas que la recibieron conservan sus pools.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>widgets::TimeChart</name>
    <message>
        <source>Last %1 at %2, up to %3 in %4</source>
        <translation>Último %1 a las %2, hasta %3 en %4</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Token, %1 %2, %3</source>
        <translation>Token, %1 %2, %3</translation>
    </message>
    <message>
        <source>Only who has the key can take it.</source>
        <translation>Solo quien tenga la clave puede tomarlo.</translation>
    </message>
    <message>
        <source>Anyone who holds this can take it.</source>
        <translation>Cualquiera que lo tenga puede tomarlo.</translation>
    </message>
    <message>
        <source>Somebody has claimed it. There is nothing left to do.</source>
        <translation>Alguien lo ha cobrado. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>You took it back. The old text is worth nothing now.</source>
        <translation>Se recuperó. El texto antiguo ya no vale nada.</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Mint</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Locked to</source>
        <translation>Vinculado a</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Preguntando a la mint</translation>
    </message>
</context>
<context>
    <name>widgets::Tray</name>
    <message>
        <source>Show or hide the window</source>
        <translation>Mostrar u ocultar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Waiting for machines</source>
        <translation>Esperando máquinas</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Minando</translation>
    </message>
    <message>
        <source>Hashstead: %1</source>
        <translation>Hashstead: %1</translation>
    </message>
    <message>
        <source>%1 in 10 min, %2</source>
        <translation>%1 en 10 min, %2</translation>
    </message>
    <message>
        <source>Block found</source>
        <translation>Bloque hallado</translation>
    </message>
    <message>
        <source>Machine silent</source>
        <translation>Máquina silenciosa</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Ecash received</source>
        <translation>Ecash recibido</translation>
    </message>
    <message>
        <source>%1 came into the wallet</source>
        <translation>%1 llegaron a la cartera</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Go on mining in the tray, or quit Hashstead?</source>
        <translation>¿Seguir minando en la bandeja o salir de Hashstead?</translation>
    </message>
    <message>
        <source>The answer is remembered. It can be changed on the page Settings, under window.close_action.</source>
        <translation>La respuesta se recuerda. Puede cambiarse en la página Ajustes, en window.close_action.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
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
        <translation>Ya no hay conexión con %1.</translation>
    </message>
    <message>
        <source>Core is back</source>
        <translation>El núcleo ha vuelto</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <translation>%1 vuelve a estar conectado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a core and what happened there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Machine needs a look</source>
        <translation>Una máquina necesita atención</translation>
    </message>
</context>
<context>
    <name>widgets::TuneDialog</name>
    <message>
        <source>Fan and frequency</source>
        <translation>Ventilador y frecuencia</translation>
    </message>
    <message>
        <source>More frequency gives more hashrate and more heat. A machine that is too hot lowers it by itself or stops: go up in small steps and watch its temperature.</source>
        <translation>Más frecuencia da más hashrate y más calor. Una máquina demasiado caliente la baja sola o se detiene: subir poco a poco y vigilar su temperatura.</translation>
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
        <translation>automática, según su temperatura</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Fan speed</source>
        <translation>Velocidad del ventilador</translation>
    </message>
    <message>
        <source>0 to 100 % of its drive</source>
        <translation>0 a 100 % de su mando</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Frequency of its chips</source>
        <translation>Frecuencia de sus chips</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Voltage of its cores</source>
        <translation>Tensión de sus núcleos</translation>
    </message>
    <message>
        <source>Core voltage</source>
        <translation>Tensión del núcleo</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>%1 to %2, as the machine allows</source>
        <translation>%1 a %2, como permite la máquina</translation>
    </message>
    <message>
        <source>the machine does not say what it allows</source>
        <translation>la máquina no dice lo que permite</translation>
    </message>
    <message>
        <source>Fan and frequency of %1</source>
        <translation>Ventilador y frecuencia de %1</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamPane</name>
    <message>
        <source>Pools in the order of preference</source>
        <translation>Pools por orden de preferencia</translation>
    </message>
    <message>
        <source>Pools in the order of preference. Alt and an arrow key move the chosen one.</source>
        <translation>Pools por orden de preferencia. Alt y una flecha mueven el elegido.</translation>
    </message>
    <message>
        <source>Verify payout: the coinbase of its present job</source>
        <translation>Verificar el pago: la coinbase de su job actual</translation>
    </message>
    <message>
        <source>Outputs of the coinbase</source>
        <translation>Salidas de la coinbase</translation>
    </message>
    <message>
        <source>The new order is in force after a restart.</source>
        <translation>El nuevo orden rige tras un reinicio.</translation>
    </message>
    <message>
        <source>Drag a row, or Alt and an arrow key, to change the order.</source>
        <translation>Arrastrar una fila, o Alt y una flecha, para cambiar el orden.</translation>
    </message>
    <message>
        <source>Add a second pool in Settings: it takes over when this one fails.</source>
        <translation>Añadir un segundo pool en Ajustes: releva a este cuando falla.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Proves its key</source>
        <translation>Prueba su clave</translation>
    </message>
    <message>
        <source>yes, or it is left</source>
        <translation>sí, o se abandona</translation>
    </message>
    <message>
        <source>no key is set: anybody could answer</source>
        <translation>sin clave definida: cualquiera podría responder</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Connects in</source>
        <translation>Conecta en</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>%1, median of the last shares</source>
        <translation>%1, mediana de los últimos shares</translation>
    </message>
    <message>
        <source>Works on block</source>
        <translation>Trabaja en el bloque</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not in this run; restart Hashstead to use it</source>
        <translation>no en esta ejecución; reiniciar Hashstead para usarlo</translation>
    </message>
    <message>
        <source>Your token does not allow another order.</source>
        <translation>Su token no permite otro orden.</translation>
    </message>
</context>
<context>
    <name>widgets::UpstreamRow</name>
    <message>
        <source>after a restart</source>
        <translation>tras un reinicio</translation>
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
        <translation>Conecta en</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
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
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>The words are right. Keep the paper where only you find it.</source>
        <translation>Las palabras son correctas. Conviene guardar el papel donde solo usted lo encuentre.</translation>
    </message>
    <message>
        <source>Received %1 %2.</source>
        <translation>Recibido: %1 %2.</translation>
    </message>
    <message>
        <source>No wallet runs here</source>
        <translation>Aquí no hay cartera</translation>
    </message>
    <message>
        <source>The wallet collects the ecash that your machines mine, and lets you send and receive it. It is switched on in the settings (wallet.enabled); its twelve words are made with its first start.</source>
        <translation>La cartera reúne el ecash que minan sus máquinas y permite enviarlo y recibirlo. Se activa en los ajustes (wallet.enabled); sus doce palabras se crean en el primer inicio.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>There was nothing to consolidate.</source>
        <translation>No había nada que consolidar.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>anotadas</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>sin anotar</translation>
    </message>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>%1 moneda consolidada.</numerusform>
            <numerusform>%1 monedas consolidadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mint</source>
        <translation>Preguntando a la mint</translation>
    </message>
    <message>
        <source>Took %1 %2 back.</source>
        <translation>Recuperado: %1 %2.</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>%1 línea guardada en %2.</numerusform>
            <numerusform>%1 líneas guardadas en %2.</numerusform>
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
        <translation>Unidad y época</translation>
    </message>
    <message>
        <source>Spendable</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
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
        <translation>vinculado a una clave</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sin confianza</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
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
        <translation>Historial</translation>
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
        <translation>Cambia muchas monedas pequeñas, y las de claves viejas, por pocas.</translation>
    </message>
    <message>
        <source>What you own, by mint and epoch</source>
        <translation>Lo que posee, por mint y época</translation>
    </message>
    <message>
        <source>Nothing here yet. What your machines mine arrives by itself; a token you were given comes in with Receive.</source>
        <translation>Aún nada. Lo que minan sus máquinas llega solo; un token que le den entra con Recibir.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Minado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>History of</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <source>Claimed ones too</source>
        <translation>También cobrados</translation>
    </message>
    <message>
        <source>Ask the mints</source>
        <translation>Preguntar a las mints</translation>
    </message>
    <message>
        <source>Asks which tokens were claimed.</source>
        <translation>Pregunta qué tokens se cobraron.</translation>
    </message>
    <message>
        <source>Made here and handed out</source>
        <translation>Creados aquí y entregados</translation>
    </message>
    <message>
        <source>No token is out. Send makes one.</source>
        <translation>No hay tokens fuera. Enviar crea uno.</translation>
    </message>
    <message>
        <source>Address of a mint to add</source>
        <translation>Dirección de una mint a añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No mint yet. Add one by its address.</source>
        <translation>Aún sin mint. Añadir una por su dirección.</translation>
    </message>
    <message>
        <source>Distrust</source>
        <translation>No confiar</translation>
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
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Mined</source>
        <translation>Minado</translation>
    </message>
    <message>
        <source>Mined, %1</source>
        <translation>Minado, %1</translation>
    </message>
    <message>
        <source>Received a token</source>
        <translation>Token recibido</translation>
    </message>
    <message>
        <source>Received a token, “%1”</source>
        <translation>Token recibido, «%1»</translation>
    </message>
    <message>
        <source>Sent to a token</source>
        <translation>Enviado a un token</translation>
    </message>
    <message>
        <source>Sent to a token, “%1”</source>
        <translation>Enviado a un token, «%1»</translation>
    </message>
    <message>
        <source>Took a token back</source>
        <translation>Token recuperado</translation>
    </message>
    <message>
        <source>Took a token back, “%1”</source>
        <translation>Token recuperado, «%1»</translation>
    </message>
    <message>
        <source>Consolidated</source>
        <translation>Consolidado</translation>
    </message>
    <message>
        <source>Restored from the words</source>
        <translation>Restaurado de las palabras</translation>
    </message>
    <message>
        <source>not claimed</source>
        <translation>sin cobrar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>cobrado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>not locked, whoever is first takes it</source>
        <translation>sin vincular, lo toma quien llegue primero</translation>
    </message>
    <message>
        <source>locked to your key</source>
        <translation>vinculado a su clave</translation>
    </message>
    <message>
        <source>locked to somebody else&apos;s key</source>
        <translation>vinculado a una clave ajena</translation>
    </message>
    <message>
        <source>locked in a way this wallet cannot open</source>
        <translation>vinculado de un modo que esta cartera no puede abrir</translation>
    </message>
    <message>
        <source>the token has none; only the mint can tell whether it is real</source>
        <translation>el token no tiene; solo la mint puede decir si es real</translation>
    </message>
    <message>
        <source>good, the mint signed it</source>
        <translation>bien, la mint lo firmó</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsa</translation>
    </message>
    <message>
        <source>not checked, the mint&apos;s keys are not known yet</source>
        <translation>sin comprobar, aún no se conocen las claves de la mint</translation>
    </message>
    <message>
        <source>The mint has not answered yet. The request is kept and asked again; nothing is lost.</source>
        <translation>La mint aún no ha respondido. La solicitud se guarda y se repite; nada se pierde.</translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>for an unknown job</source>
        <translation>para un job desconocido</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicado</translation>
    </message>
    <message>
        <source>below target</source>
        <translation>bajo el objetivo</translation>
    </message>
    <message>
        <source>time too old</source>
        <translation>hora demasiado antigua</translation>
    </message>
    <message>
        <source>time in the future</source>
        <translation>hora en el futuro</translation>
    </message>
    <message>
        <source>version bits not allowed</source>
        <translation>bits de versión no permitidos</translation>
    </message>
    <message>
        <source>wrong extranonce size</source>
        <translation>tamaño de extranonce erróneo</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformado</translation>
    </message>
    <message>
        <source>not authorized</source>
        <translation>no autorizado</translation>
    </message>
    <message>
        <source>refused by the pool above</source>
        <translation>rechazado por el pool superior</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>over the rate limit</source>
        <translation>sobre el límite de frecuencia</translation>
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
        <translation>trabajando</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>waiting for work</source>
        <translation>espera trabajo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
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
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no compatible</translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation>Pool de este equipo</translation>
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
        <translation>Máquinas virtuales minan una cadena simulada. No hace falta nada más, nada es real.</translation>
    </message>
    <message>
        <source>Your machines mine on your own Bitcoin node. A block found pays you, whole.</source>
        <translation>Sus máquinas minan en su propio nodo Bitcoin. Un bloque hallado le paga a usted, entero.</translation>
    </message>
    <message>
        <source>Several people&apos;s machines mine on your Bitcoin node and share what they find.</source>
        <translation>Las máquinas de varias personas minan en su nodo Bitcoin y comparten lo que hallan.</translation>
    </message>
    <message>
        <source>Your machines mine at a remote pool, with others in reserve. That pool pays you.</source>
        <translation>Sus máquinas minan en un pool remoto, con otros en reserva. Ese pool le paga.</translation>
    </message>
    <message>
        <source>Demo: simulated chain, no real bitcoin</source>
        <translation>Demo: cadena simulada, sin bitcoin real</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 se conectó</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se fue</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 está en silencio</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>Block %1 found</source>
        <translation>Bloque %1 hallado</translation>
    </message>
    <message>
        <source>%1 found block %2</source>
        <translation>%1 halló el bloque %2</translation>
    </message>
    <message>
        <source>Block %1 was rejected%2</source>
        <translation>El bloque %1 fue rechazado%2</translation>
    </message>
    <message>
        <source>%1 refused block %2%3</source>
        <translation>%1 rechazó el bloque %2%3</translation>
    </message>
    <message>
        <source>Block %1 was found and sent to %2</source>
        <translation>El bloque %1 fue hallado y enviado a %2</translation>
    </message>
    <message>
        <source>%1 found block %2, sent to %3</source>
        <translation>%1 halló el bloque %2, enviado a %3</translation>
    </message>
    <message>
        <source>Block %1 is lost to %2%3</source>
        <translation>El bloque %1 se perdió ante %2%3</translation>
    </message>
    <message>
        <source>New block %1 on the chain</source>
        <translation>Nuevo bloque %1 en la cadena</translation>
    </message>
    <message>
        <source>Work comes from %1</source>
        <translation>El trabajo viene de %1</translation>
    </message>
    <message>
        <source>%1 lost%2</source>
        <translation>%1 perdido%2</translation>
    </message>
    <message>
        <source>Switched to %1</source>
        <translation>Cambio a %1</translation>
    </message>
    <message>
        <source>Node %1 lost%2</source>
        <translation>Nodo %1 perdido%2</translation>
    </message>
    <message>
        <source>Node %1 is back</source>
        <translation>El nodo %1 ha vuelto</translation>
    </message>
    <message>
        <source>The pool forbids version rolling, %1 was told</source>
        <translation>El pool prohíbe version rolling, se avisó a %1</translation>
    </message>
    <message>
        <source>The pool&apos;s coinbase (%1 bytes) may be too large for %2</source>
        <translation>La coinbase del pool (%1 bytes) puede ser demasiado grande para %2</translation>
    </message>
    <message>
        <source>%1 is banned%2</source>
        <translation>Bloqueo de %1%2</translation>
    </message>
    <message>
        <source>Port %1 does not listen%2</source>
        <translation>El puerto %1 no escucha%2</translation>
    </message>
    <message>
        <source>Port %1 listens now</source>
        <translation>El puerto %1 ya escucha</translation>
    </message>
    <message>
        <source>A found block is submitted, but could not be saved%1</source>
        <translation>Un bloque hallado se envió, pero no se pudo guardar%1</translation>
    </message>
    <message>
        <source>History cannot be written%1</source>
        <translation>El historial no se puede escribir%1</translation>
    </message>
    <message>
        <source>Found blocks are saved again</source>
        <translation>Los bloques hallados se guardan de nuevo</translation>
    </message>
    <message>
        <source>History is written again</source>
        <translation>El historial se escribe de nuevo</translation>
    </message>
    <message>
        <source>Mint %1 refuses shares of %2%3</source>
        <translation>La mint %1 rechaza shares de %2%3</translation>
    </message>
    <message>
        <source>The mint has stopped%1</source>
        <translation>La mint se ha detenido%1</translation>
    </message>
    <message>
        <source>The mint issues again</source>
        <translation>La mint emite de nuevo</translation>
    </message>
    <message>
        <source>Hashstead started</source>
        <translation>Hashstead iniciado</translation>
    </message>
    <message>
        <source>Hashstead stopped</source>
        <translation>Hashstead detenido</translation>
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
        <translation>Bloqueo de %1 hasta %2%3</translation>
    </message>
    <message>
        <source>lifted</source>
        <comment>a ban&apos;s end</comment>
        <translation>nuevo aviso</translation>
    </message>
    <message>
        <source>%1 is banned until %2, before until %3</source>
        <translation>Bloqueo de %1 hasta %2, antes hasta %3</translation>
    </message>
    <message>
        <source>%1 is banned until lifted, before until %2</source>
        <translation>Bloqueo de %1 hasta nuevo aviso, antes hasta %2</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 was disconnected by you after %2</source>
        <translation>%1: desconexión manual tras %2</translation>
    </message>
    <message>
        <source>The ban of %1 is over</source>
        <translation>El bloqueo de %1 terminó</translation>
    </message>
    <message>
        <source>%1 may connect again, its ban was to end %2</source>
        <translation>%1 puede volver a conectarse, su bloqueo iba a acabar %2</translation>
    </message>
    <message>
        <source>%1 may connect again</source>
        <translation>%1 puede volver a conectarse</translation>
    </message>
    <message>
        <source>%1 answers on the network again</source>
        <translation>%1 vuelve a responder en la red</translation>
    </message>
    <message>
        <source>%1 is well again</source>
        <translation>%1 vuelve a estar bien</translation>
    </message>
    <message>
        <source>%1 does not answer on the network</source>
        <translation>%1 no responde en la red</translation>
    </message>
    <message>
        <source>%1 hashes less than it should</source>
        <translation>%1 da menos hashrate de lo debido</translation>
    </message>
    <message>
        <source>%1 is hot: %2 °C, the limit is %3 °C</source>
        <translation>%1 está caliente: %2 °C, el límite es %3 °C</translation>
    </message>
    <message>
        <source>A fan of %1 stands still</source>
        <translation>Un ventilador de %1 está parado</translation>
    </message>
    <message>
        <source>Many shares of %1 are rejected</source>
        <translation>Se rechazan muchos shares de %1</translation>
    </message>
    <message>
        <source>%1 mines elsewhere</source>
        <translation>%1 mina en otro sitio</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 se reinicia una y otra vez</translation>
    </message>
    <message>
        <source>%1 refuses its password</source>
        <translation>%1 rechaza su contraseña</translation>
    </message>
    <message>
        <source>Something is wrong with %1</source>
        <translation>Algo va mal con %1</translation>
    </message>
</context>
</TS>
