package gallerist.bench;

import java.util.ArrayList;

/** Two tasks measured in turn, so that whatever else the machine does meets both. */
record Duel(Timings ours, Timings theirs) {
    /** Rounds that count come after others that only warm up. */
    static Duel of(int warmUp, int rounds, Task ours, Task theirs) throws Exception {
        for (var round = 0; round < warmUp; round++) {
            ours.run();
            theirs.run();
        }
        var ourNanos = new ArrayList<Long>();
        var theirNanos = new ArrayList<Long>();
        for (var round = 0; round < rounds; round++) {
            ourNanos.add(nanos(ours));
            theirNanos.add(nanos(theirs));
        }
        return new Duel(new Timings(ourNanos), new Timings(theirNanos));
    }

    private static long nanos(Task task) throws Exception {
        var start = System.nanoTime();
        task.run();
        return System.nanoTime() - start;
    }
}
