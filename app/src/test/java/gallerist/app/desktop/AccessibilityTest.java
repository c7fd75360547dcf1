package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Action;
import gallerist.app.page.TabBar;
import gallerist.app.page.TabWords;
import gallerist.app.text.Glossary;
import gallerist.app.theme.Theme;
import gallerist.app.workshop.Places;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window for those who see little, do not see, or use no mouse. It is walked through once, and
 * looked at in both themes on every page and dialog there is; whatever is found is told apart here.
 */
class AccessibilityTest {
    private static final double TEXT = 4.5;

    /** Under which a node keeps what it says when the mouse rests on it. */
    private static final String TIP = "javafx.scene.control.Tooltip";

    /** So many pages, tabs and dialogs there are at least. */
    private static final int PLACES = 120;

    /** What is on a page only when there are no galleries, deleted versions, or a draft. */
    private static final Set<String> SOMETIMES =
            Set.of("Create gallery", "Delete for good", "Discard", "Restore");

    private static final Set<String> PALE = new TreeSet<>();
    private static final Set<String> WORDLESS = new TreeSet<>();
    private static final Set<String> SILENT = new TreeSet<>();
    private static final Set<String> UNREACHED = new TreeSet<>();
    private static final Set<String> UNSEEN = new TreeSet<>();
    private static final Set<String> AMBIGUOUS = new TreeSet<>();
    private static final Set<String> UNEXPLAINED = new TreeSet<>();
    private static final Set<String> EXPLAINED = new TreeSet<>();
    private static final Set<String> TABS = new TreeSet<>();
    private static final Set<String> FAR = new TreeSet<>();
    private static final Set<String> BOUND = new TreeSet<>();
    private static final Set<String> MARKED = new TreeSet<>();
    private static final Set<String> KEPT = new TreeSet<>();
    private static final Set<String> VISITED = new TreeSet<>();
    private static final Keyboard KEYBOARD = new Keyboard();

    @TempDir static Path folder;

    @BeforeAll
    static void walk() {
        Map<String, List<WeakReference<Node>>> shown = new LinkedHashMap<>();
        try (Workspace contoso = Contoso.open(folder.resolve("contoso"));
                Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            Tour.through(
                    window,
                    place -> {
                        VISITED.add(place);
                        look(window, place);
                        shown.put(
                                place,
                                window.seen().stream()
                                        .filter(node -> !isInTree(window, node))
                                        .map(WeakReference::new)
                                        .toList());
                    });
            window.go("map");
            window.go("Production/ubuntu-web#json");
            System.gc();
            shown.forEach((place, nodes) ->
                    nodes.stream()
                            .map(WeakReference::get)
                            .filter(node -> node != null && node.getScene() == null)
                            .forEach(node -> KEPT.add(place + ": " + Keyboard.words(node))));
        }
    }

    /** The tree stays, with the cells that it has put aside. */
    private static boolean isInTree(Opened window, Node node) {
        return node.equals(window.shell().tree().node())
                || (node.getParent() != null && isInTree(window, node.getParent()));
    }

    private static void look(Opened window, String place) {
        List<Node> seen = window.seen();
        Frames.inFront(() -> {
            controls(seen)
                    .filter(Node::isFocusTraversable)
                    .filter(control -> words(control).isBlank())
                    .forEach(control -> WORDLESS.add(place + ": " + in(control)));
            controls(seen)
                    .filter(Node::isDisabled)
                    .filter(control ->
                            control.getStyleClass().contains("button")
                                    || control.isFocusTraversable())
                    .filter(control -> reason(control).isBlank())
                    .forEach(control -> SILENT.add(place + ": " + in(control)));
            if (!window.shell().overlay().isShowing()) {
                takenOut(place, seen);
                canBeMarked(seen).forEach(MARKED::add);
            }
            seen.stream()
                    .filter(TabBar.class::isInstance)
                    .forEach(bar -> TABS.addAll(((TabBar) bar).tabs()));
            seen.stream()
                    .filter(TableColumnHeader.class::isInstance)
                    .map(TableColumnHeader.class::cast)
                    .filter(head -> head.getTableColumn() != null)
                    .filter(head -> Glossary.about(head.getTableColumn().getText()).isPresent())
                    .peek(_ -> EXPLAINED.add(place))
                    .filter(head -> !head.getProperties().containsKey(TIP))
                    .forEach(head ->
                            UNEXPLAINED.add(place + ": " + head.getTableColumn().getText()));
            Set<String> keys = new HashSet<>();
            window.shell().actions().stream()
                    .map(Action::keys)
                    .filter(each -> !each.isEmpty() && !keys.add(each))
                    .forEach(each -> AMBIGUOUS.add(place + ": " + each));
        });
        Theme first = window.theme();
        read(window, place, first);
        Keyboard.Walk walk = around(window, place, first);
        unreached(window, walk).forEach(node -> UNREACHED.add(place + ": " + in(node)));
        Theme second = first.other();
        window.dress(second);
        read(window, place, second);
        if (walk.isNew()) {
            around(window, place, second);
        }
        if (window.shell().overlay().isShowing()) {
            lookFromAfar(window, place);
        }
    }

