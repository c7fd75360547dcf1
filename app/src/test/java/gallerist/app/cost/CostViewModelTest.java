package gallerist.app.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.page.Retiring;
import gallerist.app.replication.Yard;
import gallerist.app.report.Chart;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Dial;
import gallerist.model.Problem;
import gallerist.model.cost.Estimate;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.TagOperation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostViewModelTest {
    private Yard yard;
    private CostViewModel model;
    private final List<Retiring> proposed = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("os.raw", 4), "northeurope", "eastus");
        model = new CostViewModel(yard.bench(), proposed::add, refused::addAll);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
        assertThat(refused).isEmpty();
    }

    private Grid grid(String title) {
        return model.report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void ask(String title, String answer) {
        model.dials().stream()
                .filter(dial -> dial.title().equals(title))
                .map(Dial::asked)
                .forEach(asked -> asked.shown().set(answer));
    }

    private BigDecimal sum(Grid grid, int column) {
        return grid.lines().stream()
                .map(line -> new BigDecimal(line.cells().get(column).value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gallery", "Image", "Region", "Storage type", "Owner"})
    void groupsAddUpToWhatEverythingCosts(String by) {
        ask("By", by);

        assertThat(sum(grid("Cost by " + by.toLowerCase(Locale.ROOT)), 4))
                .isEqualByComparingTo(all().monthly().amount())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gallery", "Image", "Region", "Storage type", "Owner"})
    void everyGroupOpensTheLinesThatItWasAddedUpFrom(String by) {
        ask("By", by);
        String groups = "Cost by " + by.toLowerCase(Locale.ROOT);
        for (int i = 0; i < grid(groups).lines().size(); i++) {
            Grid.Line group = grid(groups).lines().get(i);
            group.ways().getFirst().run();

            Grid lines =
                    grid("Storage of %s, line by line".formatted(group.cells().getFirst().text()));

            assertThat(sum(lines, 6))
                    .isEqualByComparingTo(new BigDecimal(group.cells().get(4).value()));
            assertThat(sum(lines, 3))
                    .isEqualByComparingTo(new BigDecimal(group.cells().get(1).value()));
            assertThat(lines.lines()).allSatisfy(line -> assertThat(line.target()).isPresent());
            lines.ways().getFirst().run();
        }

        assertThat(grid("Storage, line by line").lines()).hasSize(3);
    }

    private Estimate all() {
        return Estimate.of(
                yard.workspace().prices().show(),
                yard.workspace()
                        .charges()
                        .list(yard.caller(), yard.workspace().subscription())
                        .orThrow());
    }

    @Test
    void theLinesAreWhatTheGroupsWereReckonedFrom() {
        assertThat(sum(grid("Storage, line by line"), 6))
                .isEqualByComparingTo(all().monthly().amount());
        assertThat(sum(grid("Egress, line by line"), 5))
                .isEqualByComparingTo(all().once().amount());
        assertThat(grid("Egress, line by line").lines()).hasSize(2);
    }

    @Test
    void everyFigureAtTheTopOpensWhatItWasAddedUpFrom() {
        ask("By", "Region");
        grid("Cost by region").lines().getFirst().ways().getFirst().run();

        for (Section.Tile tile : tiles()) {
            Section.Origin.Below origin = (Section.Origin.Below) tile.from().orElseThrow();
            model.open(origin.section());
            assertThat(grid(origin.section()).title()).isEqualTo(origin.section());
        }
        assertThat(tiles().getFirst().number())
                .isEqualTo(
                        grid("Storage, line by line").sum().orElseThrow().cells().getLast().text());
        assertThat(tiles().get(3).number())
                .isEqualTo(
                        grid("Egress, line by line").sum().orElseThrow().cells().getLast().text());
    }

    private List<Section.Tile> tiles() {
        return model.report().getValue().sections().stream()
                .filter(Section.Tiles.class::isInstance)
                .flatMap(section -> ((Section.Tiles) section).tiles().stream())
                .toList();
    }

    @Test
    void aBudgetIsSetForOneGalleryAndTakenAway() {
        assertThat(model.actions().getFirst().obstacle().getValue())
                .isEqualTo("Choose one gallery first");
        ask("Gallery", "Production");
        ask("Budget a month", "12.50");

        model.actions().getFirst().run();
        assertThat(grid("Cost by gallery").lines().getFirst().cells().get(5).value())
                .isEqualTo("12.5");

        ask("Budget a month", "0");
        model.actions().getFirst().run();
        assertThat(grid("Cost by gallery").lines().getFirst().cells().get(5)).isEqualTo(Cell.NONE);
    }

    private void enterByHand() {
        yard.run("sig", "create", "-g", "images", "-r", "Labs", "--tags", "cost.pipeline=1012.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gallery", "Image", "Region", "Storage type", "Owner"})
    void whatWasEnteredByHandIsALineOfEveryTableAndOfItsSum(String by) {
        enterByHand();
        ask("By", by);

        Grid groups = grid("Cost by " + by.toLowerCase(Locale.ROOT));

        assertThat(sum(groups, 4))
                .isEqualByComparingTo(all().monthly().amount().add(new BigDecimal("1012.50")));
        assertThat(groups.sum().orElseThrow().cells().get(4).text())
                .isEqualTo(tiles().getFirst().number())
                .startsWith("$1,012.");
        assertThat(grid("Storage, line by line").sum().orElseThrow().cells().getLast().text())
                .isEqualTo(tiles().getFirst().number());
    }

    @Test
    void oneGalleryIsAllThatEveryCardTellsOf() {
        enterByHand();

        ask("Gallery", "Labs");

        assertThat(chart().title()).isEqualTo("Cost by month, Labs");
        assertThat(chart().table().lines())
                .extracting(line -> line.cells().get(1).text())
                .containsOnly("$1,012.50");
        assertThat(grid("Crossed in the last 30 days").lines()).isEmpty();
        ask("Gallery", "Production");
        assertThat(tiles().getFirst().meaning()).isEqualTo("storage of replicas");
    }

    private Chart chart() {
        return model.report().getValue().sections().stream()
                .filter(Section.Beside.class::isInstance)
                .map(section -> ((Section.Beside) section).left().getFirst())
                .map(section -> ((Section.Graph) section).chart())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void costsThatWereEnteredByHandAreTagsOfTheirGallery() {
        yard.workspace()
                .tagging()
                .update(
                        yard.caller(),
                        yard.definition().parent().orElseThrow(),
                        TagOperation.MERGE,
                        Map.of("cost.pipeline", "12.50"))
                .orThrow();

        Grid byHand =
                model.report().getValue().sections().stream()
                        .filter(Section.Beside.class::isInstance)
                        .map(section -> ((Section.Beside) section).right().getFirst())
                        .map(section -> ((Section.Table) section).grid())
                        .findFirst()
                        .orElseThrow();

        assertThat(byHand.lines())
                .extracting(line -> line.cells().get(0).words() + " " + line.cells().get(2).value())
                .containsExactly("pipeline 12.5");
    }

    @Test
    void duplicatesAreWasteAndOneClickEndsThem() {
        SafetyProfile free = new SafetyProfile(true, false);
        ResourceId older = yard.capture("2.0.0", yard.disk("same.raw", 2), free);
        yard.capture("2.1.0", yard.disk("same.raw", 2), free);
        assertThat(grid("Waste").lines())
                .extracting(
                        line -> line.cells().get(0).words() + ": " + line.cells().get(2).words())
                .containsExactly("Production / ubuntu-web 2.0.0: 2.1.0 has the same bytes");

        grid("Waste").lines().getFirst().ways().getFirst().run();
        assertThat(proposed.getLast().summary().getValue()).startsWith("1 version is deleted.");
        proposed.getLast().carryOut(() -> {});

        yard.workspace().replicator().runOnce();

        assertThat(proposed.getLast().refusal().getValue()).isEmpty();
        assertThat(yard.workspace().versions().show(yard.caller(), older).problems()).isNotEmpty();
        assertThat(grid("Waste").lines()).isEmpty();
    }

    @Test
    void wasteThatHasComeToUseMeanwhileIsNotEnded() {
        SafetyProfile free = new SafetyProfile(true, false);
        yard.capture("2.0.0", yard.disk("same.raw", 2), free);
        ResourceId newer = yard.capture("2.1.0", yard.disk("same.raw", 2), free);
        grid("Waste").ways().getFirst().run();

        yard.workspace().versions().delete(yard.caller(), newer).orThrow();
        proposed.getLast().carryOut(() -> {});

        assertThat(proposed.getLast().refusal().getValue()).isNotEmpty();
        assertThat(yard.version(yard.definition().version("2.0.0"))).isNotNull();
    }

    @Test
    void thePublishedExampleComesOutOnTheScreen() {
        assertThat(grid("The published example of a bill").lines())
                .extracting(line -> line.cells().get(1).words() + " " + line.cells().get(2).words())
                .containsExactly("6 6", "2 2");
    }
}
