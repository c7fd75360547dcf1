package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.image.DiskFormat;
import gallerist.storage.image.DiskLayout;
import gallerist.storage.image.Piece;
import java.util.List;

/** The bytes of the disk one after the other from the start of the file: raw, and fixed VHD. */
record FlatLayout(String file, DiskFormat format, long virtualSize) implements DiskLayout {
    private static final int SECTOR = 512;

    @Override
    public Piece pieceAt(long offset) {
        return new Piece.Stored(virtualSize - offset, offset);
    }

    @Override
    public boolean tellsHoles() {
        return false;
    }

    @Override
    public List<Problem> problems() {
        return virtualSize % SECTOR == 0
                ? List.of()
                : List.of(new Problem.ImageSizeUneven(file, virtualSize));
    }
}
