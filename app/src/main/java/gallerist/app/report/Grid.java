package gallerist.app.report;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Place;
import java.util.List;
import java.util.Optional;

/**
 * A table of a report.
 *
 * @param aside a few words at the right of its title
 * @param sum the line that adds up, where there is one
 * @param empty what is said where there are no rows
 * @param ways what can be done with all of it
 */
public record Grid(
        String title,
        String aside,
        List<Column> columns,
        List<Line> lines,
        Optional<Line> sum,
        String empty,
        List<Action> ways) {
    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
    }

    public static Grid of(
            String title, String aside, List<Column> columns, List<Line> lines, String empty) {
        return new Grid(title, aside, columns, lines, Optional.empty(), empty, List.of());
    }

    public Grid summedUp(Line line) {
        return new Grid(title, aside, columns, lines, Optional.of(line), empty, ways);
    }

    public Grid offering(Action... actions) {
        return new Grid(title, aside, columns, lines, sum, empty, List.of(actions));
    }

    /**
     * A column.
     *
     * @param weight its share of the width
     * @param isNumber whether it stands at the right
     */
    public record Column(String title, double weight, boolean isNumber) {
        public static Column text(String title, double weight) {
            return new Column(title, weight, false);
        }

        public static Column number(String title, double weight) {
            return new Column(title, weight, true);
        }
    }

    /**
     * A row.
     *
     * @param target what it was computed from; Enter and a double click lead there
     * @param ways what can be done with it
     */
    public record Line(List<Cell> cells, Optional<Place> target, List<Action> ways) {
        public Line {
            cells = List.copyOf(cells);
            ways = List.copyOf(ways);
        }

        public static Line of(Cell... cells) {
            return new Line(List.of(cells), Optional.empty(), List.of());
        }

        public Line to(Place place) {
            return new Line(cells, Optional.of(place), ways);
        }

        public Line offering(Action... actions) {
            return new Line(cells, target, List.of(actions));
        }
    }

    /** How a cell is coloured. */
    public enum Tone {
        USUAL,
        MUTED,
        FAULT,
        WARNING,
        NEWS
    }

    /**
     * A cell.
     *
     * @param exact what stands in an export in its place, empty for the same
     * @param share of a bar that is drawn in its place, from 0 to 1, and negative for none
     */
    public record Cell(String text, String exact, Optional<Badge> badge, Tone tone, double share) {
        private static final double NO_BAR = -1;

        public static final Cell NONE = muted("–");

        public static Cell of(String text) {
            return new Cell(text, "", Optional.empty(), Tone.USUAL, NO_BAR);
        }

        /** A figure as it is read, and as it is reckoned with. */
        public static Cell of(String text, long exact) {
            return new Cell(text, Long.toString(exact), Optional.empty(), Tone.USUAL, NO_BAR);
        }

        public static Cell exactly(String text, String exact) {
            return new Cell(text, exact, Optional.empty(), Tone.USUAL, NO_BAR);
        }

        public static Cell muted(String text) {
            return new Cell(text, "", Optional.empty(), Tone.MUTED, NO_BAR);
        }

        public static Cell of(Badge badge) {
            return new Cell("", "", Optional.of(badge), Tone.USUAL, NO_BAR);
        }

        public Cell in(Tone other) {
            return new Cell(text, exact, badge, other, share);
        }

        /** How far something has come, as a bar; its percent stand in an export. */
        public static Cell bar(double share) {
            String percent = Long.toString(Math.round(share * 100));
            return new Cell("", percent, Optional.empty(), Tone.USUAL, Math.max(0, share));
        }

        /** What is read aloud. */
        public String words() {
            return badge.map(Badge::word).orElse(text);
        }

        /** What is exported. */
        public String value() {
            if (!exact.isEmpty()) {
                return exact;
            }
            return words().equals("–") ? "" : words();
        }
    }
}
