package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Action;
import gallerist.app.page.TabBar;
import gallerist.app.page.TabWords;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/** The window for those who see little, do not see, or use no mouse: at every place. */
class AccessibilityTest {
    private static final double TEXT = 4.5;
    private static final double RING = 3;
    private static final int ENOUGH_PIXELS = 40;
    private static final int MOST_STOPS = 60;

    @TempDir static Path folder;
    private static Workspace contoso;

    @BeforeAll
    static void open() {
        contoso = Contoso.open(folder.resolve("contoso"));
    }

    @AfterAll
    static void close() {
        contoso.close();
    }

    private static Opened window(Theme theme) {
        return Opened.over(contoso, Contoso.CLOCK, theme);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnWhatItStandsOn(Theme theme) {
        Set<String> pale = new TreeSet<>();
        try (Opened window = window(theme)) {
            for (String place : Opened.places()) {
                window.go(place);
                window.seen().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> !text.getText().isBlank() && !isIcon(text))
                        .filter(Contrast::isUncovered)
                        .forEach(text -> judge(place, text, pale));
            }
        }
        assertThat(pale).isEmpty();
    }

    private static boolean isIcon(Text text) {
        return text.getStyleClass().contains("ikonli-font-icon");
    }

    private static void judge(String place, Text text, Set<String> pale) {
        if (!(text.getFill() instanceof Color fill)) {
            return;
        }
        Color behind = Contrast.behind(text);
        double ratio = Contrast.between(Contrast.on(behind, fill, text), behind);
        if (ratio < TEXT) {
            pale.add(
                    "%s: “%s” %.2f (%s on %s) in %s"
                            .formatted(
                                    place,
                                    text.getText().length() > 40
                                            ? text.getText().substring(0, 40)
                                            : text.getText(),
                                    ratio,
                                    fill,
                                    behind,
                                    text.getParent().getStyleClass()));
        }
    }

    @Test
    void everyControlHasWords() {
        Set<String> wordless = new TreeSet<>();
        try (Opened window = window(Theme.LIGHT)) {
            for (String place : Opened.places()) {
                window.go(place);
                controls(window)
                        .filter(Node::isFocusTraversable)
                        .filter(control -> words(control).isBlank())
                        .forEach(control ->
                                wordless.add(
                                        place + ": " + control + " in " + control.getParent()));
            }
        }
        assertThat(wordless).isEmpty();
    }

    @Test
    void whatIsDisabledSaysWhy() {
        Set<String> silent = new TreeSet<>();
        try (Opened window = window(Theme.LIGHT)) {
            for (String place : Opened.places()) {
                window.go(place);
                controls(window)
                        .filter(Node::isDisabled)
                        .filter(control ->
                                control.getStyleClass().contains("button")
                                        || control.isFocusTraversable())
                        .filter(control -> reason(control).isBlank())
                        .forEach(control ->
                                silent.add(place + ": " + control + " in " + control.getParent()));
            }
        }
        assertThat(silent).isEmpty();
    }

    private static Stream<Control> controls(Opened window) {
        return window.seen().stream().filter(Control.class::isInstance).map(Control.class::cast);
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
    void everyTabSaysWhatItIsFor() {
        try (Opened window = window(Theme.LIGHT)) {
            List<String> tabs = new ArrayList<>();
            for (String place : Opened.places()) {
                window.go(place);
                window.seen().stream()
                        .filter(node -> node instanceof TabBar)
                        .map(node -> (TabBar) node)
                        .forEach(bar -> tabs.addAll(bar.tabs()));
            }
            assertThat(tabs)
                    .isNotEmpty()
                    .allSatisfy(tab -> assertThat(TabWords.about(tab)).isNotEmpty());
        }
    }

    @Test
    void noTwoActionsOfAPlaceHaveTheSameKeys() {
        try (Opened window = window(Theme.LIGHT)) {
            for (String place : List.of("galleries", "Production", "Production/ubuntu-web/1.4.2")) {
                window.go(place);
                List<Action> actions = new ArrayList<>();
                Frames.inFront(() -> actions.addAll(window.shell().actions()));
                assertThat(actions.stream().map(Action::keys).filter(keys -> !keys.isEmpty()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Production/ubuntu-web/1.4.2#replication, LIGHT",
        "people#groups, LIGHT",
        "settings#stores, LIGHT",
        "settings#transfers, DARK",
        "settings#prices, LIGHT",
        "settings#workspace, DARK",
        "galleries?new-gallery, LIGHT",
        "galleries?new-gallery, DARK",
        "Production?share, DARK",
        "map, LIGHT"
    })
    void theKeyboardReachesControlsAndIsSeenOnThem(String place, Theme theme) {
        try (Opened window = window(theme)) {
            window.go(place);
            List<String> unseen = new ArrayList<>();
            Set<Node> reached = walk(window, unseen);
            assertThat(unseen).isEmpty();
            assertThat(reached).as("stops of the keyboard").hasSizeGreaterThan(3);
        }
    }

    private static Set<Node> walk(Opened window, List<String> unseen) {
        FxRobot robot = new FxRobot();
        Set<Node> reached = new LinkedHashSet<>();
        WritableImage before = window.picture();
        for (int i = 0; i < MOST_STOPS; i++) {
            robot.push(KeyCode.TAB);
            Frames.pass(1);
            WritableImage now = window.picture();
            Node owner = window.scene().getFocusOwner();
            if (owner == null || !reached.add(owner)) {
                return reached;
            }
            if (ring(before, now) < ENOUGH_PIXELS) {
                unseen.add(owner + " in " + owner.getParent());
            }
            before = now;
        }
        return reached;
    }

    /** How many pixels stand out from what was there before, where the keyboard is now. */
    private static int ring(WritableImage before, WritableImage now) {
        int[] old = pixels(before);
        int[] fresh = pixels(now);
        int different = 0;
        for (int i = 0; i < fresh.length; i++) {
            if (old[i] != fresh[i] && Contrast.between(colour(old[i]), colour(fresh[i])) >= RING) {
                different++;
            }
        }
        return different;
    }

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static Color colour(int pixel) {
        return Color.rgb(pixel >> 16 & 0xff, pixel >> 8 & 0xff, pixel & 0xff);
    }
}
