package gallerist.storage.region.folder;

import gallerist.storage.file.Holes;
import gallerist.storage.file.Private;
import gallerist.storage.region.StoreFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/** Spoils a finished disk for a drill: one bit, chosen by a seed. */
final class Damage {
    private Damage() {}

    /** Answers where. */
    static long of(Path file, long seed) throws IOException, StoreFailure {
        SplittableRandom random = new SplittableRandom(seed);
        Private.makeWritable(file);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS)) {
            long at = place(file, channel.size(), random);
            ByteBuffer one = ByteBuffer.allocate(1);
            if (channel.read(one, at) != 1) {
                throw new StoreFailure(new StoreFailure.Missing(file + " holds nothing"));
            }
            one.put(0, (byte) (one.get(0) ^ 1 << random.nextInt(Byte.SIZE)));
            channel.write(one.flip(), at);
            channel.force(true);
            return at;
        } finally {
            Private.makeReadOnly(file);
        }
    }

    /** In data rather than in a hole, where there is any. */
    private static long place(Path file, long size, SplittableRandom random) {
        try (Holes holes = Holes.of(file, size)) {
            long wanted = random.nextLong(Math.max(1, size));
            long data = holes.nextData(wanted);
            return data < size ? data : holes.nextData(0);
        }
    }
}
