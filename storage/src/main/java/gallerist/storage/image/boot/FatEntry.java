package gallerist.storage.image.boot;

import gallerist.storage.image.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a directory has under a name. */
record FatEntry(boolean directory, long firstCluster, long size) {
    private static final int LENGTH = 32;
    private static final int NAME = 11;
    private static final int DIRECTORY = 0x10;
    private static final int VOLUME_LABEL = 0x08;
    private static final int STEP = 4 << 10;

    /** Looks for a short name, such as {@code BOOTX64.EFI}. */
    static Optional<FatEntry> in(Bytes directory, String name) throws IOException {
        byte[] wanted = padded(name);
        for (long at = 0; at < directory.size(); at += STEP) {
            int length = (int) Math.min(STEP, directory.size() - at) / LENGTH * LENGTH;
            ByteBuffer entries = directory.read(at, length);
            for (int entry = 0; entry < length; entry += LENGTH) {
                if (entries.get(entry) == 0) {
                    return Optional.empty();
                }
                if (isNamed(entries, entry, wanted)) {
                    return Optional.of(of(entries.slice(entry, LENGTH).order(entries.order())));
                }
            }
        }
        return Optional.empty();
    }

    /** The name as entries have it: eight characters and three, without the dot. */
    private static byte[] padded(String name) {
        int dot = name.indexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot + 1);
        return "%-8s%-3s".formatted(stem, extension).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean isNamed(ByteBuffer entries, int at, byte[] wanted) {
        return (entries.get(at + NAME) & VOLUME_LABEL) == 0
                && entries.slice(at, NAME).equals(ByteBuffer.wrap(wanted));
    }

    private static FatEntry of(ByteBuffer entry) {
        long first =
                Short.toUnsignedLong(entry.getShort(20)) << 16
                        | Short.toUnsignedLong(entry.getShort(26));
        boolean directory = (entry.get(NAME) & DIRECTORY) != 0;
        return new FatEntry(directory, first, Integer.toUnsignedLong(entry.getInt(28)));
    }
}