    /** A dialog as large as people in the last row of a room need it. */
    private static void lookFromAfar(Opened window, String place) {
        Frames.inFront(() -> window.shell().zoom().set(2));
        window.settle();
        List<Node> seen = window.seen().stream().filter(window.shell().overlay()::holds).toList();
        Frames.inFront(() -> {
            OutOfReach.among(seen, window.scene())
                    .forEach(node -> FAR.add(place + ": " + in(node)));
            window.shell().zoom().set(1);
        });
        window.settle();
    }

    /** What a step of a workshop can point at by what is written there, or said. */
    private static Stream<String> canBeMarked(List<Node> seen) {
        return controls(seen)
                .filter(Node::isFocusTraversable)
                .flatMap(control ->
                        Stream.of(
                                Optional.ofNullable(control.getAccessibleText()).orElse(""),
                                control instanceof Labeled labeled
                                        ? Optional.ofNullable(labeled.getText()).orElse("")
                                        : ""))
                .map(words -> words.replace("…", ""));
    }

    /** Each table and each chart has a menu that copies and exports it. */
    private static void takenOut(String place, List<Node> seen) {
        long shown =
                seen.stream()
                        .filter(node ->
                                node instanceof TableView
                                        || node.getStyleClass().contains("plot-axis"))
                        .count();
        long menus =
                controls(seen)
                        .filter(control -> words(control).startsWith("Copy or export"))
                        .count();
        if (menus < shown) {
            BOUND.add("%s: %d tables and charts, %d menus".formatted(place, shown, menus));
        }
    }

