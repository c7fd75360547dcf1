package gallerist.storage.region.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.storage.Child;
import gallerist.storage.region.Condition;
import gallerist.storage.region.CopyDisk;
import gallerist.storage.region.CopyId;
import gallerist.storage.region.Identity;
import gallerist.storage.region.Part;
import gallerist.storage.region.PathId;
import gallerist.storage.region.RegionStore;
import gallerist.storage.region.RegionStoreContract;
import gallerist.storage.region.Stock;
import gallerist.storage.region.StoreFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for folders besides. */
final class FolderStoreTest extends RegionStoreContract {
    private static final CopyDisk OS =
            new CopyId(new PathId("v1"), new PathId("c1")).disk(new PathId("os"));
    private static final PathId WORKER = new PathId("w1");

    @TempDir Path temp;

    @Override
    protected RegionStore at(Identity identity) {
        return new FolderStore(place(), identity);
    }

    private Path place() {
        return temp.resolve("westeurope").resolve("1");
    }

    private RegionStore created() throws StoreFailure {
        RegionStore store = at(HERE);
        store.create(FIRST);
        return store;
    }

    @Test
    void anEmptyMountPointIsNotWrittenTo() throws Exception {
        Files.createDirectories(place());
        RegionStore store = at(HERE);

        fails(StoreFailure.NoMarker.class, () -> store.part(OS.part(WORKER, 1), 10));

        assertThat(place()).isEmptyDirectory();
    }

    @Test
    void aFolderWithSomethingElseIsNotTaken() throws Exception {
        Files.createDirectories(place());
        Files.writeString(place().resolve("holiday.jpg"), "x");
        RegionStore store = at(HERE);

        assertThat(store.condition(FIRST)).isEqualTo(new Condition.NoMarker(false));
        fails(StoreFailure.Occupied.class, () -> store.create(FIRST));
    }

    @Test
    void aFoundingThatWasCutOffIsCompleted() throws Exception {
        Files.createDirectories(place().resolve("v"));
        Files.createDirectories(place().resolve("workers"));
        Files.writeString(place().resolve(".gallerist.store.123.new"), "gallerist st");

        RegionStore store = created();

        assertThat(store.condition(FIRST)).isEqualTo(new Condition.Ready());
    }

    @Test
    void aLinkInsteadOfTheFolderIsRefused() throws Exception {
        created();
        Files.move(place(), temp.resolve("elsewhere"));
        Files.createSymbolicLink(place(), temp.resolve("elsewhere"));
        RegionStore store = at(HERE);

        assertThat(store.condition(FIRST)).isInstanceOf(Condition.Unreachable.class);
        fails(StoreFailure.Link.class, () -> store.part(OS.part(WORKER, 1), 10));
        fails(StoreFailure.Link.class, () -> store.delete(OS.content()));
        fails(StoreFailure.Link.class, () -> store.stock());
    }

    @Test
    void aLinkInsteadOfAContentIsNeitherReadNorEmptied() throws Exception {
        RegionStore store = created();
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("c1.os.img"), "kept");
        Files.createSymbolicLink(place().resolve("v").resolve("v1"), elsewhere);

        fails(StoreFailure.Link.class, () -> store.read(OS));
        fails(StoreFailure.Link.class, () -> store.part(OS.part(WORKER, 1), 10));
        fails(StoreFailure.Link.class, () -> store.delete(OS.copy()));
        fails(StoreFailure.Link.class, () -> store.delete(OS.content()));

