package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.Outcome;
import gallerist.storage.ZoneStore;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Looks now whether the stores of a region can be used; exit code 1 when one can't. */
@Example("gallerist region store test westeurope")
final class TestStore implements Command {
    @Mixin private ZoneOptions zone = new ZoneOptions();

    @Override
    public Answer run(Session session) {
        Outcome<List<ZoneStore>> tested =
                session.workspace()
                        .regionStores()
                        .test(session.caller(), zone.region(), zone.zone());
        Answer shown = Shown.one(tested);
        boolean isUsable =
                tested instanceof Outcome.Done<List<ZoneStore>>(List<ZoneStore> zones)
                        && zones.stream().allMatch(each -> each.condition().isUsable());
        return !isUsable && shown instanceof Answer.Result result ? result.failing() : shown;
    }
}
