package gallerist.storage.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gallerist.storage.file.Aligned;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What callers may rely on, whatever a store is made of. */
public abstract class RegionStoreContract {
    protected static final Identity HERE = identity("store1");
    protected static final Epoch FIRST = new Epoch(1, new PathId("e1"));
    private static final Epoch SECOND = new Epoch(2, new PathId("e2"));
    private static final PathId CONTENT = new PathId("v1");
    private static final CopyId COPY = new CopyId(CONTENT, new PathId("c1"));
    private static final CopyDisk OS = COPY.disk(new PathId("os"));
    private static final CopyDisk DATA = COPY.disk(new PathId("lun0"));
    private static final PathId WORKER = new PathId("w1");
    private static final long SIZE = 3 * Aligned.UNIT + 100;

    /** The place of this test as a store of that identity, nothing in it at first. */
    protected abstract RegionStore at(Identity identity);

    protected static Identity identity(String store) {
        return new Identity(
                new PathId(store), new PathId("workspace"), new PathId("westeurope"), 1);
    }

    private RegionStore created() throws StoreFailure {
        RegionStore store = at(HERE);
        store.create(FIRST);
        return store;
    }

    @Test
    void aPlaceWithoutMarkerIsFreeAndNotUsed() {
        RegionStore store = at(HERE);

        assertThat(store.condition(FIRST)).isEqualTo(new Condition.NoMarker(true));
        fails(StoreFailure.NoMarker.class, () -> store.part(OS.part(WORKER, 1), SIZE));
        fails(StoreFailure.NoMarker.class, () -> store.put(CONTENT, papers("{}", "d")));
        fails(StoreFailure.NoMarker.class, () -> store.read(OS));
        fails(StoreFailure.NoMarker.class, () -> store.delete(CONTENT));
        fails(StoreFailure.NoMarker.class, () -> store.stock());
        fails(StoreFailure.NoMarker.class, () -> store.lock(WORKER));
        fails(StoreFailure.NoMarker.class, () -> store.raise(SECOND));
        assertThat(store.condition(FIRST)).isEqualTo(new Condition.NoMarker(true));
    }

    @Test
    void aStoreIsCreatedOnce() throws Exception {
        RegionStore store = created();

        assertThat(store.condition(FIRST)).isEqualTo(new Condition.Ready());
        fails(StoreFailure.Occupied.class, () -> store.create(FIRST));
    }

    @Test
    void anotherStoreInItsPlaceIsSwappedAndNotUsed() throws Exception {
        RegionStore ours = created();
        RegionStore theirs = at(identity("store2"));

        assertThat(theirs.condition(FIRST))
                .isEqualTo(new Condition.Swapped(new Marker(HERE, FIRST)));
        fails(StoreFailure.Swapped.class, () -> theirs.part(OS.part(WORKER, 1), SIZE));
        fails(StoreFailure.Swapped.class, () -> theirs.delete(CONTENT));
        fails(StoreFailure.Swapped.class, () -> theirs.raise(SECOND));
        assertThat(ours.condition(FIRST)).isEqualTo(new Condition.Ready());
    }

    @Test
    void aMarkerBehindTheDatabaseIsStaleAndOneAheadIsNotOverwritten() throws Exception {
        RegionStore store = created();

        assertThat(store.condition(SECOND)).isEqualTo(new Condition.Stale(FIRST));
        store.raise(SECOND);
        store.raise(SECOND);

        assertThat(store.condition(SECOND)).isEqualTo(new Condition.Ready());
        assertThat(store.condition(FIRST)).isEqualTo(new Condition.Ahead(SECOND));
        fails(StoreFailure.Ahead.class, () -> store.raise(FIRST));
    }

    @Test
    void aDatabaseOfAnotherLineIsNotOfTheSameAge() throws Exception {
        RegionStore store = created();
        Epoch otherLine = new Epoch(FIRST.number(), new PathId("other"));

        assertThat(store.condition(otherLine)).isEqualTo(new Condition.Ahead(FIRST));
        fails(StoreFailure.Ahead.class, () -> store.raise(otherLine));
    }