        assertThat(kept).hasContent("kept");
        assertThat(store.stock().items())
                .contains(new Stock.Stranger(place().resolve("v").resolve("v1").toString()));
    }

    @Test
    void aLinkInsteadOfADiskIsNotFollowed() throws Exception {
        RegionStore store = created();
        Path secret = Files.writeString(temp.resolve("secret"), "secret");
        Path content = Files.createDirectory(place().resolve("v").resolve("v1"));
        Files.createSymbolicLink(content.resolve("c1.os.img"), secret);
        Files.createSymbolicLink(content.resolve("c1.os.w1.1.part"), secret);
        Files.createSymbolicLink(content.resolve("manifest.json"), secret);

        fails(StoreFailure.Link.class, () -> store.read(OS));
        fails(StoreFailure.Link.class, () -> store.part(OS.part(WORKER, 1), 10));
        fails(StoreFailure.Link.class, () -> store.manifest(OS.content()));
        store.delete(OS.content());

        assertThat(secret).hasContent("secret");
    }

    @Test
    void onlyItsOwnerSeesAndNobodyWritesWhatIsFinished() throws Exception {
        RegionStore store = created();
        store.part(OS.part(WORKER, 1), 10).close();
        Path part = place().resolve("v/v1/c1.os.w1.1.part");
        assertThat(mode(place())).isEqualTo("rwx------");
        assertThat(mode(place().resolve("v"))).isEqualTo("rwx------");
        assertThat(mode(place().resolve("v/v1"))).isEqualTo("rwx------");
        assertThat(mode(part)).isEqualTo("rw-------");
        assertThat(mode(place().resolve("gallerist.store"))).isEqualTo("r--------");
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gallerist store 1\n",
                "gallerist store 2\nstore a\nworkspace b\nregion c\nzone 1\nepoch 1 e\n",
                "gallerist store 1\nstore ../a\nworkspace b\nregion c\nzone 1\nepoch 1 e\n",
                "gallerist store 1\nstore A\nworkspace b\nregion c\nzone 1\nepoch 1 e\n",
                "gallerist store 1\nstore a\nworkspace b\nregion c\nzone 12\nepoch 1 e\n",
                "gallerist store 1\nstore a\nworkspace b\nregion c\nzone 1\nepoch 12345678901234567890 e\n",
                "gallerist store 1\nstore a\nworkspace b\nregion c\nzone 1\nepoch -1 e\n",
            })
    void aMarkerThatCannotBeReadKeepsTheStoreOutOfUse(String text) throws Exception {
        RegionStore store = created();
        Path marker = place().resolve("gallerist.store");
        Files.delete(marker);
        Files.writeString(marker, text);

        assertThat(store.condition(FIRST)).isInstanceOf(Condition.Unreachable.class);
        fails(StoreFailure.Damaged.class, () -> store.part(OS.part(WORKER, 1), 10));
        fails(StoreFailure.Occupied.class, () -> store.create(FIRST));
    }

    @Test
    @DisplayName("Rule 4: a part that could not be forced to the disk is condemned")
    void aPartThatCannotBeForcedIsGone() throws Exception {
        RegionStore store = created();
        Part part = store.part(OS.part(WORKER, 1), 10);
        // A channel that is used by an interrupted thread fails, as a broken disk does.
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(StoreFailure.class).isThrownBy(part::seal);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(place().resolve("v/v1/c1.os.w1.1.part")).doesNotExist();
    }

    @Test
    void aLockThatIsLetGoLeavesNothingBehind() throws Exception {
        RegionStore store = created();

        store.lock(WORKER).orElseThrow().close();

        assertThat(place().resolve("workers")).isEmptyDirectory();
        assertThat(store.lock(WORKER)).isPresent();
    }

    @Test
    @DisplayName("Rule 7: a worker's lock is free at once when its process is killed")
    void aWorkersLockIsFreeAtOnceWhenItsProcessIsKilled() throws Exception {
        RegionStore store = created();
        try (Child worker = Child.start(HoldingLock.class, place())) {
            assertThat(worker.line()).isEqualTo("held");
            assertThat(store.lock(WORKER)).isEmpty();

            worker.kill();

            assertThat(store.lock(WORKER)).isPresent();
        }
    }

    @Test
    void strangersAreListedAndStayUntilTheirContentIsDeleted() throws Exception {
        RegionStore store = created();
        store.part(OS.part(WORKER, 1), 10).close();
        Path note = Files.writeString(place().resolve("v/v1/README"), "mine");
        Path upper = Files.createDirectory(place().resolve("v/V2"));

        store.delete(OS.copy());

        assertThat(store.stock().items())
                .containsExactlyInAnyOrder(
                        new Stock.Stranger(note.toString()), new Stock.Stranger(upper.toString()));
    }

    @Test
    void theDeviceOfTwoStoresOnOneDiskIsTheSame() throws Exception {
        RegionStore here = created();
        RegionStore there = new FolderStore(temp.resolve("northeurope"), identity("store2"));
        there.create(FIRST);

        assertThat(here.space().device()).isEqualTo(there.space().device());
        assertThat(here.space().usable()).isBetween(1L, here.space().total());
    }
}
