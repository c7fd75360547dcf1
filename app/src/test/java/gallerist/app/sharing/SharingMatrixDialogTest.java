package gallerist.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.people.NewPartyDialog;
import gallerist.app.people.NewPartyViewModel;
import gallerist.app.people.Sort;
import gallerist.app.report.Hands;
import gallerist.app.theme.Theme;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Party;
import gallerist.storage.Assignments;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SharingMatrixDialogTest {
    private static final String HOSTILE =
            "\u202E{0} %s x; -fx-background-image:url(http://127.0.0.1/x)".concat("n".repeat(180));

    @TempDir private static Path folder;

    private static int count;

    private final FxRobot robot = new FxRobot();
    private final StackPane window = new StackPane();
    private Contoso contoso;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(SharingMatrixViewModel model, SharingMatrixDialog dialog) {}

    private SharingMatrixViewModel model() {
        return shown.orElseThrow().model();
    }

    private SharingMatrixDialog dialog() {
        return shown.orElseThrow().dialog();
    }

    @BeforeEach
    void open() throws TimeoutException {
        JavaFx.start();
        Stage stage = FxToolkit.registerStage(Stage::new);
        onFx(() -> {
            Theme.loadFonts();
            Scene scene = new Scene(window, 1280, 800);
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        contoso = new Contoso(folder.resolve("ws" + count++));
    }

    @AfterEach
    void close() throws TimeoutException {
        onFx(() -> {
            window.getChildren().clear();
            dialog().close();
        });
        FxToolkit.cleanupStages();
        assertThat(contoso.failures).isEmpty();
        contoso.close();
    }

    @Test
    void somebodyNewIsAddedAndTickedWithoutLeavingTheMatrix() {
        show(contoso.production);
        add("New user…");
        robot.push(KeyCode.ESCAPE);
        Frames.pass(2);
        assertThat(all(".dialog-title"))
                .extracting(node -> ((Labeled) node).getText())
                .doesNotContain("New user");

        add("New user…");
        robot.write("Nia Okafor").push(KeyCode.TAB).write("nia@contoso.com");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Frames.until(() ->
                model().chosen()
                        .get()
                        .filter(spot -> spot.party().name().equals("Nia Okafor"))
                        .isPresent());
        Frames.pass(2);
        assertThat(box("Nia Okafor").isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        Frames.pass(2);

        assertThat(model().pending())
                .extracting(Pending::sentence)
                .first()
                .asString()
                .startsWith("Nia Okafor gets Reader on Production");
    }

    @Test
    void aSubscriptionIsSharedWithByItsIdAlone() {
        show(contoso.production);
        add("Subscription or tenant by id…");

        robot.write("11111111-2222-4333-8444-555555555555");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Frames.until(() ->
                model().chosen()
                        .get()
                        .filter(spot -> spot.party().name().startsWith("11111111-2222"))
                        .isPresent());
        Frames.pass(2);

        assertThat(box("11111111-2222-4333-8444-555555555555").isFocused()).isTrue();
        assertThat(model().pending())
                .extracting(Pending::sentence)
                .first()
                .asString()
                .contains("11111111-2222-4333-8444-555555555555");
    }

    private Newcomer user() {
        return new Newcomer(
                "New user…",
                "fth-user",
                (leave, made) ->
                        new NewPartyDialog(
                                new NewPartyViewModel(contoso.bench, Sort.USERS),
                                _ -> {},
                                leave,
                                made));
    }

    private void add(String kind) {
        MenuItem item =
                all(".menu-button")
                        .map(MenuButton.class::cast)
                        .flatMap(button -> button.getItems().stream())
                        .filter(each -> each.getText().equals(kind))
                        .findFirst()
                        .orElseThrow();
        onFx(item::fire);
    }

    private void show(ResourceId gallery) {
        onFx(() -> {
            SharingMatrixViewModel model =
                    new SharingMatrixViewModel(contoso.bench, gallery, contoso.history);
            SharingMatrixDialog dialog =
                    new SharingMatrixDialog(
                            model,
                            List.of(user()),
                            new Hands(_ -> {}, _ -> {}, (_, _) -> {}),
                            () -> window.getChildren().clear());
            shown = Optional.of(new Shown(model, dialog));
            window.getChildren().setAll(dialog.node());
            dialog.node().applyCss();
            dialog.first().requestFocus();
        });
        Frames.pass(4);
    }

    private static void onFx(Runnable task) {
        Platform.runLater(task);
        Frames.pass(2);
    }

    private CheckBox box(String spoken) {
        return dialog().node().lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> box.getAccessibleText() != null)
                .filter(box -> box.getParent().isVisible())
                .filter(box -> box.getAccessibleText().startsWith(spoken))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Node> all(String... selectors) {
        return Stream.of(selectors).flatMap(each -> dialog().node().lookupAll(each).stream());
    }

    private Labeled labeled(String text) {
        return all(".button", ".label", ".toggle-button")
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says " + text));
    }

    private List<RoleAssignment> held(ResourceId scope) {
        return contoso.workspace
                .access()
                .list(contoso.owner, Assignments.on(scope).to(contoso.priya.id().toString()))
                .orThrow();
    }

    @Test
    void aPersonTicksReviewsAndAppliesByMouse() {
        show(contoso.production);
        robot.clickOn(box("Priya Natarajan, Production"));
        Frames.pass(2);
        assertThat(box("Priya Natarajan, Production").getText()).isEqualTo("Yes, new grant");
        assertThat(box("Priya Natarajan, Production").isSelected()).isTrue();

        robot.clickOn(labeled("Review…"));
        Frames.pass(2);
        labeled("Priya Natarajan gets Reader on Production");
        labeled("One undo (Ctrl+Z) takes all of it back");
        robot.clickOn(labeled("Apply 1 change"));
        Frames.pass(2);

        assertThat(held(contoso.production))
                .extracting(RoleAssignment::role)
                .containsExactly(Role.READER);
        labeled("Applied 1 change");
        robot.clickOn(labeled("Undo"));
        Frames.pass(2);
        assertThat(held(contoso.production)).isEmpty();
    }

    @Test
    void theSameGoesByKeys() {
        show(contoso.production);
        onFx(() ->
                model().choose(
                                new Spot(
                                        new Party.Somebody(contoso.priya),
                                        Column.of(contoso.production))));
        robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.RIGHT);
        Frames.pass(2);
        robot.type(KeyCode.SPACE);
        Frames.pass(2);
        assertThat(model().pending())
                .extracting(Pending::sentence)
                .containsExactly("Priya Natarajan gets Reader on sql2022-core");

        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).type(KeyCode.ENTER);
        robot.release(KeyCode.CONTROL);
        Frames.pass(2);

        assertThat(held(contoso.production.image("sql2022-core"))).hasSize(1);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Frames.pass(2);
        assertThat(held(contoso.production.image("sql2022-core"))).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Frames.pass(2);
        assertThat(held(contoso.production.image("sql2022-core"))).hasSize(1);
    }

    @Test
    void theFirstBoxHasTheKeyboardAndWhatIsPlannedIsNotDroppedByEscape() {
        show(contoso.production);
        assertThat(window.getScene().getFocusOwner()).isEqualTo(box("Jonas Weber, Production"));
        robot.clickOn(box("Priya Natarajan, Production"));
        Frames.pass(2);

        robot.push(KeyCode.ESCAPE);
        Frames.pass(2);
        labeled("The changes are not applied yet, and would be lost.");
        robot.push(KeyCode.ESCAPE);
        Frames.pass(2);
        assertThat(model().pending()).hasSize(1);
        assertThat(box("Priya Natarajan, Production").isFocused()).isTrue();

        robot.push(KeyCode.ESCAPE);
        Frames.pass(2);
        robot.clickOn(labeled("Throw it away"));
        Frames.pass(2);
        assertThat(window.getChildren()).isEmpty();
    }

    @Test
    void keysUnfoldAnImageAndReachItsVersions() {
        show(contoso.production);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ADD);
        Frames.pass(2);
        robot.type(KeyCode.RIGHT);
        Frames.pass(2);

        assertThat(model().chosen().get().orElseThrow().column().id())
                .isEqualTo(contoso.production.image("ubuntu-web").version("1.4.2"));
        robot.type(KeyCode.SUBTRACT);
        Frames.pass(2);
        assertThat(model().columns()).hasSize(6);
        robot.type(KeyCode.LEFT, KeyCode.SUBTRACT);
        Frames.pass(2);
        assertThat(model().columns()).hasSize(4);
    }

    @Test
    void aBoxThatCannotBeClearedSaysWhatWouldAndThatIsDone() {
        show(contoso.production);
        robot.clickOn(box("Jonas Weber, Production"));
        Frames.pass(2);
        assertThat(box("Jonas Weber, Production").isSelected()).isTrue();

        robot.clickOn(labeled("Remove from Image Consumers"));
        Frames.pass(2);

        assertThat(box("Jonas Weber, Production").getText()).isEqualTo("No, taken away");
    }

    @Test
    void whatBecomesPublicIsListedBeforeACommunityOpens() {
        show(contoso.open);
        robot.clickOn(box("Public community, Open"));
        Frames.pass(2);
        robot.clickOn(labeled("Review…"));
        Frames.pass(2);

        labeled("https://images.contoso.com");
        labeled("images@contoso.com");
        labeled("Contoso / Server / edge-node");
        labeled("This can’t be undone.");
    }

    @Test
    void everyControlHasWordsForThoseWhoListen() {
        show(contoso.production);

        assertThat(all(".check-box", ".button", ".toggle-button", ".text-field"))
                .filteredOn(SharingMatrixDialogTest::isShown)
                .hasSizeGreaterThan(40)
                .allSatisfy(node -> assertThat(words(node)).isNotBlank());
    }

    private static boolean isShown(Node node) {
        return node.getParent() == null
                ? node.isVisible()
                : node.isVisible() && isShown(node.getParent());
    }

    private static String words(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken != null) {
            return spoken;
        }
        return switch (node) {
            case ToggleButton button -> button.getText();
            case Button button -> button.getText();
            case TextField field -> field.getPromptText();
            default -> "";
        };
    }

    @Test
    void hostileNamesAreShownEscapedAndKeepTheLayout() {
        contoso.somebody(PrincipalKind.GROUP, HOSTILE);
        show(contoso.production);

        CheckBox box = box("\\u202E{0} %s x; -fx-background-image:url(http://127.0.0.1/x)");
        assertThat(box.getParent().getLayoutBounds().getWidth()).isLessThan(130);
        assertThat(dialog().node().getLayoutBounds().getWidth()).isLessThanOrEqualTo(1280);
    }

    @Test
    void twoHundredPeopleAndAThousandImagesNeedNoMoreNodesThanAreSeen() {
        contoso.workspace.together(() -> {
            IntStream.range(0, 200)
                    .forEach(i ->
                            contoso.somebody(
                                    PrincipalKind.USER, String.format(Locale.ROOT, "user%03d", i)));
            IntStream.range(0, 996)
                    .forEach(i ->
                            contoso.definition(
                                    contoso.production.image(
                                            String.format(Locale.ROOT, "image%03d", i))));
        });
        show(contoso.production);
        assertThat(model().columns()).hasSize(1000);
        robot.type(KeyCode.END, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        Frames.pass(2);

        assertThat(model().chosen().get().orElseThrow().column())
                .isEqualTo(model().columns().getLast().column());
        assertThat(dialog().node().lookupAll(".matrix-box").size()).isLessThan(300);
        Node focused = window.getScene().getFocusOwner();
        assertThat(focused).isInstanceOf(CheckBox.class);
        assertThat(focused.getAccessibleText()).contains("win11-avd");
    }
}
