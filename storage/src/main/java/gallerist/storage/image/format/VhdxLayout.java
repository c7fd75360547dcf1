package gallerist.storage.image.format;

import gallerist.model.image.DiskFormat;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.DiskLayout;
import gallerist.storage.image.Pages;
import gallerist.storage.image.Piece;
import java.io.IOException;
import java.nio.ByteOrder;

/** Blocks in any order, found by a table in which every few blocks are followed by a bitmap. */
final class VhdxLayout implements DiskLayout {
    private static final long SECTORS_IN_BITMAP = 1 << 23;
    private static final int STATE = 7;
    private static final int PLACE_SHIFT = 20;

    // States of a block; those between read as zeros.
    private static final int NOT_PRESENT = 0;
    private static final int UNMAPPED = 3;
    private static final int PRESENT = 6;

    private final DiskFile file;
    private final VhdxRegions regions;
    private final VhdxMetadata metadata;
    private final Pages table;
    private final Fields fields;

    /** How many blocks lie between two bitmaps. */
    private final long chunk;

    private VhdxLayout(DiskFile file, VhdxRegions regions, VhdxMetadata metadata) {
        this.file = file;
        this.regions = regions;
        this.metadata = metadata;
        this.table = new Pages(file, "block table", ByteOrder.LITTLE_ENDIAN);
        this.fields = new Fields(file.name());
        this.chunk = SECTORS_IN_BITMAP * metadata.sectorSize() / metadata.blockSize();
    }

    static DiskLayout of(DiskFile file) throws IOException {
        VhdxFile start = new VhdxFile(file);
        start.checkHeader();
        VhdxRegions regions = VhdxRegions.of(file, start.regionTable());
        VhdxMetadata metadata = VhdxMetadata.of(file, regions.metadata());
        VhdxLayout layout = new VhdxLayout(file, regions, metadata);
        layout.fields.atMost(
                "entries of the block table",
                layout.entries(),
                regions.blockTableLength() / Long.BYTES);
        return layout;
    }

    @Override
    public DiskFormat format() {
        return metadata.fixed() ? DiskFormat.VHDX_FIXED : DiskFormat.VHDX_DYNAMIC;
    }

    @Override
    public long virtualSize() {
        return metadata.size();
    }

    @Override
    public Piece pieceAt(long offset) throws IOException {
        long block = offset / metadata.blockSize();
        long inside = offset % metadata.blockSize();
        long end = endOf(block + 1);
        long entry = table.longAt(place(index(block)));
        if (entry == 0) {
            return new Piece.Hole(endOf(endOfMissing(block)) - offset);
        }
        int state = (int) entry & STATE;
        if (state >= NOT_PRESENT && state <= UNMAPPED) {
            return new Piece.Hole(end - offset);
        }
        fields.check(state == PRESENT, "state of a block", state);
        long contents = entry >>> PLACE_SHIFT << PLACE_SHIFT;
        file.require("block", contents, end - (offset - inside));
        return new Piece.Stored(end - offset, contents + inside);
    }

    private long endOf(long block) {
        return Math.min(virtualSize(), block * metadata.blockSize());
    }

    private long endOfMissing(long block) throws IOException {
        long zeros = table.endOfZeros(place(index(block)), place(entries()));
        long index = (zeros - regions.blockTable()) / Long.BYTES;
        // All bitmaps before it.
        return index - index / (chunk + 1);
    }

    private long entries() {
        return virtualSize() == 0 ? 0 : index((virtualSize() - 1) / metadata.blockSize()) + 1;
    }

    private long index(long block) {
        return block + block / chunk;
    }

    private long place(long index) {
        return regions.blockTable() + index * Long.BYTES;
    }
}
