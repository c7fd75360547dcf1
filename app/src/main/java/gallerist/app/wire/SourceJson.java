package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import java.util.List;
import java.util.Optional;

/**
 * What an image version is made from, as JSON: in one place for whole images, beside each disk for
 * single disks. A file of this machine is written as a {@code file:} link; a version that is
 * recorded without bytes has no source at all.
 */
final class SourceJson {
    private static final String MACHINE = "virtualMachineId";
    private static final String COMMUNITY = "communityGalleryImageId";
    private static final String FILE = "file:";

    private SourceJson() {}

    static JsonBody print(Source source) {
        JsonBody body = new JsonBody();
        return switch (source) {
            case Source.MetadataOnly _, Source.FromDisks _ -> body;
            case Source.FromManagedImage(ResourceId id) -> body.text("id", id.toString());
            case Source.FromVersion(ResourceId id) -> body.text("id", id.toString());
            case Source.FromVirtualMachine(ResourceId id) -> body.text(MACHINE, id.toString());
            case Source.FromCommunityImage(String id) -> body.text(COMMUNITY, id);
        };
    }

    /** Where one disk came from; empty when it came with a whole image. */
    static JsonBody place(Source source, int lun) {
        JsonBody body = new JsonBody();
        if (source instanceof Source.FromDisks(List<Source.Disk> disks)) {
            for (Source.Disk disk : disks) {
                if (disk.lun() == lun) {
                    place(body, disk.place());
                }
            }
        }
        return body;
    }

    private static void place(JsonBody body, Source.Place place) {
        switch (place) {
            case Source.OfResource(ResourceId id) -> body.text("id", id.toString());
            case Source.Vhd(String uri, String account) ->
                    body.text("uri", uri).text("storageAccountId", account);
            case Source.DiskFile(String path) -> body.text("uri", FILE + path);
        }
    }

    static Source parse(JsonFields fields, List<Source.Disk> places, Optional<Source> stored) {
        int sources =
                (fields.has("id") ? 1 : 0)
                        + (fields.has(MACHINE) ? 1 : 0)
                        + (fields.has(COMMUNITY) ? 1 : 0)
                        + (places.isEmpty() ? 0 : 1);
        Refusal.unless(sources <= 1, new Problem.SourceCount(sources));
        if (!places.isEmpty()) {
            return new Source.FromDisks(places);
        }
        if (fields.has(MACHINE)) {
            return new Source.FromVirtualMachine(fields.resourceId(MACHINE));
        }
        if (fields.has(COMMUNITY)) {
            return new Source.FromCommunityImage(fields.text(COMMUNITY));
        }
        return fields.has("id")
                ? ofKind(fields.resourceId("id"))
                : stored.orElse(new Source.MetadataOnly());
    }

    /** Older bodies name machines in the same field as images and versions. */
    private static Source ofKind(ResourceId id) {
        Kind kind = id.kind().orElse(Kind.MANAGED_IMAGE);
        return switch (kind) {
            case IMAGE_VERSION -> new Source.FromVersion(id);
            case VIRTUAL_MACHINE -> new Source.FromVirtualMachine(id);
            case SUBSCRIPTION,
                    RESOURCE_GROUP,
                    GALLERY,
                    IMAGE_DEFINITION,
                    APPLICATION,
                    APPLICATION_VERSION,
                    MANAGED_IMAGE,
                    SNAPSHOT,
                    DISK,
                    SCALE_SET ->
                    new Source.FromManagedImage(id);
        };
    }

    static Optional<Source.Place> place(JsonFields fields) {
        Refusal.unless(!fields.has("id") || !fields.has("uri"), new Problem.SourceCount(2));
        if (fields.has("id")) {
            return Optional.of(new Source.OfResource(fields.resourceId("id")));
        }
        if (!fields.has("uri")) {
            return Optional.empty();
        }
        String uri = fields.requiredText("uri");
        return Optional.of(
                uri.startsWith(FILE)
                        ? new Source.DiskFile(path(uri))
                        : new Source.Vhd(uri, fields.requiredText("storageAccountId")));
    }

    private static String path(String link) {
        return link.substring(link.startsWith(FILE + "///") ? FILE.length() + 2 : FILE.length());
    }
}
