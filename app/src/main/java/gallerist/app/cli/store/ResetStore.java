package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.YesOption;
import picocli.CommandLine.Mixin;

/**
 * Gives an empty folder a new identity as the store of a zone. The copies that it held are lost,
 * and are made again from others.
 */
@Example("gallerist region store reset westeurope --zone 2 --yes")
final class ResetStore implements Command {
    @Mixin private ZoneOptions zone = new ZoneOptions();
    @Mixin private YesOption yes = new YesOption();

    @Override
    public Answer run(Session session) {
        int number = zone.requiredZone();
        String question =
                "Begin anew in zone %d of %s? The copies that it held are lost."
                        .formatted(number, zone.region().displayName());
        if (!yes.given() && !session.isAgreed(question)) {
            return Answer.failed("NotConfirmed", "The store was kept.");
        }
        Answer reset =
                Shown.one(
                        session.workspace()
                                .regionStores()
                                .reset(session.caller(), zone.region(), number));
        if (reset.isDone() && !session.isGuest()) {
            session.say(
                    "What it held is made again by the service. Start 'gallerist worker', or wait"
                            + " with 'gallerist verify --repair'.");
        }
        return reset;
    }
}
