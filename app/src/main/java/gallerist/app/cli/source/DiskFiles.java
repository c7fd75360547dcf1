package gallerist.app.cli.source;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
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
        disks.add(disk(session, DiskImage.OS, source));
        for (String typed : dataDisks) {
            disks.add(dataDisk(session, typed));
        }
        return disks;
    }

    private static SourceDisk dataDisk(Session session, String typed) {
        int equals = typed.indexOf('=');
        if (equals < 1 || !typed.substring(0, equals).matches("[0-9]{1,2}")) {
            throw new WrongCommandLine(
                    "'%s' is not LUN=FILE, such as 0=data.vhd.".formatted(typed));
        }
        int lun = Integer.parseInt(typed.substring(0, equals));
        return disk(session, lun, Path.of(typed.substring(equals + 1)));
    }

    private static SourceDisk disk(Session session, int lun, Path typed) {
        Path file = session.resolve(typed);
        try {
            Refusal.unless(Files.isRegularFile(file), new Problem.SourceNotFound(file.toString()));
            return new SourceDisk(lun, file.toString(), Files.size(file));
        } catch (IOException unreadable) {
            throw new Refusal(new Problem.SourceNotFound(file.toString()));
        }
    }
}
