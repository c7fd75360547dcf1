package gallerist.storage.image.format;

import gallerist.model.image.DiskFormat;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.DiskLayout;
import gallerist.storage.image.Pages;
import gallerist.storage.image.Piece;
import java.io.IOException;
import java.nio.ByteOrder;

/** Grains in any order, found by a directory of tables of sectors. */
final class VmdkLayout implements DiskLayout {
    private static final int SECTOR = 512;
    private static final long ZERO_GRAIN = 1;

    private final DiskFile file;
    private final VmdkHeader header;
    private final Pages directory;
    private final Pages tables;
    private final Fields fields;

    private VmdkLayout(DiskFile file, VmdkHeader header) {
        this.file = file;
        this.header = header;
        this.directory = new Pages(file, "grain directory", ByteOrder.LITTLE_ENDIAN);
        this.tables = new Pages(file, "grain table", ByteOrder.LITTLE_ENDIAN);
        this.fields = new Fields(file.name());
    }

    static DiskLayout of(DiskFile file, VmdkHeader header) throws IOException {
        VmdkLayout layout = new VmdkLayout(file, header);
        layout.refuseSharedTables();
        return layout;
    }

    /** More tables than the file has room for cannot all be different. */
    private void refuseSharedTables() throws IOException {
        long room = file.size() / VmdkHeader.TABLE_LENGTH;
        long end = header.directory() + header.tables() * Integer.BYTES;
        long named = 0;
        for (long at = header.directory();
                header.tables() > room && at < end;
                at += Integer.BYTES) {
            if (directory.intAt(at) == 0) {
                at += (directory.endOfZeros(at, end) - at) / Integer.BYTES * Integer.BYTES;
            }
            named += at < end ? 1 : 0;
            fields.atMost("number of grain tables", named, room);
        }
    }

    @Override
    public DiskFormat format() {
        return header.compressed() ? DiskFormat.VMDK_STREAM : DiskFormat.VMDK_SPARSE;
    }

    @Override
    public long virtualSize() {
        return header.size();
    }

    @Override
    public Piece pieceAt(long offset) throws IOException {
        long index = offset / header.reach();
        long table = directory.intAt(header.directory() + index * Integer.BYTES) * SECTOR;
        if (table == 0) {
            return new Piece.Hole(endOfMissingTables(index) - offset);
        }
        file.require("grain table", table, VmdkHeader.TABLE_LENGTH);
        long grain = grainAt(offset, table);
        if (grain == 0) {
            return new Piece.Hole(endOfHole(offset, table) - offset);
        }
        return header.compressed() ? packed(offset, grain) : stored(offset, table, grain);
    }

    private Piece packed(long offset, long grain) {
        long start = startOfGrain(offset);
        long end = Math.min(header.size(), start + header.grain());
        file.require("grain", grain, CompressedGrain.MARKER);
        return new Piece.Packed(
                end - offset,
                (int) (offset - start),
                new CompressedGrain(file, grain, start / SECTOR, (int) (end - start)));
    }

    /** The grains from here on that follow each other in the file too. */
    private Piece stored(long offset, long table, long grain) throws IOException {
        long start = startOfGrain(offset);
        long end = start;
        do {
            end += header.grain();
        } while (end < endOfTable(offset) && grainAt(end, table) == grain + (end - start));
        end = Math.min(end, header.size());
        file.require("grain", grain, end - start);
        return new Piece.Stored(end - offset, grain + (offset - start));
    }

    private long endOfHole(long offset, long table) throws IOException {
        long from = entryAt(offset, table);
        long zeros = tables.endOfZeros(from, table + VmdkHeader.TABLE_LENGTH) - from;
        long grains = Math.max(1, zeros / Integer.BYTES);
        return Math.min(header.size(), startOfGrain(offset) + grains * header.grain());
    }

    private long endOfMissingTables(long index) throws IOException {
        long from = header.directory() + index * Integer.BYTES;
        long end = header.directory() + header.tables() * Integer.BYTES;
        long missing = (directory.endOfZeros(from, end) - from) / Integer.BYTES;
        return Math.min(header.size(), (index + missing) * header.reach());
    }

    private long endOfTable(long offset) {
        return Math.min(header.size(), (offset / header.reach() + 1) * header.reach());
    }

    private long startOfGrain(long offset) {
        return offset - offset % header.grain();
    }

    /** Where the grain of an offset is; 0 when it reads as zeros. */
    private long grainAt(long offset, long table) throws IOException {
        long sector = tables.intAt(entryAt(offset, table));
        return header.zeroGrains() && sector == ZERO_GRAIN ? 0 : sector * SECTOR;
    }

    private long entryAt(long offset, long table) {
        return table + offset % header.reach() / header.grain() * Integer.BYTES;
    }
}
