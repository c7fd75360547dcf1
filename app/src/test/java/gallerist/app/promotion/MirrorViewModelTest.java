package gallerist.app.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Dial;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.image.Watch;
import gallerist.storage.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorViewModelTest {
    private Yard yard;
    private ResourceId from;
    private ResourceId to;
    private MirrorViewModel model;
    private final List<Place> gone = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("a.raw", 2), "northeurope");
        yard.capture("1.1.0", yard.disk("b.raw", 2), "northeurope");
        yard.workspace().replicator().runOnce();
        yard.run("sig", "create", "-g", "images", "-r", "Second", "-l", "northeurope");
        from = yard.definition().parent().orElseThrow();
        to = from.parent().orElseThrow().gallery("Second");
        model = new MirrorViewModel(yard.bench(), gone::add, refused::addAll);
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
                .forEach(asked -> asked.shown().set(answer));
    }

    private List<List<String>> rows() {
        return model.report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .map(Grid::lines)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(line -> line.cells().stream().limit(2).map(Cell::words).toList())
                .toList();
    }

    private List<String> there() {
        return yard
                .workspace()
                .versions()
                .list(yard.caller(), to, Window.ALL)
                .orThrow()
                .items()
                .stream()
                .map(each -> each.id().name())
                .toList();
    }

    @Test
    void whatIsMissingIsMadeWithItsImageAndItsBytes() {
        assertThat(rows()).containsExactly(List.of("ubuntu-web 1.1.0", "Will be made"));
        ask("Versions", "All");
        assertThat(rows())
                .containsExactly(
                        List.of("ubuntu-web 1.0.0", "Will be made"),
                        List.of("ubuntu-web 1.1.0", "Will be made"));

        model.actions().getFirst().run();

        assertThat(refused).isEmpty();
        assertThat(gone).containsExactly(Place.of(to));
        assertThat(there()).containsExactly("1.0.0", "1.1.0");
        assertThat(yard.status(to.image("ubuntu-web").version("1.1.0")).bytes())
                .isEqualTo(yard.status(yard.definition().version("1.1.0")).bytes());
        assertThat(rows()).extracting(List::getLast).containsExactly("is there", "is there");
        assertThat(model.actions().getFirst().obstacle().getValue())
                .isEqualTo("Nothing is missing that could be made");
    }

    @Test
    void onlyWhatWasSeenIsMade() {
        Mirror seen = Mirror.read(yard.bench(), yard.caller(), from, to, false);
        yard.run(
                "tag",
                "update",
                "--resource-id",
                yard.definition().version("1.1.0").toString(),
                "--operation",
                "Merge",
                "--tags",
                "owner=Ada");

        assertThat(seen.carryOut(yard.bench(), yard.caller(), false, Watch.NONE))
                .containsExactly(new Problem.PlanStale());
        assertThat(there()).isEmpty();
    }

    @Test
    void whatIsMadeBeforeSomebodyChangesTheRestIsSaid() {
        Mirror seen = Mirror.read(yard.bench(), yard.caller(), from, to, false);
        AtomicBoolean isOther = new AtomicBoolean();
        Watch somebody =
                (_, _) -> {
                    if (there().size() == 1 && isOther.compareAndSet(false, true)) {
                        yard.run(
                                "tag",
                                "update",
                                "--resource-id",
                                yard.definition().version("1.1.0").toString(),
                                "--operation",
                                "Merge",
                                "--tags",
                                "owner=Ada");
                    }
                    return true;
                };

        List<Problem> problems = seen.carryOut(yard.bench(), yard.caller(), false, somebody);

        assertThat(problems.getFirst())
                .isEqualTo(new Problem.DoneInPart(1, 2, yard.definition().version("1.1.0")));
        assertThat(problems).hasSize(2);
        assertThat(there()).containsExactly("1.0.0");
    }

    @Test
    void whatIsGivenUpLeavesNoImageBehind() {
        Mirror seen = Mirror.read(yard.bench(), yard.caller(), from, to, false);

        assertThat(seen.carryOut(yard.bench(), yard.caller(), false, (_, _) -> false)).isNotEmpty();
        assertThat(there()).isEmpty();
        assertThat(
                        yard.workspace()
                                .definitions()
                                .show(yard.caller(), to.image("ubuntu-web"))
                                .problems())
                .isNotEmpty();
    }
}
