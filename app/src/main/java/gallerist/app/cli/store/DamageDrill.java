package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.storage.RegionStores;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets the stores of a region damage what they keep. Only in workspaces marked for drills. */
@Example({
    "gallerist region damage westeurope on",
    "gallerist region damage westeurope --zone 2 on --seed 7",
    "gallerist region damage westeurope off"
})
public final class DamageDrill implements Command {
    @Mixin private ZoneOptions zone = new ZoneOptions();

    @Parameters(index = "1", paramLabel = "on|off", description = "Whether it goes wrong.")
    private Switch state = Switch.OFF;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What chance depends on: the same number gives the same damage.")
    private long seed;

    @Override
    public Answer run(Session session) {
        RegionStores stores = session.workspace().regionStores();
        return Shown.one(
                switch (state) {
                    case ON -> stores.damage(session.caller(), zone.region(), zone.zone(), seed);
                    case OFF ->
                            stores.drill(
                                    session.caller(),
                                    zone.region(),
                                    zone.zone(),
                                    drills -> drills.withDamage(false, seed));
                });
    }
}
