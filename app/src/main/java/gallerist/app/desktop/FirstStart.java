package gallerist.app.desktop;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.control.Logo;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What an empty workspace invites to. */
final class FirstStart {
    private static final double WIDTH = 600;
    private static final double LOGO = 48;
    private static final double GAP = 12;
    private static final int ICON = 20;

    private final ScrollPane pane = new ScrollPane();

    /**
     * A way in.
     *
     * @param more what it is, in one line
     */
    record Way(String title, String more, Action action) {}

    /** The first way is the one that most should go: the keyboard is there. */
    FirstStart(List<Way> ways, String workspace) {
        VBox words =
                new VBox(
                        Texts.styled("Your images, everywhere they are needed", "hero"),
                        Texts.styled(
                                "Start with a gallery: images and their versions live in it.",
                                "hero-line"));
        HBox head = new HBox(16, new Logo(LOGO), words);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(8, head, gap());
        ActionButton first = button(ways.getFirst(), ActionButton.Look.PRIMARY);
        column.getChildren().add(card(ways.getFirst(), first));
        ways.stream()
                .skip(1)
                .map(way -> card(way, button(way, ActionButton.Look.OUTLINED)))
                .forEach(column.getChildren()::add);
        column.getChildren().addAll(gap(), Texts.prose(workspace, "small", "muted"));
        column.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(column);
        middle.setMinHeight(Region.USE_PREF_SIZE);
        pane.setContent(middle);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        first.sceneProperty().subscribe(_ -> first.requestFocus());
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinHeight(GAP);
        return gap;
    }

    private static ActionButton button(Way way, ActionButton.Look look) {
        ActionButton button = new ActionButton(way.action(), look);
        button.setGraphic(null);
        return button;
    }

    private static HBox card(Way way, ActionButton button) {
        StackPane icon = new StackPane(Icon.sized(way.action().icon(), ICON));
        icon.getStyleClass().add("way-icon");
        VBox words =
                new VBox(Texts.section(way.title()), Texts.prose(way.more(), "small", "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(icon, words, button);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("way");
        return card;
    }

    Node node() {
        return pane;
    }
}
