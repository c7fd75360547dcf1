package gallerist.storage.replication;

import gallerist.model.activity.FactsOf;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.bytes.JsonText;
import gallerist.storage.bytes.Manifest;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentDisk;
import gallerist.storage.sql.ApplicationTable;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is written beside the bytes, so that they can be understood without the database. */
final class Manifests {
    private Manifests() {}

    static Manifest of(Transaction transaction, Content content, List<ContentDisk> disks) {
        return of(
                content.id(),
                content.path(),
                fields(transaction, Optional.of(content.path())),
                disks);
    }

    /** Of a resource that is about to be written. */
    static Manifest of(
            Transaction transaction, UUID content, Resource resource, List<ContentDisk> disks) {
        List<String> fields = new ArrayList<>();
        fields.add(field(resource));
        fields.addAll(fields(transaction, resource.id().parent()));
        return of(content, resource.id(), fields, disks);
    }

    private static Manifest of(
            UUID content, ResourceId id, List<String> fields, List<ContentDisk> disks) {
        Kind kind = id.kind().orElseThrow();
        return new Manifest(
                Names.of(content),
                kindText(kind),
                id.toString(),
                "{" + String.join(",", fields) + "}",
                disks.stream()
                        .map(disk ->
                                new Manifest.Disk(
                                        Names.disk(disk.lun()),
                                        role(disk.lun(), kind == Kind.APPLICATION_VERSION),
                                        disk.format(),
                                        disk.virtualSize(),
                                        disk.fileSize(),
                                        disk.occupied(),
                                        disk.sha256(),
                                        disk.root()))
                        .toList());
    }

    private static String role(int lun, boolean isPackage) {
        if (lun != DiskImage.OS) {
            return Integer.toString(lun);
        }
        return isPackage ? "package" : "os";
    }

    private static String kindText(Kind kind) {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder text = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            text.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return text.toString();
    }

    /** A resource and what it lies in. */
    private static List<String> fields(Transaction transaction, Optional<ResourceId> id) {
        List<String> fields = new ArrayList<>();
        for (Optional<ResourceId> each = id; each.isPresent(); each = each.get().parent()) {
            resource(transaction, each.get()).map(Manifests::field).ifPresent(fields::add);
        }
        return fields;
    }

    private static String field(Resource resource) {
        return JsonText.quoted(resource.id().toString())
                + ":"
                + object(FactsOf.resource(resource).values());
    }

    private static String object(Map<String, String> values) {
        return "{"
                + String.join(
                        ",",
                        values.entrySet().stream()
                                .map(entry ->
                                        JsonText.quoted(entry.getKey())
                                                + ":"
                                                + JsonText.quoted(entry.getValue()))
                                .toList())
                + "}";
    }

    private static Optional<? extends Resource> resource(Transaction transaction, ResourceId id) {
        return switch (id.kind().orElseThrow()) {
            case GALLERY -> new GalleryTable().find(transaction, id);
            case IMAGE_DEFINITION -> new DefinitionTable().find(transaction, id);
            case IMAGE_VERSION -> new ImageVersionTable().find(transaction, id);
            case APPLICATION -> new ApplicationTable().find(transaction, id);
            case APPLICATION_VERSION -> new ApplicationVersionTable().find(transaction, id);
            case MANAGED_IMAGE, SNAPSHOT, DISK -> new SourceTable().find(transaction, id);
            case SUBSCRIPTION, RESOURCE_GROUP, VIRTUAL_MACHINE, SCALE_SET -> Optional.empty();
        };
    }
}