    @Test
    void whatIsWrittenIsReadBackAndPublishedUnderItsName() throws Exception {
        RegionStore store = created();
        byte[] bytes = random(SIZE);

        write(store, OS.part(WORKER, 1), bytes);
        fails(StoreFailure.Missing.class, () -> store.read(OS));
        store.put(CONTENT, papers("{}", "d"));
        store.publish(COPY, List.of(OS.part(WORKER, 1)));

        assertThat(read(store.read(OS))).isEqualTo(bytes);
        assertThat(store.stock().items())
                .containsExactlyInAnyOrder(
                        new Stock.Manifested(CONTENT), new Stock.Finished(OS, SIZE));
    }

    @Test
    void whatWasBegunOfACopyIsKnownWithoutReadingIt() throws Exception {
        RegionStore store = created();
        PartName begun = OS.part(WORKER, 1);
        assertThat(store.parts(COPY)).isEmpty();
        fails(StoreFailure.Missing.class, () -> store.begun(begun));

        store.part(begun, SIZE).close();
        assertThat(store.begun(begun).orElse(0)).isZero();
        write(store, begun, random(SIZE));

        assertThat(store.parts(COPY)).containsExactly(begun);
        assertThat(store.begun(begun).orElse(0)).isBetween(0L, SIZE);
        store.discard(begun);
        assertThat(store.parts(COPY)).isEmpty();
    }

    @Test
    void publishingWithoutPapersIsRefused() throws Exception {
        RegionStore store = created();
        write(store, OS.part(WORKER, 1), random(SIZE));

        fails(StoreFailure.Missing.class, () -> store.publish(COPY, List.of(OS.part(WORKER, 1))));

        fails(StoreFailure.Missing.class, () -> store.read(OS));
    }

    @Test
    void publishingTwiceIsHarmless() throws Exception {
        RegionStore store = created();
        byte[] bytes = random(SIZE);
        write(store, OS.part(WORKER, 1), bytes);
        write(store, DATA.part(WORKER, 1), bytes);
        store.put(CONTENT, papers("{}", "d"));
        store.publish(COPY, List.of(OS.part(WORKER, 1)));

        store.publish(COPY, List.of(OS.part(WORKER, 1), DATA.part(WORKER, 1)));
        store.publish(COPY, List.of(OS.part(WORKER, 1), DATA.part(WORKER, 1)));

        assertThat(read(store.read(OS))).isEqualTo(bytes);
        assertThat(read(store.read(DATA))).isEqualTo(bytes);
    }

    @Test
    void aPartIsAHoleAtFirstAndKeepsWhatIsWritten() throws Exception {
        RegionStore store = created();
        byte[] bytes = random(Aligned.UNIT);
        try (Part part = store.part(OS.part(WORKER, 1), SIZE)) {
            assertThat(part.size()).isEqualTo(SIZE);
            assertThat(read(part)).isEqualTo(new byte[(int) SIZE]);
            writeAll(part, Aligned.UNIT, bytes);
        }

        try (Part part = store.part(OS.part(WORKER, 1), SIZE)) {
            assertThat(Arrays.copyOfRange(read(part), Aligned.UNIT, 2 * Aligned.UNIT))
                    .isEqualTo(bytes);
            assertThat(part.nextData(0)).isLessThanOrEqualTo(Aligned.UNIT);
        }
        assertThat(store.stock().items()).containsExactly(new Stock.Unfinished(OS.part(WORKER, 1)));
    }

    @Test
    void aDiscardedPartIsGone() throws Exception {
        RegionStore store = created();
        write(store, OS.part(WORKER, 1), random(SIZE));

        store.discard(OS.part(WORKER, 1));
        store.discard(OS.part(WORKER, 1));

        assertThat(store.stock().items()).isEmpty();
    }

    @Test
    void papersAreReplacedAndRead() throws Exception {
        RegionStore store = created();
        store.put(CONTENT, papers("{\"a\": 1}", "one"));
        store.put(CONTENT, papers("{\"a\": 2}", "two and more"));

        assertThat(store.manifest(CONTENT)).isEqualTo("{\"a\": 2}");
        assertThat(read(store.digests(CONTENT, OS.disk())))
                .isEqualTo("two and more".getBytes(UTF_8));
        fails(StoreFailure.Missing.class, () -> store.manifest(new PathId("v2")));
        fails(StoreFailure.Missing.class, () -> store.digests(CONTENT, new PathId("lun7")));
    }

