package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Fx;
import gallerist.app.fx.Place;
import gallerist.app.theme.Theme;
import gallerist.storage.Window;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** The window by keyboard, against a real workspace. */
class WindowTest {
    private final FxRobot robot = new FxRobot();
    @TempDir static Path folder;
    private static Workspace contoso;
    private Optional<Opened> opened = Optional.empty();

    private record Opened(Shell shell, Stage stage) {}

    @BeforeAll
    static void start() {
        contoso = Contoso.open(folder.resolve("contoso"));
        JavaFx.start();
    }

    @AfterEach
    void close() {
        opened.ifPresent(window -> {
            Frames.inFront(() -> {
                window.shell().close();
                window.stage().hide();
            });
            Frames.until(window.shell()::isIdle);
        });
    }

    @AfterAll
    static void closeWorkspace() {
        contoso.close();
    }

    private Shell open(Workspace workspace) {
        CompletableFuture<Opened> made = new CompletableFuture<>();
        new Fx()
                .execute(() -> {
                    Theme.loadFonts();
                    Appearance appearance = new Appearance(Optional.of(Theme.LIGHT));
                    Shell shell =
                            new Shell(
                                    workspace,
                                    Executors.newVirtualThreadPerTaskExecutor(),
                                    new Fx(),
                                    Contoso.CLOCK,
                                    appearance);
                    Scene scene = new Scene(shell.root(), 1280, 800);
                    appearance.follow(scene);
                    new Accelerators(shell).listen(scene);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    stage.requestFocus();
                    made.complete(new Opened(shell, stage));
                });
        opened = Optional.of(made.join());
        Shell shell = made.join().shell();
        settle(shell);
        return shell;
    }

    private static void settle(Shell shell) {
        Frames.until(shell::isIdle);
        Frames.pass(3);
        Frames.until(shell::isIdle);
    }

