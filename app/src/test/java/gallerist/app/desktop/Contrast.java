package gallerist.app.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** How well something can be told from what it stands on, as the accessibility guidelines count. */
final class Contrast {
    private Contrast() {}

    static double between(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** The colour that a node's text really has on the screen: thinned by what makes it pale. */
    static Color on(Color background, Color text, Node node) {
        double opacity = text.getOpacity();
        for (Node above = node; above != null; above = above.getParent()) {
            opacity *= above.getOpacity();
        }
        return over(background, text, opacity);
    }

    private static Color over(Color below, Color above, double opacity) {
        return new Color(
                above.getRed() * opacity + below.getRed() * (1 - opacity),
                above.getGreen() * opacity + below.getGreen() * (1 - opacity),
                above.getBlue() * opacity + below.getBlue() * (1 - opacity),
                1);
    }

    /** What a node stands on: the fills of all around it, from the window inwards. */
    static Color behind(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return behind(node, new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /** Whether it is not scrolled away. */
    static boolean isUncovered(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            boolean isClipped = above.getClip() != null || above.getParent() == null;
            if (isClipped && !above.getLayoutBounds().contains(above.sceneToLocal(middle))) {
                return false;
            }
        }
        return true;
    }

    private static Color behind(Node node, Point2D point) {
        Parent parent = node.getParent();
        Color around = parent == null ? Color.WHITE : behind(parent, point);
        if (!(node instanceof Region region)) {
            return around;
        }
        return fills(region).stream()
                .filter(fill -> covers(region, fill, point))
                .map(BackgroundFill::getFill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .reduce(around, (below, fill) -> over(below, fill, fill.getOpacity()));
    }

    /** A line at an edge is a fill too, with insets that leave only the edge. */
    private static boolean covers(Region region, BackgroundFill fill, Point2D inScene) {
        Point2D point = region.sceneToLocal(inScene);
        Insets insets = fill.getInsets();
        return point.getX() >= insets.getLeft()
                && point.getX() <= region.getWidth() - insets.getRight()
                && point.getY() >= insets.getTop()
                && point.getY() <= region.getHeight() - insets.getBottom();
    }

    private static List<BackgroundFill> fills(Region region) {
        return Optional.ofNullable(region.getBackground())
                .map(Background::getFills)
                .orElse(List.of());
    }
}
