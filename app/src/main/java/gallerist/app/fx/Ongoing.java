package gallerist.app.fx;

import gallerist.app.text.Sizes;
import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** Bytes that are being read into a region for something new, until they are whole there. */
public final class Ongoing implements Watch {
    /** What is shorter tells nothing about how fast it goes on. */
    private static final Duration TELLING = Duration.ofSeconds(1);

    private final ResourceId made;
    private final String from;
    private final Region into;
    private final Instant begun;
    private final AtomicBoolean isCancelled = new AtomicBoolean();
    private volatile Reached reached = new Reached(0, 0);

    private record Reached(long done, long all) {}

    /**
     * Begins now.
     *
     * @param from the source in words
     */
    public Ongoing(ResourceId made, String from, Region into, Instant begun) {
        this.made = made;
        this.from = from;
        this.into = into;
        this.begun = begun;
    }

    @Override
    public boolean goOn(long done, long all) {
        reached = new Reached(done, all);
        return !isCancelled.get();
    }

    /** Ends it; nothing of it stays. */
    public void cancel() {
        isCancelled.set(true);
    }

    public ResourceId made() {
        return made;
    }

    public String from() {
        return from;
    }

    public Region into() {
        return into;
    }

    public Instant begun() {
        return begun;
    }

    /** How it stands at a moment. */
    public Standing at(Instant now) {
        Reached seen = reached;
        Duration took = Duration.between(begun, now);
        return new Standing(
                seen.done(),
                seen.all(),
                took.compareTo(TELLING) < 0 ? 0 : seen.done() * 1000 / took.toMillis());
    }

    /**
     * How far it has come.
     *
     * @param bytesPerSecond 0 while nothing can be said of it
     */
    public record Standing(long done, long all, long bytesPerSecond) {
        /** From 0 to 1. */
        public double share() {
            return all == 0 ? 0 : (double) done / all;
        }

        public int percent() {
            return (int) Math.floor(100 * share());
        }

        public String bytes() {
            return all == 0 ? "" : Sizes.part(done, all);
        }

        public String rate() {
            return bytesPerSecond == 0 ? "–" : Sizes.rate(bytesPerSecond);
        }

        public String left() {
            return bytesPerSecond == 0 ? "–" : Sizes.timeLeft(all - done, bytesPerSecond);
        }
    }
}
