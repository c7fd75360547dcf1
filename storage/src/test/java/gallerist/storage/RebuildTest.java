package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.FactsOf;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.StorageType;
import gallerist.storage.sql.H2File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rule 3: a lost catalogue is made again from what lies beside the bytes")
class RebuildTest {
    @TempDir Path temp;
    private Yard yard;
    private Path file;
    private ResourceId id;

    @BeforeEach
    void open() {
        yard = new Yard(temp);
        file = yard.disk("os.raw", 20, 3);
        id =
                yard.capture(
                        "1.0.0",
                        file,
                        target("westeurope", 2, StorageType.STANDARD_LRS),
                        target("northeurope", 1, StorageType.STANDARD_ZRS));
        yard.work();
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private Rebuilt rebuild() {
        return Workspace.rebuild(yard.studio.folder, List.of(), "", yard.studio.clock).orThrow();
    }

    private ImageVersion version() {
        return yard.workspace().versions().show(yard.studio.owner, id).orThrow();
    }

    private void everythingIsThere() {
        allCopiesAreWhole();
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(5);
    }

    private void allCopiesAreWhole() {
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.status(id).replicas())
                .hasSize(5)
                .allMatch(replica -> replica.verifiedAt().isPresent())
                .allMatch(replica -> Yard.isSame(replica.disks().getFirst().path(), file));
        assertThat(yard.workspace().check(yard.studio.owner).orThrow().faults()).isEmpty();
    }

    @Test
    void aDatabaseThatIsGone() throws IOException {
        ImageVersion before = version();
        yard.studio.close();
        Files.delete(H2File.of(yard.studio.folder));

        Rebuilt rebuilt = rebuild();

        assertThat(rebuilt.resources())
                .extracting(ResourceId::name)
                .containsExactly("images", "gold", "web", "1.0.0");
        assertThat(rebuilt.copies()).isEqualTo(5);
        yard.studio.reopen();
        yard.work();
        everythingIsThere();
        assertThat(FactsOf.resource(version())).isEqualTo(FactsOf.resource(before));
        assertThat(yard.workspace().subscription().toString())
                .isEqualTo("/subscriptions/" + id.subscription());
    }

    @Test
    void aDatabaseThatIsDamagedIsKeptAside() throws IOException {
        yard.workspace().backups().makeUnasked();
        yard.studio.close();
        try (RandomAccessFile database =
                new RandomAccessFile(H2File.of(yard.studio.folder).toFile(), "rw")) {
            database.setLength(0);
        }

        Rebuilt rebuilt = rebuild();

        assertThat(rebuilt.keptAside()).hasSize(2).allMatch(Files::exists);
        yard.studio.reopen();
        yard.work();
        everythingIsThere();
    }

    @Test
    void aStoreOutsideTheWorkspaceIsNamedLater() throws IOException {
        Path share = temp.resolve("share");
        yard.studio.close();
        Files.move(yard.studio.folder.resolve("regions/northeurope"), share);
        Files.delete(H2File.of(yard.studio.folder));
        assertThat(rebuild().copies()).isEqualTo(2);

        Rebuilt rebuilt =
                Workspace.rebuild(
                                yard.studio.folder,
                                List.of(share.resolve("1"), share.resolve("2"), share.resolve("3")),
                                "",
                                yard.studio.clock)
                        .orThrow();

        assertThat(rebuilt.resources()).isEmpty();
        assertThat(rebuilt.copies()).isEqualTo(3);
        yard.studio.reopen();
        yard.work();
        allCopiesAreWhole();
        assertThat(yard.status(id).replicas())
                .filteredOn(replica -> replica.region().name().equals("northeurope"))
                .hasSize(3)
                .allMatch(replica -> replica.disks().getFirst().path().startsWith(share));
    }

    @Test
    void aFolderWithoutAStoreIsNoPlaceToRebuildFrom() {
        yard.studio.close();

        Outcome<Rebuilt> refused =
                Workspace.rebuild(yard.studio.folder, List.of(temp), "", yard.studio.clock);

        assertThat(Acting.problem(refused)).isEqualTo(new Problem.NoStoreFound(temp.toString()));
    }

    @Test
    void whatIsKnownStaysAsItIsAndIsNotDoubled() {
        yard.studio.close();

        Rebuilt rebuilt = rebuild();

        assertThat(rebuilt.resources()).isEmpty();
        assertThat(rebuilt.copies()).isZero();
        yard.studio.reopen();
        everythingIsThere();
    }

    @Test
    void whatWasDeletedOnPurposeStaysAway() throws IOException {
        yard.workspace().versions().deleteForGood(yard.studio.owner, id).orThrow();
        yard.work();
        yard.studio.close();
        Files.delete(H2File.of(yard.studio.folder));

        assertThat(rebuild().resources()).isEmpty();

        yard.studio.reopen();
    }

    @Test
    void aManifestOfSomebodyHostileIsNamedAndNothingElseIsHarmed() throws IOException {
        for (Path manifest : yard.stored(name -> name.equals("manifest.json"))) {
            manifest.toFile().setWritable(true);
            Files.writeString(
                    manifest,
                    Files.readString(manifest).replace("regionalReplicaCount", "x".repeat(20)));
        }
        yard.studio.close();
        Files.delete(H2File.of(yard.studio.folder));

        Rebuilt rebuilt = rebuild();

        assertThat(rebuilt.unreadable()).hasSize(1);
        assertThat(rebuilt.resources()).isEmpty();
        yard.studio.reopen();
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(5);
    }

    private void loseAllButTheBytes() throws IOException {
        Path kept = Files.createDirectory(temp.resolve("kept"));
        Files.move(yard.studio.folder.resolve("regions"), kept.resolve("regions"));
        Files.move(yard.studio.folder, temp.resolve("lost"));
        Files.move(kept, yard.studio.folder);
    }

    @Test
    void aNewDatabaseIsToldWhoseBytesLieThere() throws IOException {
        yard.studio.close();
        loseAllButTheBytes();
        Workspace.open(yard.studio.folder, yard.studio.clock).close();

        Problem problem =
                Acting.problem(
                        Workspace.rebuild(yard.studio.folder, List.of(), "", yard.studio.clock));

        assertThat(problem)
                .isInstanceOfSatisfying(
                        Problem.StoreOfAnother.class,
                        foreign -> {
                            assertThat(Path.of(foreign.store())).exists();
                            assertThat(Path.of(foreign.database()))
                                    .isEqualTo(H2File.of(yard.studio.folder));
                        });
        Files.delete(H2File.of(yard.studio.folder));
        assertThat(rebuild().copies()).isEqualTo(5);
        yard.studio.reopen();
    }

    @Test
    void withoutAnyStoreThereIsNothingToMakeItFrom() {
        assertThat(
                        Acting.problem(
                                Workspace.rebuild(
                                        temp.resolve("empty"), List.of(), "", yard.studio.clock)))
                .isInstanceOf(Problem.NoStoreFound.class);
    }
}
