package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Card;
import gallerist.app.control.Choice;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.Closing;
import gallerist.app.page.View;
import gallerist.app.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Light or dark, and how large. */
public final class WindowTab implements View {
    private static final String CLOSING = "Closing while copies run";
    private static final double WIDTH = 760;
    private static final double HUNDRED = 100;

    private final Looks looks;
    private final ScrollPane pane;
    private final Label percent = Texts.styled("", "medium");
    private final ToggleGroup themes = new ToggleGroup();
    private final ChangeListener<Optional<Theme>> retheme = (_, _, now) -> show(now);
    private final ChangeListener<Number> rescale = (_, _, now) -> show(now.doubleValue());

    public WindowTab(Looks looks) {
        this.looks = looks;
        HBox choices =
                new HBox(
                        choice("Like the system", Optional.empty()),
                        choice("Light", Optional.of(Theme.LIGHT)),
                        choice("Dark", Optional.of(Theme.DARK)));
        choices.getStyleClass().add("segments");
        HBox scale =
                new HBox(
                        8,
                        button(Action.of("smaller", "Smaller", "fth-zoom-out", looks::smaller)),
                        percent,
                        button(Action.of("larger", "Larger", "fth-zoom-in", looks::larger)),
                        Space.across(),
                        button(Action.of("usual", "Usual size", "fth-maximize", looks::usual)));
        scale.setAlignment(Pos.CENTER_LEFT);
        VBox body =
                new VBox(
                        new Card("Theme", choices),
                        new Card("Size", "80 to 200 %, for those who sit far away", scale),
                        new Card(CLOSING, closing(looks)));
        body.getStyleClass().addAll("page-body", "narrow");
        body.setMaxWidth(WIDTH);
        pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        show(looks.theme().get());
        show(looks.scale().get());
        looks.theme().addListener(retheme);
        looks.scale().addListener(rescale);
    }

    /** The window is told of a choice, and keeps nothing of a page that was left. */
    private static ComboBox<Closing> closing(Looks looks) {
        ObjectProperty<Closing> chosen = new SimpleObjectProperty<>(looks.closing().get());
        chosen.addListener((_, _, now) -> looks.closing().set(now));
        ComboBox<Closing> box = Choice.of(List.of(Closing.values()), chosen, Closing::text);
        box.setAccessibleText(CLOSING);
        return box;
    }

    private static ActionButton button(Action action) {
        return new ActionButton(action, ActionButton.Look.OUTLINED);
    }

    private ToggleButton choice(String words, Optional<Theme> theme) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(themes);
        button.setUserData(theme);
        button.setOnAction(_ -> {
            looks.theme().set(theme);
            show(theme);
        });
        return button;
    }

    private void show(Optional<Theme> now) {
        themes.getToggles().forEach(toggle -> toggle.setSelected(now.equals(toggle.getUserData())));
    }

    private void show(double scale) {
        percent.setText(Math.round(scale * HUNDRED) + " %");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        looks.theme().removeListener(retheme);
        looks.scale().removeListener(rescale);
    }
}
