package gallerist.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One image to many copies, beside what people would use instead and beside what the disk can. */
record FanningOut(Yard yard, Path image, String version, long occupied) {
    private static final int ROUNDS = 3;
    private static final int REGIONS = 5;
    private static final int REPLICAS = 3;
    private static final int COPIES = REGIONS * REPLICAS;

    static FanningOut of(Yard yard, Path image, String version) throws Exception {
        return new FanningOut(yard, image, version, yard.figure(yard.capture(image, version)));
    }

    /** Fifteen copies. */
    List<Row> many(boolean isCompared) throws Exception {
        var contenders = new ArrayList<Contender>();
        contenders.add(ours("copy", "" + REGIONS, "" + REPLICAS));
        contenders.add(ours("flush", "" + REGIONS, "" + REPLICAS));
        contenders.add(fio(COPIES));
        contenders.add(cp(COPIES));
        if (isCompared) {
            contenders.add(cmp());
        }
        var race = Race.of(ROUNDS, contenders);
        var work = "15 copies in 5 regions, every byte read back";
        var cp = "`cp --sparse=always` 15 times, `sync`";
        var rows = new ArrayList<Row>();
        rows.add(
                race.row(work, "copy", "fio", "`fio`, writes and then reads the same bytes", 1.25));
        rows.add(race.row(work, "copy", "cp", cp + ", no check", 1));
        if (isCompared) {
            rows.add(race.row(work, "copy", "cmp", "`cp` 4 at a time, `cmp` of each, cold", 0.25));
        }
        rows.add(race.processorRow(work + ", processor time", "copy", "cp", cp, 1));
        rows.add(
                race.row(
                        "15 copies in 5 regions, written and flushed only (never a setting)",
                        "flush",
                        "cp",
                        cp,
                        0.45));
        return rows;
    }

    List<Row> one() throws Exception {
        var race = Race.of(ROUNDS, List.of(ours("copy", "1", "1"), fio(1), cp(1)));
        var work = "1 copy, every byte read back";
        return List.of(
                race.row(work, "copy", "fio", "`fio`, writes and then reads the same bytes"),
                race.row(work, "copy", "cp", "`cp --sparse=always`, `sync`, no check"));
    }

    private Contender ours(String work, String regions, String copies) {
        return new Contender(
                work,
                List.of(),
                yard::dropCaches,
                () -> yard.mover(work, version, regions, copies),
                yard::removeRegions);
    }

    private Contender fio(int files) {
        return yard.shell("fio", "fio", fio("write", files) + " && " + fio("read", files));
    }

    private String fio(String direction, int files) {
        return ("fio --name=f --directory=peer --rw=%s --bs=4m --direct=1 --ioengine=psync --thread"
                        + " --numjobs=%d --size=%d --end_fsync=1 --minimal")
                .formatted(direction, files, occupied);
    }

    private Contender cp(int files) {
        return yard.shell(
                "cp",
                "cp",
                "for i in $(seq %d); do cp --sparse=always %s peer/$i || exit 1; done; sync"
                        .formatted(files, image));
    }

    private Contender cmp() {
        return yard.shell(
                "cmp",
                "cmp",
                ("seq %1$d | xargs -P4 -I@ cp --sparse=always %2$s peer/@;"
                                + " sync; %3$s; for i in $(seq %1$d);"
                                + " do cmp %2$s peer/$i || exit 1; done")
                        .formatted(COPIES, image, Yard.DROP));
    }
}
