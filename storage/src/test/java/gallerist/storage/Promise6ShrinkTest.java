package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.image.Watch;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Promise 6: shrinking a plan never costs the last good copy")
class Promise6ShrinkTest {
    private static final TargetRegion WEST = target("westeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion NORTH = target("northeurope", 1, StorageType.STANDARD_LRS);
    private static final TargetRegion WEST_US = target("westus", 1, StorageType.STANDARD_LRS);

    private Yard yard;
    private Path file;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        file = yard.disk("os.raw", 20, 21);
        yard.workspace()
                .settings()
                .write(
                        yard.studio.owner,
                        before -> new WorkspaceSettings(before.apiVersion(), true))
                .orThrow();
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private void outage(String region, boolean on) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.studio.owner,
                        Regions.of(region),
                        Optional.empty(),
                        drills -> drills.withOutage(on))
                .orThrow();
    }

    @Test
    void aRegionLeavesOnlyWhenTheOthersAreWhole() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        outage("westus", true);

        yard.replan(id, WEST, WEST_US);
        yard.work();
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(2);
        assertThat(yard.status(id).since()).contains(yard.studio.clock.instant());
        assertThat(yard.status(id).cautions(yard.studio.clock.instant())).isEmpty();
        assertThat(yard.status(id).cautions(yard.studio.clock.instant().plus(Duration.ofHours(7))))
                .containsExactly(new Caution.ReplicationSlow(id, yard.studio.clock.instant()));

        outage("westus", false);
        yard.studio.clock.advance(Duration.ofHours(1));
        yard.work();
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.status(id).replicas())
                .extracting(replica -> replica.region().name())
                .containsExactlyInAnyOrder("westeurope", "westus");
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(2);
    }

    @Test
    @DisplayName("Rule 8: survivors that their store does not hold keep others from going")
    void survivorsAreConfirmedFirst() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        assertThat(yard.files(id, "westeurope").getFirst().toFile().delete()).isTrue();

        yard.replan(id, WEST);
        yard.work();

        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.files(id, "westeurope")).allMatch(each -> Yard.isSame(each, file));
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(1);
    }

    @Test
    void whatCannotBeConfirmedKeepsOthersAndIsNamed() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH, WEST_US);
        yard.work();
        outage("northeurope", true);

        yard.replan(id, WEST, NORTH);
        yard.work();

        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(3);
        assertThat(leaving(id)).containsExactly("Removal waits: North Europe cannot be confirmed.");
    }

    @Test
    void whatGoesFromAStoreThatIsOutSaysSo() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH);
        yard.work();
        outage("northeurope", true);

        yard.replan(id, WEST);
        yard.work();

        assertThat(leaving(id))
                .singleElement()
                .asString()
                .startsWith("Removal waits: Offline: switched off for a drill");
    }

    private List<String> leaving(ResourceId id) {
        return yard.status(id).regions().stream()
                .filter(in -> !in.reading().isListed())
                .map(VersionReplication.InRegion::details)
                .toList();
    }

    @Test
    void theSafetyProfileAndLocksAreHonoured() {
        ResourceId safe = yard.capture("1.0.0", file, new SafetyProfile(false, false), WEST, NORTH);
        ResourceId locked = yard.capture("2.0.0", file, WEST, NORTH);
        yard.work();
        yard.workspace()
                .locks()
                .write(
                        yard.studio.owner,
                        locked,
                        "keep",
                        _ -> new Lock(locked, "keep", LockLevel.READ_ONLY, ""))
                .orThrow();

        assertThat(
                        Acting.problem(
                                yard.workspace()
                                        .versions()
                                        .write(
                                                yard.studio.owner,
                                                safe,
                                                stored ->
                                                        Samples.with(
                                                                stored.orElseThrow(),
                                                                Yard.plan(
                                                                        stored.orElseThrow()
                                                                                .publishing(),
                                                                        WEST)))))
                .isInstanceOf(Problem.RegionRemovalForbidden.class);
        assertThat(Acting.problem(yard.workspace().versions().delete(yard.studio.owner, locked)))
                .isInstanceOf(Problem.Locked.class);
        yard.work();
        assertThat(yard.stored(name -> name.endsWith(".img"))).hasSize(4);
    }

    @Test
    @DisplayName("Rule 15: without its home region a version is not changed, but still copied")
    void withoutItsHomeRegionAVersionIsNotChanged() {
        ResourceId id = yard.capture("1.0.0", file, WEST, NORTH, WEST_US);
        outage("westus", true);
        yard.work();
        outage("westeurope", true);
        outage("westus", false);
        yard.studio.clock.advance(Duration.ofHours(1));

        yard.work();

        assertThat(yard.files(id, "westus")).hasSize(1).allMatch(each -> Yard.isSame(each, file));
        assertThat(Acting.problem(yard.workspace().versions().delete(yard.studio.owner, id)))
                .isInstanceOf(Problem.StoreUnusable.class);
        assertThat(Acting.problem(leftOutOfLatest(id)))
                .as("also where no byte moves")
                .isInstanceOf(Problem.StoreUnusable.class);
        assertThat(Acting.problem(planned(id, WEST)))
                .as("a plan is refused where the change would be")
                .isInstanceOf(Problem.StoreUnusable.class);
        assertThat(
                        yard.workspace()
                                .deletionPlans()
                                .of(yard.studio.owner, id, true, Reckoning.AS_KNOWN)
                                .orThrow()
                                .obstacles())
                .hasOnlyElementsOfType(Problem.StoreUnusable.class)
                .hasSize(1);
        ResourceId other = yard.image.version("2.0.0");
        assertThat(
                        Acting.problem(
                                yard.workspace()
                                        .captures()
                                        .imageVersion(
                                                yard.studio.owner,
                                                other,
                                                _ ->
                                                        Yard.wanted(
                                                                other,
                                                                file,
                                                                SafetyProfile.DEFAULT,
                                                                WEST),
                                                Watch.NONE)))
                .isInstanceOf(Problem.StoreUnusable.class);
    }

    private Outcome<ImageVersion> leftOutOfLatest(ResourceId id) {
        ImageVersion seen = yard.workspace().versions().show(yard.studio.owner, id).orThrow();
        return yard.workspace()
                .versions()
                .write(
                        yard.studio.owner,
                        id,
                        Edit.basedOn(
                                seen,
                                stored ->
                                        stored.with(
                                                stored.publishing()
                                                        .excludedIn(
                                                                List.of(Regions.of("westus")),
                                                                true))));
    }

    private Outcome<ReplicationPlan> planned(ResourceId id, TargetRegion... targets) {
        return yard.workspace()
                .plans()
                .change(
                        yard.studio.owner,
                        id,
                        stored ->
                                stored.orElseThrow()
                                        .with(
                                                stored.orElseThrow()
                                                        .publishing()
                                                        .withTargets(List.of(targets))),
                        Reckoning.AS_KNOWN);
    }
}
