package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;

/**
 * One disk of an image version.
 *
 * @param lun the number of a data disk, {@link #OS} for the OS disk
 * @param sizeInGB the size the disk has in a machine, 0 when not known
 */
public record DiskImage(int lun, long sizeInGB, HostCaching caching) {
    public static final int OS = -1;

    public DiskImage {
        refuseNegative(lun);
        Refusal.unless(
                sizeInGB >= 0,
                new Problem.OutOfRange("sizeInGB", sizeInGB, 1, Limits.SHALLOW_DISK_GB.value()));
    }

    static void refuseNegative(int lun) {
        Refusal.unless(lun >= OS, new Problem.OutOfRange("lun", lun, 0, Integer.MAX_VALUE));
    }

    public boolean isOs() {
        return lun == OS;
    }
}
