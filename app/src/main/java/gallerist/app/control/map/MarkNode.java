package gallerist.app.control.map;

import gallerist.app.control.Glyph;
import gallerist.app.fx.Mark;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** The mark of one region, or of several that nearly meet: it has the keyboard and the pointer. */
final class MarkNode extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WALKED = PseudoClass.getPseudoClass("walked");
    private static final PseudoClass HOME = PseudoClass.getPseudoClass("home");
    private static final double HIT = 24;
    private static final double HIT_EMPTY = 12;
    private static final double RIM = 1.5;
    private static final double HOME_RIM = 3.5;
    private static final double RING = 5;
    private static final double FOCUS_RING = 7.5;
    private static final double EMPTY_SHARE = 0.3;

    /** Beside smaller marks there is no room for a count. */
    private static final double COUNTED = 6;

    /** A target without bytes is an open circle as well, but a larger one. */
    private static final double WITHOUT_BYTES = 1.8;

    private final double radius;
    private final Circle rim = ring("rim");
    private final Circle chosenRing = ring("chosen-ring");
    private final Circle focusRing = ring("focus-ring");
    private final Label count = new Label();
    private Cluster cluster;
    private Glyph glyph;
    private boolean isWalked;

    MarkNode(Cluster cluster, double radius) {
        this.cluster = cluster;
        this.radius = radius;
        this.glyph = glyph(cluster.lead(), radius);
        getStyleClass().add("map-mark");
        count.getStyleClass().add("map-count");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(false);
        setPickOnBounds(true);
        setCache(true);
        dress();
    }

    private static Circle ring(String style) {
        Circle circle = new Circle(0, Color.TRANSPARENT);
        circle.getStyleClass().add(style);
        circle.setManaged(false);
        return circle;
    }

    private static Glyph glyph(Site lead, double radius) {
        return new Glyph(lead.mark(), lead.percent(), 2 * radius * size(lead));
    }

    private static double size(Site site) {
        return site.mark() == Mark.EMPTY && site.isTarget() ? WITHOUT_BYTES : 1;
    }

    double radius() {
        return radius;
    }

    Cluster cluster() {
        return cluster;
    }

    void show(Cluster now) {
        if (!now.equals(cluster)) {
            boolean isSameMark =
                    now.lead().mark() == cluster.lead().mark()
                            && now.lead().isTarget() == cluster.lead().isTarget()
                            && now.lead().percent() == cluster.lead().percent();
            cluster = now;
            glyph = isSameMark ? glyph : glyph(now.lead(), radius);
            dress();
        }
    }

    void choose(boolean isChosen) {
        pseudoClassStateChanged(CHOSEN, isChosen);
    }

    /** Whether the keyboard came to it by itself, and not after a click. */
    void walk(boolean isHere) {
        isWalked = isHere;
        pseudoClassStateChanged(WALKED, isHere);
    }

    boolean isWalked() {
        return isWalked;
    }

    /** Puts its middle on a whole pixel, where its cached picture stays sharp. */
    void stand(Spot at) {
        double hit = hit();
        resizeRelocate(Math.rint(at.x()) - hit / 2, Math.rint(at.y()) - hit / 2, hit, hit);
    }

    private double hit() {
        return cluster.lead().isTarget() ? HIT : HIT_EMPTY;
    }

    private void dress() {
        boolean isEmpty = cluster.lead().mark() == Mark.EMPTY;
        pseudoClassStateChanged(HOME, cluster.isHome());
        rim.setRadius(
                isEmpty
                        ? radius * EMPTY_SHARE * size(cluster.lead())
                        : radius + (cluster.isHome() ? HOME_RIM : RIM));
        chosenRing.setRadius(radius + RING);
        focusRing.setRadius(radius + FOCUS_RING);
        int targets = cluster.targets().size();
        count.setText(String.valueOf(targets));
        count.setVisible(targets > 1 && radius >= COUNTED);
        glyph.setMouseTransparent(true);
        setAccessibleText(Words.spoken(cluster));
        getChildren().setAll(rim, chosenRing, focusRing, glyph, count);
        // What comes after the styles of this frame were applied would be drawn black once.
        applyCss();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = hit() / 2;
        for (Circle ring : List.of(rim, chosenRing, focusRing)) {
            ring.setCenterX(middle);
            ring.setCenterY(middle);
        }
        double half = radius * size(cluster.lead());
        glyph.resizeRelocate(middle - half, middle - half, 2 * half, 2 * half);
        count.autosize();
        count.relocate(middle + radius * 0.4, middle - radius - count.getHeight() * 0.6);
    }
}
