package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.StoreJson;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/**
 * Lists what lies in stores and belongs to nothing in the catalogue. Nothing deletes it by itself;
 * 'workspace rebuild' takes over what can be understood.
 */
@Example({"gallerist region store strays", "gallerist region store strays westeurope -o table"})
final class ListStrays implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Region", "region"),
                    Column.text("Zone", "zone"),
                    Column.place("Belongs to", "id"),
                    Column.text("Bytes", "bytes"),
                    Column.text("Reason", "reason"),
                    Column.text("Path", "path"));

    @Parameters(arity = "0..1", paramLabel = "REGION", description = "Only in this region.")
    private String region = "";

    @Override
    public Answer run(Session session) {
        Optional<Region> chosen =
                Optional.of(region).filter(name -> !name.isEmpty()).map(Regions::of);
        return Answer.list(
                session.workspace().strays().list(session.caller(), chosen).orThrow(),
                StoreJson::print,
                COLUMNS);
    }
}
