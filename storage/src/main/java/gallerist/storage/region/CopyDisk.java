package gallerist.storage.region;

/** One disk of a copy: a file. */
public record CopyDisk(CopyId copy, PathId disk) {
    public PathId content() {
        return copy.content();
    }

    public PartName part(PathId worker, int attempt) {
        return new PartName(this, worker, attempt);
    }
}
