package gallerist.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    private Yard yard;
    private HistoryViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("a.raw", 2));
        yard.capture("1.1.0", yard.disk("b.raw", 4));
        model = new HistoryViewModel(yard.bench(), yard.definition());
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private Stream<Section> sections() {
        return model.report().getValue().sections().stream()
                .flatMap(section ->
                        section instanceof Section.Beside(var left, var right)
                                ? Stream.concat(left.stream(), right.stream())
                                : Stream.of(section));
    }

    private List<String> rows(String title, int column) {
        return sections()
                .flatMap(section ->
                        switch (section) {
                            case Section.Table(Grid grid) -> Stream.of(grid);
                            case Section.Graph(var chart) -> Stream.of(chart.table());
                            default -> Stream.<Grid>of();
                        })
                .filter(grid -> grid.title().equals(title))
                .flatMap(grid -> grid.lines().stream())
                .map(line -> line.cells().get(column).value())
                .toList();
    }

    @Test
    void eachMonthTellsWhatWasPublishedInIt() {
        assertThat(rows("Published by month", 1)).hasSize(12).endsWith("0", "2");
        assertThat(rows("Published by month", 2)).endsWith("1.1.0, 1.0.0");
    }

    @Test
    void sizesStandFromTheOldestToTheNewestAndTheGrowthIsTold() {
        assertThat(rows("Occupied by version", 0)).containsExactly("1.0.0", "1.1.0");
        assertThat(rows("Occupied by version", 1)).containsExactly("1048576", "2097152");
        assertThat(sections())
                .anyMatch(section ->
                        section instanceof Section.Tiles(var tiles)
                                && tiles.getLast().number().equals("+100 %"));
    }

    @Test
    void whatNobodyUsesSaysForHowLong() {
        assertThat(rows("Who has used which version", 6))
                .containsExactly("for 0 days", "for 0 days");
    }
}
