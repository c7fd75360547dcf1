package gallerist.storage.image.boot;

import gallerist.model.image.Partition;
import gallerist.model.image.PartitionUse;
import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The first sector of a disk: a program for BIOS, and up to four partitions. */
record MasterBootRecord(boolean code, boolean protective, List<Partition> partitions) {
    private static final int LENGTH = 512;
    private static final int CODE_LENGTH = 440;
    private static final int FIRST = 446;
    private static final int ENTRY = 16;
    private static final int SIGNATURE = 510;
    private static final int EFI_SYSTEM = 0xEF;
    private static final int PROTECTIVE = 0xEE;

    static MasterBootRecord of(Bytes disk) throws IOException {
        MasterBootRecord none = new MasterBootRecord(false, false, List.of());
        if (!disk.has(0, LENGTH)) {
            return none;
        }
        ByteBuffer sector = disk.read(0, LENGTH);
        if ((sector.getShort(SIGNATURE) & 0xFFFF) != 0xAA55) {
            return none;
        }
        boolean code = false;
        for (int at = 0; at < CODE_LENGTH; at++) {
            code |= sector.get(at) != 0;
        }
        return new MasterBootRecord(code, false, List.of()).with(sector);
    }

    /**
     * Leaves the partitions out when they are something else, such as the code of a file system.
     */
    private MasterBootRecord with(ByteBuffer sector) {
        List<Partition> found = new ArrayList<>();
        boolean gpt = false;
        for (int at = FIRST; at < SIGNATURE; at += ENTRY) {
            int active = Byte.toUnsignedInt(sector.get(at));
            if (active != 0 && active != 0x80) {
                return this;
            }
            int type = Byte.toUnsignedInt(sector.get(at + 4));
            long start = Integer.toUnsignedLong(sector.getInt(at + 8)) * LENGTH;
            long length = Integer.toUnsignedLong(sector.getInt(at + 12)) * LENGTH;
            gpt |= type == PROTECTIVE;
            if (type != 0 && length != 0) {
                PartitionUse use =
                        type == EFI_SYSTEM ? PartitionUse.EFI_SYSTEM : PartitionUse.OTHER;
                found.add(new Partition((at - FIRST) / ENTRY + 1, use, start, length));
            }
        }
        return new MasterBootRecord(code, gpt, found);
    }
}
