package gallerist.app.desktop;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.text.Visible;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Back, forward, and the way from the gallery to here. */
final class Crumbs {
    private static final int ARROW = 12;

    private final Navigator navigator;
    private final HBox bar = new HBox();
    private final HBox way = new HBox(2);

    Crumbs(Navigator navigator, Action back, Action forward) {
        this.navigator = navigator;
        way.setAlignment(Pos.CENTER_LEFT);
        way.setMinWidth(0);
        bar.getStyleClass().add("crumbs");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().addAll(button(back), button(forward), way);
        show(navigator.place().get());
        navigator.place().addListener((_, _, place) -> show(place));
    }

    private static Button button(Action action) {
        Button button = new ActionButton(action, ActionButton.Look.ICON);
        button.getStyleClass().add("nav");
        return button;
    }

    private void show(Place place) {
        way.getChildren().clear();
        place.resource()
                .ifPresent(id -> {
                    List<ResourceId> scopes =
                            id.scopes().stream()
                                    .filter(scope -> !scope.galleryName().isEmpty())
                                    .toList()
                                    .reversed();
                    for (ResourceId scope : scopes) {
                        if (!way.getChildren().isEmpty()) {
                            way.getChildren().add(Icon.sized("fth-chevron-right", ARROW));
                        }
                        way.getChildren()
                                .add(
                                        scope.equals(id)
                                                ? Texts.styled(scope.name(), "here")
                                                : crumb(scope));
                    }
                });
    }

    private Button crumb(ResourceId scope) {
        Button crumb = new Button(Visible.of(scope.name()));
        crumb.setMnemonicParsing(false);
        crumb.getStyleClass().add("crumb");
        crumb.setOnAction(_ -> navigator.go(Place.of(scope)));
        return crumb;
    }

    Node node() {
        return bar;
    }
}
