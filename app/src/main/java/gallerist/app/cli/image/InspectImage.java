package gallerist.app.cli.image;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.text.Sentences;
import gallerist.app.wire.InspectionJson;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks into a disk-image file: its format and sizes, how the disk is divided, whether machines can
 * start from it, and whether with Trusted Launch. Nothing is changed.
 */
@Example({
    "gallerist image inspect ubuntu.qcow2",
    "gallerist image inspect ubuntu.vhd --digest -o json"
})
final class InspectImage implements Command {
    private static final List<Column> COLUMNS =
            Column.of(
                    "Format", "format",
                    "Subformat", "subformat",
                    "VirtualSize", "virtualSize",
                    "OccupiedSize", "occupiedSize",
                    "PartitionTable", "partitionTable",
                    "Generation", "generation",
                    "TrustedLaunch", "trustedLaunch.status");
    private static final Column DIGEST = Column.text("SHA256", "sha256");

    @Parameters(paramLabel = "FILE", description = "A raw, VHD, VHDX, qcow2 or VMDK file.")
    private Path file = Path.of("");

    @Option(names = "--digest", description = "Also print the SHA-256 of the file.")
    private boolean digest;

    @Override
    public Answer run(Session session) {
        Inspection inspection = new Inspection(session.clock());
        Path image = session.resolve(file);
        ImageInspection found = inspection.of(image).orThrow();
        long occupied = inspection.occupied(image, watch(session)).orThrow();
        ObjectNode json = InspectionJson.print(found, occupied);
        if (digest) {
            json.put("sha256", inspection.digest(image, watch(session)).orThrow());
        }
        found.problems().forEach(problem -> session.warn(Sentences.of(problem)));
        found.trustedLaunch().reasons().forEach(reason -> session.say(Sentences.of(reason)));
        return Answer.of(
                json,
                Stream.concat(COLUMNS.stream(), Stream.of(DIGEST).filter(_ -> digest)).toList());
    }

    private Watch watch(Session session) {
        return new ReadingTold(session, file);
    }
}
