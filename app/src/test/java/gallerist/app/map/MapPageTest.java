package gallerist.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.control.Sideways;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Yard;
import gallerist.app.report.Hands;
import gallerist.app.theme.Theme;
import gallerist.app.workshop.Classes;
import gallerist.model.Problem;
import gallerist.model.image.Watch;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.storage.WorkspaceSettings;
import gallerist.storage.ZoneStore;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.xml.sax.SAXException;

class MapPageTest {
    private static final Region NORTH = Regions.of("northeurope");

    private final FxRobot robot = new FxRobot();
    private final List<Problem> refused = new ArrayList<>();
    private final Map<String, byte[]> saved = new LinkedHashMap<>();
    private Yard yard;
    private Optional<MapViewModel> shown = Optional.empty();
    private Optional<MapPage> opened = Optional.empty();
    private Stage stage;

    @BeforeEach
    void open(@TempDir Path folder) throws TimeoutException {
        yard = new Yard(folder);
        yard.workspace()
                .settings()
                .write(yard.caller(), known -> new WorkspaceSettings(known.apiVersion(), true))
                .orThrow();
        yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope", "eastus");
        yard.workspace().replicator().runOnce();
        JavaFx.start();
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(() -> {
            Theme.loadFonts();
            Workbench bench =
                    new Workbench(
                            yard.workspace(),
                            yard.caller(),
                            new Work(
                                    Runnable::run,
                                    Runnable::run,
                                    failure -> {
                                        throw new AssertionError(failure);
                                    }),
                            Yard.CLOCK);
            MapViewModel made = new MapViewModel(bench, refused::addAll);
            shown = Optional.of(made);
            opened = Optional.of(new MapPage(made, new Hands(_ -> {}, _ -> {}, saved::put)));
            Scene scene = new Scene(new Sideways(page().node()), 1280, 800);
            Theme.DARK.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        Frames.pass(3);
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(page()::close);
        FxToolkit.cleanupStages();
        yard.close();
        assertThat(refused).isEmpty();
    }

    private MapViewModel model() {
        return shown.orElseThrow();
    }

    private MapPage page() {
        return opened.orElseThrow();
    }

    private void save(String menu, String item) {
        robot.interact(() ->
                page().node().lookupAll(".menu-button").stream()
                        .map(MenuButton.class::cast)
                        .filter(button ->
                                menu.equals(button.getText())
                                        || menu.equals(button.getAccessibleText()))
                        .flatMap(button -> button.getItems().stream())
                        .filter(each -> item.equals(each.getText()))
                        .findFirst()
                        .map(MenuItem::getOnAction)
                        .orElseThrow()
                        .handle(new ActionEvent()));
    }

    @Test
    void nothingIsCountedBeforeItIsRead() {
        Deque<Runnable> background = new ArrayDeque<>();
        Work work =
                new Work(
                        background::add,
                        Runnable::run,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        Workbench slow = new Workbench(yard.workspace(), yard.caller(), work, Yard.CLOCK);
        robot.interact(() -> {
            MapPage page =
                    new MapPage(
                            new MapViewModel(slow, refused::addAll),
                            new Hands(_ -> {}, _ -> {}, saved::put));
            assertThat(words(page))
                    .contains("Reading what lies where…")
                    .doesNotContain("0 target regions");

            while (!background.isEmpty()) {
                background.poll().run();
            }

            assertThat(words(page)).contains("3 target regions");
            page.close();
        });
    }

    private static List<String> words(MapPage page) {
        return page.node().lookupAll(".map-sum .label").stream()
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void theMapIsSavedAsAPicture() throws IOException {
        save("Save", "Map as PNG…");

        var picture = ImageIO.read(new ByteArrayInputStream(saved.get("map.png")));
        assertThat(picture.getWidth()).isGreaterThan(800);
        assertThat(picture.getHeight()).isGreaterThan(200);
    }

    @Test
    void theMapIsSavedAsADrawingWithEachRegionAndItsName()
            throws ParserConfigurationException, IOException, SAXException {
        save("Save", "Map as SVG…");

        byte[] drawing = saved.get("map.svg");
        var document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(drawing));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(new String(drawing, StandardCharsets.UTF_8))
                .contains("North Europe", "West Europe", "East US")
                .contains("Replication of all galleries, as of 21 Nov 2026")
                .contains(">Not a target</text>", ">57</text>");
    }

    @Test
    void theTableIsSavedWithExactFigures() {
        save("Copy or export Regions", "Save as CSV…");

        assertThat(new String(saved.get("regions.csv"), StandardCharsets.UTF_8))
                .contains("East US,Verified,100,")
                .contains("West Europe,Verified,100,");
    }

    @Test
    void whatHasBytesStandsFirstInTheMatrix() {
        robot.interact(() -> yard.record("2.0.0"));
        Frames.pass(3);

        assertThat(model().matrix().getValue().lines())
                .extracting(line -> line.cells().getFirst().text())
                .containsExactly("Production / ubuntu-web 1.0.0", "Production / ubuntu-web 2.0.0");
    }

    @Test
    void theMatrixSaysTheSameAsTheMap() {
        robot.interact(() ->
                page().node().lookupAll(".toggle-button").stream()
                        .map(ToggleButton.class::cast)
                        .filter(button -> "Matrix".equals(button.getText()))
                        .forEach(ToggleButton::fire));
        Frames.pass(3);

        assertThat(model().matrix().getValue().columns())
                .extracting(column -> column.title())
                .containsExactly("Version", "West Europe", "East US", "North Europe");
        assertThat(model().matrix().getValue().lines().getFirst().cells())
                .extracting(cell -> cell.words())
                .containsExactly(
                        "Production / ubuntu-web 1.0.0", "Verified", "Verified", "Verified");
        assertThat(robot.lookup("Versions and regions").tryQuery()).isPresent();
    }

    @Test
    void aRegionIsTakenOfflineAndBackByItsSwitches() {
        robot.interact(() -> model().chosen().set(Optional.of(NORTH)));
        List<DrillsViewModel.Switch> switches = model().drills().switches().getValue();
        assertThat(switches)
                .extracting(DrillsViewModel.Switch::title)
                .containsExactly(
                        "Whole region offline",
                        "Zone 1 offline",
                        "Zone 2 offline",
                        "Zone 3 offline",
                        "Slow link, 20 MiB/s",
                        "Store full",
                        "Damage to copies");

        robot.interact(() -> switches.getFirst().turn().run());
        assertThat(stores()).allMatch(store -> store.drills().outage());
        assertThat(model().drills().switches().getValue().getFirst().isOn()).isTrue();

        robot.interact(() -> model().drills().switches().getValue().getFirst().turn().run());
        assertThat(stores()).noneMatch(store -> store.drills().outage());
    }

    @Test
    void copiesAreDamagedByASwitch() {
        robot.interact(() -> model().chosen().set(Optional.of(NORTH)));
        robot.interact(() -> model().drills().switches().getValue().getLast().turn().run());

        assertThat(stores()).allMatch(store -> store.drills().damage());
        assertThat(
                        yard.workspace()
                                .verification()
                                .verify(yard.caller(), yard.workspace().subscription(), Watch.NONE)
                                .orThrow()
                                .isWhole())
                .isFalse();

        robot.interact(() -> model().drills().switches().getValue().getLast().turn().run());
        assertThat(stores()).noneMatch(store -> store.drills().damage());
    }

    @Test
    void theSwitchOfASlowLinkTellsTheRateThatTheDrillHas() {
        yard.workspace()
                .regionStores()
                .drill(yard.caller(), NORTH, Optional.empty(), drills -> drills.withRate(300 << 10))
                .orThrow();
        robot.interact(() -> model().chosen().set(Optional.of(NORTH)));

        assertThat(model().drills().switches().getValue())
                .filteredOn(DrillsViewModel.Switch::isOn)
                .extracting(DrillsViewModel.Switch::title)
                .containsExactly("Slow link, 300 KiB/s");
    }

    @Test
    void aSlowLinkIsAsSlowAsOneChooses() {
        robot.interact(() -> model().chosen().set(Optional.of(NORTH)));
        robot.interact(() -> slow().degrees().getFirst().take().run());
        assertThat(slow().title()).isEqualTo("Slow link, 256 KiB/s");
        assertThat(stores()).allMatch(store -> store.drills().bytesPerSecond() == 0);

        robot.interact(() -> slow().turn().run());
        robot.interact(() -> slow().degrees().get(1).take().run());

        assertThat(stores()).allMatch(store -> store.drills().bytesPerSecond() == 1 << 20);
        assertThat(stores()).extracting(ZoneStore::used).containsOnlyOnce(1L << 20);
    }

    private DrillsViewModel.Switch slow() {
        return model().drills().switches().getValue().stream()
                .filter(each -> each.title().startsWith("Slow"))
                .findFirst()
                .orElseThrow();
    }

    private List<ZoneStore> stores() {
        return yard.workspace().regionStores().show(yard.caller(), Optional.of(NORTH)).orThrow();
    }

    @Test
    void theSliderIsMovedByKeysAndAlwaysSaysWhetherItIsAReplay() {
        robot.interact(() -> page().node().lookup(".replay-track").requestFocus());
        assertThat(model().replay().label().getValue()).isEqualTo("Live");

        robot.type(KeyCode.LEFT);
        assertThat(model().replay().moment().get())
                .contains(Yard.CLOCK.instant().minusSeconds(12 * 3600 / 120));
        assertThat(model().replay().label().getValue()).startsWith("Replay, as of 21 Nov 2026, ");
        robot.type(KeyCode.HOME);
        assertThat(model().replay().share()).isZero();
        assertThat(model().survey().getValue().standings()).isEmpty();
        robot.type(KeyCode.END);
        assertThat(model().replay().label().getValue()).isEqualTo("Live");
        assertThat(model().survey().getValue().standings()).hasSize(3);
    }

    @Test
    void whoClicksTheSliderGoesOnWithTheArrowKeys() {
        robot.clickOn(page().node().lookup(".replay-track"));
        double clicked = model().replay().share();

        robot.type(KeyCode.LEFT);

        assertThat(model().replay().share()).isLessThan(clicked);
    }

    @Test
    void aReplayRunsAtItsSpeedUntilItIsNow() {
        robot.interact(() -> {
            model().replay().turn();
            model().replay().passed(Duration.ofMinutes(1));
        });
        assertThat(model().replay().isPlaying().get()).isTrue();
        assertThat(model().replay().moment().get().orElseThrow())
                .isBetween(
                        Yard.CLOCK.instant().minusSeconds(11 * 3600),
                        Yard.CLOCK.instant().minusSeconds(10 * 3600));

        robot.interact(() -> model().replay().passed(Duration.ofMinutes(11)));
        assertThat(model().replay().isPlaying().get()).isFalse();
        assertThat(model().replay().label().getValue()).isEqualTo("Live");
    }

    @Test
    void theTimeLapseOfWhatIsNoClassPlaysTheLastHourAndSaysSo() {
        robot.interact(() -> page().turnTo("replay"));

        assertThat(model().replay().isPlaying().get()).isTrue();
        assertThat(model().replay().moment().get().orElseThrow())
                .isBetween(
                        Yard.CLOCK.instant().minusSeconds(3600),
                        Yard.CLOCK.instant().minusSeconds(3000));
        assertThat(model().replay().label().getValue()).startsWith("Replay, as of ");
    }

    @Test
    void theTimeLapseOfAClassBeginsWithIt() throws IOException {
        Instant begun = Yard.CLOCK.instant().minusSeconds(90 * 60);
        Path room = Classes.outside(yard.workspace().folder());
        Files.writeString(room.resolve("workshop.txt"), "first-gallery\n");
        Files.writeString(
                room.resolve("progress.json"),
                "{\"begun\": \"%s\", \"steps\": []}".formatted(begun));

        robot.interact(() -> {
            model().replay().refresh();
            page().turnTo("replay");
        });

        assertThat(model().replay().moment().get().orElseThrow())
                .isBetween(begun, begun.plusSeconds(600));
        assertThat(model().replay().past().getValue().from()).isEqualTo(begun);
        Frames.pass(3);
        Labeled label = (Labeled) page().node().lookup(".replay-label");
        assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1));
    }
}
