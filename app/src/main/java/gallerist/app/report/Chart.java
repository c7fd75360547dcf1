package gallerist.app.report;

import gallerist.app.fx.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Figures over an axis.
 *
 * @param rungs the lines across, the lowest first
 * @param ticks words below: one under each bar, or spread from the left edge to the right one
 * @param feet what it comes to, below it
 * @param table what was drawn, in figures
 */
public record Chart(
        String title,
        String aside,
        List<Series> series,
        List<Rung> rungs,
        List<String> ticks,
        List<Foot> feet,
        Grid table) {
    private static final int RUNGS = 4;
    private static final double BYTES = 1024;
    private static final double[] STEPS_OF_BYTES = {1, 2, 5, 10, 20, 50, 100, 200, 300};

    public Chart {
        series = List.copyOf(series);
        rungs = List.copyOf(rungs);
        ticks = List.copyOf(ticks);
        feet = List.copyOf(feet);
    }

    /**
     * A figure with what it is.
     *
     * @param from what it was computed from, where that can be shown
     */
    public record Foot(String number, String words, Optional<Place> from) {
        public static Foot of(String number, String words) {
            return new Foot(number, words, Optional.empty());
        }

        public Foot from(Place place) {
            return new Foot(number, words, Optional.of(place));
        }
    }

    /** The same, with what it comes to. */
    public Chart over(Foot... below) {
        return new Chart(title, aside, series, rungs, ticks, List.of(below), table);
    }

    /** Whether there is anything to see. */
    boolean isFlat() {
        return series.stream().flatMap(each -> each.points().stream()).allMatch(at -> at.y() <= 0);
    }

    /** A line across with its figure. */
    public record Rung(double value, String words) {}

    /** How points are drawn. */
    public enum Shape {
        BARS,
        LINE,
        STEPS
    }

    /** What a series stands for, which decides its colour. */
    public enum Tone {
        NOW,
        BEFORE,
        FORECAST,
        BUDGET
    }

    /**
     * Figures that belong together.
     *
     * @param name shown beside its colour, empty where nothing needs to be told apart
     */
    public record Series(String name, Shape shape, Tone tone, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A figure at a place.
     *
     * @param x from 0 at the left edge to 1 at the right one
     * @param words what it says when it is pointed at
     */
    public record Point(double x, double y, String words) {}

    double most() {
        return rungs.isEmpty() || rungs.getLast().value() <= 0 ? 1 : rungs.getLast().value();
    }

    /** Four lines at round figures, the highest above all points. */
    public static List<Rung> rungs(List<Series> series, DoubleFunction<String> words) {
        return rungs(series, Chart::round, words);
    }

    /** The same at figures that are round in KiB, MiB and so on. */
    public static List<Rung> rungsOfBytes(List<Series> series, DoubleFunction<String> words) {
        return rungs(series, Chart::roundOfBytes, words);
    }

    private static List<Rung> rungs(
            List<Series> series, DoubleUnaryOperator round, DoubleFunction<String> words) {
        double most =
                series.stream()
                        .flatMap(each -> each.points().stream())
                        .mapToDouble(Point::y)
                        .max()
                        .orElse(0);
        if (most <= 0) {
            return List.of(new Rung(0, words.apply(0)));
        }
        double step = round.applyAsDouble(most / (RUNGS - 1));
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < RUNGS; i++) {
            rungs.add(new Rung(step * i, words.apply(step * i)));
        }
        return rungs;
    }

    /** Three of them stay below the next unit, so that each is a whole number of the same one. */
    private static double roundOfBytes(double least) {
        double unit = 1;
        while (least > STEPS_OF_BYTES[STEPS_OF_BYTES.length - 1] * unit) {
            unit *= BYTES;
        }
        for (double each : STEPS_OF_BYTES) {
            if (each * unit >= least) {
                return each * unit;
            }
        }
        throw new IllegalStateException("No step for " + least);
    }

    /** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double each : new double[] {1, 2, 2.5, 5}) {
            if (each * power >= least * (1 - 1e-9)) {
                return each * power;
            }
        }
        return 10 * power;
    }
}
