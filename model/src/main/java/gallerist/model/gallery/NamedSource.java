package gallerist.model.gallery;

import gallerist.model.region.Region;
import java.util.List;

/** A managed image, snapshot or disk that versions can be made from. */
public record NamedSource(
        ResourceId id,
        Region location,
        Tags tags,
        OsType osType,
        OsState osState,
        Generation generation,
        List<SourceDisk> disks,
        Stored stored)
        implements Resource {
    public NamedSource {
        Names.definition(id.name());
        disks = List.copyOf(disks);
    }

    /**
     * One disk of a source.
     *
     * @param from the file it was made from
     */
    public record SourceDisk(int lun, String from, long sizeInBytes) {
        public SourceDisk {
            DiskImage.refuseNegative(lun);
            Text.line("source", from);
        }
    }
}
