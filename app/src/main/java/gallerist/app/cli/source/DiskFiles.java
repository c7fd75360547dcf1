package gallerist.app.cli.source;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.LunFile;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.NamedSource.SourceDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The disk-image files that a source is made from. */
final class DiskFiles {
    @Option(
            names = "--source",
            required = true,
            paramLabel = "FILE",
            description = "The disk image of the OS disk.")
    private Path source = Path.of("");

    @Option(
            names = "--data-disk",
            arity = "1..*",
            paramLabel = "LUN=FILE",
            description = "Disk images of data disks, each with its number.")
    private List<String> dataDisks = List.of();

    List<SourceDisk> disks(Session session) {
        List<SourceDisk> disks = new ArrayList<>();
        disks.add(disk(DiskImage.OS, session.resolve(source)));
        for (String typed : dataDisks) {
            disks.add(dataDisk(session, typed));
        }
        return disks;
    }

    private static SourceDisk dataDisk(Session session, String typed) {
        LunFile data = LunFile.read(session, typed);
        return disk(data.lun(), data.file());
    }

    private static SourceDisk disk(int lun, Path file) {
        try {
            Refusal.unless(Files.isRegularFile(file), new Problem.SourceNotFound(file.toString()));
            return new SourceDisk(lun, file.toString(), Files.size(file));
        } catch (IOException unreadable) {
            throw new Refusal(new Problem.SourceNotFound(file.toString()));
        }
    }
}
