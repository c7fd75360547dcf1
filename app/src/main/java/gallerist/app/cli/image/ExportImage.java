package gallerist.app.cli.image;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.progress.Reading;
import gallerist.app.wire.ExportedJson;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Writes a disk of an image version out as the file that it was captured from. */
@Example(
        "gallerist image export --image"
                + " /subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/images/providers/Microsoft.Compute/galleries/Production/images/web/versions/1.0.0"
                + " --region northeurope --disk os --to web.vhd")
final class ExportImage implements Command {
    private static final String OS = "os";

    @Option(
            names = "--image",
            required = true,
            paramLabel = "ID",
            description = "The image version, or a managed image, snapshot or disk.")
    private String image = "";

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Read a copy of this region; otherwise any that is good.")
    private String region = "";

    @Option(
            names = "--disk",
            paramLabel = "os|LUN",
            description = "Which disk; otherwise the OS disk.")
    private String disk = OS;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The new file.")
    private Path to = Path.of("");

    @Override
    public Answer run(Session session) {
        Optional<Region> chosen =
                region.isEmpty() ? Optional.empty() : Optional.of(Regions.of(region));
        return Answer.of(
                session.workspace()
                        .exports()
                        .export(
                                session.caller(),
                                ResourceId.of(image),
                                chosen,
                                lun(),
                                session.resolve(to),
                                new Reading(session, "Export")),
                ExportedJson::print);
    }

    private int lun() {
        if (disk.equalsIgnoreCase(OS)) {
            return DiskImage.OS;
        }
        if (!disk.matches("[0-9]{1,2}")) {
            throw new WrongCommandLine("'%s' is neither os nor a LUN.".formatted(disk));
        }
        return Integer.parseInt(disk);
    }
}
