package gallerist.app.wire;

import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A managed image, snapshot or disk as JSON, each in the shape of its kind. */
public final class NamedSourceJson {
    private static final long GIB = 1L << 30;

    private NamedSourceJson() {}

    public static ObjectNode print(NamedSource source) {
        Kind kind = source.id().kind().orElse(Kind.MANAGED_IMAGE);
        JsonBody properties = kind == Kind.MANAGED_IMAGE ? image(source) : disk(source);
        return Envelope.print(
                source,
                kind,
                properties
                        .choice("hyperVGeneration", source.generation())
                        .choice("provisioningState", source.stored().state()));
    }

    private static JsonBody image(NamedSource source) {
        JsonBody storage = new JsonBody();
        ArrayNode dataDisks = Json.array();
        for (NamedSource.SourceDisk disk : source.disks()) {
            if (disk.lun() == DiskImage.OS) {
                JsonBody system =
                        new JsonBody()
                                .choice("osType", source.osType())
                                .choice("osState", source.osState());
                storage.part("osDisk", blob(system, disk));
            } else {
                dataDisks.add(blob(new JsonBody().number("lun", disk.lun()), disk).node());
            }
        }
        storage.array("dataDisks", dataDisks);
        return new JsonBody().part("storageProfile", storage);
    }

    private static JsonBody blob(JsonBody body, NamedSource.SourceDisk disk) {
        return body.text("blobUri", disk.from()).count("diskSizeGB", sizeInGB(disk));
    }

    private static JsonBody disk(NamedSource source) {
        JsonBody body = new JsonBody().choice("osType", source.osType());
        for (NamedSource.SourceDisk disk : source.disks()) {
            body.part(
                            "creationData",
                            new JsonBody()
                                    .text("createOption", "Import")
                                    .text("sourceUri", disk.from()))
                    .count("diskSizeGB", sizeInGB(disk))
                    .count("diskSizeBytes", disk.sizeInBytes());
        }
        return body;
    }

    private static long sizeInGB(NamedSource.SourceDisk disk) {
        return Math.ceilDiv(disk.sizeInBytes(), GIB);
    }
}
