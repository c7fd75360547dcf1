package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Lets something go wrong in the stores of a region, or right again. Only in workspaces that are
 * marked for drills.
 */
@Example({"{} westeurope on", "{} westeurope --zone 2 on", "{} westeurope off"})
public final class Drill implements Command {
    @Mixin private ZoneOptions zone = new ZoneOptions();

    @Parameters(index = "1", paramLabel = "on|off", description = "Whether it goes wrong.")
    private Switch state = Switch.OFF;

    private final Trouble trouble;

    public Drill(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public Answer run(Session session) {
        return Shown.one(
                session.workspace()
                        .regionStores()
                        .drill(
                                session.caller(),
                                zone.region(),
                                zone.zone(),
                                drills -> trouble.in(drills, state == Switch.ON)));
    }
}
