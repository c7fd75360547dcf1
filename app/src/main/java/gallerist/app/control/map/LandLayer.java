package gallerist.app.control.map;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;

/** Sea, land and borders: painted when the view or the theme changes, and kept as they are. */
final class LandLayer extends Canvas {
    private static final Land LAND = Land.read();
    private static final List<Land.Line> GRID = Grid.lines();
    private static final double COAST_WIDTH = 0.75;
    private static final double BORDER_WIDTH = 0.6;

    LandLayer() {
        setMouseTransparent(true);
    }

    static List<Land.Line> coasts() {
        return LAND.coasts();
    }

    static List<Land.Line> borders() {
        return LAND.borders();
    }

    void paint(Viewport view, Palette palette) {
        GraphicsContext pen = getGraphicsContext2D();
        pen.setLineDashes();
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setFillRule(FillRule.EVEN_ODD);
        pen.setFill(palette.of(Ink.SEA));
        pen.fillRect(0, 0, view.width(), view.height());
        stroke(pen, view, GRID, palette.of(Ink.GRID), BORDER_WIDTH);
        trace(pen, view, LAND.coasts());
        pen.setFill(palette.of(Ink.LAND));
        pen.fill();
        stroke(pen, view, LAND.borders(), palette.of(Ink.BORDER), BORDER_WIDTH);
        stroke(pen, view, LAND.coasts(), palette.of(Ink.COAST), COAST_WIDTH);
    }

    private static void stroke(
            GraphicsContext pen, Viewport view, List<Land.Line> lines, Color ink, double width) {
        trace(pen, view, lines);
        pen.setStroke(ink);
        pen.setLineWidth(width);
        pen.stroke();
    }

    private static void trace(GraphicsContext pen, Viewport view, List<Land.Line> lines) {
        Spot origin = view.onScreen(new Spot(0, 0));
        double scale = view.scale();
        pen.beginPath();
        for (Land.Line line : lines) {
            if (!isSeen(line, view, origin, scale)) {
                continue;
            }
            pen.moveTo(origin.x() + line.x(0) * scale, origin.y() + line.y(0) * scale);
            for (int i = 1; i < line.points(); i++) {
                pen.lineTo(origin.x() + line.x(i) * scale, origin.y() + line.y(i) * scale);
            }
        }
    }

    private static boolean isSeen(Land.Line line, Viewport view, Spot origin, double scale) {
        Box reach = line.reach();
        return new Box(
                        origin.x() + reach.left() * scale,
                        origin.y() + reach.top() * scale,
                        reach.width() * scale,
                        reach.height() * scale)
                .overlaps(new Box(0, 0, view.width(), view.height()));
    }
}
