package gallerist.app.control.map;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/**
 * The arcs of passages. All that look alike are one path and one stroke, because rasterising many
 * is what costs.
 */
final class ArcLayer extends Canvas {
    private static final double DIM = 0.45;

    ArcLayer() {
        setMouseTransparent(true);
    }

    /**
     * How a group of arcs is drawn.
     *
     * @param dash 0 for an unbroken line
     */
    private record Pencil(
            Ink ink, double opacity, double width, StrokeLineCap cap, double dash, double gap) {
        static Pencil solid(Ink ink, double opacity, double width, StrokeLineCap cap) {
            return new Pencil(ink, opacity, width, cap, 0, 0);
        }
    }

    private static final Pencil DONE = Pencil.solid(Ink.VERIFIED, 0.38, 1.2, StrokeLineCap.BUTT);
    private static final Pencil WAITING =
            new Pencil(Ink.WAITING, 0.8, 1.2, StrokeLineCap.ROUND, 2, 5);
    private static final Pencil FAILED = new Pencil(Ink.FAILED, 0.8, 1.4, StrokeLineCap.BUTT, 5, 4);
    private static final Pencil TO_COME = Pencil.solid(Ink.TO_COME, 1, 2, StrokeLineCap.ROUND);
    private static final Pencil COME = Pencil.solid(Ink.COPYING, 1, 2, StrokeLineCap.ROUND);
    private static final Pencil UNDERLAY = Pencil.solid(Ink.COPYING, 0.16, 9, StrokeLineCap.ROUND);
    private static final Pencil WIDE_TO_COME = Pencil.solid(Ink.TO_COME, 1, 3, StrokeLineCap.ROUND);
    private static final Pencil WIDE_COME = Pencil.solid(Ink.COPYING, 1, 3, StrokeLineCap.ROUND);

    void paint(List<Bow> bows, ToDoubleFunction<Passage> fraction, Palette palette) {
        GraphicsContext pen = getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        for (boolean dim : List.of(true, false)) {
            List<Bow> some = bows.stream().filter(bow -> bow.isDim() == dim).toList();
            double shade = dim ? DIM : 1;
            stroke(pen, palette, shade, DONE, of(some, bow -> bow.is(Passage.Kind.DONE)));
            stroke(pen, palette, shade, WAITING, of(some, bow -> bow.is(Passage.Kind.WAITING)));
            stroke(pen, palette, shade, FAILED, of(some, bow -> bow.is(Passage.Kind.FAILED)));
            List<Bow> running = some.stream().filter(bow -> bow.is(Passage.Kind.RUNNING)).toList();
            stroke(pen, palette, shade, TO_COME, of(running, bow -> !bow.isFocused()));
            stroke(pen, palette, shade, COME, come(running, fraction, bow -> !bow.isFocused()));
            stroke(pen, palette, shade, UNDERLAY, come(running, fraction, Bow::isFocused));
            stroke(pen, palette, shade, WIDE_TO_COME, of(running, Bow::isFocused));
            stroke(pen, palette, shade, WIDE_COME, come(running, fraction, Bow::isFocused));
        }
    }

    private static List<Curve> of(List<Bow> bows, Predicate<Bow> which) {
        return bows.stream().filter(which).map(Bow::curve).toList();
    }

    private static List<Curve> come(
            List<Bow> bows, ToDoubleFunction<Passage> fraction, Predicate<Bow> which) {
        return bows.stream()
                .filter(which)
                .map(bow -> bow.curve().until(fraction.applyAsDouble(bow.passage())))
                .toList();
    }

    private static void stroke(
            GraphicsContext pen, Palette palette, double shade, Pencil pencil, List<Curve> curves) {
        if (curves.isEmpty()) {
            return;
        }
        pen.setGlobalAlpha(shade * pencil.opacity());
        pen.setStroke(palette.of(pencil.ink()));
        pen.setLineWidth(pencil.width());
        pen.setLineCap(pencil.cap());
        if (pencil.dash() == 0) {
            pen.setLineDashes();
        } else {
            pen.setLineDashes(pencil.dash(), pencil.gap());
        }
        pen.beginPath();
        for (Curve curve : curves) {
            pen.moveTo(curve.from().x(), curve.from().y());
            pen.quadraticCurveTo(
                    curve.control().x(), curve.control().y(), curve.to().x(), curve.to().y());
        }
        pen.stroke();
        pen.setGlobalAlpha(1);
    }
}
