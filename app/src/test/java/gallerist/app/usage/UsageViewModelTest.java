package gallerist.app.usage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Section;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.region.Regions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageViewModelTest {
    private Yard yard;
    private UsageViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
        model = new UsageViewModel(yard.bench());
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private List<List<String>> rows(String title) {
        return model.report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals(title))
                .map(Grid::lines)
                .flatMap(List::stream)
                .map(line -> line.cells().stream().map(Cell::words).toList())
                .toList();
    }

    @Test
    void whatIsUsedIsCountedWhereItIs() {
        assertThat(rows("Counted by subscription and region"))
                .extracting(row -> row.get(0) + ", " + row.get(1) + ": " + row.get(3))
                .containsExactlyInAnyOrder(
                        "Galleries per subscription and region, West Europe: 1",
                        "Image definitions per subscription and region, West Europe: 1",
                        "Image versions per subscription and region, West Europe: 1");
    }

    @Test
    void everyRegionIsListedWhenAskedFor() {
        model.dials().getFirst().asked().shown().set("All regions");

        assertThat(rows("Counted by subscription and region"))
                .hasSize(Regions.all().size() * Usage.COUNTED.size());
    }

    private Section.Tile tile(String title) {
        return model.report().getValue().sections().stream()
                .filter(Section.Tiles.class::isInstance)
                .flatMap(section -> ((Section.Tiles) section).tiles().stream())
                .filter(tile -> tile.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHighestIsTheHighestOfAllWhetherOfARegionOrOfOneResource() {
        assertThat(tile("Highest").number()).isEqualTo("1 %");
        yard.version(
                "update", "1.0.0", "--target-regions", "westeurope=84", "northeurope", "--no-wait");

        assertThat(tile("Highest").number()).isEqualTo("84 %");
        assertThat(tile("Highest").meaning()).isEqualTo("replicas, ubuntu-web 1.0.0, West Europe");
        assertThat(tile("Above 80 %").number()).isEqualTo("1");
        assertThat(tile("Reached").number()).isEqualTo("0");
        assertThat(rows("The largest of each"))
                .extracting(row -> row.get(1) + ": " + row.get(3) + " of " + row.get(4))
                .containsExactly("ubuntu-web 1.0.0, West Europe: 84 of 100");
    }

    @Test
    void everyDocumentedLimitIsListed() {
        assertThat(rows("All documented limits")).hasSize(Limits.values().length);
        assertThat(rows("Replicas of a version in a region")).hasSize(2);
    }
}
