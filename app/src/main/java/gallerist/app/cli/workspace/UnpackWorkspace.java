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
import gallerist.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Makes a workspace of such a file, after all of it was found to be whole. */
@Example("gallerist workspace unpack images.gallerist images")
final class UnpackWorkspace implements Command {
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
            try (Unpacking unpacking = Unpacking.open(session.resolve(file), staging)) {
                return opened(session, unpacking, staging, to);
            } finally {
                remove(staging);
            }
        } catch (IOException broken) {
            return refused(String.valueOf(broken.getMessage()));
        } catch (WorkspaceException broken) {
            return refused(broken.detail());
        }
    }

    private Answer refused(String reason) {
        return Answer.failed("ArchiveRefused", "%s can't be unpacked: %s.".formatted(file, reason));
    }

    /** Bytes come after what is known of them: a restored workspace puts others aside. */
    private Answer opened(Session session, Unpacking unpacking, Path staging, Path to)
            throws IOException {
        Path made = staging.resolve("workspace");
        Outcome<Restored> restored =
                Workspace.restore(
                        made, unpacking.knowledge(staging), session.as(), session.clock());
        return switch (restored) {
            case Outcome.Done<Restored>(Restored done) -> {
                unpacking.bytes(made);
                Files.move(made, to);
                session.say(
                        "Read its copies again with 'gallerist verify --workspace %s'."
                                .formatted(to));
                yield Answer.of(
                        WorkspaceJson.print(done).put("file", session.resolve(file).toString()));
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
