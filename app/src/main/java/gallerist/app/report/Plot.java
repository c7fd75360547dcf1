package gallerist.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** Draws a chart of shapes, so that the theme colours them and they are sharp at any zoom. */
final class Plot extends Region {
    private static final double HEIGHT = 168;
    private static final double FEET = 20;
    private static final double HEAD = 8;
    private static final double SIDE = 56;
    private static final double GAP = 1;
    private static final double WIDE = 24;
    private static final double AIR = 0.4;

    private final Chart chart;
    private final IntConsumer opened;
    private final List<Label> figures = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();

    /** A series with its shapes. */
    private sealed interface Drawn {
        record Bars(Chart.Series series, List<Rectangle> shapes) implements Drawn {}

        record Stroke(Chart.Series series, Polyline shape) implements Drawn {}
    }

    /**
     * Draws it.
     *
     * @param opened is told which bar of the axis a person presses
     */
    Plot(Chart chart, IntConsumer opened) {
        this.chart = chart;
        this.opened = opened;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMinWidth(0);
        for (Chart.Rung rung : chart.rungs()) {
            Line line = new Line();
            line.getStyleClass().add(rung.value() == 0 ? "plot-axis" : "plot-rung");
            lines.add(line);
            figures.add(label(rung.words()));
        }
        chart.ticks().forEach(tick -> ticks.add(label(tick)));
        getChildren().addAll(lines);
        chart.series().forEach(this::draw);
        getChildren().addAll(figures);
        getChildren().addAll(ticks);
        setAccessibleText(chart.title());
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("plot-word");
        return label;
    }

    private void draw(Chart.Series series) {
        String tone = "plot-" + series.tone().name().toLowerCase(Locale.ROOT);
        switch (series.shape()) {
            case BARS -> {
                List<Rectangle> shapes = new ArrayList<>();
                for (Chart.Point point : series.points()) {
                    Rectangle bar = new Rectangle();
                    int place = shapes.size();
                    bar.getStyleClass().addAll("plot-bar", tone);
                    bar.setCursor(Cursor.HAND);
                    bar.setOnMouseClicked(_ -> opened.accept(place));
                    if (!point.words().isEmpty()) {
                        Tooltip.install(bar, new Tooltip(point.words()));
                    }
                    shapes.add(bar);
                }
                getChildren().addAll(shapes);
                drawn.add(new Drawn.Bars(series, shapes));
            }
            case LINE, STEPS -> {
                Polyline line = new Polyline();
                line.getStyleClass().addAll("plot-line", tone);
                getChildren().add(line);
                drawn.add(new Drawn.Stroke(series, line));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - SIDE);
        double bottom = getHeight() - FEET;
        double height = bottom - HEAD;
        for (int i = 0; i < lines.size(); i++) {
            double y = snapPositionY(y(chart.rungs().get(i).value(), bottom, height)) + 0.5;
            Line line = lines.get(i);
            line.setStartX(0);
            line.setEndX(width);
            line.setStartY(y);
            line.setEndY(y);
            Label figure = figures.get(i);
            figure.autosize();
            figure.relocate(getWidth() - SIDE + 8, y - figure.getHeight() / 2);
        }
        for (int i = 0; i < ticks.size(); i++) {
            Label tick = ticks.get(i);
            tick.autosize();
            tick.relocate(Math.max(0, left(i, tick.getWidth(), width)), bottom + 4);
        }
        for (Drawn each : drawn) {
            switch (each) {
                case Drawn.Bars(Chart.Series series, List<Rectangle> shapes) ->
                        place(series, shapes, width, bottom, height);
                case Drawn.Stroke(Chart.Series series, Polyline shape) ->
                        place(series, shape, width, bottom, height);
            }
        }
    }

    /** Under its bar where each has one, else spread from edge to edge. */
    private double left(int tick, double own, double width) {
        int count = ticks.size();
        boolean isByBar =
                chart.series().stream()
                        .anyMatch(series ->
                                series.shape() == Chart.Shape.BARS
                                        && series.points().size() == count);
        if (isByBar) {
            return width * (tick + 0.5) / count - own / 2;
        }
        if (tick == count - 1) {
            return width - own;
        }
        return tick == 0 ? 0 : width * tick / (count - 1) - own / 2;
    }

    private double y(double value, double bottom, double height) {
        return bottom - height * Math.min(1, value / chart.most());
    }

    private void place(
            Chart.Series series,
            List<Rectangle> shapes,
            double width,
            double bottom,
            double height) {
        double room = width / Math.max(1, series.points().size());
        for (int i = 0; i < shapes.size(); i++) {
            double top = y(series.points().get(i).y(), bottom, height);
            Rectangle bar = shapes.get(i);
            double gap = Math.max(GAP, room > WIDE ? room * AIR : GAP);
            bar.setX(i * room + gap / 2);
            bar.setWidth(Math.max(1, room - gap));
            bar.setY(top);
            bar.setHeight(Math.max(0, bottom - top));
        }
    }

    private void place(
            Chart.Series series, Polyline shape, double width, double bottom, double height) {
        List<Double> points = new ArrayList<>();
        double before = bottom;
        for (Chart.Point point : series.points()) {
            double x = point.x() * width;
            double y = y(point.y(), bottom, height);
            if (series.shape() == Chart.Shape.STEPS && !points.isEmpty()) {
                points.add(x);
                points.add(before);
            }
            points.add(x);
            points.add(y);
            before = y;
        }
        shape.getPoints().setAll(points);
    }
}
