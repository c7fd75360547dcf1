package gallerist.app.wire;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** Where an image version came from and which disks it has, as JSON. */
final class StorageJson {
    private static final String OS_DISK = "osDiskImage";
    private static final String DATA_DISKS = "dataDiskImages";

    private StorageJson() {}

    static JsonBody print(StorageProfile storage) {
        JsonBody body = new JsonBody().part("source", SourceJson.print(storage.source()));
        ArrayNode dataDisks = Json.array();
        for (DiskImage disk : storage.disks()) {
            if (disk.isOs()) {
                body.part(OS_DISK, disk(new JsonBody(), disk, storage.source()));
            } else {
                JsonBody numbered = new JsonBody().number("lun", disk.lun());
                dataDisks.add(disk(numbered, disk, storage.source()).node());
            }
        }
        return dataDisks.isEmpty() ? body : body.array(DATA_DISKS, dataDisks);
    }

    private static JsonBody disk(JsonBody body, DiskImage disk, Source source) {
        return body.count("sizeInGB", disk.sizeInGB())
                .choice("hostCaching", disk.caching())
                .part("source", SourceJson.place(source, disk.lun()));
    }

    /** What a body does not mention of what is stored stays as it is. */
    static StorageProfile parse(JsonFields fields, Optional<StorageProfile> stored) {
        List<DiskImage> known = stored.map(StorageProfile::disks).orElse(List.of());
        List<Source.Disk> places = new ArrayList<>();
        List<DiskImage> disks = new ArrayList<>();
        if (fields.has(OS_DISK)) {
            JsonFields disk = fields.object(OS_DISK);
            disks.add(disk(disk, DiskImage.OS, known, places));
        } else {
            known.stream().filter(DiskImage::isOs).forEach(disks::add);
        }
        if (fields.has(DATA_DISKS)) {
            for (JsonFields disk : fields.objects(DATA_DISKS)) {
                Refusal.unless(disk.has("lun"), new Problem.Missing(disk.path("lun")));
                int lun = disk.number("lun", 0);
                Refusal.unless(
                        lun >= 0,
                        new Problem.OutOfRange(disk.path("lun"), lun, 0, Integer.MAX_VALUE));
                disks.add(disk(disk, lun, known, places));
            }
        } else {
            known.stream().filter(disk -> !disk.isOs()).forEach(disks::add);
        }
        return new StorageProfile(
                SourceJson.parse(
                        fields.object("source"), places, stored.map(StorageProfile::source)),
                disks);
    }

    private static DiskImage disk(
            JsonFields fields, int lun, List<DiskImage> known, List<Source.Disk> places) {
        fields.ignore("sizeInGB");
        SourceJson.place(fields.object("source"))
                .ifPresent(place -> places.add(new Source.Disk(lun, place)));
        DiskImage before =
                known.stream()
                        .filter(disk -> disk.lun() == lun)
                        .findFirst()
                        .orElse(new DiskImage(lun, 0, HostCaching.NONE));
        return new DiskImage(
                lun,
                before.sizeInGB(),
                fields.choice("hostCaching", HostCaching.class, before.caching()));
    }
}
