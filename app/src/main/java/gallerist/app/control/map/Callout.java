package gallerist.app.control.map;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** What is known of the passage that is looked at, above its head. */
final class Callout extends Pane {
    private static final double WIDTH = 232;
    private static final double ABOVE = 20;
    private static final double EDGE = 4;
    private static final double HEAD = 6;
    private static final double ROUNDING = 1e-9;

    private final Label from = Texts.styled("", "medium", "small");
    private final Label to = Texts.styled("", "medium", "small");
    private final Label percent = Texts.styled("", "medium", "small", "map-percent");
    private final Label rate = Texts.small("");
    private final Label left = Texts.small("");
    private final Line leader = new Line();
    private final VBox card;

    Callout() {
        HBox way =
                new HBox(6, from, Icon.sized("fth-arrow-right", 12), to, Space.across(), percent);
        HBox speed = new HBox(6, rate, Space.across(), left);
        way.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(way, speed);
        card.getStyleClass().add("map-callout");
        card.setPrefWidth(WIDTH);
        leader.getStyleClass().add("map-leader");
        getChildren().addAll(leader, card);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(Passage passage, double fraction) {
        from.setText(passage.from().displayName());
        to.setText(passage.to().displayName());
        // What has come is read back before it counts as whole.
        percent.setText((int) Math.min(99, Math.floor(100 * fraction + ROUNDING)) + " %");
        rate.setText(passage.rate());
        left.setText(passage.left());
        setVisible(true);
    }

    /** Where it is, in the pixels of the map. */
    Box box() {
        return new Box(card.getLayoutX(), card.getLayoutY(), card.getWidth(), card.getHeight());
    }

    /** Above the head where there is room, else below it. */
    void pointAt(Spot head, double width, double height) {
        double wide = Math.max(WIDTH, card.prefWidth(-1));
        double high = card.prefHeight(wide);
        double x = Math.clamp(head.x() - wide / 2, EDGE, Math.max(EDGE, width - wide - EDGE));
        boolean isAbove = head.y() - ABOVE - high >= EDGE;
        double y = isAbove ? head.y() - ABOVE - high : Math.min(head.y() + ABOVE, height - high);
        card.resizeRelocate(Math.rint(x), Math.rint(y), wide, high);
        double end = Math.clamp(head.x(), x + EDGE, x + wide - EDGE);
        leader.setStartX(head.x());
        leader.setStartY(head.y() + (isAbove ? -HEAD : HEAD));
        leader.setEndX(end);
        leader.setEndY(isAbove ? y + high : y);
    }

    @Override
    protected void layoutChildren() {
        // Whoever shows it says where.
    }
}
