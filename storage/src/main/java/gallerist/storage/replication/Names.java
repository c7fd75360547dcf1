package gallerist.storage.replication;

import gallerist.model.gallery.DiskImage;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Identity;
import gallerist.storage.region.PathId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** What rows are called in stores. */
public final class Names {
    private static final int UUID_DIGITS = 32;

    private Names() {}

    public static PathId of(UUID id) {
        return new PathId(id.toString().replace("-", ""));
    }

    public static UUID uuid(PathId id) {
        return new UUID(
                HexFormat.fromHexDigitsToLong(id.text(), 0, 16),
                HexFormat.fromHexDigitsToLong(id.text(), 16, 32));
    }

    /** Nothing for a name that no row has. */
    public static Optional<UUID> possible(PathId id) {
        try {
            return Optional.of(id)
                    .filter(name -> name.text().length() == UUID_DIGITS)
                    .map(Names::uuid);
        } catch (NumberFormatException noHexDigits) {
            return Optional.empty();
        }
    }

    public static CopyId of(CopyRow copy) {
        return new CopyId(of(copy.content()), of(copy.id()));
    }

    /** What the marker of a store must say. */
    static Identity store(UUID id, PathId workspace, Place place) {
        return new Identity(of(id), workspace, new PathId(place.region().name()), place.zone());
    }

    public static PathId disk(int lun) {
        return new PathId(lun == DiskImage.OS ? "os" : "lun" + lun);
    }
}
