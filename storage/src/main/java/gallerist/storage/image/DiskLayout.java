package gallerist.storage.image;

import gallerist.model.Problem;
import gallerist.model.image.DiskFormat;
import java.io.IOException;
import java.util.List;

/** Where a format keeps the bytes of the disk. Not for use by several threads. */
public interface DiskLayout {
    DiskFormat format();

    long virtualSize();

    /**
     * The piece that begins at an offset of the disk, which must be inside of it; never longer than
     * the disk, and always inside the file. Tables are read for it, contents never.
     */
    Piece pieceAt(long offset) throws IOException;

    /** Whether the tables tell data from holes, or only the contents can. */
    default boolean tellsHoles() {
        return true;
    }

    /** What is wrong with the image, although it can be read. */
    default List<Problem> problems() {
        return List.of();
    }
}
