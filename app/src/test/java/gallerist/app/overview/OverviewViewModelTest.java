package gallerist.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.report.Chart;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Duty;
import gallerist.app.report.Section.Tile;
import gallerist.model.gallery.TagOperation;
import gallerist.model.region.Regions;
import gallerist.storage.WorkspaceSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewModelTest {
    private Yard yard;
    private Optional<OverviewViewModel> shown = Optional.empty();
    private final List<Place> gone = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.workspace()
                .settings()
                .write(yard.caller(), known -> new WorkspaceSettings(known.apiVersion(), true))
                .orThrow();
        yard.capture("1.0.0", yard.disk("os.raw", 4), "northeurope");
    }

    @AfterEach
    void close() {
        model().close();
        yard.close();
    }

    private OverviewViewModel model() {
        return shown.orElseThrow();
    }

    private void look() {
        yard.workspace().replicator().runOnce();
        shown = Optional.of(new OverviewViewModel(yard.bench(), gone::add));
    }

    private Tile tile(String title) {
        return model().report().getValue().sections().stream()
                .filter(Section.Tiles.class::isInstance)
                .flatMap(section -> ((Section.Tiles) section).tiles().stream())
                .filter(tile -> tile.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Duty> duties() {
        return model().report().getValue().sections().stream()
                .filter(Section.Beside.class::isInstance)
                .flatMap(section ->
                        Stream.concat(
                                ((Section.Beside) section).left().stream(),
                                ((Section.Beside) section).right().stream()))
                .filter(Section.Duties.class::isInstance)
                .flatMap(section -> ((Section.Duties) section).duties().stream())
                .toList();
    }

    @Test
    void figuresAreThoseOfTheWorkspaceAndLeadToTheirPages() {
        look();

        assertThat(tile("Deployable now").number() + " " + tile("Deployable now").of())
                .isEqualTo("1 of 1");
        assertThat(tile("Copies verified").number() + " " + tile("Copies verified").of())
                .isEqualTo("2 of 2");
        assertThat(tile("Copies verified").from())
                .contains(new Section.Origin.Elsewhere(new Place.Page("transfers")));
        assertThat(tile("This month").from())
                .contains(new Section.Origin.Elsewhere(new Place.Page("cost")));
    }

    @Test
    void whatWaitsInRecycleIsPaidForButNotDeployable() {
        yard.run("sig", "update", "-g", "images", "-r", "Production", "--soft-delete", "true");
        yard.workspace()
                .versions()
                .delete(yard.caller(), yard.definition().version("1.0.0"))
                .orThrow();
        look();

        assertThat(tile("Deployable now").number() + " " + tile("Deployable now").of())
                .isEqualTo("0 of 0");
        assertThat(costs().table().lines())
                .extracting(line -> line.cells().getFirst().value())
                .first()
                .isEqualTo("2026-11");
        assertThat(costs().table().lines().getFirst().cells().get(1).value()).isNotEqualTo("0");
        assertThat(new BigDecimal(costs().table().lines().getLast().cells().get(1).value()))
                .isZero();
    }

    private Chart costs() {
        return model().report().getValue().sections().stream()
                .filter(Section.Beside.class::isInstance)
                .flatMap(section -> ((Section.Beside) section).right().stream())
                .filter(Section.Graph.class::isInstance)
                .map(section -> ((Section.Graph) section).chart())
                .filter(chart -> chart.title().startsWith("Cost"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRegionThatIsAwayNeedsAPerson() {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.caller(),
                        Regions.of("northeurope"),
                        Optional.empty(),
                        drills -> drills.withOutage(true))
                .orThrow();
        look();

        assertThat(duties())
                .extracting(Duty::title)
                .anyMatch(title -> title.equals("North Europe can’t be reached"));
        duties().getFirst().ways().getFirst().run();
        assertThat(gone).containsExactly(new Place.Page("map"));
    }

    @Test
    void aMonthAboveItsBudgetNeedsAPerson() {
        yard.workspace()
                .tagging()
                .update(
                        yard.caller(),
                        yard.definition().parent().orElseThrow(),
                        TagOperation.MERGE,
                        Map.of("budget", "0.000001"))
                .orThrow();
        look();

        assertThat(duties())
                .extracting(Duty::title)
                .contains("The month costs more than its budget");
    }
}
