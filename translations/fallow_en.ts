<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Download</name>
        <message numerus="yes">
            <source>needed by %n task(s)</source>
            <translation>
                <numerusform>needed by %n task</numerusform>
                <numerusform>needed by %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>part of %n app(s)</source>
            <translation>
                <numerusform>part of %n app</numerusform>
                <numerusform>part of %n apps</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Earnings</name>
        <message numerus="yes">
            <source>RLC in %n day(s)</source>
            <translation>
                <numerusform>RLC in %n day</numerusform>
                <numerusform>RLC in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s)</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n rejected</numerusform>
                <numerusform>%n rejected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message numerus="yes">
            <source>%n core(s)</source>
            <translation>
                <numerusform>%n core</numerusform>
                <numerusform>%n cores</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message numerus="yes">
            <source>%1 free · %2 staked on %n task(s)</source>
            <translation>
                <numerusform>%1 free · %2 staked on %n task</numerusform>
                <numerusform>%1 free · %2 staked on %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message numerus="yes">
            <source>%n word(s) so far, of 12 or 24.</source>
            <translation>
                <numerusform>%n word so far, of 12 or 24.</numerusform>
                <numerusform>%n words so far, of 12 or 24.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::DownloadsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n under way</numerusform>
                <numerusform>%n under way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::EarningsController</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n line written to %1</numerusform>
                <numerusform>%n lines written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HistoryController</name>
        <message numerus="yes">
            <source>%n line(s) written to %1</source>
            <translation>
                <numerusform>%n line written to %1</numerusform>
                <numerusform>%n lines written to %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::HomeController</name>
        <message numerus="yes">
            <source>%n task(s) under way</source>
            <translation>
                <numerusform>%n task under way</numerusform>
                <numerusform>%n tasks under way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) frozen</source>
            <translation>
                <numerusform>%n task frozen</numerusform>
                <numerusform>%n tasks frozen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::XrayController</name>
        <message numerus="yes">
            <source>%n answer(s) are not as promised: they are marked.</source>
            <translation>
                <numerusform>%n answer are not as promised: they are marked.</numerusform>
                <numerusform>%n answers are not as promised: they are marked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message numerus="yes">
            <source>%n task(s) paid, %1 earned</source>
            <translation>
                <numerusform>%n task paid, %1 earned</numerusform>
                <numerusform>%n tasks paid, %1 earned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) rejected, the stake is lost</source>
            <translation>
                <numerusform>%n task rejected, the stake is lost</numerusform>
                <numerusform>%n tasks rejected, the stake is lost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) ended without pay</source>
            <translation>
                <numerusform>%n task ended without pay</numerusform>
                <numerusform>%n tasks ended without pay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n payment(s), final once the network is sure of them.</source>
            <translation>
                <numerusform>%n payment, final once the network is sure of them.</numerusform>
                <numerusform>%n payments, final once the network is sure of them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::CatalogsController</name>
        <message numerus="yes">
            <source>%n catalogs</source>
            <translation>
                <numerusform>%n catalog</numerusform>
                <numerusform>%n catalogs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s) in all</source>
            <translation>
                <numerusform>%Ln entry in all</numerusform>
                <numerusform>%Ln entries in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %Ln entry(s) looked at again.</source>
            <translation>
                <numerusform>%1: %Ln entry looked at again.</numerusform>
                <numerusform>%1: %Ln entries looked at again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Market</name>
        <message numerus="yes">
            <source>Reviewed by %n</source>
            <translation>
                <numerusform>Reviewed by %n</numerusform>
                <numerusform>Reviewed by %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n core(s) or more</source>
            <translation>
                <numerusform>%n core or more</numerusform>
                <numerusform>%n cores or more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln entry(s)</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n curator(s)</source>
            <translation>
                <numerusform>%n curator</numerusform>
                <numerusform>%n curators</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::MarketController</name>
        <message numerus="yes">
            <source>Search %Ln apps, datasets and pools</source>
            <translation>
                <numerusform>Search %Ln app, dataset or pool</numerusform>
                <numerusform>Search %Ln apps, datasets and pools</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Runs</name>
        <message numerus="yes">
            <source>%1, %n tasks</source>
            <translation>
                <numerusform>%1, %n tasks</numerusform>
                <numerusform>%1, %n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computers contributed</source>
            <translation>
                <numerusform>%n computers contributed</numerusform>
                <numerusform>%n computers contributed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computers agree</source>
            <translation>
                <numerusform>%n computers agree</numerusform>
                <numerusform>%n computers agree</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>certified by %n computers</source>
            <translation>
                <numerusform>certified by %n computers</numerusform>
                <numerusform>certified by %n computers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::RunsController</name>
        <message numerus="yes">
            <source>%n under way</source>
            <translation>
                <numerusform>%n under way</numerusform>
                <numerusform>%n under way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Governance</name>
        <message numerus="yes">
            <source>%n for it</source>
            <translation>
                <numerusform>%n for it</numerusform>
                <numerusform>%n for it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n want(s) changes</source>
            <translation>
                <numerusform>%n want changes</numerusform>
                <numerusform>%n wants changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n against it</numerusform>
                <numerusform>%n against it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of an earlier version</source>
            <translation>
                <numerusform>%n of an earlier version</numerusform>
                <numerusform>%n of an earlier version</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) no longer count(s): the entry has changed, or the time ran out.</source>
            <translation>
                <numerusform>%n approval no longer count: the entry has changed, or the time ran out.</numerusform>
                <numerusform>%n approvals no longer counts: the entry has changed, or the time ran out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approval(s) by its author or owner do(es) not count.</source>
            <translation>
                <numerusform>%n approval by its author or owner do(es) not count.</numerusform>
                <numerusform>%n approvals by its author or owner do(es) not count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, signed by %n</source>
            <translation>
                <numerusform>%1, signed by %n</numerusform>
                <numerusform>%1, signed by %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>fallow::ui::ReviewController</name>
        <message numerus="yes">
            <source>%n character(s) too long</source>
            <translation>
                <numerusform>%n character too long</numerusform>
                <numerusform>%n characters too long</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message numerus="yes">
            <source>At most %n character(s).</source>
            <translation>
                <numerusform>At most %n character.</numerusform>
                <numerusform>At most %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s).</source>
            <translation>
                <numerusform>At least %n character.</numerusform>
                <numerusform>At least %n characters.</numerusform>
            </translation>
        </message>
    </context>
</TS>
