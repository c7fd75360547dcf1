package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.storage.RegionStores;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lets something go wrong in the stores of a region, or right again. Only in workspaces that are
 * marked for drills.
 */
@Example({"{} westeurope on", "{} westeurope --zone 2 on --seed 7", "{} westeurope off"})
public final class Drill implements Command {
    @Mixin private ZoneOptions zone = new ZoneOptions();

    @Parameters(index = "1", paramLabel = "on|off", description = "Whether it goes wrong.")
    private Switch state = Switch.OFF;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What chance depends on: the same number gives the same damage.")
    private long seed;

    private final Trouble trouble;

    public Drill(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public Answer run(Session session) {
        RegionStores stores = session.workspace().regionStores();
        boolean isOn = state == Switch.ON;
        return Shown.one(
                trouble == Trouble.DAMAGE && isOn
                        ? stores.damage(session.caller(), zone.region(), zone.zone(), seed)
                        : stores.drill(
                                session.caller(),
                                zone.region(),
                                zone.zone(),
                                drills -> trouble.in(drills, isOn, seed)));
    }
}
