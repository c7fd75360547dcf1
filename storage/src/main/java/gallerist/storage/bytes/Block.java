package gallerist.storage.bytes;

import gallerist.storage.file.Aligned;
import gallerist.storage.file.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A block of a disk in memory and what is known of it. One thread fills it, then others read it,
 * and the last of them gives it back.
 */
final class Block {
    static final int SIZE = 4 << 20;
    static final int LEAF = 64 << 10;

    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(LEAF);

    private final Consumer<Block> home;
    private final ByteBuffer bytes = Aligned.buffer(SIZE);
    private final byte[] leaves = new byte[SIZE / LEAF * Sha256.BYTES];
    private final List<Run> runs = new ArrayList<>();
    private final AtomicInteger users = new AtomicInteger();
    private int index;
    private int length;

    Block(Consumer<Block> home) {
        this.home = home;
    }

    /** Makes it the block of a disk, to be filled. */
    void begin(int newIndex, long diskSize) {
        index = newIndex;
        length = (int) Math.min(SIZE, diskSize - at());
    }

    int index() {
        return index;
    }

    long at() {
        return (long) index * SIZE;
    }

    int length() {
        return length;
    }

    int paddedLength() {
        return (int) Aligned.up(length);
    }

    /** Room for all of it, rounded up to whole units. */
    ByteBuffer room() {
        return bytes.duplicate().clear().limit(paddedLength());
    }

    ByteBuffer bytes() {
        return bytes.duplicate().clear().limit(length);
    }

    ByteBuffer slice(int from, int count) {
        return bytes.slice(from, count);
    }

    void fillWithZeros() {
        fillWithZeros(0);
    }

    /** What lies behind the end of the disk in the last unit is zero. */
    private void fillWithZeros(int from) {
        for (int at = from; at < paddedLength(); at += LEAF) {
            int count = Math.min(LEAF, paddedLength() - at);
            bytes.put(at, ZEROS, 0, count);
        }
    }

    /** Finds out what was filled in. */
    void examine(MessageDigest sha256) {
        bytes.put(length, ZEROS, 0, paddedLength() - length);
        runs.clear();
        for (int leaf = 0; leaf < leafCount(); leaf++) {
            examine(leaf, sha256);
        }
    }

    private void examine(int leaf, MessageDigest sha256) {
        int start = leaf * LEAF;
        int count = Math.min(LEAF, length - start);
        ByteBuffer part = bytes.slice(start, count);
        boolean isZero = part.mismatch(ZEROS.slice(0, count)) < 0;
        byte[] digest = isZero ? LeafDigests.ZERO : digest(part, sha256);
        System.arraycopy(digest, 0, leaves, leaf * Sha256.BYTES, Sha256.BYTES);
        if (!isZero) {
            addRun(start, (int) Aligned.up(start + count));
        }
    }

    private static byte[] digest(ByteBuffer part, MessageDigest sha256) {
        sha256.update(part);
        return sha256.digest();
    }

    private void addRun(int start, int end) {
        boolean goesOn = !runs.isEmpty() && runs.getLast().end() == start;
        runs.add(new Run(goesOn ? runs.removeLast().start() : start, end));
    }

    int leafCount() {
        return Math.ceilDiv(length, LEAF);
    }

    List<Run> runs() {
        return runs;
    }

    boolean isZero() {
        return runs.isEmpty();
    }

    /** The bytes of all leaves that are not zero. */
    int data() {
        return data(new Run(0, paddedLength()));
    }

    /** How many of those lie in a run. */
    int data(Run within) {
        return runs.stream()
                .mapToInt(run ->
                        Math.min(Math.min(run.end(), length), within.end())
                                - Math.max(run.start(), within.start()))
                .filter(count -> count > 0)
                .sum();
    }

    LeafDigests leaves() {
        return LeafDigests.of(leaves, leafCount());
    }

    void share(int count) {
        users.set(count);
    }

    void release() {
        if (users.decrementAndGet() == 0) {
            home.accept(this);
        }
    }
}
