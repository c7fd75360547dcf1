package gallerist.storage.image.format;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.storage.image.DiskFile;
import gallerist.storage.image.Guid;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** What a VHDX says of its disk. */
record VhdxMetadata(long blockSize, boolean fixed, long size, long sectorSize) {
    private static final UUID FILE = UUID.fromString("caa16737-fa36-4d43-b3b6-33f0aa44e76b");
    private static final UUID SIZE = UUID.fromString("2fa54224-cd1b-4876-b211-5dbed83bf4b8");
    private static final UUID SECTOR = UUID.fromString("8141bf1d-a96f-4709-ba47-f233a8faab5f");
    private static final UUID PHYSICAL = UUID.fromString("cda348c7-445d-4471-9cc9-e9885251c556");
    private static final UUID PAGE_83 = UUID.fromString("beca12ab-b2e6-4523-93ef-c309e000c746");
    private static final UUID PARENT = UUID.fromString("a8d35f2d-b30b-454d-abf7-d3d84834ab0c");

    private static final int TABLE_LENGTH = 64 << 10;
    private static final int FIRST = 32;
    private static final int ENTRY = 32;
    private static final int MOST = 2047;
    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST = 64L << 40;
    private static final int LEAVE_ALLOCATED = 1;
    private static final int HAS_PARENT = 2;
    private static final int REQUIRED = 4;

    static VhdxMetadata of(DiskFile file, long at) throws IOException {
        Fields fields = new Fields(file.name());
        ByteBuffer table = file.read("metadata", at, TABLE_LENGTH, ByteOrder.LITTLE_ENDIAN);
        fields.check(VhdxFile.starts(table, "metadata"), "metadata", table.getLong(0));
        int count =
                (int)
                        fields.atMost(
                                "number of metadata items",
                                Short.toUnsignedLong(table.getShort(10)),
                                MOST);
        VhdxMetadata found = new VhdxMetadata(0, false, -1, 0);
        for (int entry = FIRST; entry < FIRST + count * ENTRY; entry += ENTRY) {
            UUID item = Guid.at(table, entry);
            long place =
                    fields.atMost(
                            "place of a metadata item",
                            Integer.toUnsignedLong(table.getInt(entry + 16)),
                            MEGABYTE);
            boolean required = (table.getInt(entry + 24) & REQUIRED) != 0;
            found = found.with(file, item, at + place, required);
        }
        return found.checked(fields);
    }

    private VhdxMetadata with(DiskFile file, UUID item, long at, boolean required)
            throws IOException {
        if (item.equals(FILE)) {
            int flags = number(file, at + 4);
            Refusal.unless(
                    (flags & HAS_PARENT) == 0, new Problem.ImageNeedsParent(file.name(), ""));
            long block = Integer.toUnsignedLong(number(file, at));
            return new VhdxMetadata(block, (flags & LEAVE_ALLOCATED) != 0, size, sectorSize);
        }
        if (item.equals(SIZE)) {
            long bytes = file.read("size", at, 8, ByteOrder.LITTLE_ENDIAN).getLong(0);
            return new VhdxMetadata(blockSize, fixed, bytes, sectorSize);
        }
        if (item.equals(SECTOR)) {
            long bytes = Integer.toUnsignedLong(number(file, at));
            return new VhdxMetadata(blockSize, fixed, size, bytes);
        }
        Refusal.unless(!item.equals(PARENT), new Problem.ImageNeedsParent(file.name(), ""));
        boolean known = item.equals(PHYSICAL) || item.equals(PAGE_83);
        Refusal.unless(
                known || !required, new Problem.ImageFeatureUnknown(file.name(), "item " + item));
        return this;
    }

    private static int number(DiskFile file, long at) throws IOException {
        return file.read("metadata item", at, 4, ByteOrder.LITTLE_ENDIAN).getInt(0);
    }

    private VhdxMetadata checked(Fields fields) {
        fields.powerOfTwo("block size", blockSize, MEGABYTE, 256 * MEGABYTE);
        fields.check(sectorSize == 512 || sectorSize == 4096, "sector size", sectorSize);
        fields.atMost("size of the disk", size, LARGEST);
        return this;
    }
}
