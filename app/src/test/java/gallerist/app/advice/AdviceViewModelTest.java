package gallerist.app.advice;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Section;
import gallerist.model.Problem;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Practice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceViewModelTest {
    private Yard yard;
    private AdviceViewModel model;
    private final List<Finding> asked = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        model =
                new AdviceViewModel(
                        yard.bench(), Optional.empty(), "", asked::add, refused::addAll);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
        assertThat(refused).isEmpty();
    }

    private List<Line> lines(String title) {
        return model.report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals(title))
                .map(Grid::lines)
                .findFirst()
                .orElseThrow();
    }

    private void show(String what) {
        model.dials().getLast().asked().shown().set(what);
    }

    @Test
    void everyPracticeIsListedWhetherItIsKeptOrNot() {
        assertThat(lines("All practices")).hasSize(Practice.values().length);
        assertThat(lines("Findings")).isNotEmpty();
    }

    @Test
    void whatIsPutOffWithAReasonIsListedThereUntilItIsTakenUp() {
        int before = lines("Findings").size();
        lines("Findings").getFirst().ways().getFirst().run();
        SnoozeViewModel snooze = new SnoozeViewModel(yard.bench(), asked.getFirst());
        assertThat(snooze.obstacle().getValue()).startsWith("Say why");
        snooze.reason().set("Being decided");
        snooze.until().set("2026-11-20");
        assertThat(snooze.obstacle().getValue()).contains("still to come");
        snooze.until().set("2026-12-24");
        assertThat(snooze.obstacle().getValue()).isEmpty();

        snooze.apply(() -> {});

        assertThat(lines("Findings")).hasSize(before - 1);
        show("Put off");
        assertThat(lines("Put off").getFirst().cells().get(2).words()).isEqualTo("Being decided");
        lines("Put off").getFirst().ways().getFirst().run();
        show("Open");
        assertThat(lines("Findings")).hasSize(before);
    }

    @Test
    void aFigureOpensWhatItCounts() {
        for (Section.Tile tile : tiles()) {
            Section.Origin.Below from = (Section.Origin.Below) tile.from().orElseThrow();

            model.open(from.section());

            assertThat(lines(from.section())).hasSize(Integer.parseInt(tile.number()));
        }
    }

    private List<Section.Tile> tiles() {
        return model.report().getValue().sections().stream()
                .filter(Section.Tiles.class::isInstance)
                .flatMap(section -> ((Section.Tiles) section).tiles().stream())
                .toList();
    }

    @Test
    void thePageOfAPracticeBeginsWithItsFindings() {
        Practice practice = Practice.DESCRIPTION_MISSING;
        try (AdviceViewModel one =
                new AdviceViewModel(
                        yard.bench(),
                        Optional.empty(),
                        practice.name(),
                        asked::add,
                        refused::addAll)) {
            assertThat(one.dials().getFirst().asked().now()).isEqualTo(practice.title());
        }
    }

    @Test
    void findingsAreFoundByWords() {
        model.dials().getFirst().asked().shown().set("ubuntu-web");

        assertThat(lines("Findings"))
                .isNotEmpty()
                .allMatch(line -> line.cells().getFirst().words().contains("ubuntu-web"));
    }
}
