package gallerist.storage.bytes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Hands blocks to one consumer, in order, on a thread of its own. A consumer that gives up goes on
 * letting go of blocks, so that nobody waits for it.
 */
final class Lane {
    /** What is done with the blocks. An answer says whether it wants more. */
    interface Consumer {
        boolean begin();

        boolean accept(Block block);

        /** So many bytes of zeros come next. */
        default boolean zeros(long length) {
            return true;
        }

        void end();
    }

    private sealed interface Item {
        record Data(Block block) implements Item {}

        record Zeros(long length) implements Item {}

        record End() implements Item {}
    }

    private final Consumer consumer;
    private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
    private final AtomicBoolean isOpen = new AtomicBoolean(true);
    private final Thread thread;
    private volatile Optional<Throwable> crash = Optional.empty();

    private Lane(String name, Consumer consumer) {
        this.consumer = consumer;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    static Lane start(String name, Consumer consumer) {
        Lane lane = new Lane(name, consumer);
        lane.thread.start();
        return lane;
    }

    boolean isOpen() {
        return isOpen.get();
    }

    /** The block must have been shared with this lane. */
    void put(Block block) {
        queue.add(new Item.Data(block));
    }

    void putZeros(long length) {
        queue.add(new Item.Zeros(length));
    }

    /** Takes back the blocks that the consumer has not come to, and lets go of them. */
    List<Integer> takeBack() {
        List<Item> waiting = new ArrayList<>();
        queue.drainTo(waiting);
        List<Integer> blocks = new ArrayList<>();
        for (Item item : waiting) {
            switch (item) {
                case Item.Data(Block block) -> {
                    blocks.add(block.index());
                    block.release();
                }
                case Item.Zeros _, Item.End _ -> queue.add(item);
            }
        }
        return blocks;
    }

    /** From now on blocks are only let go of. */
    void shut() {
        isOpen.set(false);
    }

    void end() {
        queue.add(new Item.End());
    }

    /** Waits until everything was consumed. */
    void join() {
        try {
            thread.join();
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
        crash.ifPresent(cause -> {
            throw new IllegalStateException("a lane crashed", cause);
        });
    }

    private void run() {
        guarded(consumer::begin);
        for (Item item = next(); !(item instanceof Item.End); item = next()) {
            consume(item);
        }
        guarded(() -> {
            consumer.end();
            return true;
        });
    }

    private void consume(Item item) {
        switch (item) {
            case Item.Data(Block block) -> {
                guarded(() -> consumer.accept(block));
                block.release();
            }
            case Item.Zeros(long length) -> guarded(() -> consumer.zeros(length));
            case Item.End() -> {}
        }
    }

    private Item next() {
        try {
            return queue.take();
        } catch (InterruptedException neverDoneHere) {
            throw new AssertionError(neverDoneHere);
        }
    }

    /** Answers whether to go on. */
    interface Step {
        boolean run();
    }

    /** Whatever breaks here is thrown where it is waited for. */
    private void guarded(Step step) {
        try {
            if (isOpen.get() && !step.run()) {
                isOpen.set(false);
            }
        } catch (RuntimeException | Error e) {
            crash = Optional.of(e);
            isOpen.set(false);
        }
    }
}
