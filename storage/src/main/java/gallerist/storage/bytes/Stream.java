package gallerist.storage.bytes;

import gallerist.storage.region.PartName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Reads blocks from one supply and hands each to all regions that lack it. It goes as fast as they
 * do together; a region that keeps others waiting goes on by itself, with what it lacks.
 */
final class Stream {
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration TICK = Duration.ofMillis(100);
    private static final int NONE = -1;

    /** So much of its time a region may keep others waiting. */
    private static final int PART_OF_TIME = 5;

    private final BlockList list;
    private final Supplier<Supply> supplies;
    private final BlockPool pool;
    private final Stop stop;
    private final Bell bell;
    private final List<Group> together;
    private final Blocks blocks;
    private final long begun = System.nanoTime();

    private Stream(
            BlockList list,
            Supplier<Supply> supplies,
            BlockPool pool,
            Stop stop,
            Bell bell,
            List<Group> groups,
            boolean isSlow) {
        this.list = list;
        this.supplies = supplies;
        this.pool = pool;
        this.stop = stop;
        this.bell = bell;
        this.together = new ArrayList<>(groups);
        this.blocks = new Blocks(pool, isSlow);
    }

    /** A disk on its way to several regions. */
    record Begun(Stream stream, FutureTask<Void> reading, List<Group> groups) {
        /** Returns when all copies of a region have ended, each in its own way. */
        Map<PartName, Arrival> arrivals(Target target) {
            Group group =
                    groups.stream()
                            .filter(each -> each.target().equals(target))
                            .findFirst()
                            .orElseThrow();
            if (group.parting() instanceof Group.Parting.Alone) {
                group.beginAlone();
                stream.alone(group).run();
            } else if (group.parting() instanceof Group.Parting.Over) {
                Joining.result(reading);
            }
            return group.arrivals();
        }
    }

    static Begun begin(
            BlockList list,
            Supplier<Supply> supplies,
            BlockPool pool,
            Stop stop,
            List<Target> targets) {
        Bell bell = new Bell();
        List<Group> groups =
                targets.stream().map(target -> new Group(target, list, pool, stop, bell)).toList();
        Stream stream = new Stream(list, supplies, pool, stop, bell, groups, false);
        FutureTask<Void> reading =
                new FutureTask<>(() -> {
                    stream.run();
                    return null;
                });
        Thread.ofPlatform().name("fan-out").daemon().start(reading);
        return new Begun(stream, reading, groups);
    }

    private Stream alone(Group group) {
        return new Stream(list, supplies, pool, stop, bell, List.of(group), true);
    }

    private void run() {
        Arrival otherwise = new Arrival.Stopped();
        try {
            awaitLooks();
            bring();
            awaitEnd();
        } catch (NoSourceException e) {
            otherwise = e.arrival();
        } finally {
            for (Group group : together) {
                group.end(otherwise);
            }
            blocks.close();
        }
    }

    /** Who takes long to find out what it lacks does not keep the others waiting. */
    private void awaitLooks() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long heard = bell.rings();
        while (!stop.isAsked() && !areLookedAt()) {
            boolean isLate = System.nanoTime() - end > 0;
            if (isLate && together.stream().anyMatch(Group::isLookedAt)) {
                List.copyOf(together).stream()
                        .filter(group -> !group.isLookedAt())
                        .forEach(this::leave);
                return;
            }
            bell.await(heard, TICK);
            heard = bell.rings();
        }
    }

    private boolean areLookedAt() {
        // All of them, because each begins to count with it.
        return together.stream().filter(Group::isLookedAt).count() == together.size();
    }

    private void bring() throws NoSourceException {
        try (Supply supply = supplies.get()) {
            for (int index = next(0); index != NONE; index = next(index + 1)) {
                Optional<Block> block = free(index);
                if (block.isEmpty()) {
                    return;
                }
                block.get().begin(index, list.size());
                bring(block.get(), supply);
            }
        }
    }

    /** The next block that somebody lacks; after the last one comes the first. */
    private int next(int from) {
        return nextLacking(from).orElseGet(() -> nextLacking(0).orElse(NONE));
    }

    private OptionalInt nextLacking(int from) {
        return together.stream().flatMapToInt(group -> group.nextLacking(from).stream()).min();
    }

    private void bring(Block block, Supply supply) throws NoSourceException {
        // One share for this thread, until it has handed out the others.
        int unused = 1 + together.stream().mapToInt(Group::copies).sum();
        block.share(unused);
        try {
            List<Group> lacking =
                    together.stream().filter(group -> group.lacks(block.index())).toList();
            if (!lacking.isEmpty()) {
                Origin origin = filled(block, supply);
                lacking.getFirst().target().traffic().read(origin.read());
                for (Group group : lacking) {
                    unused -= group.hand(block, origin);
                }
            }
        } finally {
            for (; unused > 0; unused--) {
                block.release();
            }
        }
    }

    /** A block of zeros is only missing where there is something else. */
    private Origin filled(Block block, Supply supply) throws NoSourceException {
        if (list.hasData(block.index())) {
            return supply.fill(block);
        }
        block.fillWithZeros();
        return Origin.NONE;
    }

    /** Room for a block, when all that lack it can take it; nothing when it should stop. */
    private Optional<Block> free(int index) {
        long since = System.nanoTime();
        long last = since;
        while (!stop.isAsked()) {
            together.removeIf(Group::hasParted);
            long heard = bell.rings();
            List<Group> busy =
                    together.stream()
                            .filter(group -> !group.hasRoom(index, blocks.ahead()))
                            .toList();
            if (busy.isEmpty()) {
                Optional<Block> block = blocks.take(TICK);
                if (block.isPresent()) {
                    return block;
                }
                busy = together.stream().filter(group -> !group.isIdle()).toList();
                if (busy.isEmpty() && blocks.isToWaitNoLonger()) {
                    return Optional.of(BlockPool.spare());
                }
            } else {
                bell.await(heard, TICK);
            }
            long now = System.nanoTime();
            judge(busy, now - last, now - since);
            last = now;
        }
        return Optional.empty();
    }

    /** Who has kept others waiting for too long goes on alone; where all are slow, they share. */
    private void judge(List<Group> busy, long passed, long waited) {
        boolean isSomebodyIdle =
                together.stream().anyMatch(group -> !busy.contains(group) && group.isIdle());
        if (isSomebodyIdle) {
            long most = Math.max(PATIENCE.toNanos(), (System.nanoTime() - begun) / PART_OF_TIME);
            busy.stream().filter(group -> group.heldUp(passed) > most).forEach(this::leave);
        } else if (waited > PATIENCE.toNanos() && blocks.slowDown()) {
            together.forEach(Group::takeBack);
        }
    }

    private void leave(Group group) {
        together.remove(group);
        group.leave();
    }

    /** What is still to be written holds blocks that others need: they are not kept for long. */
    private void awaitEnd() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!stop.isAsked()) {
            long heard = bell.rings();
            together.removeIf(Group::hasParted);
            boolean isLate = !blocks.isSlow() && System.nanoTime() - end > 0;
            if (isLate) {
                List.copyOf(together).forEach(this::leave);
            }
            if (together.isEmpty()) {
                return;
            }
            bell.await(heard, TICK);
        }
    }
}
