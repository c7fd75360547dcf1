package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.copies.StoreCondition;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionStoresTest {
    private static final Region WEST_US = Regions.of("westus");

    @TempDir Path temp;
    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(temp.resolve("w"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Path path() {
        return studio.workspace
                .regionStores()
                .show(studio.owner, Optional.of(WEST_US))
                .orThrow()
                .getFirst()
                .path();
    }

    @Test
    void aFolderInAPlaceThatDoesNotExistIsRefused() {
        Path before = path();
        Path mistyped = temp.resolve("no/such");

        Outcome<List<ZoneStore>> set = set(mistyped);

        assertThat(Acting.problem(set))
                .isEqualTo(
                        new Problem.FolderInUse(
                                mistyped.toString(),
                                "there is no folder %s; make it, or mount it"
                                        .formatted(mistyped.getParent())));
        assertThat(path()).isEqualTo(before);
        assertThat(temp.resolve("no")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws IOException {
        Path before = path();
        Path file = Files.createFile(temp.resolve("file"));

        Outcome<List<ZoneStore>> set = set(file);

        assertThat(Acting.problem(set)).isInstanceOf(Problem.FolderInUse.class);
        assertThat(path()).isEqualTo(before);
    }

    /** Where the system makes no folders, whatever rights somebody has. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTheSystemDoesNotMakeIsRefusedForOneZone() {
        Path before = path();
        Path proc = Path.of("/proc/gallerist");

        var set = studio.workspace.regionStores().set(studio.owner, WEST_US, Optional.of(1), proc);

        assertThat(Acting.problem(set))
                .isEqualTo(new Problem.FolderInUse(proc.toString(), "it can't be made there"));
        assertThat(path()).isEqualTo(before);
    }

    @Test
    void aStoreThatHoldsNothingIsNotMoved() {
        set(temp.resolve("one")).orThrow();
        studio.workspace.regionStores().test(studio.owner, WEST_US, Optional.empty()).orThrow();
        assertThat(temp.resolve("one/1/gallerist.store")).exists();

        set(temp.resolve("other")).orThrow();

        assertThat(path()).isEqualTo(temp.resolve("other/1"));
        assertThat(
                        studio.workspace
                                .regionStores()
                                .test(studio.owner, WEST_US, Optional.empty())
                                .orThrow())
                .extracting(ZoneStore::condition)
                .containsOnly(StoreCondition.READY);
    }

    @Test
    void aStoreThatTheZoneHadBeforeIsUsedAgain() {
        set(temp.resolve("one")).orThrow();
        set(temp.resolve("other")).orThrow();

        List<ZoneStore> again = set(temp.resolve("one")).orThrow();

        assertThat(again).extracting(ZoneStore::condition).containsOnly(StoreCondition.READY);
        assertThat(path()).isEqualTo(temp.resolve("one/1"));
    }

    @Test
    void theStoreOfAnotherPlaceIsRefused() {
        Region east = Regions.of("eastus");
        studio.workspace
                .regionStores()
                .set(studio.owner, east, Optional.of(1), temp.resolve("theirs"))
                .orThrow();
        Path before = path();

        var set =
                studio.workspace
                        .regionStores()
                        .set(studio.owner, WEST_US, Optional.of(1), temp.resolve("theirs"));

        assertThat(Acting.problem(set))
                .isEqualTo(
                        new Problem.FolderInUse(
                                temp.resolve("theirs").toString(),
                                "it is the store of East US, zone 1"));
        assertThat(path()).isEqualTo(before);
    }

    @Test
    void aFolderInsideAStoreIsRefused() {
        set(temp.resolve("one")).orThrow();
        Path inside = temp.resolve("one/1/v");

        var set =
                studio.workspace
                        .regionStores()
                        .set(studio.owner, Regions.of("eastus"), Optional.of(1), inside);

        assertThat(Acting.problem(set))
                .isEqualTo(
                        new Problem.FolderInUse(inside.toString(), "it lies inside another store"));
    }

    @Test
    void aFolderWithSomethingElseInItIsRefused() throws IOException {
        Path mine = Files.createDirectory(temp.resolve("mine"));
        Files.createFile(mine.resolve("letter.txt"));

        var set = studio.workspace.regionStores().set(studio.owner, WEST_US, Optional.of(1), mine);

        assertThat(Acting.problem(set))
                .isEqualTo(new Problem.FolderInUse(mine.toString(), "it is not empty"));
    }

    private Outcome<List<ZoneStore>> set(Path folder) {
        return studio.workspace.regionStores().set(studio.owner, WEST_US, Optional.empty(), folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLinkIsRefusedAndTheOldPlaceIsKept(boolean oneZone) throws IOException {
        Path before = path();
        Path link =
                Files.createSymbolicLink(
                        temp.resolve("link"), Files.createDirectory(temp.resolve("real")));
        Optional<Integer> zone = oneZone ? Optional.of(1) : Optional.empty();

        var set = studio.workspace.regionStores().set(studio.owner, WEST_US, zone, link);

        assertThat(set)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst())
                                        .isInstanceOf(Problem.FolderInUse.class));
        assertThat(path()).isEqualTo(before);
    }
}