    @Test
    void aCondemnedDiskIsOutOfUseButKept() throws Exception {
        RegionStore store = created();
        byte[] bytes = random(SIZE);
        publish(store, bytes);

        store.condemn(OS);
        store.condemn(OS);

        fails(StoreFailure.Missing.class, () -> store.read(OS));
        assertThat(read(store.readBad(OS))).isEqualTo(bytes);
        assertThat(store.stock().items()).contains(new Stock.Bad(OS));
        store.discardBad(OS);
        fails(StoreFailure.Missing.class, () -> store.readBad(OS));
    }

    @Test
    void aDeletedCopyLeavesOthersAlone() throws Exception {
        RegionStore store = created();
        publish(store, random(SIZE));
        CopyDisk other = new CopyId(CONTENT, new PathId("c12")).disk(OS.disk());
        write(store, other.part(WORKER, 1), random(SIZE));
        write(store, OS.part(WORKER, 2), random(SIZE));

        store.delete(COPY);
        store.delete(COPY);

        assertThat(store.stock().items())
                .containsExactlyInAnyOrder(
                        new Stock.Manifested(CONTENT), new Stock.Unfinished(other.part(WORKER, 1)));
    }

    @Test
    void aDeletedContentLeavesATombstone() throws Exception {
        RegionStore store = created();
        publish(store, random(SIZE));

        store.delete(CONTENT);
        store.delete(CONTENT);

        assertThat(store.stock().items()).containsExactly(new Stock.Buried(CONTENT));
    }

    @Test
    void aWorkersLockIsHeldByOne() throws Exception {
        RegionStore store = created();
        Optional<WorkerLock> held = store.lock(WORKER);

        assertThat(held).isPresent();
        assertThat(store.lock(WORKER)).isEmpty();
        assertThat(store.lock(new PathId("w2"))).isPresent();
        held.orElseThrow().close();
        assertThat(store.lock(WORKER)).isPresent();
    }

    @Test
    void aPartIsTakenOverOnlyWithItsWorkersLock() throws Exception {
        RegionStore store = created();
        byte[] bytes = random(SIZE);
        write(store, OS.part(WORKER, 1), bytes);
        PartName mine = OS.part(new PathId("w2"), 2);

        try (WorkerLock wrong = store.lock(new PathId("w3")).orElseThrow()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.takeOver(wrong, OS.part(WORKER, 1), mine));
        }
        try (WorkerLock right = store.lock(WORKER).orElseThrow()) {
            store.takeOver(right, OS.part(WORKER, 1), mine);
            store.takeOver(right, OS.part(WORKER, 1), mine);
        }

        assertThat(store.stock().items()).containsExactly(new Stock.Unfinished(mine));
        try (Part part = store.part(mine, SIZE)) {
            assertThat(read(part)).isEqualTo(bytes);
        }
    }

    private static void publish(RegionStore store, byte[] bytes) throws StoreFailure {
        write(store, OS.part(WORKER, 1), bytes);
        store.put(CONTENT, papers("{}", "d"));
        store.publish(COPY, List.of(OS.part(WORKER, 1)));
    }

    private static Papers papers(String manifest, String digests) {
        return new Papers(
                manifest,
                Map.of(
                        OS.disk(), new BytesInMemory(digests.getBytes(UTF_8)),
                        DATA.disk(), new BytesInMemory(digests.getBytes(UTF_8))));
    }

    private static void write(RegionStore store, PartName name, byte[] bytes) throws StoreFailure {
        try (Part part = store.part(name, bytes.length)) {
            writeAll(part, 0, bytes);
            part.seal();
        }
    }

    private static void writeAll(Part part, long at, byte[] bytes) throws StoreFailure {
        ByteBuffer buffer = Aligned.buffer((int) Aligned.up(bytes.length));
        buffer.put(bytes).clear();
        while (buffer.hasRemaining()) {
            part.write(at + buffer.position(), buffer);
        }
    }

    private static byte[] read(StoredBytes bytes) throws StoreFailure {
        ByteBuffer buffer = Aligned.buffer((int) Aligned.up(bytes.size()));
        bytes.read(0, buffer);
        byte[] read = new byte[(int) bytes.size()];
        buffer.flip().get(read);
        return read;
    }

    private static byte[] random(long size) {
        byte[] bytes = new byte[(int) size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    protected static void fails(
            Class<? extends StoreFailure.Reason> reason, ThrowingCallable call) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.reason()).isInstanceOf(reason));
    }
}
