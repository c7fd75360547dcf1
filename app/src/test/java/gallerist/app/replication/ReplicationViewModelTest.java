package gallerist.app.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Reversible;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicationViewModelTest {
    private static final Region NORTH = Regions.of("northeurope");
    private static final Region JAPAN = Regions.of("japaneast");

    private final List<Reversible> done = new ArrayList<>();
    private Yard yard;
    private ResourceId id;
    private ReplicationViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        id = yard.capture("1.0.0", yard.disk("os.raw", 8), "northeurope");
        yard.workspace().replicator().runOnce();
        model = new ReplicationViewModel(yard.bench(), id, done::add);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private TargetLine line(Region region) {
        return model.lines().getValue().stream()
                .filter(line -> line.region().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static String word(TargetLine line) {
        return line.state().word();
    }

    @Test
    void itShowsWhatIsStoredAndHasNothingToApply() {
        assertThat(model.lines().getValue())
                .extracting(TargetLine::name, ReplicationViewModelTest::word)
                .containsExactly(
                        tuple("West Europe", "Verified"), tuple("North Europe", "Verified"));
        assertThat(line(Yard.HOME).isHome()).isTrue();
        assertThat(model.pending().getValue().title()).isEmpty();
        assertThat(model.obstacle().getValue()).isEqualTo("Nothing is changed");
    }

    @Test
    void changesAreCountedPricedAndNamed() {
        model.edit(draft -> draft.withReplicas(NORTH, 3).adding(List.of(JAPAN)));

        assertThat(model.pending().getValue().title()).isEqualTo("2 changes");
        assertThat(model.pending().getValue().words())
                .isEqualTo("North Europe 1 → 3, Japan East added");
        assertThat(model.pending().getValue().amounts())
                .startsWith("+12.0 MiB to copy, +")
                .contains("/month");
        assertThat(line(NORTH).note()).isEqualTo("was 1, +2");
        assertThat(line(JAPAN).state()).isInstanceOf(Badge.State.class);
        assertThat(word(line(JAPAN))).isEqualTo("Will be added");
        assertThat(line(JAPAN).types()).contains(StorageType.STANDARD_ZRS, StorageType.PREMIUM_LRS);
        assertThat(line(NORTH).types()).containsExactly(StorageType.STANDARD_LRS);
        assertThat(model.obstacle().getValue()).isEmpty();
    }

    @Test
    void whatIsPutBackIsNoChange() {
        model.edit(draft -> draft.withReplicas(NORTH, 3));
        model.edit(draft -> draft.counting(NORTH, false));
        model.edit(draft -> draft.withReplicas(NORTH, 1).counting(NORTH, true));

        assertThat(model.pending().getValue()).isEqualTo(ReplicationViewModel.Pending.NONE);
    }

    @Test
    void tooManyReplicasAreRefusedBesideTheirField() {
        model.edit(draft -> draft.withReplicas(NORTH, 101));

        assertThat(line(NORTH).problem()).contains("101");
        assertThat(line(Yard.HOME).problem()).isEmpty();
        assertThat(model.obstacle().getValue()).isEqualTo(line(NORTH).problem());
    }

    @Test
    void aRemovalThatTheVersionForbidsIsRefusedBesideItsRegion() {
        model.edit(draft -> draft.without(NORTH));

        assertThat(word(line(NORTH))).isEqualTo("Will be removed");
        assertThat(line(NORTH).problem()).isNotEmpty();
        assertThat(model.obstacle().getValue()).isEqualTo(line(NORTH).problem());

        model.edit(draft -> draft.keeping(NORTH));
        assertThat(line(NORTH).problem()).isEmpty();
    }

    @Test
    void whatIsAppliedIsStoredAndCopied() {
        model.edit(draft -> draft.withReplicas(NORTH, 2).adding(List.of(JAPAN)));
        List<String> done = new ArrayList<>();

        model.apply("", () -> done.add("applied"));
        assertThat(done).containsExactly("applied");
        assertThat(model.pending().getValue().title()).isEmpty();
        assertThat(word(line(JAPAN))).isEqualTo("Waiting");
        yard.workspace().replicator().runOnce();
        for (int i = 0; i < 10; i++) {
            model.beat();
        }

        assertThat(word(line(JAPAN))).isEqualTo("Verified");
        assertThat(yard.status(id).status().aggregated()).isEqualTo(AggregatedState.COMPLETED);
        assertThat(yard.status(id).replicas()).hasSize(4);
    }

    @Test
    void aDraftOfAVersionThatSomebodyChangedMeanwhileIsRefused() {
        model.edit(draft -> draft.withReplicas(NORTH, 2));
        yard.workspace()
                .versions()
                .write(
                        yard.caller(),
                        id,
                        stored ->
                                stored.orElseThrow()
                                        .with(stored.orElseThrow().publishing().excluded(true)))
                .orThrow();

        assertThat(model.trouble().getValue()).contains("changed");
        assertThat(model.obstacle().getValue()).isEqualTo(model.trouble().getValue());
        model.apply(
                "",
                () -> {
                    throw new AssertionError("applied");
                });
        assertThat(model.refusal().getValue()).contains("changed");

        model.discard();
        assertThat(model.trouble().getValue()).isEmpty();
        assertThat(line(NORTH).isInLatest()).isFalse();
    }

    @Test
    void aReviewTellsWhatIsCopiedAndRemoved() {
        ResourceId free =
                yard.capture(
                        "1.1.0",
                        yard.disk("next.raw", 8),
                        new SafetyProfile(true, false),
                        "northeurope");
        yard.workspace().replicator().runOnce();
        try (ReplicationViewModel other = new ReplicationViewModel(yard.bench(), free, done::add)) {
            other.edit(draft -> draft.without(NORTH).adding(List.of(JAPAN)));
            List<Review> reviews = new ArrayList<>();
            other.review(reviews::add);

            Review review = reviews.getFirst();
            assertThat(review.happenings())
                    .extracting(Review.Happening::sentence)
                    .contains(
                            "Copy 4.0 MiB to Japan East, 1 copy",
                            "Remove 1 copy from North Europe",
                            "latest becomes 1.0.0 in North Europe");
            assertThat(review.differences())
                    .contains(
                            new Review.Difference("targetRegions[northeurope]", "there", "removed"),
                            new Review.Difference("targetRegions[japaneast]", "–", "added"));
            assertThat(review.deed()).isEqualTo("Apply 2 changes");
            assertThat(review.warnings())
                    .anySatisfy(sentence -> assertThat(sentence).contains("North Europe"));
            assertThat(review.copyable().command())
                    .endsWith("westeurope=1=standard_lrs japaneast=1=standard_lrs");
        }
    }

    @Test
    void aPlanThatWasAppliedIsTakenBack() {
        model.edit(draft -> draft.withReplicas(NORTH, 3));
        model.apply("", () -> {});
        assertThat(yard.version(id).publishing().target(NORTH).orElseThrow().replicas())
                .isEqualTo(3);

        assertThat(done.getFirst().back().apply(yard.caller()).problems()).isEmpty();
        assertThat(yard.version(id).publishing().target(NORTH).orElseThrow().replicas())
                .isEqualTo(1);
    }

    @Test
    void whereARegionMayNotBeTakenOutAgainNothingIsOffered() {
        model.edit(draft -> draft.adding(List.of(JAPAN)));
        model.review(review -> assertThat(review.basis()).endsWith("cannot be taken out again."));
        model.apply("", () -> {});

        assertThat(yard.version(id).publishing().target(JAPAN)).isPresent();
        assertThat(done).isEmpty();
    }

    private ResourceId packaged() {
        String[] place = {"-g", "images", "-r", "Production", "--application-name", "agent"};
        yard.run(
                words(
                        List.of("sig", "gallery-application", "create", "--os-type", "Linux"),
                        place));
        yard.run(
                words(
                        List.of(
                                "sig",
                                "gallery-application",
                                "version",
                                "create",
                                "--version-name",
                                "1.0.0",
                                "--package-file-link",
                                yard.disk("agent.tar", 8).toString(),
                                "--install-command",
                                "tar -xf agent",
                                "--remove-command",
                                "rm -r agent",
                                "--target-regions",
                                "westeurope",
                                "northeurope",
                                "--no-wait"),
                        place));
        yard.workspace().replicator().runOnce();
        return yard.definition().parent().orElseThrow().application("agent").version("1.0.0");
    }

    private static String[] words(List<String> verb, String... place) {
        return Stream.concat(verb.stream(), Stream.of(place)).toArray(String[]::new);
    }

    @Test
    void thePlanOfAPackageIsReviewedAppliedCopiedAndTakenBackLikeThatOfAnImage() {
        ResourceId agent = packaged();
        try (ReplicationViewModel other =
                new ReplicationViewModel(yard.bench(), agent, done::add)) {
            other.edit(draft -> draft.withReplicas(NORTH, 2).counting(NORTH, false));
            List<Review> reviews = new ArrayList<>();
            other.review(reviews::add);
            assertThat(reviews.getFirst().happenings())
                    .extracting(Review.Happening::sentence)
                    .contains(
                            "Copy 12.0 MiB inside North Europe, 3 copies",
                            "Nothing is latest any more in North Europe");
            assertThat(reviews.getFirst().copyable().command())
                    .startsWith("az sig gallery-application version update")
                    .contains("westeurope=1=standard_zrs northeurope=2=standard_zrs");

            other.apply(reviews.getFirst().plan(), () -> {});
            yard.workspace().replicator().runOnce();

            assertThat(yard.status(agent).replicas()).hasSize(9);
            assertThat(yard.status(agent).status().aggregated())
                    .isEqualTo(AggregatedState.COMPLETED);
            assertThat(done.getFirst().back().apply(yard.caller()).problems()).isEmpty();
            assertThat(other.lines().getValue())
                    .extracting(TargetLine::replicas)
                    .containsExactly(1, 1);
        }
    }

    @Test
    void aPackageHasFewerReplicasAndNoMachines() {
        try (ReplicationViewModel other =
                new ReplicationViewModel(yard.bench(), packaged(), done::add)) {
            assertThat(other.most()).isEqualTo(10);
            assertThat(other.mayHaveMachines()).isFalse();

            other.edit(draft -> draft.withReplicas(NORTH, 11));

            assertThat(other.obstacle().getValue()).contains("11").contains("10");
        }
    }
}
