package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.image.Watch;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromotionsTest {
    private Yard yard;
    private ResourceId from;
    private ResourceId to;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        from =
                yard.capture(
                        "1.0.0",
                        yard.disk("os.raw", 4, 7),
                        Yard.target("westeurope", 2, StorageType.STANDARD_LRS),
                        Yard.target("northeurope", 1, StorageType.STANDARD_LRS));
        yard.work();
        to = yard.studio.gallery("silver");
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private Promotions promotions() {
        return yard.workspace().promotions();
    }

    private Promotions.Planned plan() {
        return promotions().plan(yard.studio.owner, from, to, Reckoning.AS_KNOWN).orThrow();
    }

    private Outcome<Acknowledged<ImageVersion>> promote(String hash) {
        return promotions().promote(yard.studio.owner, from, to, hash, Watch.NONE);
    }

    private List<Long> sizes(ResourceId id, String region) {
        return yard.files(id, region).stream()
                .map(file -> file.toFile().length())
                .sorted()
                .toList();
    }

    @Test
    void aVersionComesWithItsBytesItsRegionsAndItsImage() {
        Promotions.Planned planned = plan();
        assertThat(planned.promotion().definition()).isPresent();
        assertThat(planned.plan().latest()).hasSize(2);

        ResourceId made = promote(planned.plan().hash()).orThrow().resource().id();
        yard.work();

        assertThat(made.toString()).isEqualTo(to.image("web").version("1.0.0").toString());
        assertThat(yard.state(made, "westeurope")).isEqualTo(RegionState.COMPLETED);
        assertThat(yard.state(made, "northeurope")).isEqualTo(RegionState.COMPLETED);
        assertThat(sizes(made, "northeurope")).isEqualTo(sizes(from, "northeurope"));
        assertThat(
                        yard.workspace()
                                .versions()
                                .show(yard.studio.owner, made)
                                .orThrow()
                                .storage()
                                .source())
                .isEqualTo(new Source.FromVersion(from));
        assertThat(yard.status(made).bytes()).isEqualTo(yard.status(from).bytes());
    }

    @Test
    void whatWasPlannedIsWhatIsWritten() {
        long planned = plan().plan().bytesWritten();

        ResourceId made = promote("").orThrow().resource().id();
        yard.work();

        assertThat(yard.status(made).replicas().stream().mapToLong(ReplicaStatus::done).sum())
                .isEqualTo(planned);
    }

    @Test
    void aPlanIsStaleAsSoonAsTheVersionHasChanged() {
        String hash = plan().plan().hash();
        yard.replan(
                from,
                Yard.target("westeurope", 1, StorageType.STANDARD_LRS),
                Yard.target("northeurope", 1, StorageType.STANDARD_LRS));

        assertThat(promote(hash).problems())
                .hasOnlyElementsOfType(Problem.PlanDiffers.class)
                .hasSize(1);
        assertThat(
                        yard.workspace()
                                .definitions()
                                .show(yard.studio.owner, to.image("web"))
                                .problems())
                .isNotEmpty();
    }

    private Outcome<Acknowledged<ImageVersion>> givenUp() {
        return promotions().promote(yard.studio.owner, from, to, "", (_, _) -> false);
    }

    /** Does something once, as soon as bytes are on their way. */
    private static Watch once(Runnable deed) {
        AtomicBoolean isDone = new AtomicBoolean();
        return (_, _) -> {
            if (isDone.compareAndSet(false, true)) {
                deed.run();
            }
            return true;
        };
    }

    @Test
    void whatSomebodyChangesWhileBytesAreCopiedIsRefusedAndLeavesNothingBehind() {
        Watch theirs =
                once(() ->
                        yard.replan(from, Yard.target("westeurope", 1, StorageType.STANDARD_LRS)));

        assertThat(
                        promotions()
                                .promote(yard.studio.owner, from, to, plan().plan().hash(), theirs)
                                .problems())
                .containsExactly(new Problem.ChangedMeanwhile(from));
        assertThat(imageThere().problems()).isNotEmpty();
    }

    @Test
    void aVersionThatComesBesideItWhileItIsCapturedIsRefusedWhereAPlanWasSeen() {
        ResourceId id = yard.image.version("4.0.0");
        ImageVersion wanted =
                Yard.wanted(
                        id,
                        yard.disk("late.raw", 4, 9),
                        SafetyProfile.DEFAULT,
                        Yard.target("westeurope", 1, StorageType.STANDARD_LRS));
        String plan =
                yard.workspace()
                        .creationPlans()
                        .of(yard.studio.owner, wanted, Reckoning.AS_KNOWN)
                        .orThrow()
                        .plan()
                        .hash();

        List<Problem> problems =
                yard.workspace()
                        .captures()
                        .imageVersion(
                                yard.studio.owner,
                                id,
                                _ -> wanted,
                                plan,
                                once(() -> yard.studio.version(yard.image, "5.0.0")))
                        .problems();

        assertThat(problems).containsExactly(new Problem.PlanStale());
        assertThat(yard.workspace().versions().show(yard.studio.owner, id).problems()).isNotEmpty();
    }

    private Outcome<ImageDefinition> imageThere() {
        return yard.workspace().definitions().show(yard.studio.owner, to.image("web"));
    }

    @Test
    void aPromotionThatIsGivenUpLeavesNothingBehind() {
        assertThat(givenUp().problems()).isNotEmpty();
        assertThat(imageThere().problems()).isNotEmpty();

        yard.studio.definition(to, "web");
        assertThat(givenUp().problems()).isNotEmpty();
        assertThat(imageThere().problems()).isEmpty();
    }

    @Test
    void anImageThatIsThereIsUsedAndAVersionThatIsThereIsNotReplaced() {
        yard.studio.definition(to, "web");
        assertThat(plan().promotion().definition().map(ImageDefinition::id)).isEmpty();
        promote("").orThrow();

        assertThat(promote("").problems())
                .hasOnlyElementsOfType(Problem.NameTaken.class)
                .hasSize(1);
    }
}
