package gallerist.app.control.map;

import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Names and facts beside the marks, each with a halo that keeps it readable over arcs. */
final class NameLayer {
    private static final Font NAME = Font.font("IBM Plex Sans Medm", 12);
    private static final Font CHOSEN = Font.font("IBM Plex Sans SmBld", 12);
    private static final Font FACT = Font.font("IBM Plex Sans", 11);
    private static final double NAME_HEIGHT = 14;
    private static final double FACT_HEIGHT = 13;

    /** Words around the words, because to stroke their outline takes ten times as long. */
    private static final List<Spot> HALO =
            List.of(
                    new Spot(-1, -1),
                    new Spot(0, -1.4),
                    new Spot(1, -1),
                    new Spot(1.4, 0),
                    new Spot(1, 1),
                    new Spot(0, 1.4),
                    new Spot(-1, 1),
                    new Spot(-1.4, 0));

    private static final double DIM = 0.45;
    private static final double EDGE = 4;
    private static final double CHOSEN_RING = 5;
    private static final double HOME_RING = 3;

    /** A circle through a name disturbs more than an arc behind it. */
    private static final int CIRCLE = 2;

    private static final int SAMPLES = 40;

    /** Names of regions that hold nothing come with this zoom. */
    private static final double DETAILED = 3;

    private final Viewport view;
    private final double radius;
    private final Optional<Region> chosen;

    NameLayer(Viewport view, double radius, Optional<Region> chosen) {
        this.view = view;
        this.radius = radius;
        this.chosen = chosen;
    }

    /** A name that has found its room. */
    record Tag(Cluster cluster, Placement.Room room) {}

    /**
     * Gives the names that matter most their room first.
     *
     * @param covered where other things are shown over the map
     */
    List<Tag> place(List<Cluster> clusters, List<Bow> bows, List<Box> covered) {
        List<Box> taken = new ArrayList<>(covered);
        List<Box> circles = new ArrayList<>();
        List<Spot> drawn = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Spot at = view.onScreen(cluster.spot());
            if (cluster.lead().isTarget()) {
                taken.add(Box.around(at, radius + 2));
            } else {
                circles.add(Box.around(at, radius / 2));
            }
        }
        bows.stream()
                .filter(bow -> !bow.is(Passage.Kind.DONE))
                .limit(SAMPLES)
                .forEach(bow -> sample(bow.curve(), drawn));
        Placement placement =
                new Placement(
                        new Box(EDGE, EDGE, view.width() - 2 * EDGE, view.height() - 2 * EDGE),
                        taken,
                        box -> hidden(box, circles, drawn));
        List<Tag> tags = new ArrayList<>();
        clusters.stream()
                .filter(cluster -> cluster.lead().isTarget() || view.zoom() >= DETAILED)
                .sorted(
                        Comparator.comparing((Cluster cluster) -> !isChosen(cluster))
                                .thenComparing(Cluster::lead, Severity.NAMED))
                .forEach(cluster ->
                        placement
                                .take(
                                        view.onScreen(cluster.spot()),
                                        extent(cluster),
                                        width(cluster),
                                        height(cluster))
                                .ifPresent(room -> tags.add(new Tag(cluster, room))));
        return tags;
    }

    private static int hidden(Box box, List<Box> circles, List<Spot> drawn) {
        return (int)
                (CIRCLE * circles.stream().filter(box::overlaps).count()
                        + drawn.stream().filter(box::holds).count());
    }

    private double extent(Cluster cluster) {
        double own = cluster.lead().isTarget() ? radius : radius / 3;
        return own + (isChosen(cluster) ? CHOSEN_RING : cluster.isHome() ? HOME_RING : 0);
    }

    private static void sample(Curve curve, List<Spot> drawn) {
        for (int i = 1; i < SAMPLES; i++) {
            drawn.add(curve.at((double) i / SAMPLES));
        }
    }

    private boolean isChosen(Cluster cluster) {
        return chosen.isPresent() && cluster.holds(chosen.get());
    }

    private static double width(Cluster cluster) {
        return Math.ceil(
                Math.max(width(Words.name(cluster), CHOSEN), width(cluster.lead().fact(), FACT)));
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static double height(Cluster cluster) {
        return cluster.lead().fact().isEmpty() ? NAME_HEIGHT : NAME_HEIGHT + FACT_HEIGHT;
    }

    void paint(GraphicsContext pen, List<Tag> tags, Predicate<Cluster> isDim, Palette palette) {
        pen.setFontSmoothingType(FontSmoothingType.GRAY);
        pen.setTextBaseline(VPos.CENTER);
        for (Tag tag : tags) {
            Cluster cluster = tag.cluster();
            Box box = tag.room().box();
            pen.setGlobalAlpha(isDim.test(cluster) ? DIM : 1);
            pen.setTextAlign(
                    switch (tag.room().side()) {
                        case RIGHT, BELOW_RIGHT, ABOVE_RIGHT -> TextAlignment.LEFT;
                        case LEFT, BELOW_LEFT, ABOVE_LEFT -> TextAlignment.RIGHT;
                        case ABOVE, BELOW -> TextAlignment.CENTER;
                    });
            double x =
                    switch (tag.room().side()) {
                        case RIGHT, BELOW_RIGHT, ABOVE_RIGHT -> box.left();
                        case LEFT, BELOW_LEFT, ABOVE_LEFT -> box.right();
                        case ABOVE, BELOW -> box.left() + box.width() / 2;
                    };
            Site lead = cluster.lead();
            pen.setFont(isChosen(cluster) ? CHOSEN : NAME);
            write(
                    pen,
                    Words.name(cluster),
                    x,
                    box.top() + NAME_HEIGHT / 2,
                    palette.of(lead.isTarget() ? Ink.NAME : Ink.FACT),
                    palette);
            pen.setFont(FACT);
            write(
                    pen,
                    lead.fact(),
                    x,
                    box.top() + NAME_HEIGHT + FACT_HEIGHT / 2,
                    palette.of(Ink.ofFact(lead.mark())),
                    palette);
        }
        pen.setGlobalAlpha(1);
    }

    private static void write(
            GraphicsContext pen, String words, double x, double y, Color ink, Palette palette) {
        double left = Math.rint(x);
        double middle = Math.rint(y);
        pen.setFill(palette.of(Ink.HALO));
        HALO.forEach(away -> pen.fillText(words, left + away.x(), middle + away.y()));
        pen.setFill(ink);
        pen.fillText(words, left, middle);
    }
}
