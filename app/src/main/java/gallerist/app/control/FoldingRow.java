package gallerist.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * Controls side by side, as in an {@link HBox}, that go on in another line where there is no room
 * for all of them.
 */
public final class FoldingRow extends Pane {
    private final double gap;

    public FoldingRow(double gap, Node... parts) {
        this.gap = gap;
        getChildren().addAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private List<Node> parts() {
        return getManagedChildren();
    }

    private static boolean grows(Node part) {
        return HBox.getHgrow(part) == Priority.ALWAYS;
    }

    private List<List<Node>> lines(double room) {
        if (least(parts()) <= room) {
            return List.of(parts());
        }
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node part : parts()) {
            double needed = usual(line) + gap + part.prefWidth(-1);
            if (!line.isEmpty() && needed > room && !grows(part)) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(part);
        }
        lines.add(line);
        return lines;
    }

    private double least(List<Node> line) {
        return line.stream().mapToDouble(part -> snapSizeX(part.minWidth(-1))).sum() + gaps(line);
    }

    private double usual(List<Node> line) {
        return line.stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1))).sum() + gaps(line);
    }

    private double gaps(List<Node> line) {
        return gap * Math.max(0, line.size() - 1);
    }

    private double across() {
        Insets around = getInsets();
        return around.getLeft() + around.getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + parts().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + usual(parts());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - across();
        List<List<Node>> lines = lines(room);
        Insets around = getInsets();
        return around.getTop()
                + around.getBottom()
                + lines.stream().mapToDouble(line -> height(line, room)).sum()
                + gap * (lines.size() - 1);
    }

    private double height(List<Node> line, double room) {
        double[] widths = widths(line, room);
        return IntStream.range(0, line.size())
                .mapToDouble(i -> line.get(i).prefHeight(widths[i]))
                .max()
                .orElse(0);
    }

    /** Too much goes to what grows; too little is taken from what can be smaller. */
    private double[] widths(List<Node> line, double room) {
        double left = Math.min(room, Integer.MAX_VALUE) - usual(line);
        double growing = line.stream().filter(FoldingRow::grows).count();
        double spare = usual(line) - least(line);
        return line.stream()
                .mapToDouble(part -> {
                    double usual = snapSizeX(part.prefWidth(-1));
                    if (left >= 0) {
                        return grows(part) ? usual + left / growing : usual;
                    }
                    double own = usual - snapSizeX(part.minWidth(-1));
                    return spare <= 0 ? usual : usual + Math.max(left, -spare) * own / spare;
                })
                .toArray();
    }

    /** In several lines all end where the first one does. */
    private double beside(List<Node> line, double room) {
        return line.stream().anyMatch(FoldingRow::grows) ? 0 : Math.max(0, room - usual(line));
    }

    @Override
    protected void layoutChildren() {
        Insets around = getInsets();
        double room = getWidth() - across();
        List<List<Node>> lines = lines(room);
        double needed =
                lines.stream().mapToDouble(line -> height(line, room)).sum()
                        + gap * (lines.size() - 1);
        double y =
                around.getTop()
                        + Math.max(
                                0,
                                (getHeight() - around.getTop() - around.getBottom() - needed) / 2);
        for (List<Node> line : lines) {
            double height = height(line, room);
            double[] widths = widths(line, room);
            double x = around.getLeft() + (lines.size() > 1 ? beside(line, room) : 0);
            for (int i = 0; i < line.size(); i++) {
                Node part = line.get(i);
                double own = Math.min(height, part.prefHeight(widths[i]));
                part.resize(widths[i], own);
                part.relocate(snapPositionX(x), snapPositionY(y + (height - own) / 2));
                x += widths[i] + gap;
            }
            y += height + gap;
        }
    }
}
