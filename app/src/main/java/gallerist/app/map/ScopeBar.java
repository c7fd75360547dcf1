package gallerist.app.map;

import gallerist.app.control.Glyph;
import gallerist.app.control.Texts;
import gallerist.app.fx.Mark;
import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** What the map is of: a gallery, an image in it, one version of that, and a state. */
final class ScopeBar {
    private static final double GLYPH = 14;
    private static final int PIE = 60;

    private final MapViewModel model;
    private final HBox bar = new HBox(8);
    private final Map<Scope.Level, Label> names = new EnumMap<>(Scope.Level.class);
    private final Label state = Texts.styled("Any", "medium");

    ScopeBar(MapViewModel model) {
        this.model = model;
        bar.setAlignment(Pos.CENTER_LEFT);
        for (Scope.Level level : Scope.Level.values()) {
            Label name = Texts.styled("", "medium");
            names.put(level, name);
            MenuButton button = button(level.title(), name);
            button.setOnShowing(_ -> button.getItems().setAll(choices(level)));
            bar.getChildren().add(button);
        }
        MenuButton states = button("State", state);
        states.getItems().setAll(states());
        bar.getChildren().add(states);
        show(model.scope().getValue());
        model.scope().addListener((_, _, scope) -> show(scope));
        model.state()
                .addListener((_, _, mark) -> state.setText(mark.map(Survey::word).orElse("Any")));
    }

    private static MenuButton button(String title, Label name) {
        HBox words = new HBox(6, Texts.muted(title), name);
        words.setAlignment(Pos.CENTER_LEFT);
        MenuButton button = new MenuButton();
        button.setGraphic(words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(name.textProperty().map(text -> title + " " + text));
        // A menu button without entries does not open, and so would never get any.
        button.getItems().add(new MenuItem("All"));
        return button;
    }

    private List<MenuItem> choices(Scope.Level level) {
        MenuItem all = new MenuItem("All");
        all.setOnAction(_ -> model.look(model.scope().getValue().above(level)));
        List<MenuItem> items =
                new ArrayList<>(model.choices(level).stream().map(this::item).toList());
        items.addFirst(all);
        return items;
    }

    private MenuItem item(Scope scope) {
        MenuItem item = new MenuItem(Visible.of(scope.lastName()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.look(scope));
        return item;
    }

    private List<MenuItem> states() {
        MenuItem any = new MenuItem("Any");
        any.setOnAction(_ -> model.state().set(Optional.empty()));
        List<MenuItem> items =
                new ArrayList<>(
                        Arrays.stream(Mark.values())
                                .filter(mark -> mark != Mark.PLANNED)
                                .map(this::item)
                                .toList());
        items.addFirst(any);
        return items;
    }

    private MenuItem item(Mark mark) {
        MenuItem item = new MenuItem(Survey.word(mark), new Glyph(mark, PIE, GLYPH));
        item.setOnAction(_ -> model.state().set(Optional.of(mark)));
        return item;
    }

    private void show(Scope scope) {
        names.forEach((level, name) -> name.setText(Visible.of(scope.name(level))));
    }

    Node node() {
        return bar;
    }
}
