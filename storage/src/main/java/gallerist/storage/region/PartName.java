package gallerist.storage.region;

/** A disk of a copy that is being made, and whose work that is. */
public record PartName(CopyDisk disk, PathId worker, int attempt) {
    public PartName {
        if (attempt < 0) {
            throw new IllegalArgumentException("attempt " + attempt);
        }
    }

    public PathId content() {
        return disk.content();
    }
}
