package gallerist.storage.sql;

import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.Source.Disk;
import gallerist.model.gallery.Source.DiskFile;
import gallerist.model.gallery.Source.FromCommunityImage;
import gallerist.model.gallery.Source.FromDisks;
import gallerist.model.gallery.Source.FromManagedImage;
import gallerist.model.gallery.Source.FromVersion;
import gallerist.model.gallery.Source.FromVirtualMachine;
import gallerist.model.gallery.Source.MetadataOnly;
import gallerist.model.gallery.Source.OfResource;
import gallerist.model.gallery.Source.Place;
import gallerist.model.gallery.Source.Vhd;
import java.util.ArrayList;
import java.util.List;

/** A version's source inside a text column: its kind, then what it names; a row for each disk. */
final class SourceCells {
    private static final String NONE = "none";
    private static final String IMAGE = "image";
    private static final String MACHINE = "machine";
    private static final String VERSION = "version";
    private static final String COMMUNITY = "community";
    private static final String DISKS = "disks";
    private static final String RESOURCE = "resource";
    private static final String VHD = "vhd";
    private static final String FILE = "file";

    private SourceCells() {}

    static String write(Source source) {
        return Cells.write(
                switch (source) {
                    case MetadataOnly() -> List.of(List.of(NONE));
                    case FromManagedImage(ResourceId id) -> named(IMAGE, id.toString());
                    case FromVirtualMachine(ResourceId id) -> named(MACHINE, id.toString());
                    case FromVersion(ResourceId id) -> named(VERSION, id.toString());
                    case FromCommunityImage(String id) -> named(COMMUNITY, id);
                    case FromDisks(List<Disk> disks) -> rows(disks);
                });
    }

    private static List<List<String>> named(String kind, String id) {
        return List.of(List.of(kind, id));
    }

    private static List<List<String>> rows(List<Disk> disks) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(DISKS));
        for (Disk disk : disks) {
            String lun = Integer.toString(disk.lun());
            rows.add(
                    switch (disk.place()) {
                        case OfResource(ResourceId id) -> List.of(lun, RESOURCE, id.toString());
                        case Vhd(String uri, String account) -> List.of(lun, VHD, uri, account);
                        case DiskFile(String path) -> List.of(lun, FILE, path);
                    });
        }
        return rows;
    }

    static Source read(String text) {
        List<List<String>> rows = Cells.read(text);
        List<String> first = rows.getFirst();
        return switch (first.getFirst()) {
            case IMAGE -> new FromManagedImage(ResourceId.of(first.get(1)));
            case MACHINE -> new FromVirtualMachine(ResourceId.of(first.get(1)));
            case VERSION -> new FromVersion(ResourceId.of(first.get(1)));
            case COMMUNITY -> new FromCommunityImage(first.get(1));
            case DISKS ->
                    new FromDisks(
                            rows.subList(1, rows.size()).stream()
                                    .map(row -> new Disk(Integer.parseInt(row.get(0)), place(row)))
                                    .toList());
            default -> new MetadataOnly();
        };
    }

    private static Place place(List<String> row) {
        return switch (row.get(1)) {
            case RESOURCE -> new OfResource(ResourceId.of(row.get(2)));
            case VHD -> new Vhd(row.get(2), row.get(3));
            default -> new DiskFile(row.get(2));
        };
    }
}
