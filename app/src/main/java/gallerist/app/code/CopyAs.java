package gallerist.app.code;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Takes what is about to be done to the clipboard, in each language that has words for it. */
public final class CopyAs {
    private static final int ICON = 14;

    private CopyAs() {}

    /**
     * A button for the command, and a menu for all languages.
     *
     * @param obstacle why there is nothing to copy yet, empty where there is
     * @param copy puts a text on the clipboard
     */
    public static List<ButtonBase> of(
            ObservableValue<String> obstacle, Copyable copyable, Consumer<String> copy) {
        Action command =
                Action.of(
                                "copy-command",
                                "Copy as az command",
                                "fth-terminal",
                                () -> copy.accept(copyable.command()))
                        .unless(obstacle);
        return List.of(
                new ActionButton(command, ActionButton.Look.FLAT), menu(obstacle, copyable, copy));
    }

    /** Of what can always be copied. */
    public static List<ButtonBase> of(Copyable copyable, Consumer<String> copy) {
        return of(new Always<>(""), copyable, copy);
    }

    /** All languages as a part of another menu. */
    public static Menu menu(String title, Copyable copyable, Consumer<String> copy) {
        Menu menu = new Menu(title);
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ -> menu.getItems().setAll(items(copyable, copy)));
        return menu;
    }

    private static MenuButton menu(
            ObservableValue<String> obstacle, Copyable copyable, Consumer<String> copy) {
        MenuButton menu = new MenuButton();
        menu.setId("copy-as");
        menu.setGraphic(Icon.sized("fth-chevron-down", ICON));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText("Copy in another language");
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(_ ->
                menu.getItems()
                        .setAll(
                                obstacle.getValue().isEmpty()
                                        ? items(copyable, copy)
                                        : List.of(idle(obstacle.getValue()))));
        return menu;
    }

    private static List<MenuItem> items(Copyable copyable, Consumer<String> copy) {
        return Stream.concat(
                        copyable.caution().map(CopyAs::idle).stream(),
                        Arrays.stream(Language.values())
                                .map(language -> item(language, copyable.in(language), copy)))
                .toList();
    }

    private static MenuItem item(Language language, Optional<String> text, Consumer<String> copy) {
        return text.map(
                        known -> {
                            MenuItem item = new MenuItem(language.title());
                            item.setOnAction(_ -> copy.accept(known));
                            return item;
                        })
                .orElseGet(() -> idle(language.title() + ": " + language.limit()));
    }

    private static MenuItem idle(String reason) {
        MenuItem item = new MenuItem(reason);
        item.setDisable(true);
        return item;
    }
}
