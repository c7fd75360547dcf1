package gallerist.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards in as many columns as there is room for, in turn, so that none changes its column when
 * another one grows. Height that is left goes to those that can use it.
 */
public final class Mosaic extends Pane {
    private static final String GROWS = "mosaic-grows";
    private static final double GAP = 12;
    private static final double LEAST_WIDTH = 520;
    private static final int MOST_COLUMNS = 2;

    /** What grows stays broader than it is high. */
    private static final double MOST_HEIGHT = 0.6;

    /** Whether a card is the better the higher it is, as a map or a chart. */
    public static void letGrow(Node card, boolean grows) {
        card.getProperties().put(GROWS, grows);
    }

    private record Placed(Node card, double height) {
        boolean grows() {
            return Boolean.TRUE.equals(card.getProperties().get(GROWS));
        }
    }

    private record Column(List<Placed> cards) {
        double height() {
            return cards.stream().mapToDouble(Placed::height).sum()
                    + GAP * Math.max(0, cards.size() - 1);
        }

        /** So high as well, as far as those that grow allow. */
        Column filling(double height, double width) {
            double left = height - height();
            long growing = cards.stream().filter(Placed::grows).count();
            if (left <= 0 || growing == 0) {
                return this;
            }
            double more = Math.floor(left / growing);
            return new Column(
                    cards.stream()
                            .map(each ->
                                    each.grows()
                                            ? new Placed(
                                                    each.card(),
                                                    Math.max(
                                                            each.height(),
                                                            Math.min(
                                                                    each.height() + more,
                                                                    width * MOST_HEIGHT)))
                                            : each)
                            .toList());
        }
    }

    private static int count(double width) {
        return (int) Math.clamp((width + GAP) / (LEAST_WIDTH + GAP), 1, MOST_COLUMNS);
    }

    private double columnWidth(double width) {
        int count = count(width);
        return Math.floor((width - GAP * (count - 1)) / count);
    }

    private List<Column> columns(double width) {
        double across = columnWidth(width);
        List<Column> columns =
                Stream.generate(() -> new Column(new ArrayList<>())).limit(count(width)).toList();
        List<Node> cards = getManagedChildren();
        for (int i = 0; i < cards.size(); i++) {
            Node card = cards.get(i);
            columns.get(i % columns.size())
                    .cards()
                    .add(new Placed(card, snapSizeY(card.prefHeight(across))));
        }
        return columns;
    }

    private static double highest(List<Column> columns) {
        return columns.stream().mapToDouble(Column::height).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return highest(columns(width < 0 ? getWidth() : width));
    }

    @Override
    protected void layoutChildren() {
        double across = columnWidth(getWidth());
        List<Column> columns = columns(getWidth());
        double height = Math.max(getHeight(), highest(columns));
        double x = 0;
        for (Column column : columns) {
            double y = 0;
            for (Placed placed : column.filling(height, across).cards()) {
                placed.card().resizeRelocate(x, y, across, placed.height());
                y += placed.height() + GAP;
            }
            x += across + GAP;
        }
    }
}
