package gallerist.app.control.map;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.theme.Theme;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.testkit.Frames;
import gallerist.testkit.Golden;
import gallerist.testkit.JavaFx;
import gallerist.testkit.Snapshot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class WorldMapTest {
    private final FxRobot robot = new FxRobot();
    private final List<Region> told = new ArrayList<>();
    private final AtomicReference<WorldMap> shown = new AtomicReference<>();
    private Stage stage;

    @BeforeEach
    void openWindow() throws TimeoutException {
        JavaFx.start();
        stage = FxToolkit.registerStage(Stage::new);
        robot.interact(Theme::loadFonts);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private WorldMap open(Theme theme, WorldMap.Form form, int width, int height) {
        robot.interact(() -> {
            WorldMap map = new WorldMap(form);
            map.onChoose(told::add);
            map.show(Pictured.scenery());
            Scene scene = new Scene(new StackPane(map), width, height);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            shown.set(map);
        });
        Frames.pass(3);
        return shown.get();
    }

    private static Stream<Node> below(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WorldMapTest::below))
                : Stream.of(node);
    }

    private static List<MarkNode> marks(WorldMap map) {
        return below(map).filter(MarkNode.class::isInstance).map(MarkNode.class::cast).toList();
    }

    private static MarkNode mark(WorldMap map, String region) {
        return marks(map).stream()
                .filter(node -> node.cluster().holds(Regions.of(region)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoListensHearsOfEveryRegion() {
        WorldMap map = open(Theme.LIGHT, WorldMap.Form.MONITOR, 912, 430);

        String spoken =
                String.join("\n", marks(map).stream().map(Node::getAccessibleText).toList());

        assertThat(Regions.all())
                .allSatisfy(region -> assertThat(spoken).contains(region.displayName()));
        assertThat(spoken)
                .contains("West Europe, home region, Verified")
                .contains("Australia East, Failed, Store full");
        assertThat(marks(map))
                .extracting(Node::getAccessibleRole)
                .containsOnly(AccessibleRole.BUTTON);
    }

    @Test
    void theLegendCountsEveryRegionOnce() {
        WorldMap map = open(Theme.LIGHT, WorldMap.Form.MONITOR, 912, 430);

        int counted =
                below(map)
                        .filter(Legend.class::isInstance)
                        .flatMap(WorldMapTest::below)
                        .filter(Label.class::isInstance)
                        .map(node -> ((Label) node).getText())
                        .filter(text -> text.matches("\\d+"))
                        .mapToInt(Integer::parseInt)
                        .sum();

        assertThat(counted).isEqualTo(Regions.all().size());
    }

    @Test
    void tabComesToOneMarkAndArrowsLeadOn() {
        WorldMap map = open(Theme.LIGHT, WorldMap.Form.MONITOR, 912, 430);
        MarkNode home = mark(map, "westeurope");
        assertThat(marks(map).stream().filter(Node::isFocusTraversable)).containsExactly(home);
        robot.interact(home::requestFocus);

        robot.push(KeyCode.LEFT);
        Node left = stage.getScene().getFocusOwner();

        assertThat(left).isInstanceOf(MarkNode.class).isNotSameAs(home);
        assertThat(left.getLayoutX()).isLessThan(home.getLayoutX());
        assertThat(marks(map).stream().filter(Node::isFocusTraversable))
                .containsExactly((MarkNode) left);
    }

    @Test
    void enterChoosesWhatTheKeyboardIsOn() {
        WorldMap map = open(Theme.LIGHT, WorldMap.Form.MONITOR, 912, 430);
        robot.interact(mark(map, "southafricanorth")::requestFocus);

        robot.push(KeyCode.ENTER);

        assertThat(told).containsExactly(Regions.of("southafricanorth"));
    }

    @Test
    void aClickChoosesARegionInBothForms() {
        for (WorldMap.Form form : WorldMap.Form.values()) {
            told.clear();
            WorldMap map = open(Theme.LIGHT, form, 912, 430);

            robot.clickOn(mark(map, "southafricanorth"));

            assertThat(told).as(form.name()).containsExactly(Regions.of("southafricanorth"));
        }
    }

    @Test
    void nearerFewerRegionsAreFoldedAndTheWholeWorldComesBack() {
        WorldMap map = open(Theme.LIGHT, WorldMap.Form.MONITOR, 912, 430);
        int folded = marks(map).size();
        robot.interact(mark(map, "westeurope")::requestFocus);

        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.PLUS);
        }
        Frames.pass(2);
        int near = marks(map).size();
        robot.push(KeyCode.DIGIT0);
        Frames.pass(2);

        assertThat(near).isGreaterThan(folded);
        assertThat(marks(map)).hasSize(folded);
    }

    @Test
    void whatIsOnItsWayIsNeverShownFartherThanItIsKnownToBe() {
        WorldMap map = open(Theme.LIGHT, WorldMap.Form.MONITOR, 912, 430);
        robot.interact(() -> map.chosen().set(Optional.of(Regions.of("japaneast"))));

        Frames.pass(20);

        assertThat(
                        below(map)
                                .filter(node -> node.getStyleClass().contains("map-percent"))
                                .map(node -> ((Label) node).getText()))
                .containsExactly("58 %");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theMapLooksAsItDid(Theme theme, @TempDir Path folder) throws IOException {
        WorldMap map = open(theme, WorldMap.Form.MONITOR, 912, 430);
        robot.interact(() -> map.chosen().set(Optional.of(Regions.of("japaneast"))));
        Frames.pass(3);

        compare("world-map-" + theme.text(), folder);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void thePickerLooksAsItDid(Theme theme, @TempDir Path folder) throws IOException {
        open(theme, WorldMap.Form.PICKER, 243, 120);

        compare("region-picker-" + theme.text(), folder);
    }

    private void compare(String name, Path folder) throws IOException {
        WritableImage image = Snapshot.of(stage.getScene());
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        Path file = Files.createDirectories(folder).resolve(name + ".png");
        ImageIO.write(picture, "png", file.toFile());
        new Golden(Path.of("src/test/screens"), Path.of("target/screens")).check(name, file);
    }
}
