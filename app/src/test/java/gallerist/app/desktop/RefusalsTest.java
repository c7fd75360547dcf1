package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.control.Stepper;
import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who types nonsense, or may not do what they try, is told so, and loses nothing of it. */
class RefusalsTest {
    private static final String NONSENSE = "?! no <such>/thing";
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** A field that has the keyboard waits so many frames before it says what is wrong. */
    private static final int PATIENCE = 25;

    /** A group, a program and a subscription may be called anything. */
    private static final Set<String> FREE =
            Set.of(
                    "people#groups?new-party",
                    "people#service-principals?new-party",
                    "people#subscriptions?new-party");

    /**
     * They change nothing, only this program's own, or nothing before they were reviewed; or they
     * are of what others wrote.
     */
    private static final Set<String> OWN =
            Set.of(
                    "?search",
                    "?compare",
                    "?share",
                    "?capture",
                    "1.4.2#overview?duplicate",
                    "?import",
                    "?move-store",
                    "?make-seats",
                    "?change-limit");

    /** So many dialogs there are at least in which something can be typed. */
    private static final int DIALOGS = 30;

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

    @Test
    void everyDialogAnswersNonsenseByASentenceKeepsItAndOffersItsDeedToBeCopied() {
        Set<String> wrong = new TreeSet<>();
        List<String> tried = new ArrayList<>();
        Set<String> uncopied = new TreeSet<>();
        long before = contoso.about().resources().values().stream().mapToLong(each -> each).sum();
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            Tour.through(
                    window,
                    place -> {
                        List<TextInputControl> fields = fields(window);
                        if (isChange(place) && !offersToCopy(window)) {
                            uncopied.add(place);
                        }
                        if (!fields.isEmpty() && !FREE.contains(place)) {
                            tried.add(place);
                            mistype(window, place, fields, wrong);
                        }
                    });
        }
        assertThat(wrong).isEmpty();
        assertThat(uncopied).isEmpty();
        assertThat(tried).hasSizeGreaterThan(DIALOGS);
        assertThat(contoso.about().resources().values().stream().mapToLong(each -> each).sum())
                .isEqualTo(before);
    }

    /** Whether it is a dialog for something that the service can be asked for as well. */
    private static boolean isChange(String place) {
        return place.contains("?") && OWN.stream().noneMatch(place::contains);
    }

    /** What is about to be done can be taken along as a command, a template or code. */
    private static boolean offersToCopy(Opened window) {
        return window.seen().stream()
                .filter(window.shell().overlay()::holds)
                .anyMatch(node -> "copy-as".equals(node.getId()));
    }

    /**
     * Those of a dialog; what only looks for something takes anything, and a stepper nothing but
     * digits.
     */
    private static List<TextInputControl> fields(Opened window) {
        return window.seen().stream()
                .filter(window.shell().overlay()::holds)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable)
                .filter(field -> !field.isDisabled() && !isSearch(field))
                .filter(field -> !(field.getParent() instanceof Stepper))
                .toList();
    }

    private static boolean isSearch(TextInputControl field) {
        String words = Optional.ofNullable(field.getAccessibleText()).orElse("");
        return words.startsWith("Filter") || words.startsWith("Search");
    }

    private static void mistype(
            Opened window, String place, List<TextInputControl> fields, Set<String> wrong) {
        Frames.inFront(() -> fields.forEach(field -> field.setText(NONSENSE)));
        apply(window);
        if (said(window).isEmpty()) {
            Frames.pass(PATIENCE);
        }
        if (!window.shell().overlay().isShowing()) {
            wrong.add(place + ": went through");
        } else if (said(window).isEmpty()) {
            wrong.add(place + ": says nothing");
        }
        fields.stream()
                .filter(field -> !NONSENSE.equals(field.getText()))
                .forEach(field -> wrong.add(place + ": lost in " + field.getAccessibleText()));
    }

    private static void apply(Opened window) {
        window.settle();
        Frames.inFront(() -> {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyType(KeyCode.ENTER);
            robot.keyRelease(KeyCode.CONTROL);
        });
        window.settle();
    }

    /** The sentences that say what is wrong. */
    private static List<String> said(Opened window) {
        return window.seen().stream()
                .filter(window.shell().overlay()::holds)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(RefusalsTest::isRefusal)
                .map(Labeled::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isRefusal(Node node) {
        return node.getStyleClass().contains("error")
                || (node.getStyleClass().contains("field-line")
                        && node.getPseudoClassStates().contains(WRONG));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Production?edit                       | Description   | Mine
                    Production?tags                       | Tag 1, value  | mine
                    Production/ubuntu-web?edit            | Description   | Mine
                    Production/ubuntu-web?tags            | Tag 1, value  | mine
                    Production/ubuntu-web?end-of-life     | End of life   | 2030-01-01
                    Production/ubuntu-web/1.4.2?edit      | End of life   | 2030-01-01
                    Production/ubuntu-web/1.4.2?end-of-life | End of life | 2030-01-01
                    Production/nodeAgent?edit             | Description   | Mine
                    """)
    void whoLosesTheRightMeanwhileIsToldSoAndKeepsWhatWasTyped(
            String place, String field, String text) {
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            window.go(place);
            become(window, "Ana Berg");
            TextInputControl typed =
                    fields(window).stream()
                            .filter(each -> field.equals(each.getAccessibleText()))
                            .findFirst()
                            .orElseThrow();
            Frames.inFront(() -> typed.setText(text));
            apply(window);

            assertThat(said(window)).singleElement().asString().contains("may not do this");
            assertThat(typed.getText()).isEqualTo(text);
        }
    }

    @Test
    void whoMayOnlyReadIsNotAskedForWhatWouldBeRefused() {
        try (Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            become(window, "Ana Berg");

            window.go("Production?edit");

            assertThat(window.shell().overlay().isShowing()).isFalse();
            assertThat(window.shell().actions())
                    .filteredOn(action -> action.name().equals("edit"))
                    .allSatisfy(action ->
                            assertThat(action.obstacle().getValue())
                                    .contains("may not do this to Production", "can give it"));
        }
    }

    private static void become(Opened window, String somebody) {
        MenuButton acting =
                window.seen().stream()
                        .filter(MenuButton.class::isInstance)
                        .map(MenuButton.class::cast)
                        .filter(button -> button.getAccessibleText().startsWith("Acting as"))
                        .findFirst()
                        .orElseThrow();
        Frames.inFront(() ->
                acting.getItems().stream()
                        .filter(item -> somebody.equals(item.getText()))
                        .findFirst()
                        .ifPresent(MenuItem::fire));
        window.settle();
    }
}
