<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>core</name>
    <message>
        <source>This node is on the chain &quot;%1&quot;, but &quot;%2&quot; is configured. Start it for that chain or change the network setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has no peers, so it hears of no blocks. Check its network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is starting (%1). Mining starts when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not know a call that mining needs; update it. It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has no peers and gives no block template. Check its network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is still downloading the chain and gives no block template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node gives no block template. It said: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s block template cannot be used: %1. Update Hashstead, or use another node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the login of its cookie file; check that the file belongs to this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the user name or password; check both against the node&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this computer; add its address to rpcallowip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no free RPC worker; raise its rpcworkqueue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as a Bitcoin node does (HTTP %2); check that host and port are its RPC server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing listens at %1; start the node or correct host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host name of %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection to %1; name the node&apos;s certificate or switch TLS off on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to %1 broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered an error without a code, as a node does not: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered error %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cookie file %1 cannot be read (%2); start the node, or correct the path or its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to %1 is over %2 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer %2 within %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block is valid but another one stands at its height; it may still win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node refused the block; its bytes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node has confirmed the block yet; it is sent again until one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Answers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could NOT be written to disk. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the block, but does not have it in its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node answered something that is no result of submitblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored beside the best chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node does not have the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node answered something that is no block header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Bitcoin node can be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another block was found first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain of this program&apos;s own, for trying things out. Its coins are worth nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node is at block %1, another one at %2. Check its network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the authority key in this pool&apos;s address with the one the pool publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (NTP); if it is right, tell the pool&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever answers there speaks no encrypted Stratum V2: check host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that host and port belong to the pool&apos;s Stratum V2 service and that no firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Internet connection, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the pool what it supports, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool cannot serve Hashstead as it is set up: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pool broke the protocol; tell its operator if that goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the pool what that means, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user identity set for this pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives too few extranonce bytes: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no miners of this hashrate: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens no channel (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool did not answer OpenExtendedMiningChannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool has sent nothing for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes the channel (%2) each time it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool accepted the connection but gave no work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Stratum V1 pool and is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the channel (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working with a fallback; %1 is tried again in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Next try: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool sends this connection from host to host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked to connect to %2:%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its channel at the pool was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain went on while the pool was not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool&apos;s new channel has other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool&apos;s new channel asks for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool was not there to take it, or never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot listen on %1 port %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool gives shares another worth: make ehash.rule, ehash.unit_work and ehash.minimum_zeros the same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool&apos;s authority key is not known: no proof is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port for mints %1:%2 cannot be opened: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mint does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares cannot be stored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of workers without a key earn nothing: give ehash.fallback_key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not prove which mint it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is not on the list of mints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to send; receive or mine something first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing of unit &quot;%1&quot;; there is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount must be at least 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of mints; add it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such mint in the list, or none is trusted; add one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quote is not paid yet; the wallet goes on asking and mints it once it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them first, or only take its trust away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mint is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is no token (%1). A token begins with cashuA or cashuB; copy all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token is of a mint that is not in your list: %1. Its coins are worth what that mint keeps. If you trust it, add the mint first, or receive with --allow-unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token is locked to somebody else&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token has a condition this wallet cannot meet (a hash lock or several signatures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wallet is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token&apos;s request is still open; wait until it is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token was claimed by its receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are needed with the fee, and %2 are free to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mint is still at work on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token was claimed already; ask the sender for another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the coins were spent elsewhere; the others are free again, try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node refuses the blocks this pool would make (%1). No work is given out until it accepts one: check that the payout address and the node are of the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this pool&apos;s coinbase of %1 weight units the block has %2, %3 too many: let the node leave more room (blockreservedweight or blockmaxweight in bitcoin.conf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this mint does not know the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mint has stopped its issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more shares than this mint takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mint could not write this down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node is still downloading the chain: block %1 of %2. Mining starts when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes between one pool and three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware cannot pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware has no setting for its fans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its older web interface would lose one of its settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware does not know this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braiins OS takes pools on its own web page only: what is set on port 4028 does not come into force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least one pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes at most %1 pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not reach its new pool and mines on at the old one. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said yes and did not change its pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of machine answers at its address now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets other computers only read: its setting api-allow must let this computer write (W:).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take this user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks Stratum V1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool needs a host, a port and a user, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but tells nothing of its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused, and gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware does not offer this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not let this program change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pools are not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware does not let its pools be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pools are like that already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network of this computer leads to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program takes no machines of the LAN: open a port for them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks the protocol of none of these pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no room for the old pool as a fallback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hides the password for %1: when that pool is put back, the password will be &quot;x&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No older pools of it are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing machines was switched off before it was its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before it was its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first machine was not done: left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come to mine here in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, for its old pools could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not restart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its old pools are stored; they are in force once it restarts. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine answers at its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, for it does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed and does not answer since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written, for its pools were changed since the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pools are neither the new nor the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before its pools were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepted the new pools and changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new pools did not reach it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refused the new pools: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new pools are stored; they are in force once it restarts, for changing machines was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After its restart its pools are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to restart and did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had no pools before that could be put back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing machines was switched off before its old pools could be put back. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its old pools could not be put back; the new ones are set. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its old pools could not be put back; others are set. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers only to computers of its own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fan runs at 0 to 100 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which frequencies its chips bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chips bear frequencies of %1 to %2 MHz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which voltages its chips bear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chips bear voltages of %1 to %2 mV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets only computers of its own network change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take this one-time code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its eight pool slots are taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware does not speak TLS with pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its live values do not come any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only machines at private addresses are contacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its live values cannot be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware does not store pools: it has these until it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
