package gallerist.storage;

import gallerist.model.region.Region;
import java.nio.file.Path;

/** A disk of a version that was written out, and the replica that it was read from. */
public record Exported(Path file, long size, String sha256, Region region, int zone, int replica) {}