    private static void read(Opened window, String place, Theme theme) {
        List<Node> seen = window.seen();
        Frames.inFront(() ->
                seen.stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().isBlank() && !isIcon(text))
                        .filter(Contrast::isUncovered)
                        .forEach(text -> judge(place + " " + theme.text(), text)));
    }

    private static Keyboard.Walk around(Opened window, String place, Theme theme) {
        Keyboard.Walk walk = KEYBOARD.around(window.scene(), theme.text());
        walk.unseen().forEach(node -> UNSEEN.add(place + " " + theme.text() + ": " + in(node)));
        return walk;
    }

    /** Of some that exclude each other the keyboard comes to one, and the arrows to the rest. */
    private static List<Node> unreached(Opened window, Keyboard.Walk walk) {
        Set<ToggleGroup> groups = new HashSet<>();
        walk.reached().stream()
                .filter(ToggleButton.class::isInstance)
                .forEach(node -> groups.add(((ToggleButton) node).getToggleGroup()));
        boolean isDialog = window.shell().overlay().isShowing();
        return controls(window.seen())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !isDialog || window.shell().overlay().holds(node))
                .filter(node -> !walk.reached().contains(node))
                .filter(node ->
                        !(node instanceof ToggleButton toggle
                                && groups.contains(toggle.getToggleGroup())))
                .map(Node.class::cast)
                .toList();
    }

    private static boolean isIcon(Text text) {
        return text.getStyleClass().contains("ikonli-font-icon");
    }

    private static void judge(String where, Text text) {
        if (!(text.getFill() instanceof Color fill)) {
            return;
        }
        Color behind = Contrast.behind(text);
        double ratio = Contrast.between(Contrast.on(behind, fill, text), behind);
        if (ratio < TEXT) {
            PALE.add(
                    "%s: “%s” %.2f (%s on %s) in %s"
                            .formatted(
                                    where,
                                    text.getText().length() > 40
                                            ? text.getText().substring(0, 40)
                                            : text.getText(),
                                    ratio,
                                    fill,
                                    behind,
                                    text.getParent().getStyleClass()));
        }
    }

    private static Stream<Control> controls(List<Node> seen) {
        return seen.stream().filter(Control.class::isInstance).map(Control.class::cast);
    }

    private static String in(Node node) {
        return Keyboard.words(node) + " in " + Keyboard.words(node.getParent());
    }

    private static String words(Control control) {
        String spoken = Optional.ofNullable(control.getAccessibleText()).orElse("");
        String written =
                control instanceof Labeled labeled
                        ? Optional.ofNullable(labeled.getText()).orElse("")
                        : "";
        String prompt =
                control instanceof TextInputControl field
                        ? Optional.ofNullable(field.getPromptText()).orElse("")
                        : "";
        return spoken + written + prompt;
    }

    private static String reason(Control control) {
        return Optional.ofNullable(control.getAccessibleHelp()).orElse("")
                + Optional.ofNullable(control.getTooltip()).map(tip -> tip.getText()).orElse("");
    }

    @Test
    void everythingWasLookedAt() {
        assertThat(VISITED)
                .hasSizeGreaterThanOrEqualTo(PLACES)
                .contains(
                        "overview",
                        "transfers",
                        "cost",
                        "usage",
                        "advice",
                        "recovery",
                        "retire",
                        "activity",
                        "everything",
                        "Production/ubuntu-web#latest",
                        "Production/ubuntu-web/1.4.2#scaling",
                        "Production/ubuntu-web/1.4.2#overview?edit",
                        "galleries?new-gallery",
                        "transfers › Change limit…",
                        "advice › Put off…",
                        "closing",
                        "Production#overview?share › Review…",
                        "Production/ubuntu-web/1.4.2#overview?duplicate › Next",
                        "Production/ubuntu-web/1.4.2#overview?duplicate › Next › Next");
    }

    @Test
    void everyTextCanBeReadOnWhatItStandsOn() {
        assertThat(PALE).isEmpty();
    }

    @Test
    void everyControlHasWords() {
        assertThat(WORDLESS).isEmpty();
    }

    @Test
    void whatIsDisabledSaysWhy() {
        assertThat(SILENT).isEmpty();
    }

    @Test
    void dialogsOfTwiceTheSizeStayInTheWindow() {
        assertThat(FAR).isEmpty();
    }

    @Test
    void everyTableAndChartCanBeCopiedAndExported() {
        assertThat(BOUND).isEmpty();
    }

    @Test
    void everyTabSaysWhatItIsFor() {
        assertThat(TABS)
                .isNotEmpty()
                .allSatisfy(tab -> assertThat(TabWords.about(tab)).isNotEmpty());
    }

    @Test
    void columnsSayWhatTheirWordMeans() {
        assertThat(EXPLAINED).hasSizeGreaterThan(5);
        assertThat(UNEXPLAINED).isEmpty();
    }

    @Test
    void whatAWorkshopMayPointAtIsInTheWindow() {
        assertThat(Places.CONTROLS)
                .containsAll(SOMETIMES)
                .filteredOn(words -> !SOMETIMES.contains(words))
                .isSubsetOf(MARKED);
    }

    @Test
    void noTwoActionsOfAPlaceHaveTheSameKeys() {
        assertThat(AMBIGUOUS).isEmpty();
    }

    @Test
    void theKeyboardReachesEveryControl() {
        assertThat(UNREACHED).isEmpty();
    }

    @Test
    void theKeyboardIsSeenWhereItIs() {
        assertThat(UNSEEN).isEmpty();
    }

    /** A window is open for days: what was shown once must not stay in memory for ever. */
    @Test
    void whatWasLeftIsForgotten() {
        assertThat(KEPT).isEmpty();
    }
}
