package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.LunFile;
import gallerist.app.cli.option.TypedBody;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.wire.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;

/** Disk-image files of this machine, which are captured. */
final class ImageFileOptions {
    private static final String FILE = "file:";

    @Option(
            names = "--os-image",
            paramLabel = "FILE",
            description = "Make it from a disk-image file: raw, VHD, VHDX, qcow2 or VMDK.")
    private Optional<Path> osImage = Optional.empty();

    @Option(
            names = "--data-image",
            arity = "1..*",
            paramLabel = "LUN=FILE",
            description = "Disk-image files of data disks, each with its number.")
    private List<String> dataImages = List.of();

    boolean given() {
        return osImage.isPresent();
    }

    void check() {
        if (!dataImages.isEmpty() && osImage.isEmpty()) {
            throw WrongCommandLine.missing("--os-image");
        }
    }

    void writeTo(TypedBody body, Session session) {
        osImage.ifPresent(file ->
                body.text("storageProfile.osDiskImage.source.uri", link(session.resolve(file))));
        if (!dataImages.isEmpty()) {
            ArrayNode disks = Json.array();
            for (String typed : dataImages) {
                LunFile data = LunFile.read(session, typed);
                disks.addObject()
                        .put("lun", data.lun())
                        .putObject("source")
                        .put("uri", link(data.file()));
            }
            body.set("storageProfile.dataDiskImages", disks);
        }
    }

    private static String link(Path file) {
        return FILE + file;
    }
}
