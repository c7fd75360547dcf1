package gallerist.app.cli.workspace;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.exchange.archive.Archived;
import gallerist.app.exchange.archive.Packing;
import gallerist.app.wire.Json;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.storage.Backup;
import gallerist.storage.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a whole workspace in one file, for another machine. */
@Example({
    "gallerist workspace pack images.gallerist",
    "gallerist workspace pack images.gallerist --with-bytes"
})
final class PackWorkspace implements Command {
    private static final String REGIONS = "regions";

    @Parameters(paramLabel = "FILE", description = "The new file.")
    private Path file = Path.of("");

    @Option(
            names = "--with-bytes",
            description =
                    "Also the copies that lie inside the workspace; those elsewhere stay there.")
    private boolean withBytes;

    @Override
    public Answer run(Session session) {
        Workspace workspace = session.workspace();
        Path to = session.resolve(file);
        try {
            Path scratch = Files.createTempDirectory("gallerist-pack");
            Path knowledge = scratch.resolve("workspace.sql.gz");
            try {
                return switch (workspace.backups().make(session.caller(), knowledge)) {
                    case Outcome.Done<Backup> _ -> packed(workspace, knowledge, to);
                    case Outcome.Refused<Backup>(List<Problem> problems) ->
                            Answer.refused(problems);
                };
            } finally {
                Files.deleteIfExists(knowledge);
                Files.deleteIfExists(scratch);
            }
        } catch (IOException unusable) {
            return Answer.refused(List.of(Problem.FileNotWritten.because(to.toString(), unusable)));
        }
    }

    private Answer packed(Workspace workspace, Path knowledge, Path to) throws IOException {
        Path regions = workspace.folder().resolve(REGIONS);
        List<Path> bytes = withBytes && Files.isDirectory(regions) ? List.of(regions) : List.of();
        Archived archived = Packing.write(knowledge, workspace.folder(), bytes, to);
        return Answer.of(
                Json.object()
                        .put("file", to.toString())
                        .put("parts", archived.files())
                        .put("bytes", archived.bytes()));
    }
}
