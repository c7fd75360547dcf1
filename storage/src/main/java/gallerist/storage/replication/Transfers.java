package gallerist.storage.replication;

import gallerist.model.region.Region;
import gallerist.storage.Progress;
import gallerist.storage.bytes.CopyProgress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What this process copies at the moment. Looked at by anybody, at most ten times a second. */
public final class Transfers {
    private static final long INTERVAL = 100_000_000;

    private final Map<UUID, Moving> moving = new ConcurrentHashMap<>();
    private Progress latest = Progress.NONE;
    private long takenAt;

    /** One copy, disk by disk. */
    static final class Moving {
        private final Region source;
        private final String device;
        private final long total;
        private final List<CopyProgress> disks = new CopyOnWriteArrayList<>();
        private long done;
        private double rate;

        private Moving(Region source, String device, long total) {
            this.source = source;
            this.device = device;
            this.total = total;
        }

        /** The next disk. */
        CopyProgress disk() {
            CopyProgress progress = new CopyProgress();
            disks.add(progress);
            return progress;
        }

        long done() {
            return disks.stream().mapToLong(CopyProgress::done).sum();
        }

        long kept() {
            return disks.stream().mapToLong(CopyProgress::kept).sum();
        }

        long proved() {
            return disks.stream().mapToLong(CopyProgress::proved).sum();
        }

        /** A rate that follows slowly, so that it can be read. */
        private Progress.Moving sample(double seconds) {
            long now = done();
            if (seconds > 0) {
                double current = Math.max(0, now - done) / seconds;
                rate = rate == 0 ? current : rate + (current - rate) * Math.min(1, seconds);
            }
            done = now;
            return new Progress.Moving(source, Math.min(now, total), total, (long) rate);
        }
    }

    /** A copy of so many bytes that comes from a region and goes to a device. */
    Moving begin(UUID copy, Region source, String device, long total) {
        Moving begun = new Moving(source, device, total);
        moving.put(copy, begun);
        return begun;
    }

    void end(UUID copy) {
        moving.remove(copy);
    }

    /** The bytes that are still to be written to a device. */
    long remainingOn(String device) {
        return moving.values().stream()
                .filter(each -> each.device.equals(device))
                .mapToLong(each -> Math.max(0, each.total - each.done()))
                .sum();
    }

    public synchronized Progress progress() {
        long now = System.nanoTime();
        if (takenAt == 0 || now - takenAt >= INTERVAL) {
            double seconds = takenAt == 0 ? 0 : (now - takenAt) / 1e9;
            takenAt = now;
            Map<UUID, Progress.Moving> samples = new HashMap<>();
            moving.forEach((copy, each) -> samples.put(copy, each.sample(seconds)));
            latest = new Progress(samples);
        }
        return latest;
    }
}
