package gallerist.app.desktop;

import gallerist.app.control.Space;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.page.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The pages of the window, at its left edge. */
final class Rail {
    private static final String GALLERIES = "galleries";

    private final Navigator navigator;
    private final VBox bar = new VBox();
    private final Map<String, RailButton> buttons = new LinkedHashMap<>();

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
        RailButton button = new RailButton(title, icon);
        button.setOnAction(_ -> {
            navigator.go(new Place.Page(name));
            show(navigator.place().get());
        });
        buttons.put(name, button);
        bar.getChildren().add(button);
    }

    /** Says at the sign of a page how much there is that somebody should look at. */
    void count(String name, Tally tally) {
        Optional.ofNullable(buttons.get(name)).ifPresent(button -> button.show(tally));
    }

    private void show(Place place) {
        String page = page(place);
        buttons.forEach((name, button) -> button.setSelected(name.equals(page)));
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
