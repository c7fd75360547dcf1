package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.List;
import java.util.Optional;

/** Where an image version came from and which disks it has. */
public record StorageProfile(Source source, List<DiskImage> disks) {
    public StorageProfile {
        disks = List.copyOf(disks);
        Refusal.ifAny(
                Repeated.among(disks.stream().map(DiskImage::lun))
                        .<Problem>map(lun ->
                                lun == DiskImage.OS
                                        ? new Problem.SourceCount(2)
                                        : new Problem.LunTwice(lun))
                        .toList());
    }

    public Optional<DiskImage> osDisk() {
        return disks.stream().filter(DiskImage::isOs).findFirst();
    }

    public List<DiskImage> dataDisks() {
        return disks.stream().filter(disk -> !disk.isOs()).toList();
    }
}