    private static List<Node> everything(Parent root) {
        List<Node> all = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            all.add(child);
            if (child instanceof Parent parent) {
                all.addAll(everything(parent));
            }
        }
        return all;
    }

    @Test
    void anEmptyWorkspaceIsReadyForItsFirstGallery() {
        try (Workspace empty = Contoso.empty(folder.resolve("default"))) {
            Shell shell = open(empty);
            Frames.until(() -> focused(shell).equals("Create gallery…"));

            robot.push(KeyCode.SPACE);
            settle(shell);
            assertThat(shell.overlay().isShowing()).isTrue();
            close();
            opened = Optional.empty();
        }
    }

    /**
     * Unfolding the tree moves what is selected in it, and who deletes then deletes what is shown.
     */
    @Test
    void whatIsGoneToIsShownWhicheverLineWasSelectedBefore() {
        Shell shell = open(contoso);
        Map<String, Place> images = new LinkedHashMap<>();
        contoso.definitions()
                .list(contoso.caller("").orThrow(), contoso.subscription(), Window.ALL)
                .orThrow()
                .items()
                .forEach(image -> images.put(image.id().galleryName(), Place.of(image.id())));

        for (Place image : List.copyOf(images.values()).reversed()) {
            Frames.inFront(() -> shell.navigator().go(image));
            settle(shell);

            assertThat(shell.navigator().place().get()).isEqualTo(image);
        }
        assertThat(images).hasSizeGreaterThan(3);
    }

    @Test
    void theKeyboardGoesBackToWhereItWasBeforeADialog() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("Production"));
        settle(shell);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Node filter = shell.root().getScene().getFocusOwner();

        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle(shell);
        assertThat(shell.root().getScene().getFocusOwner()).isNotEqualTo(filter);
        robot.push(KeyCode.ESCAPE);
        settle(shell);

        assertThat(shell.root().getScene().getFocusOwner()).isEqualTo(filter);
    }

    @Test
    void theFilterOfTheTreeIsReachedFromEveryPage() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("overview"));
        settle(shell);

        robot.push(KeyCode.CONTROL, KeyCode.F);
        settle(shell);

        assertThat(shell.root().getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        TextInputControl.class,
                        field ->
                                assertThat(field.getPromptText())
                                        .isEqualTo("Filter galleries and images"));
    }

    @Test
    void aFilterThatFindsNothingIsLeftByItsLinkAndByEsc() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("Production"));
        settle(shell);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("no such image");
        settle(shell);

        assertThat(everything(shell.root()))
                .filteredOn(Hyperlink.class::isInstance)
                .extracting(node -> ((Hyperlink) node).getText())
                .contains("Show all galleries");
        robot.push(KeyCode.ESCAPE);
        settle(shell);

        assertThat(shell.tree().filter().get()).isEmpty();
    }

    @Test
    void theTreeIsMadeWiderAndNarrowerAndNeverTakesTheWholeWindow() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("Production"));
        settle(shell);
        Region tree = (Region) shell.tree().node();
        Node grip = tree.lookup(".grip");

        robot.drag(grip, MouseButton.PRIMARY).moveBy(80, 0).drop();
        Frames.pass(2);
        assertThat(tree.getWidth()).isEqualTo(264 + 80);

        robot.push(KeyCode.END);
        Frames.pass(2);
        assertThat(tree.getWidth()).isLessThanOrEqualTo(0.6 * (1280 - 64)).isGreaterThan(500);

        robot.push(KeyCode.HOME).push(KeyCode.RIGHT);
        Frames.pass(2);
        assertThat(tree.getWidth()).isEqualTo(180 + 16);

        robot.doubleClickOn(grip);
        Frames.pass(2);
        assertThat(tree.getWidth()).isEqualTo(264);
    }

    @Test
    void anImageIsCapturedFromAnywhereIntoTheDefinitionThatIsChosen() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("overview"));
        settle(shell);

        Frames.inFront(() -> shell.run("capture-here"));
        settle(shell);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(shell);

        assertThat(everything(shell.root()))
                .filteredOn(Labeled.class::isInstance)
                .extracting(node -> ((Labeled) node).getText())
                .anyMatch(text -> text != null && text.startsWith("New version of "));
    }

    @Test
    void largerSmallerAndTheUsualSizeAreReachedByTheirKeys() {
        Shell shell = open(contoso);

        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(shell.zoom().factor()).isEqualTo(1.2);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(shell.zoom().factor()).isEqualTo(1.1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(shell.zoom().factor()).isEqualTo(1);
    }

    @Test
    void aKeyThatDoesNothingHereSaysWhereItDoes() {
        Shell shell = open(contoso);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        settle(shell);

        assertThat(everything(shell.root()))
                .filteredOn(Text.class::isInstance)
                .extracting(node -> ((Text) node).getText())
                .anyMatch(text -> text.contains("in an image definition"));
    }

    @Test
    void twiceAsLargeTheWindowStillHoldsEverythingAndThePagesMoveSideways() {
        Shell shell = open(contoso);
        Frames.inFront(() -> {
            shell.zoom().set(2);
            shell.go("Production/ubuntu-web/1.4.2#replication");
        });
        settle(shell);

        for (String part : List.of(".toolbar-line", ".status-line", ".sidebar")) {
            Node shown = shell.root().lookup(part);
            assertThat(shown.localToScene(shown.getBoundsInLocal()).getMaxX())
                    .as(part)
                    .isLessThanOrEqualTo(1280);
            assertThat(shown.localToScene(shown.getBoundsInLocal()).getMaxY())
                    .as(part)
                    .isLessThanOrEqualTo(800);
        }
        Node settings =
                everything(shell.root()).stream()
                        .filter(RailButton.class::isInstance)
                        .filter(button -> button.getAccessibleText().equals("Settings"))
                        .findFirst()
                        .orElseThrow();
        Frames.inFront(settings::requestFocus);
        Frames.pass(3);
        assertThat(settings.localToScene(settings.getBoundsInLocal()).getMaxY())
                .isLessThanOrEqualTo(800);
    }

    private static String focused(Shell shell) {
        return shell.root().getScene().getFocusOwner() instanceof Labeled labeled
                ? labeled.getText()
                : "";
    }

    @Test
    void theTabOfAdviceTellsHowMuchThereIs() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("Production"));
        settle(shell);

        assertThat(everything(shell.root()))
                .filteredOn(ToggleButton.class::isInstance)
                .extracting(Node::getAccessibleText)
                .anyMatch(words -> words != null && words.startsWith("Advice, 10 warnings"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "galleries",
                "Production",
                "Production/ubuntu-web/1.4.2#activity",
                "Production/ubuntu-web/1.4.2#json",
                "recycle",
                "Production?new-definition",
                "galleries?new-gallery",
                "Recovery?delete",
                "galleries?search"
            })
    void everyControlThatTakesTheKeyboardHasWords(String place) {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go(place));
        settle(shell);

        List<Node> wordless =
                everything(shell.root()).stream()
                        .filter(node -> node instanceof Control && node.isFocusTraversable())
                        .filter(WindowTest::isOnScreen)
                        .filter(node -> words((Control) node).isBlank())
                        .toList();

        assertThat(wordless).isEmpty();
    }

    private static boolean isOnScreen(Node node) {
        Node above = node;
        while (above != null) {
            if (!above.isVisible()) {
                return false;
            }
            above = above.getParent();
        }
        return true;
    }

    private static String words(Control control) {
        String spoken = Optional.ofNullable(control.getAccessibleText()).orElse("");
        String written = control instanceof Labeled labeled ? labeled.getText() : "";
        String prompt = control instanceof TextInputControl field ? field.getPromptText() : "";
        return spoken + written + prompt;
    }

    @Test
    void aGalleryAndADefinitionAreMadeByKeyboardAlone() {
        try (Workspace workspace = Contoso.empty(folder.resolve("empty"))) {
            makeGalleryAndDefinition(workspace, open(workspace));
            close();
        }
    }

    private void makeGalleryAndDefinition(Workspace workspace, Shell shell) {

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        settle(shell);
        robot.write("Gold");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(shell);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        settle(shell);
        robot.write("web");
        for (String text : List.of("Contoso", "WebServer", "ubuntu")) {
            robot.push(KeyCode.TAB);
            robot.write(text);
        }
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle(shell);

        assertThat(
                        workspace
                                .definitions()
                                .list(
                                        workspace.caller("").orThrow(),
                                        workspace.subscription(),
                                        Window.ALL)
                                .orThrow()
                                .items())
                .extracting(image -> image.id().galleryName() + "/" + image.name())
                .containsExactly("Gold/web");
        assertThat(shell.navigator().place().get().resource())
                .hasValueSatisfying(id -> assertThat(id.name()).isEqualTo("web"));
    }

    @Test
    void oneKeyLeadsTheKeyboardFromPartToPartAndAround() {
        Shell shell = open(contoso);
        List<Node> visited = new ArrayList<>();
        do {
            robot.push(KeyCode.F6);
            settle(shell);
            Node owner = shell.root().getScene().getFocusOwner();
            assertThat(owner.isFocusVisible()).isTrue();
            visited.add(owner);
        } while (visited.stream().distinct().count() == visited.size());

        assertThat(visited).hasSizeBetween(4, 8);
        assertThat(visited.getLast()).isEqualTo(visited.getFirst());
        assertThat(visited).anyMatch(node -> isIn(shell.tree().node(), node));
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        settle(shell);
        assertThat(shell.root().getScene().getFocusOwner())
                .isEqualTo(visited.get(visited.size() - 2));
    }

    private static boolean isIn(Node part, Node node) {
        return node.equals(part) || (node.getParent() != null && isIn(part, node.getParent()));
    }

    @Test
    void thePaletteGoesToAVersionAndToATabOfItAndAltLeftComesBack() {
        Shell shell = open(contoso);

        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle(shell);
        robot.write("ubuntu-web 1.4.1");
        robot.push(KeyCode.ENTER);
        settle(shell);
        assertThat(shell.navigator().place().get().resource())
                .hasValueSatisfying(id -> assertThat(id.name()).isEqualTo("1.4.1"));

        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle(shell);
        robot.write("> scaling");
        robot.push(KeyCode.ENTER);
        settle(shell);
        assertThat(shell.navigator().place().get().text()).endsWith("/1.4.1#scaling");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        settle(shell);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        settle(shell);
        assertThat(shell.navigator().place().get()).isEqualTo(Place.home());
    }

    @Test
    void choosingSomebodyDoesNotFillTheListAnew() {
        Shell shell = open(contoso);
        Frames.inFront(() -> shell.go("people#users"));
        Frames.until(shell::isIdle);
        Frames.pass(3);
        TableView<?> users =
                robot.lookup((Node node) ->
                                node instanceof TableView<?> table
                                        && "Users".equals(table.getAccessibleText()))
                        .queryAs(TableView.class);
        AtomicInteger filled = new AtomicInteger();

        Frames.inFront(() -> {
            users.getItems().addListener((InvalidationListener) _ -> filled.incrementAndGet());
            users.getSelectionModel().select(1);
            users.getSelectionModel().clearSelection();
        });
        Frames.until(shell::isIdle);

        assertThat(filled).hasValue(0);
    }
}
