package gallerist.app.control;

import gallerist.app.fx.Mark;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/** The sign of a state, drawn in a box of sixteen units and scaled. */
public final class Glyph extends Region {
    private static final double BOX = 16;
    private static final double CENTRE = 8;
    private static final double RING = 6.2;
    private static final double PIE = 4.1;

    private final double size;
    private final Group shapes = new Group();

    /**
     * Draws it.
     *
     * @param percent how much of a copy is there; others ignore it
     */
    public Glyph(Mark mark, int percent, double size) {
        this.size = size;
        getStyleClass().addAll("glyph", mark.style());
        Rectangle box = new Rectangle(BOX, BOX);
        box.getStyleClass().add("box");
        shapes.getChildren().add(box);
        draw(mark, percent);
        shapes.getTransforms().add(new Scale(size / BOX, size / BOX));
        shapes.setManaged(false);
        getChildren().add(shapes);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    public Glyph(Mark mark, double size) {
        this(mark, 0, size);
    }

    private void draw(Mark mark, int percent) {
        switch (mark) {
            case VERIFIED -> {
                add(new Circle(CENTRE, CENTRE, 7), "solid");
                add(path("M4.7 8.3l2.2 2.2 4.4-4.7"), "cut");
            }
            case EXCLUDED -> {
                ring("line");
                add(path("M4.9 8h6.2"), "line", "bar");
            }
            case COPYING -> {
                ring("line");
                add(path(pie(percent)), "solid");
            }
            case WAITING -> {
                ring("line");
                add(path("M8 4.7V8l2.3 1.5"), "line");
            }
            case FAILED -> {
                Rectangle square = new Rectangle(1.5, 1.5, 13, 13);
                square.setArcWidth(5);
                square.setArcHeight(5);
                add(square, "solid");
                add(path("M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2"), "cut");
            }
            case OUTAGE -> {
                add(path("M8 1.6L15 13.9a.7.7 0 0 1-.6 1H1.6a.7.7 0 0 1-.6-1Z"), "solid");
                add(path("M8 6v4"), "cut");
                add(new Circle(CENTRE, 12.5, 1), "hole");
            }
            case PLANNED -> {
                ring("line", "dashed");
                add(path("M8 5.2v5.6M5.2 8h5.6"), "line");
            }
            case EMPTY -> add(new Circle(CENTRE, CENTRE, 2.6), "line", "thin");
        }
    }

    private void ring(String... styles) {
        add(new Circle(CENTRE, CENTRE, RING), styles);
    }

    private static String pie(int percent) {
        int part = Math.clamp(percent, 1, 99);
        double angle = Math.PI * 2 * part / 100;
        return "M8 8V%s A%s %s 0 %d 1 %s %s Z"
                .formatted(
                        CENTRE - PIE,
                        PIE,
                        PIE,
                        part > 50 ? 1 : 0,
                        CENTRE + PIE * Math.sin(angle),
                        CENTRE - PIE * Math.cos(angle));
    }

    private static SVGPath path(String content) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        return path;
    }

    private void add(Shape shape, String... styles) {
        shape.getStyleClass().addAll(styles);
        shapes.getChildren().add(shape);
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }

    @Override
    protected double computePrefHeight(double width) {
        return size;
    }
}
