package gallerist.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/**
 * A second version whose machine got a package update: a file system of 14,200 files, of which 5 %
 * were written anew.
 */
final class Updating {
    private static final int ROUNDS = 3;
    private static final String OLD =
            """
            set -e
            mkdir -p tree; cd tree
            for d in $(seq 142); do
                mkdir -p $d
                head -c 4280000 /dev/urandom | split -b 42800 -a 3 - $d/f
            done
            cd ..
            rm -f old.img; truncate -s 1G old.img; mke2fs -q -t ext4 -d tree old.img
            """;
    private static final String NEW =
            """
            set -e
            cp --sparse=always old.img new.img
            mkdir -p mounted; mount -o loop new.img mounted
            find mounted -name 'f*' | sort | awk 'NR % 20 == 0' | while read f; do
                rm $f; head -c 42800 /dev/urandom > $f
            done
            umount mounted; rm -r tree mounted
            """;

    List<Row> measure(Yard yard) throws Exception {
        var old = yard.folder().resolve("old.img");
        var updated = yard.folder().resolve("new.img");
        yard.run(OLD);
        yard.run(NEW);
        yard.capture(old, "old");
        yard.capture(updated, "new");
        var crossed = new long[2];
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "old",
                                        List.of("mke2fs"),
                                        yard::dropCaches,
                                        () ->
                                                crossed[0] =
                                                        yard.figure(
                                                                yard.mover(
                                                                        "copy", "old", "5", "3")),
                                        () -> {}),
                                new Contender(
                                        "new",
                                        List.of("mke2fs"),
                                        yard::dropCaches,
                                        () ->
                                                crossed[1] =
                                                        yard.figure(
                                                                yard.mover(
                                                                        "update", "new", "3",
                                                                        "old")),
                                        yard::removeRegions)));
        Files.delete(old);
        Files.delete(updated);
        return List.of(
                new Row(
                        "second version, 5 % of its files replaced: bytes between regions",
                        Yard.mebibytes(crossed[1]),
                        "the first version",
                        Yard.mebibytes(crossed[0]),
                        percent((double) crossed[1] / crossed[0]),
                        "≤ 7 %"),
                race.row("the same, time for 15 copies", "new", "old", "the first version", 0.15));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
