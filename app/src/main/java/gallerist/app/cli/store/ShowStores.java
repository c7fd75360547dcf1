package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.RegionStores;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** Shows where a region keeps its bytes; without one, all regions that have any. */
@Example({"gallerist region store show westeurope", "gallerist region store show -o table"})
final class ShowStores implements Command {
    @Parameters(arity = "0..1", paramLabel = "REGION", description = "The region.")
    private String region = "";

    @Override
    public Answer run(Session session) {
        RegionStores stores = session.workspace().regionStores();
        if (region.isEmpty()) {
            return Shown.all(stores.show(session.caller(), Optional.empty()).orThrow());
        }
        Region chosen = Regions.of(region);
        return Shown.one(stores.show(session.caller(), Optional.of(chosen)));
    }
}
