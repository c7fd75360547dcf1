package gallerist.app.desktop;

import gallerist.app.control.Space;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.page.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The pages of the window, at its left edge. */
final class Rail {
    private static final String GALLERIES = "galleries";

    private final Navigator navigator;
    private final ObservableBooleanValue isLow;
    private final VBox bar = new VBox();
    private final ScrollPane scroll = new ScrollPane(bar);
    private final Map<String, RailButton> buttons = new LinkedHashMap<>();

    /**
     * Makes it.
     *
     * @param isLow whether there is room for icons only
     */
    Rail(Navigator navigator, List<RailPage> pages, ObservableBooleanValue isLow) {
        this.navigator = navigator;
        this.isLow = isLow;
        bar.getStyleClass().add("rail");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
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
            if (name.equals(GALLERIES)) {
                navigator.goToGalleries();
            } else {
                navigator.go(new Place.Page(name));
            }
            show(navigator.place().get());
        });
        button.contentDisplayProperty()
                .bind(
                        Bindings.when(isLow)
                                .then(ContentDisplay.GRAPHIC_ONLY)
                                .otherwise(ContentDisplay.TOP));
        button.focusedProperty().addListener((_, _, isHere) -> bringIn(button, isHere));
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

    /** The keyboard leads to those too for which there is no room. */
    private void bringIn(RailButton button, boolean isHere) {
        double seen = scroll.getViewportBounds().getHeight();
        double beyond = bar.getHeight() - seen;
        if (isHere && beyond > 0) {
            double middle = button.getBoundsInParent().getCenterY();
            scroll.setVvalue(Math.clamp((middle - seen / 2) / beyond, 0, 1));
        }
    }

    Node node() {
        return scroll;
    }
}
