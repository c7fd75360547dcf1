package gallerist.app.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gallerist.app.fx.Place;
import gallerist.app.map.Survey;
import gallerist.app.replication.Yard;
import gallerist.app.report.Chart;
import gallerist.app.report.Grid;
import gallerist.app.report.Section;
import gallerist.app.report.Section.Duty;
import gallerist.app.report.Section.Tile;
import gallerist.model.gallery.TagOperation;
import gallerist.model.region.Regions;
import gallerist.storage.WorkspaceSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
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
        shown =
                Optional.of(
                        new OverviewViewModel(
                                yard.bench(),
                                gone::add,
                                (versions, homes) ->
                                        Survey.of(versions, homes).world("Where", gone::add)));
    }

    private Tile tile(String title) {
        return model().report().getValue().sections().stream()
                .filter(Section.Tiles.class::isInstance)
                .flatMap(section -> ((Section.Tiles) section).tiles().stream())
                .filter(tile -> tile.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Section> cards() {
        return model().report().getValue().sections().stream()
                .filter(Section.Cards.class::isInstance)
                .flatMap(section -> ((Section.Cards) section).cards().stream());
    }

    private List<Duty> duties() {
        return cards().filter(Section.Duties.class::isInstance)
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
    void whatWasEnteredByHandIsPartOfTheMonthAndOfItsBudget() {
        yard.workspace()
                .tagging()
                .update(
                        yard.caller(),
                        yard.definition().parent().orElseThrow(),
                        TagOperation.MERGE,
                        Map.of("cost.pipeline", "12.50", "budget", "10"))
                .orThrow();
        look();

        assertThat(tile("This month").number()).isEqualTo("$12.50");
        assertThat(duties())
                .extracting(Duty::title)
                .contains("Production: the month costs more than its budget");
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
        return cards().filter(Section.Graph.class::isInstance)
                .map(section -> ((Section.Graph) section).chart())
                .filter(chart -> chart.title().startsWith("Cost"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasPublishedLastAndWhereItIsLeadToIt() {
        look();

        Grid newest =
                cards().filter(Section.Table.class::isInstance)
                        .map(section -> ((Section.Table) section).grid())
                        .findFirst()
                        .orElseThrow();
        assertThat(newest.lines().getFirst().cells())
                .extracting(Grid.Cell::words)
                .first()
                .isEqualTo("ubuntu-web 1.0.0");
        assertThat(newest.lines().getFirst().cells().getLast().words()).isEqualTo("2 of 2 regions");
        Section.World world =
                cards().filter(Section.World.class::isInstance)
                        .map(Section.World.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(world.aside()).isEqualTo("2 regions, 2 verified");
        world.open().accept(Regions.of("northeurope"));
        assertThat(gone).containsExactly(new Place.Page("map", "northeurope"));
    }

    @Test
    void whatLiesInARegionThatIsAwayIsNeitherVerifiedNorDeployableThere() {
        yard.workspace().replicator().runOnce();
        isAway();
        look();

        assertThat(tile("Copies verified").number() + " " + tile("Copies verified").of())
                .isEqualTo("1 of 2");
        assertThat(tile("Copies verified").toString()).contains("1 behind a fault");
        assertThat(tile("Deployable now").number() + " " + tile("Deployable now").of())
                .isEqualTo("0 of 1");
    }

    private void isAway() {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.caller(),
                        Regions.of("northeurope"),
                        Optional.empty(),
                        drills -> drills.withOutage(true))
                .orThrow();
    }

    @Test
    void aRegionThatIsAwayNeedsAPerson() {
        isAway();
        look();

        assertThat(duties())
                .extracting(Duty::title)
                .anyMatch(title -> title.equals("North Europe can’t be reached"));
        duties().getFirst().ways().getFirst().run();
        assertThat(gone).containsExactly(new Place.Page("map", "northeurope"));
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
                .contains("Production: the month costs more than its budget");
    }

    @Test
    void roomInTheBudgetOfAnotherGalleryIsNoRoomForThisOne() {
        yard.run(
                "sig",
                "create",
                "-g",
                "images",
                "-r",
                "Labs",
                "--tags",
                "budget=10",
                "cost.pipeline=12.50");
        look();

        assertThat(duties())
                .filteredOn(duty -> duty.title().contains("budget"))
                .extracting(Duty::title, Duty::more)
                .containsExactly(
                        tuple("Labs: the month costs more than its budget", "$12.50 of $10.00"));
    }

    @Test
    void whatEndsSoonAndWhatComesNearALimitOfItsOwnNeedAPerson() {
        yard.version(
                "update",
                "1.0.0",
                "--target-regions",
                "westeurope=84",
                "northeurope=1",
                "--no-wait",
                "--set",
                "publishingProfile.endOfLifeDate=" + yard.bench().now().plus(Duration.ofDays(8)));
        look();

        assertThat(duties())
                .extracting(Duty::title)
                .contains(
                        "Replicas, ubuntu-web 1.0.0, West Europe: 84 of 100",
                        "Production / ubuntu-web 1.0.0 ends in 8 days");
    }
}
