package gallerist.storage.image.format;

import gallerist.model.image.DiskFormat;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.DiskLayout;
import gallerist.storage.image.Pages;
import gallerist.storage.image.Piece;
import java.io.IOException;
import java.nio.ByteOrder;

/** Clusters in any order, found by two levels of tables: L1 names L2 tables, L2 names clusters. */
final class Qcow2Layout implements DiskLayout {
    private static final long PLACE = 0x00FF_FFFF_FFFF_FE00L;
    private static final long COMPRESSED = 1L << 62;
    private static final long ZERO = 1;
    private static final int SECTOR = 512;
    private static final int SUBCLUSTERS = 32;
    private static final long ALL_IN_USE = 0xFFFF_FFFFL;

    private final DiskFile file;
    private final Qcow2Header header;
    private final Pages firstTable;
    private final Pages secondTables;
    private final Fields fields;

    private Qcow2Layout(DiskFile file, Qcow2Header header) {
        this.file = file;
        this.header = header;
        this.firstTable = new Pages(file, "L1 table", ByteOrder.BIG_ENDIAN);
        this.secondTables = new Pages(file, "L2 table", ByteOrder.BIG_ENDIAN);
        this.fields = new Fields(file.name());
    }

    static DiskLayout of(DiskFile file, Qcow2Header header) throws IOException {
        Qcow2Layout layout = new Qcow2Layout(file, header);
        layout.refuseSharedTables();
        return layout;
    }

    /** More tables than the file has room for cannot all be different. */
    private void refuseSharedTables() throws IOException {
        long room = file.size() / header.clusterSize();
        long end = header.table() + header.tables() * Long.BYTES;
        long named = 0;
        for (long at = header.table(); header.tables() > room && at < end; at += Long.BYTES) {
            if (firstTable.longAt(at) == 0) {
                at += (firstTable.endOfZeros(at, end) - at) / Long.BYTES * Long.BYTES;
            }
            named += at < end ? 1 : 0;
            fields.atMost("number of L2 tables", named, room);
        }
    }

    @Override
    public DiskFormat format() {
        return header.version() == 2 ? DiskFormat.QCOW2_V2 : DiskFormat.QCOW2_V3;
    }

    @Override
    public long virtualSize() {
        return header.size();
    }

    @Override
    public Piece pieceAt(long offset) throws IOException {
        long index = offset / header.reach();
        long table = firstTable.longAt(header.table() + index * Long.BYTES) & PLACE;
        if (table == 0) {
            return new Piece.Hole(endOfMissingTables(index) - offset);
        }
        fields.check(table % header.clusterSize() == 0, "place of an L2 table", table);
        file.require("L2 table", table, header.clusterSize());
        return header.subclusters() ? subclustersAt(offset, table) : clusterAt(offset, table);
    }

    private long endOfMissingTables(long index) throws IOException {
        long from = header.table() + (index + 1) * Long.BYTES;
        long end = header.table() + header.tables() * Long.BYTES;
        long missing = (firstTable.endOfZeros(from, end) - from) / Long.BYTES;
        return Math.min(header.size(), (index + 1 + missing) * header.reach());
    }

    private Piece clusterAt(long offset, long table) throws IOException {
        long entry = entry(offset, table);
        if ((entry & COMPRESSED) != 0) {
            return packed(offset, entry);
        }
        long place = place(entry);
        return place == 0 ? hole(offset, table) : stored(offset, table, place);
    }

    /** The clusters from here on that are missing in the table. */
    private Piece hole(long offset, long table) throws IOException {
        long from = entryAt(offset, table);
        long zeros = secondTables.endOfZeros(from, table + header.clusterSize()) - from;
        long clusters = Math.max(1, zeros / header.entryLength());
        long end = startOfCluster(offset) + clusters * header.clusterSize();
        return new Piece.Hole(Math.min(header.size(), end) - offset);
    }

    /** The clusters from here on that follow each other in the file too. */
    private Piece stored(long offset, long table, long place) throws IOException {
        long start = startOfCluster(offset);
        long end = start;
        do {
            end += header.clusterSize();
        } while (end < endOfTable(offset) && isAt(entry(end, table), place + (end - start)));
        end = Math.min(end, header.size());
        file.require("cluster", place, end - start);
        return new Piece.Stored(end - offset, place + (offset - start));
    }

    private boolean isAt(long entry, long expected) {
        return (entry & COMPRESSED) == 0 && place(entry) == expected;
    }

    /** Where an entry says that its cluster is; 0 when it reads as zeros. */
    private long place(long entry) {
        long place = entry & PLACE;
        fields.check(place % header.clusterSize() == 0, "place of a cluster", place);
        return header.version() > 2 && (entry & ZERO) != 0 ? 0 : place;
    }

    private Piece subclustersAt(long offset, long table) throws IOException {
        long entry = entry(offset, table);
        long bitmap = secondTables.longAt(entryAt(offset, table) + Long.BYTES);
        if ((entry & COMPRESSED) != 0) {
            fields.check(bitmap == 0, "subclusters of a compressed cluster", bitmap);
            return packed(offset, entry);
        }
        if (entry == 0 && bitmap == 0) {
            return hole(offset, table);
        }
        long place = entry & PLACE;
        long inUse = bitmap & ALL_IN_USE;
        fields.check(place % header.clusterSize() == 0, "place of a cluster", place);
        fields.check((inUse & bitmap >>> SUBCLUSTERS) == 0, "subclusters", bitmap);
        fields.check(place != 0 || inUse == 0, "subclusters of a missing cluster", bitmap);
        long size = header.clusterSize() / SUBCLUSTERS;
        long inside = offset - startOfCluster(offset);
        int first = (int) (inside / size);
        int next = first;
        while (next < SUBCLUSTERS && isSet(inUse, next) == isSet(inUse, first)) {
            next++;
        }
        long length = Math.min(header.size(), startOfCluster(offset) + next * size) - offset;
        if (!isSet(inUse, first)) {
            return new Piece.Hole(length);
        }
        file.require("cluster", place + inside, length);
        return new Piece.Stored(length, place + inside);
    }

    private static boolean isSet(long bits, int number) {
        return (bits >>> number & 1) != 0;
    }

    private Piece packed(long offset, long entry) {
        int lengthBits = header.clusterBits() - 8;
        int placeBits = 62 - lengthBits;
        long place = entry & (1L << placeBits) - 1;
        long sectors = entry >>> placeBits & (1L << lengthBits) - 1;
        long length = (sectors + 1) * SECTOR - place % SECTOR;
        // The length counts whole sectors, the last of which may reach beyond the file.
        file.require("compressed cluster", place, 1);
        length = Math.min(length, file.size() - place);
        long start = startOfCluster(offset);
        long end = Math.min(header.size(), start + header.clusterSize());
        CompressedCluster cluster =
                new CompressedCluster(
                        file, place, length, (int) header.clusterSize(), header.zstd());
        return new Piece.Packed(end - offset, (int) (offset - start), cluster);
    }

    private long endOfTable(long offset) {
        return Math.min(header.size(), (offset / header.reach() + 1) * header.reach());
    }

    private long startOfCluster(long offset) {
        return offset - offset % header.clusterSize();
    }

    private long entry(long offset, long table) throws IOException {
        return secondTables.longAt(entryAt(offset, table));
    }

    private long entryAt(long offset, long table) {
        long index = offset % header.reach() / header.clusterSize();
        return table + index * header.entryLength();
    }
}
