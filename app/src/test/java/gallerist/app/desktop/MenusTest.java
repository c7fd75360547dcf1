package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.theme.Theme;
import gallerist.storage.Workspace;
import gallerist.testkit.Frames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Menus of buttons and of the tree, for those who read them and for those who use no mouse. */
class MenusTest {
    private static final double READABLE = 4.5;

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    @Test
    void everyMenuIsReadAndClosedByKeys() {
        try (Workspace contoso = Contoso.open(folder.resolve("contoso"));
                Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            for (String place :
                    List.of(
                            "galleries",
                            "overview",
                            "map",
                            "cost",
                            "activity",
                            "Production/ubuntu-web/1.4.2#replication",
                            "Production/ubuntu-web/1.4.2#json")) {
                window.go(place);
                for (MenuButton button : buttons(window)) {
                    if (seen.add(button.getText() + button.getAccessibleText())) {
                        Frames.inFront(button::show);
                        look(window, place + " " + button.getText());
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMenuOfALineOfTheTreeIsReachedByKeys() {
        try (Workspace contoso = Contoso.open(folder.resolve("contoso"));
                Opened window = Opened.over(contoso, Contoso.CLOCK, Theme.LIGHT)) {
            for (String place :
                    List.of("Production", "Production/ubuntu-web", "Production/ubuntu-web/1.4.2")) {
                window.go(place);
                Frames.inFront(() -> tree(window).requestFocus());
                robot.push(KeyCode.SHIFT, KeyCode.F10);
                window.settle();
                assertThat(menu()).as(place).isPresent();
                assertThat(words(menu().orElseThrow())).contains("Copy id", "Locks…");
                look(window, place);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static TreeView<?> tree(Opened window) {
        return window.seen().stream()
                .filter(TreeView.class::isInstance)
                .map(node -> (TreeView<?>) node)
                .findFirst()
                .orElseThrow();
    }

    private static List<MenuButton> buttons(Opened window) {
        return window.seen().stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .filter(button -> !button.isDisabled() && button.isFocusTraversable())
                .toList();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    private static List<String> words(ContextMenu menu) {
        return menu.getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .map(MenuItem::getText)
                .map(text -> Optional.ofNullable(text).orElse(""))
                .toList();
    }

    private void look(Opened window, String where) {
        window.settle();
        menu().ifPresentOrElse(
                        menu -> {
                            if (words(menu).contains("")) {
                                wrong.add(where + ": an entry without words");
                            }
                            read(window, menu, where);
                        },
                        () -> wrong.add(where + ": nothing opened"));
        robot.push(KeyCode.ESCAPE);
        window.settle();
        if (menu().isPresent()) {
            wrong.add(where + ": stays open");
            Frames.inFront(() -> menu().ifPresent(ContextMenu::hide));
        }
    }

    private void read(Opened window, ContextMenu menu, String where) {
        for (Theme theme : Theme.values()) {
            window.dress(theme);
            Frames.inFront(() ->
                    texts(menu.getScene().getRoot()).stream()
                            .filter(text -> !text.getText().isBlank())
                            .filter(text -> !text.getStyleClass().contains("ikonli-font-icon"))
                            .filter(text -> isPale(text))
                            .forEach(text ->
                                    wrong.add(
                                            "%s %s: pale %s"
                                                    .formatted(
                                                            where, theme.text(), text.getText()))));
        }
        window.dress(Theme.LIGHT);
    }

    private static boolean isPale(Text text) {
        Color behind = Contrast.behind(text);
        return text.getFill() instanceof Color fill
                && Contrast.between(Contrast.on(behind, fill, text), behind) < READABLE;
    }

    private static List<Text> texts(Parent above) {
        List<Text> all = new ArrayList<>();
        for (Node child : above.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child.isVisible()) {
                all.add(text);
            } else if (child instanceof Parent parent && child.isVisible()) {
                all.addAll(texts(parent));
            }
        }
        return all;
    }
}
