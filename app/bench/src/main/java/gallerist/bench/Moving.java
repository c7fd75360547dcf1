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
    private static final int COPIES = 15;
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
        var image = yard.sparseImage();
        var occupied = yard.figure(yard.capture(image, "first"));
        var rows = new ArrayList<Row>();
        rows.addAll(fanOut(yard, image, occupied));
        rows.addAll(peers(yard, image));
        rows.addAll(capture(yard, image));
        rows.addAll(scrub(yard));
        rows.addAll(new Updating().measure(yard));
        return rows;
    }

    private static List<Row> fanOut(Yard yard, Path image, long occupied) throws Exception {
        var race =
                Race.of(
                        ROUNDS,
                        List.of(
                                new Contender(
                                        "ours",
                                        List.of(),
                                        yard::dropCaches,
                                        () -> yard.mover("copy", "first", "3"),
                                        yard::removeRegions),
                                yard.shell(
                                        "fio",
                                        "fio",
                                        fio("write", occupied) + " && " + fio("read", occupied)),
                                yard.shell(
                                        "cp",
                                        "cp",
                                        "for i in $(seq %d); do cp --sparse=always %s peer/$i; done;"
                                                        .formatted(COPIES, image)
                                                + " sync"),
                                yard.shell(
                                        "cp and cmp",
                                        "cmp",
                                        ("seq %1$d | xargs -P4 -I@ cp --sparse=always %2$s peer/@;"
                                                        + " sync; %3$s; for i in $(seq %1$d);"
                                                        + " do cmp %2$s peer/$i || exit 1; done")
                                                .formatted(COPIES, image, Yard.DROP))));
        var work = "15 copies in 5 regions, every byte read back";
        return List.of(
                race.row(work, "ours", "fio", "`fio`, writes and then reads the same bytes", 1.25),
                race.row(work, "ours", "cp", "`cp --sparse=always` 15 times, `sync`, no check", 1),
                race.row(work, "ours", "cp and cmp", "`cp` 4 at a time, `cmp` of each, cold", 0.25),
                race.processorRow(
                        work + ", processor time",
                        "ours",
                        "cp",
                        "`cp --sparse=always` 15 times, `sync`",
                        1));
    }

    private static String fio(String direction, long bytes) {
        return ("fio --name=f --directory=peer --rw=%s --bs=4m --direct=1 --ioengine=psync --thread"
                        + " --numjobs=%d --size=%d --end_fsync=1 --minimal")
                .formatted(direction, COPIES, bytes);
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
                                        () -> yard.mover("copy", "first", "1"),
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
        var work = "5 copies in 5 regions, every byte read back";
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
