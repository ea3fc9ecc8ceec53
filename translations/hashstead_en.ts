<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>widgets::BackupDialog</name>
    <message numerus="yes">
        <source>Saved and read back: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Saved and read back: %1 coin, mints: %2.</numerusform>
            <numerusform>Saved and read back: %1 coins, mints: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %1 coin(s), mints: %2.</source>
        <translation>
            <numerusform>Read: %1 coin, mints: %2.</numerusform>
            <numerusform>Read: %1 coins, mints: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::BalanceCards</name>
    <message numerus="yes">
        <source>In %1 epoch(s)</source>
        <translation>
            <numerusform>In %1 epoch</numerusform>
            <numerusform>In %1 epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::DeviceDetail</name>
    <message numerus="yes">
        <source>%1 chip(s)</source>
        <translation>
            <numerusform>%1 chip</numerusform>
            <numerusform>%1 chips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::EmbeddedPoolPane</name>
    <message numerus="yes">
        <source>%1 byte(s) of extranonce each</source>
        <translation>
            <numerusform>%1 byte of extranonce each</numerusform>
            <numerusform>%1 bytes of extranonce each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FleetHead</name>
    <message numerus="yes">
        <source>%1 need(s) a look</source>
        <translation>
            <numerusform>%1 needs a look</numerusform>
            <numerusform>%1 need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FleetWords</name>
    <message numerus="yes">
        <source>%1 poll(s) missed</source>
        <translation>
            <numerusform>%1 poll missed</numerusform>
            <numerusform>%1 polls missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has not answered %1 time(s) in a row.</source>
        <translation>
            <numerusform>It has not answered %1 time.</numerusform>
            <numerusform>It has not answered %1 times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has restarted %1 time(s) within the hour.</source>
        <translation>
            <numerusform>It has restarted %1 time within the hour.</numerusform>
            <numerusform>It has restarted %1 times within the hour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::HelpModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::LogsPage</name>
    <message numerus="yes">
        <source>Paused while you read. %n new line(s).</source>
        <translation>
            <numerusform>Paused while you read. %n new line.</numerusform>
            <numerusform>Paused while you read. %n new lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MachineDetail</name>
    <message numerus="yes">
        <source>%1 · %2 byte(s) rolled</source>
        <translation>
            <numerusform>%1 · %2 byte rolled</numerusform>
            <numerusform>%1 · %2 bytes rolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s) found</source>
        <translation>
            <numerusform>%1 block found</numerusform>
            <numerusform>%1 blocks found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MachinesPage</name>
    <message numerus="yes">
        <source>%n banned</source>
        <translation>
            <numerusform>%n banned</numerusform>
            <numerusform>%n banned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::MintPage</name>
    <message numerus="yes">
        <source>%1 coin(s) signed</source>
        <translation>
            <numerusform>%1 coin signed</numerusform>
            <numerusform>%1 coins signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 coin(s) spent</source>
        <translation>
            <numerusform>%1 coin spent</numerusform>
            <numerusform>%1 coins spent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 credit(s)</source>
        <translation>
            <numerusform>%1 credit</numerusform>
            <numerusform>%1 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
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
            <numerusform>%1 share earned nothing</numerusform>
            <numerusform>%1 shares earned nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PointDialog</name>
    <message numerus="yes">
        <source>Put the old pools of %1 machine(s) back</source>
        <translation>
            <numerusform>Put the old pools of %1 machine back</numerusform>
            <numerusform>Put the old pools of %1 machines back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %1 machine(s) other pools</source>
        <translation>
            <numerusform>Give %1 machine other pools</numerusform>
            <numerusform>Give %1 machines other pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Point %1 machine(s) here</source>
        <translation>
            <numerusform>Point %1 machine here</numerusform>
            <numerusform>Point %1 machines here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PoolsCompared</name>
    <message numerus="yes">
        <source>and %1 more</source>
        <translation>
            <numerusform>and %1 more</numerusform>
            <numerusform>and %1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::RestoreDialog</name>
    <message numerus="yes">
        <source>%1 of %2 keysets, %3 coin(s) found, asked for %4 in this one</source>
        <translation>
            <numerusform>%1 of %2 keysets, %3 coin found, asked for %4 in this one</numerusform>
            <numerusform>%1 of %2 keysets, %3 coins found, asked for %4 in this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %1 coin(s) found: %2</source>
        <translation>
            <numerusform>Done. %1 coin found: %2</numerusform>
            <numerusform>Done. %1 coins found: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SearchPanel</name>
    <message numerus="yes">
        <source>%1 address(es)</source>
        <translation>
            <numerusform>%1 address</numerusform>
            <numerusform>%1 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered</source>
        <translation>
            <numerusform>%1 answered</numerusform>
            <numerusform>%1 answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingGroup</name>
    <message numerus="yes">
        <source>Show %1 expert setting(s)</source>
        <translation>
            <numerusform>Show %1 expert setting</numerusform>
            <numerusform>Show %1 expert settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s), not applied yet.</source>
        <translation>
            <numerusform>%n change, not applied yet.</numerusform>
            <numerusform>%n changes, not applied yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::StatusLine</name>
    <message numerus="yes">
        <source>%1 connection(s)</source>
        <translation>
            <numerusform>%1 connection</numerusform>
            <numerusform>%1 connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::WalletPage</name>
    <message numerus="yes">
        <source>Consolidated %1 coin(s).</source>
        <translation>
            <numerusform>Consolidated %1 coin.</numerusform>
            <numerusform>Consolidated %1 coins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 line(s) to %2.</source>
        <translation>
            <numerusform>Saved %1 line to %2.</numerusform>
            <numerusform>Saved %1 lines to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Words</name>
    <message numerus="yes">
        <source>%1 machine(s)</source>
        <translation>
            <numerusform>%1 machine</numerusform>
            <numerusform>%1 machines</numerusform>
        </translation>
    </message>
</context>
</TS>
