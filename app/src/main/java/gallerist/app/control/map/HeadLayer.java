package gallerist.app.control.map;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** How far each running passage has come: all that is painted anew in every frame. */
final class HeadLayer extends Canvas {
    private static final double RADIUS = 3;
    private static final double FOCUSED = 4;
    private static final double GLOW = 9;
    private static final double GLOW_OPACITY = 0.22;
    private static final double DIM = 0.45;

    /** More than these are small squares, which cost a tenth of a disc. */
    private static final int DISCS = 60;

    private int painted;

    HeadLayer() {
        setMouseTransparent(true);
    }

    void paint(List<Bow> running, List<Spot> spots, Palette palette) {
        GraphicsContext pen = getGraphicsContext2D();
        if (painted > 0) {
            pen.clearRect(0, 0, getWidth(), getHeight());
        }
        painted = running.size();
        boolean discs = running.size() <= DISCS;
        pen.setLineWidth(1);
        for (int i = 0; i < running.size(); i++) {
            Bow bow = running.get(i);
            Spot head = spots.get(i);
            pen.setGlobalAlpha(bow.isDim() ? DIM : 1);
            if (discs) {
                disc(pen, head, bow.isFocused(), palette);
            } else {
                square(pen, head, palette);
            }
        }
        pen.setGlobalAlpha(1);
    }

    private static void disc(GraphicsContext pen, Spot at, boolean isFocused, Palette palette) {
        if (isFocused) {
            double alpha = pen.getGlobalAlpha();
            pen.setGlobalAlpha(alpha * GLOW_OPACITY);
            pen.setFill(palette.of(Ink.COPYING));
            pen.fillOval(at.x() - GLOW, at.y() - GLOW, 2 * GLOW, 2 * GLOW);
            pen.setGlobalAlpha(alpha);
        }
        double radius = isFocused ? FOCUSED : RADIUS;
        pen.setFill(palette.of(Ink.COPYING));
        pen.fillOval(at.x() - radius - 0.5, at.y() - radius - 0.5, 2 * radius + 1, 2 * radius + 1);
        pen.setFill(palette.of(Ink.HEAD));
        double inner = radius - (isFocused ? 1 : 0.5);
        pen.fillOval(at.x() - inner, at.y() - inner, 2 * inner, 2 * inner);
    }

    private static void square(GraphicsContext pen, Spot at, Palette palette) {
        pen.setFill(palette.of(Ink.COPYING));
        pen.fillRect(Math.rint(at.x()) - 3, Math.rint(at.y()) - 3, 6, 6);
        pen.setFill(palette.of(Ink.HEAD));
        pen.fillRect(Math.rint(at.x()) - 2, Math.rint(at.y()) - 2, 4, 4);
    }
}
