package gallerist.app.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.History;
import gallerist.app.fx.Restoration;
import gallerist.app.fx.Reversible;
import gallerist.model.Problem;
import gallerist.model.activity.Change;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Publishing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanChangeTest {
    private Yard yard;
    private ResourceId id;
    private final List<Review> reviews = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final List<Reversible> ways = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        id = yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private PlanChange change(UnaryOperator<Publishing> wanted) {
        ImageVersion seen = yard.version(id);
        PlanChange change =
                new PlanChange(yard.bench(), seen, wanted.apply(seen.publishing()), ways::add);
        change.review(reviews::add, refused::addAll);
        return change;
    }

    private List<String> differences() {
        return reviews.getLast().differences().stream()
                .map(each -> each.field().strip() + " " + each.stored() + " " + each.after())
                .toList();
    }

    private static Publishing with(Publishing plan, int replicas) {
        return plan.withTargets(
                plan.targets().stream().map(target -> target.withReplicas(replicas)).toList());
    }

    @Test
    void fewerOrMoreReplicasAreReviewedRegionByRegion() {
        change(plan -> with(plan, 5));

        assertThat(differences())
                .containsExactlyInAnyOrder(
                        "targetRegions[westeurope]  ",
                        ".regionalReplicaCount 1 5",
                        "targetRegions[northeurope]  ",
                        ".regionalReplicaCount 1 5");
        assertThat(reviews.getLast().deed()).isEqualTo("Apply 2 changes");
        assertThat(yard.version(id).publishing().targets())
                .allMatch(target -> target.replicas() == 1);
    }

    @Test
    void leavingTheWholeVersionOutOfLatestIsOneChange() {
        PlanChange change = change(Publishing::excludedEverywhere);

        assertThat(differences()).containsExactly("excludeFromLatest false true");
        assertThat(reviews.getLast().deed()).isEqualTo("Apply 1 change");
        assertThat(reviews.getLast().copyable().command()).contains("--exclude-from-latest true");
        assertThat(reviews.getLast().happenings())
                .extracting(Review.Happening::sentence)
                .contains("Nothing is latest any more in West Europe");
        change.said().reason().set("CVE-2026-1234");
        change.said().contact().set("ops@contoso.com");
        change.apply(reviews.getLast().plan(), () -> {});
        assertThat(yard.logged(id))
                .contains(
                        new Change("note.reason", "", "CVE-2026-1234"),
                        new Change("note.contact", "", "ops@contoso.com"));
        assertThat(yard.version(id).publishing().excludeFromLatest()).isTrue();
        assertThat(ways).hasSize(1);
    }

    @Test
    void aPlanThatIsNotAllowedIsRefusedBeforeItIsReviewed() {
        change(plan ->
                plan.withTargets(
                        plan.targets().stream()
                                .filter(target -> target.region().name().equals("westeurope"))
                                .toList()));

        assertThat(refused).isNotEmpty();
        assertThat(reviews).isEmpty();
    }

    @Test
    void aChangeOfAVersionThatSomebodyElseHasChangedIsRefused() {
        PlanChange mine = change(plan -> with(plan, 5));
        PlanChange theirs = change(plan -> with(plan, 4));

        theirs.apply(reviews.getLast().plan(), () -> {});
        mine.apply(reviews.getFirst().plan(), () -> {});

        assertThat(mine.refusal().getValue()).isNotEmpty();
        assertThat(yard.version(id).publishing().targets())
                .allMatch(target -> target.replicas() == 4);
    }

    @Test
    void aSiblingThatChangesWhatLatestBecomesMakesItStale() {
        PlanChange mine = change(Publishing::excludedEverywhere);
        ResourceId sibling = yard.capture("0.9.0", yard.disk("older.raw", 2));

        mine.apply(reviews.getFirst().plan(), () -> {});
        String refusal = mine.refusal().getValue();
        change(Publishing::excludedEverywhere).apply(reviews.getLast().plan(), () -> {});

        assertThat(refusal).startsWith("The plan is stale");
        assertThat(reviews.getLast().happenings())
                .extracting(Review.Happening::sentence)
                .contains("latest becomes %s in West Europe".formatted(sibling.name()));
        assertThat(yard.version(id).publishing().excludeFromLatest()).isTrue();
        assertThat(ways).hasSize(1);
    }

    @Test
    void aPlanIsTakenBackAfterADeletionWasTakenBack() {
        yard.run("sig", "update", "-g", "images", "-r", "Production", "--soft-delete", "true");
        change(Publishing::excludedEverywhere).apply(reviews.getLast().plan(), () -> {});
        yard.workspace().versions().delete(yard.caller(), id).orThrow();
        History history = new History(yard.bench());
        history.add(ways.getFirst());
        history.add(Restoration.of(yard.bench(), id));
        List<String> told = new ArrayList<>();
        BiConsumer<String, Reversible.Taken> tell =
                (words, taken) -> told.add(words + taken.problems());

        history.undo(tell);
        history.undo(tell);
        assertThat(yard.version(id).publishing().excludeFromLatest()).isFalse();
        history.redo(tell);
        assertThat(yard.version(id).publishing().excludeFromLatest()).isTrue();
        history.redo(tell);

        assertThat(told)
                .containsExactly(
                        "deletion of ubuntu-web 1.0.0[]",
                        "plan of ubuntu-web 1.0.0[]",
                        "plan of ubuntu-web 1.0.0[]",
                        "deletion of ubuntu-web 1.0.0[]");
    }
}
