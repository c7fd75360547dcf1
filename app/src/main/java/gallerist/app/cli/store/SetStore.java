package gallerist.app.cli.store;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Keeps the bytes of a region in another folder. What it held must have been moved there before.
 */
@Example({
    "gallerist region store set westeurope --path /mnt/images",
    "gallerist region store set westeurope --zone 2 --path /mnt/second"
})
final class SetStore implements Command {
    @Mixin private ZoneOptions zone = new ZoneOptions();

    @Option(
            names = "--path",
            required = true,
            paramLabel = "DIR",
            description = "The folder, such as a mounted share.")
    private Path path = Path.of("");

    @Override
    public Answer run(Session session) {
        return Shown.one(
                session.workspace()
                        .regionStores()
                        .set(session.caller(), zone.region(), zone.zone(), session.resolve(path)));
    }
}
