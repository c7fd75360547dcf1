package gallerist.storage.region;

/** One copy of a content, with all its disks. */
public record CopyId(PathId content, PathId copy) {
    public CopyDisk disk(PathId disk) {
        return new CopyDisk(this, disk);
    }
}
