package gallerist.storage.region.folder;

import gallerist.storage.file.Holes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much of a file is there that is written from its beginning to its end, by its holes. */
final class Begun {
    /** What is written at once, and so may be there in part. */
    private static final long UNIT = 4 << 20;

    private Begun() {}

    static OptionalLong in(Path file) throws IOException {
        long size = Files.size(file);
        try (Holes holes = Holes.of(file, size)) {
            return holes instanceof Holes.None
                    ? OptionalLong.empty()
                    : OptionalLong.of(beforeTheLastUnit(holes, size));
        }
    }

    private static long beforeTheLastUnit(Holes holes, long size) {
        long sum = 0;
        long inLast = 0;
        long last = -1;
        long end;
        for (long at = holes.nextData(0); at < size; at = holes.nextData(end)) {
            end = holes.nextHole(at);
            sum += end - at;
            long unit = (end - 1) / UNIT;
            inLast = (unit == last ? inLast : 0) + end - Math.max(at, unit * UNIT);
            last = unit;
        }
        return sum - inLast;
    }
}
