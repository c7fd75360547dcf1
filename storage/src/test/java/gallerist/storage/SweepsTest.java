package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import gallerist.model.image.Watch;
import gallerist.storage.Sweeps.Came;
import gallerist.storage.Sweeps.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepsTest {
    private Studio studio;
    private ResourceId web;
    private ImageVersion first;
    private ImageVersion second;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        web = studio.definition(studio.gallery("gold"), "web");
        first = seen(studio.version(web, "1.0.0"));
        second = seen(studio.version(web, "2.0.0"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private ImageVersion seen(ResourceId id) {
        return studio.workspace.versions().show(studio.owner, id).orThrow();
    }

    private boolean isThere(ImageVersion version) {
        return studio.workspace.versions().show(studio.owner, version.id()).problems().isEmpty();
    }

    private Outcome<List<Came>> carryOut(Supplier<Outcome<List<Step>>> plan, Watch watch) {
        return studio.workspace.sweeps().carryOut(studio.owner, plan, watch);
    }

    private static Step tagged(ImageVersion version) {
        return new Step.Tag(version, Map.of("stage", "old"));
    }

    private static Step excluded(ImageVersion version) {
        return new Step.Write(
                version,
                new Imports.Wish.OfVersion(
                        version.id(),
                        Edit.basedOn(version, now -> now.with(now.publishing().excluded(true)))));
    }

    @Test
    void allOfItIsDoneWithAnEntryForEach() {
        List<Came> came =
                carryOut(
                                () ->
                                        Outcome.done(
                                                List.of(excluded(second), new Step.Delete(first))),
                                Watch.NONE)
                        .orThrow();

        assertThat(came)
                .containsExactly(new Came.Written(seen(second.id())), new Came.Deleted(true));
        assertThat(seen(second.id()).publishing().excludeFromLatest()).isTrue();
        assertThat(isThere(first)).isFalse();
    }

    @Test
    void whatSomebodyWritesAfterThePlanWasLookedAtIsPlannedAnew() {
        AtomicInteger looked = new AtomicInteger();

        List<Problem> problems =
                carryOut(
                                () -> {
                                    if (looked.incrementAndGet() > 1) {
                                        return Outcome.refused(new Problem.PlanStale());
                                    }
                                    studio.version(web, "1.5.0");
                                    return Outcome.done(List.of(excluded(second)));
                                },
                                Watch.NONE)
                        .problems();

        assertThat(problems).containsExactly(new Problem.PlanStale());
        assertThat(looked).hasValue(2);
        assertThat(seen(second.id()).publishing().excludeFromLatest()).isFalse();
    }

    @Test
    void whereSomebodyWritesAllTheTimeNothingIsDone() {
        AtomicInteger number = new AtomicInteger();

        List<Problem> problems =
                carryOut(
                                () -> {
                                    studio.version(web, "3.0." + number.incrementAndGet());
                                    return Outcome.done(List.of(excluded(second)));
                                },
                                Watch.NONE)
                        .problems();

        assertThat(problems).containsExactly(new Problem.PlanStale());
        assertThat(seen(second.id()).publishing().excludeFromLatest()).isFalse();
    }

    @Test
    void whereOneIsNotAsItWasSeenNoneIsDone() {
        studio.workspace
                .tagging()
                .update(studio.owner, second.id(), TagOperation.MERGE, Map.of("owner", "Ada"))
                .orThrow();

        assertThat(
                        carryOut(
                                        () -> Outcome.done(List.of(tagged(first), tagged(second))),
                                        Watch.NONE)
                                .problems())
                .containsExactly(new Problem.ChangedMeanwhile(second.id()));
        assertThat(seen(first.id()).tags().values()).isEmpty();
    }

    @Test
    void whatIsGivenUpHalfWayIsNotDone() {
        assertThat(
                        carryOut(
                                        () ->
                                                Outcome.done(
                                                        List.of(
                                                                tagged(first),
                                                                new Step.Delete(second))),
                                        (done, _) -> done == 0)
                                .problems())
                .containsExactly(new Problem.GivenUp());
        assertThat(seen(first.id()).tags().values()).isEmpty();
        assertThat(isThere(second)).isTrue();
    }
}
