package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.storage.Progress;
import gallerist.storage.Uptime;
import gallerist.storage.bytes.CopyProgress;
import gallerist.storage.bytes.Pace;
import gallerist.storage.bytes.Stop;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** What this process copies at the moment. Looked at by anybody at any time. */
public final class Transfers {
    private static final Duration STALLED = Duration.ofSeconds(10);

    /** What is read back comes in larger pieces, and the medium may be slow to answer. */
    private static final Duration STALLED_READING = Duration.ofMinutes(1);

    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final Uptime uptime;
    private final Map<UUID, Moving> moving = new ConcurrentHashMap<>();
    private final Map<UUID, Resting> resting = new ConcurrentHashMap<>();
    private final Pace all = new Pace();
    private volatile long since;

    Transfers(Uptime uptime) {
        this.uptime = uptime;
    }

    /** How far each disk of a copy had come that will be gone on with. */
    private record Resting(List<Long> disks, long total) {
        static final Resting NONE = new Resting(List.of(), 0);

        long disk(int index) {
            return index < disks.size() ? disks.get(index) : 0;
        }

        long from(int index) {
            return disks.stream().skip(index).mapToLong(Long::longValue).sum();
        }
    }

    /** One copy, disk by disk. */
    final class Moving {
        private final Region source;
        private final String device;
        private final long total;
        private final Resting earlier;
        private volatile long floor;
        private final List<CopyProgress> disks = new CopyOnWriteArrayList<>();
        private final Pace pace = new Pace();

        private Moving(Region source, String device, long total, Resting earlier, long floor) {
            this.floor = floor;
            this.source = source;
            this.device = device;
            this.total = total;
            this.earlier = earlier;
        }

        Region source() {
            return source;
        }

        /** Nothing of what was kept is used. */
        void beginAnew() {
            floor = 0;
        }

        /** The next disk. */
        CopyProgress disk() {
            CopyProgress progress =
                    new CopyProgress(Transfers.this::nanos, earlier.disk(disks.size()), pace, all);
            disks.add(progress);
            return progress;
        }

        long done() {
            List<CopyProgress> begun = List.copyOf(disks);
            return Math.max(
                    floor,
                    begun.stream().mapToLong(CopyProgress::done).sum()
                            + earlier.from(begun.size()));
        }

        /** The disk that was begun last. */
        CopyProgress current() {
            return disks.getLast();
        }

        /** What an attempt can find of the first disks that goes on. */
        long left(int count) {
            return disks.stream().limit(count).mapToLong(CopyProgress::left).sum();
        }

        long kept() {
            return disks.stream().mapToLong(CopyProgress::kept).sum();
        }

        long proved() {
            return disks.stream().mapToLong(CopyProgress::proved).sum();
        }

        private Resting resting() {
            int count = Math.max(disks.size(), earlier.disks().size());
            return new Resting(
                    IntStream.range(0, count)
                            .mapToObj(i -> i < disks.size() ? disks.get(i).done() : earlier.disk(i))
                            .toList(),
                    total);
        }

        private Optional<Duration> stalled() {
            return last().filter(disk ->
                            disk.still()
                                            .compareTo(
                                                    disk.phase().isReading()
                                                            ? STALLED_READING
                                                            : STALLED)
                                    >= 0)
                    .map(CopyProgress::still);
        }

        private Optional<CopyProgress> last() {
            return disks.stream().reduce((_, last) -> last);
        }

        private boolean isVerifying() {
            return last().flatMap(CopyProgress::reading)
                    .filter(since -> since.compareTo(WORTH_TELLING) >= 0)
                    .isPresent();
        }

        private Progress.Moving sample(double share, long now) {
            return new Progress.Moving(
                    source,
                    Math.min(done(), total),
                    total,
                    (long) (share * pace.bytesPerSecond(since, now)),
                    stalled(),
                    isVerifying());
        }
    }

    private long nanos() {
        return uptime.now().toNanos();
    }

    /**
     * A copy of so many bytes that comes from a region and goes to a device.
     *
     * @param kept what is there of it already, whoever has left it
     */
    Moving begin(UUID copy, Region source, String device, long total, long kept) {
        Resting earlier = Optional.ofNullable(resting.remove(copy)).orElse(Resting.NONE);
        Moving begun = new Moving(source, device, total, earlier, kept);
        if (moving.isEmpty()) {
            measureAnew();
        }
        moving.put(copy, begun);
        return begun;
    }

    /** What was moved so far says nothing of how fast it will go on. */
    void measureAnew() {
        since = nanos();
    }

    void end(UUID copy) {
        moving.remove(copy);
        if (moving.isEmpty()) {
            letGo();
        }
    }

    /** Waits until nothing is copied, or it should stop, or it takes too long. */
    synchronized void awaitRest(Duration longest, Stop stop) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (!moving.isEmpty() && !stop.isAsked() && System.nanoTime() - end < 0) {
                wait(GLANCE.toMillis());
            }
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }

    synchronized void letGo() {
        notifyAll();
    }

    /** It will be gone on with where it is now. */
    void rest(UUID copy) {
        Optional.ofNullable(moving.get(copy)).ifPresent(each -> resting.put(copy, each.resting()));
    }

    /** Nothing is left of it. */
    void forget(UUID copy) {
        resting.remove(copy);
    }

    /** The bytes that are still to be written to a device. */
    long remainingOn(String device) {
        return moving.values().stream()
                .filter(each -> each.device.equals(device))
                .mapToLong(each -> Math.max(0, each.total - each.done()))
                .sum();
    }

    public Progress progress() {
        long now = nanos();
        double share = share(now);
        Map<UUID, Progress.Moving> samples = new HashMap<>();
        moving.forEach((copy, each) -> samples.put(copy, each.sample(share, now)));
        Map<UUID, Progress.Resting> rests = new HashMap<>();
        resting.forEach((copy, each) ->
                rests.put(
                        copy,
                        new Progress.Resting(Math.min(each.from(0), each.total()), each.total())));
        return new Progress(samples, rests);
    }

    /**
     * Each is as fast as it was over its own last seconds, which are not the same for all: together
     * they are no faster than all were.
     */
    private double share(long now) {
        double each =
                moving.values().stream()
                        .mapToDouble(one -> one.pace.bytesPerSecond(since, now))
                        .sum();
        double together = all.bytesPerSecond(since, now);
        return each > together ? together / each : 1;
    }
}
