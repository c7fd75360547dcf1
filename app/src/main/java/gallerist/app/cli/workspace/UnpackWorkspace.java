package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.exchange.archive.Unpacking;
import gallerist.app.wire.WorkspaceJson;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Restored;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Makes a workspace of such a file, after all of it was found to be whole. */
@Example("gallerist workspace unpack images.gallerist images")
final class UnpackWorkspace implements Command {
    private static final String REGIONS = "regions";

    @Parameters(index = "0", paramLabel = "FILE", description = "What 'workspace pack' wrote.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder to make.")
    private Path folder = Path.of("");

    @Override
    public Answer run(Session session) {
        Path to = session.resolve(folder);
        if (Files.exists(to)) {
            return Answer.failed("FolderExists", "%s is there already.".formatted(to));
        }
        Path staging =
                to.resolveSibling(".%s.unpacking".formatted(String.valueOf(to.getFileName())));
        try {
            Files.createDirectory(staging);
            try {
                Unpacking.read(session.resolve(file), staging);
                return opened(session, staging, to);
            } finally {
                remove(staging);
            }
        } catch (IOException broken) {
            return Answer.failed(
                    "ArchiveRefused",
                    "%s can't be unpacked: %s.".formatted(file, broken.getMessage()));
        }
    }

    /** Bytes come after what is known of them: a restored workspace puts others aside. */
    private static Answer opened(Session session, Path staging, Path folder) throws IOException {
        Outcome<Restored> restored =
                Workspace.restore(
                        folder, Unpacking.knowledge(staging), session.as(), session.clock());
        return switch (restored) {
            case Outcome.Done<Restored>(Restored done) -> {
                Path bytes = staging.resolve(REGIONS);
                if (Files.exists(bytes)) {
                    Files.deleteIfExists(folder.resolve(REGIONS));
                    Files.move(bytes, folder.resolve(REGIONS));
                }
                session.say(
                        "Read its copies again with 'gallerist verify --workspace %s'."
                                .formatted(folder));
                yield Answer.of(WorkspaceJson.print(done));
            }
            case Outcome.Refused<Restored>(List<Problem> problems) -> Answer.refused(problems);
        };
    }

    private static void remove(Path folder) throws IOException {
        try (var everything = Files.walk(folder)) {
            for (Path path : everything.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
