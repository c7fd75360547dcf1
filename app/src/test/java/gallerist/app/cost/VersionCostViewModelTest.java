package gallerist.app.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Section;
import gallerist.model.cost.Estimate;
import gallerist.model.gallery.ResourceId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionCostViewModelTest {
    private final List<Place> gone = new ArrayList<>();
    private Yard yard;
    private ResourceId version;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        version = yard.capture("1.0.0", yard.disk("os.raw", 4), "northeurope", "eastus");
        yard.capture("2.0.0", yard.disk("next.raw", 4));
        yard.workspace().replicator().runOnce();
    }

    @AfterEach
    void close() {
        yard.close();
    }

    private List<Section> told(ResourceId id) {
        try (VersionCostViewModel model = new VersionCostViewModel(yard.bench(), id, gone::add)) {
            return model.report().getValue().sections();
        }
    }

    private Grid grid(String title) {
        return told(version).stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(Grid grid, int column) {
        return grid.lines().stream()
                .map(line -> new BigDecimal(line.cells().get(column).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Estimate estimate() {
        return Estimate.of(
                yard.workspace().prices().show(),
                yard
                        .workspace()
                        .charges()
                        .list(yard.caller(), yard.workspace().subscription())
                        .orThrow()
                        .stream()
                        .filter(each -> each.version().equals(version))
                        .toList());
    }

    @Test
    void itsLinesAddUpToWhatTheCommandLineEstimates() {
        assertThat(grid("Storage by region").lines()).hasSize(3);
        assertThat(sum(grid("Storage by region"), 5))
                .isEqualByComparingTo(estimate().monthly().amount())
                .isPositive();
        assertThat(grid("Egress of its making").lines()).hasSize(2);
        assertThat(sum(grid("Egress of its making"), 4))
                .isEqualByComparingTo(estimate().once().amount());
    }

    @Test
    void itsSumsOpenThePlanThatTheyWereReckonedFrom() {
        Place plan = new Place.Of(version, "replication");

        assertThat(grid("Storage by region").lines())
                .allSatisfy(line -> assertThat(line.target()).contains(plan));
        assertThat(((Section.Tiles) told(version).getFirst()).tiles())
                .allSatisfy(tile -> assertThat(tile.from()).isPresent());
        ((Section.Ways) told(version).getLast()).ways().forEach(way -> way.run());
        assertThat(gone)
                .containsExactly(new Place.Page("settings", "prices"), new Place.Page("cost"));
    }

    @Test
    void whatCrossedRegionsIsMeasuredCopyByCopy() {
        assertThat(grid("Crossed regions so far").lines())
                .extracting(line -> line.cells().get(2).words())
                .containsExactlyInAnyOrder("North Europe", "East US");
    }

    @Test
    void aVersionWithoutBytesCostsNothing() {
        yard.record("3.0.0");

        assertThat(told(yard.definition().version("3.0.0")).getFirst())
                .isInstanceOfSatisfying(
                        Section.Note.class,
                        note -> assertThat(note.title()).isEqualTo("Nothing is charged"));
    }
}
