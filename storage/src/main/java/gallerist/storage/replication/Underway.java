package gallerist.storage.replication;

import gallerist.model.region.Region;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is on its way: the copies of a content that a region gets are brought by a thread of their
 * own, so that neither other regions nor the queue wait for them.
 */
final class Underway {
    private static final System.Logger LOG = System.getLogger(Underway.class.getName());

    private final Map<Journey, FutureTask<Void>> going = new HashMap<>();
    private final Set<UUID> broken = new HashSet<>();
    private final Set<UUID> left = new HashSet<>();
    private volatile Consumer<UUID> onEnd = _ -> {};
    private volatile Runnable onRoom = () -> {};

    private record Journey(UUID content, Region region) {}

    /**
     * Whom to tell when something ends.
     *
     * @param ofContent told of contents for which nobody waits any more
     * @param ofRoom told that others may begin
     */
    void tell(Consumer<UUID> ofContent, Runnable ofRoom) {
        onEnd = ofContent;
        onRoom = ofRoom;
    }

    synchronized void start(UUID content, Region region, Runnable work) {
        Journey journey = new Journey(content, region);
        FutureTask<Void> task = new FutureTask<>(work, null);
        going.put(journey, task);
        Thread.ofPlatform()
                .name("copies to " + region.name())
                .daemon()
                .start(() -> {
                    task.run();
                    end(journey, task);
                });
    }

    private void end(Journey journey, FutureTask<Void> task) {
        boolean isBroken = isBroken(task);
        boolean isAwaited;
        synchronized (this) {
            UUID content = journey.content();
            going.remove(journey);
            if (isBroken) {
                broken.add(content);
            }
            isAwaited = isBroken || !left.contains(content);
            if (regions(content).isEmpty()) {
                left.remove(content);
            }
            notifyAll();
        }
        if (!isAwaited) {
            onEnd.accept(journey.content());
        }
        onRoom.run();
    }

    private static boolean isBroken(FutureTask<Void> task) {
        try {
            task.get();
            return false;
        } catch (ExecutionException | CancellationException | InterruptedException failure) {
            LOG.log(System.Logger.Level.ERROR, "Copies are worked at again later", failure);
            return true;
        }
    }

    /** The regions that get copies of a content at the moment. */
    synchronized Set<Region> regions(UUID content) {
        return going.keySet().stream()
                .filter(journey -> journey.content().equals(content))
                .map(Journey::region)
                .collect(Collectors.toSet());
    }

    /**
     * Waits until all that was started for a content has ended, but not for longer; whether it has.
     * What has not is told of when it ends.
     */
    synchronized boolean await(UUID content, Duration longest) {
        left.remove(content);
        awaitUntil(System.nanoTime() + longest.toNanos(), () -> regions(content).isEmpty());
        if (broken.remove(content)) {
            throw new IllegalStateException("copies of " + content + " broke");
        }
        boolean hasEnded = regions(content).isEmpty();
        if (!hasEnded) {
            left.add(content);
        }
        return hasEnded;
    }

    synchronized boolean isAtRest() {
        return going.isEmpty();
    }

    /** The same for everything. */
    synchronized void awaitAll(Duration longest) {
        awaitUntil(System.nanoTime() + longest.toNanos(), going::isEmpty);
    }

    /** With the lock of this. */
    private void awaitUntil(long end, BooleanSupplier hasEnded) {
        try {
            while (!hasEnded.getAsBoolean() && end - System.nanoTime() > 0) {
                wait(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }
}
