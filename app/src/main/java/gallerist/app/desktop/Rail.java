package gallerist.app.desktop;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** The pages of the window, at its left edge. */
final class Rail {
    private static final int ICON = 18;
    private static final String GALLERIES = "galleries";

    private final Navigator navigator;
    private final VBox bar = new VBox();

    Rail(Navigator navigator, List<RailPage> pages) {
        this.navigator = navigator;
        bar.getStyleClass().add("rail");
        pages.stream().filter(page -> !page.isBelow()).limit(1).forEach(this::add);
        add(GALLERIES, "Galleries", "fth-layers");
        pages.stream().filter(page -> !page.isBelow()).skip(1).forEach(this::add);
        bar.getChildren().add(Space.down());
        pages.stream().filter(RailPage::isBelow).forEach(this::add);
        show(navigator.place().get());
        navigator.place().addListener((_, _, place) -> show(place));
    }

    private void add(RailPage page) {
        add(page.name(), page.title(), page.icon());
    }

    private void add(String name, String title, String icon) {
        ToggleButton button = new ToggleButton(title, Icon.sized(icon, ICON));
        button.setUserData(name);
        button.setOnAction(_ -> {
            navigator.go(new Place.Page(name));
            show(navigator.place().get());
        });
        bar.getChildren().add(button);
    }

    private void show(Place place) {
        String name = page(place);
        bar.getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(button -> button.setSelected(name.equals(button.getUserData())));
    }

    private static String page(Place place) {
        return switch (place) {
            case Place.Page(String name, _) -> name.split("/", 2)[0];
            case Place.Of _ -> GALLERIES;
            case Place.Opened(Place over, _) -> page(over);
        };
    }

    Node node() {
        return bar;
    }
}
