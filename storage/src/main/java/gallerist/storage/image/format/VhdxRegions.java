package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.Guid;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Where a VHDX has its block table and its metadata. */
record VhdxRegions(long blockTable, long blockTableLength, long metadata) {
    private static final UUID BLOCK_TABLE = UUID.fromString("2dc27766-f623-4200-9d64-115e9bfd4a08");
    private static final UUID METADATA = UUID.fromString("8b7ca206-4790-4b9a-b8fe-575f050f886e");
    private static final int FIRST = 16;
    private static final int ENTRY = 32;
    private static final int MOST = 2047;

    static VhdxRegions of(DiskFile file, ByteBuffer table) throws IOException {
        Fields fields = new Fields(file.name());
        int count =
                (int)
                        fields.atMost(
                                "number of regions", Integer.toUnsignedLong(table.getInt(8)), MOST);
        VhdxRegions regions = new VhdxRegions(0, 0, 0);
        for (int at = FIRST; at < FIRST + count * ENTRY; at += ENTRY) {
            UUID kind = Guid.at(table, at);
            long place = table.getLong(at + 16);
            long length = Integer.toUnsignedLong(table.getInt(at + 24));
            boolean required = (table.getInt(at + 28) & 1) != 0;
            if (kind.equals(BLOCK_TABLE)) {
                file.require("block table", place, length);
                regions = new VhdxRegions(place, length, regions.metadata);
            } else if (kind.equals(METADATA)) {
                file.require("metadata", place, length);
                regions = new VhdxRegions(regions.blockTable, regions.blockTableLength, place);
            } else {
                Refusal.unless(
                        !required, new Problem.ImageFeatureUnknown(file.name(), "region " + kind));
            }
        }
        fields.check(regions.blockTable > 0, "place of the block table", regions.blockTable);
        fields.check(regions.metadata > 0, "place of the metadata", regions.metadata);
        return regions;
    }
}
