package gallerist.app.retire;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.page.Everywhere;
import gallerist.app.page.Retiring;
import gallerist.app.replication.Yard;
import gallerist.app.report.dial.Dial;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.planning.Retirement;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetireViewModelTest {
    private static final SafetyProfile FREE = new SafetyProfile(true, false);

    private Yard yard;
    private ResourceId oldest;
    private RetireViewModel model;
    private final List<Retiring> proposed = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        oldest = yard.capture("1.0.0", yard.disk("a.raw", 2), FREE, "northeurope");
        yard.capture("1.1.0", yard.disk("b.raw", 2), FREE, "northeurope");
        yard.capture("1.2.0", yard.disk("c.raw", 2), FREE, "northeurope");
        model = new RetireViewModel(yard.bench(), proposed::add, _ -> {});
        ask("Keep the newest", "1");
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private void ask(String title, String answer) {
        model.dials().stream()
                .filter(dial -> dial.title().equals(title))
                .map(Dial::asked)
                .forEach(each -> each.shown().set(answer));
    }

    private List<String> regions(ResourceId id) {
        return yard.version(id).publishing().targets().stream()
                .map(TargetRegion::region)
                .map(Object::toString)
                .toList();
    }

    private Retiring propose() {
        model.actions().getLast().run();
        return proposed.getLast();
    }

    @Test
    void nothingHappensBeforeSomebodyConfirms() {
        assertThat(propose().summary().getValue()).startsWith("2 versions stay at home only");
        assertThat(regions(oldest)).hasSize(2);
    }

    @Test
    void olderVersionsStayAtHomeOnly() {
        List<String> done = new ArrayList<>();

        Retiring retiring = propose();
        retiring.carryOut(() -> done.add("done"));

        assertThat(retiring.refusal().getValue()).isEmpty();
        assertThat(done).containsExactly("done");
        assertThat(regions(oldest)).containsExactly("westeurope");
        assertThat(model.actions().getLast().obstacle().getValue())
                .isEqualTo("Nothing would change");
    }

    @Test
    void orTheyAreDeleted() {
        ask("Older ones", "are deleted");

        List<String> done = new ArrayList<>();
        Retiring retiring = propose();
        assertThat(retiring.summary().getValue()).startsWith("2 versions are deleted");
        retiring.carryOut(() -> done.add("done"));

        yard.workspace().replicator().runOnce();

        assertThat(done).containsExactly("done");
        assertThat(retiring.refusal().getValue()).isEmpty();
        assertThat(
                        yard.workspace()
                                .versions()
                                .list(yard.caller(), yard.definition(), Window.ALL)
                                .orThrow()
                                .items())
                .extracting(version -> version.id().name())
                .containsExactly("1.2.0");
    }

    @Test
    void aPlanThatWouldBeAnotherByNowIsRefusedAsAWhole() {
        Retiring retiring = propose();
        yard.capture("1.3.0", yard.disk("d.raw", 2), FREE, "northeurope");

        retiring.carryOut(() -> proposed.clear());

        assertThat(retiring.refusal().getValue()).contains("changed", "stale");
        assertThat(proposed).hasSize(1);
        assertThat(regions(oldest)).hasSize(2);
    }

    @Test
    void whatComesBetweenLookingAgainAndWritingIsSeenToo() {
        Everywhere everywhere = new Everywhere(yard.bench());
        AtomicBoolean somebodyIsAboutToWrite = new AtomicBoolean();
        Function<Caller, Retirement> plan =
                caller -> {
                    Retirement now =
                            Retirement.of(
                                    everywhere.estate(caller),
                                    everywhere.standing(everywhere.estate(caller)),
                                    1,
                                    Retirement.Older.AT_HOME,
                                    _ -> true,
                                    yard.workspace().prices().show());
                    if (somebodyIsAboutToWrite.getAndSet(false)) {
                        yard.capture("1.3.0", yard.disk("d.raw", 2), FREE, "northeurope");
                    }
                    return now;
                };
        try (Retiring retiring =
                new Retiring(
                        yard.bench(),
                        plan.apply(yard.caller()),
                        yard.workspace().prices().show(),
                        plan)) {
            assertThat(retiring.summary().getValue()).startsWith("2 versions stay");
            somebodyIsAboutToWrite.set(true);
            retiring.carryOut(() -> proposed.clear());

            assertThat(retiring.refusal().getValue()).startsWith("The plan is stale");
            assertThat(retiring.summary().getValue()).startsWith("3 versions stay");
            assertThat(regions(oldest)).hasSize(2);
        }
    }

    @Test
    void keepingNoneIsRefused() {
        ask("Keep the newest", "0");

        assertThat(model.actions().getLast().obstacle().getValue())
                .isEqualTo("Keep at least one version of each image");
    }
}
