package gallerist.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Real bytes on a real disk, in processes of their own with cold caches, beside what people would
 * use instead.
 */
final class Moving implements Benchmark {
    private static final int ROUNDS = 3;
    private static final Task NOTHING = () -> {};

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public String title() {
        return "Moving bytes: 4 GiB image with 480 MiB of data in 230 runs, cold caches, start of the"
                + " JVM included, at most 256 MiB of heap";
    }

    @Override
    public List<Row> measure(Place place) throws Exception {
        var yard = Yard.in(place);
        var image = yard.sparseImage(4);
        var fanOut = FanningOut.of(yard, image, "first");
        var rows = new ArrayList<Row>();
        rows.addAll(fanOut.many(true));
        rows.addAll(fanOut.one());
        rows.addAll(peers(yard, image));
        rows.addAll(capture(yard, image));
        rows.addAll(scrub(yard));
        rows.addAll(new Updating().measure(yard));
        yard.removeAll();
        return rows;
    }

    /** Fewer copies, because some of them fill the holes. */
    private static List<Row> peers(Yard yard, Path image) throws Exception {
        var race =
                Race.of(
                        1,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.mover("copy", "first", "5", "1"),
                                        yard::removeRegions),
                                yard.shell(
                                        "rsync",
                                        "rsync",
                                        "for i in 1 2 3 4 5; do rsync -S %s peer/$i; done; sync"
                                                .formatted(image)),
                                yard.shell(
                                        "rclone",
                                        "rclone",
                                        ("for i in 1 2 3 4 5; do"
                                                        + " rclone copy --checksum %s peer/$i; done;"
                                                        + " sync")
                                                .formatted(image)),
                                yard.shell(
                                        "qemu-img",
                                        "qemu-img",
                                        ("for i in 1 2 3 4 5; do"
                                                        + " qemu-img convert -O raw %1$s peer/$i &&"
                                                        + " qemu-img compare %1$s peer/$i"
                                                        + " || exit 1; done; sync")
                                                .formatted(image))));
        var work = "5 copies in 5 regions, every byte read back; a single round";
        return List.of(
                race.row(work, "ours", "rsync", "`rsync -S` 5 times, `sync`"),
                race.row(work, "ours", "rclone", "`rclone copy --checksum` 5 times, `sync`"),
                race.row(work, "ours", "qemu-img", "`qemu-img convert`, `compare` 5 times"));
    }

    private static List<Row> capture(Yard yard, Path image) throws Exception {
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.capture(image, "again"),
                                        () -> yard.remove("home/1/v/again")),
                                new Contender(
                                        "sha256sum",
                                        List.of("sha256sum"),
                                        yard::dropCaches,
                                        () -> yard.run("sha256sum " + image),
                                        NOTHING)));
        return List.of(
                race.row(
                        "capture: digests and a proved copy",
                        "ours",
                        "sha256sum",
                        "`sha256sum` of the file",
                        0.7));
    }

    private static List<Row> scrub(Yard yard) throws Exception {
        var disk = yard.folder().resolve("home/1/v/first/c0.os.img");
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.mover("scrub", "first"),
                                        NOTHING),
                                new Contender(
                                        "cat",
                                        List.of("cat"),
                                        yard::dropCaches,
                                        () -> yard.run("cat %s > /dev/null".formatted(disk)),
                                        NOTHING)));
        return List.of(race.row("scrub of a copy", "ours", "cat", "`cat` to `/dev/null`", 1.25));
    }
}
