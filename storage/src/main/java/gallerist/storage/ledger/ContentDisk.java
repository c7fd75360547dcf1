package gallerist.storage.ledger;

/**
 * One file of a content.
 *
 * @param lun the number of a data disk, -1 for an OS disk or package
 * @param name of the file that it was captured from
 * @param occupied bytes that are not holes or zeros
 * @param root of the list of its blocks' digests
 */
public record ContentDisk(
        int lun,
        String name,
        String format,
        long virtualSize,
        long fileSize,
        long occupied,
        String sha256,
        String root) {}
