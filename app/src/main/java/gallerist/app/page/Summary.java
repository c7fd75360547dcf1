package gallerist.app.page;

import gallerist.app.fx.Badge;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;

/**
 * What the overview of something says, ready to be shown.
 *
 * @param line what it is, in a few words beside the name
 */
public record Summary(
        String title,
        List<Badge> badges,
        String line,
        List<Tile> tiles,
        List<Group> groups,
        List<Grid> grids) {
    public Summary {
        badges = List.copyOf(badges);
        tiles = List.copyOf(tiles);
        groups = List.copyOf(groups);
        grids = List.copyOf(grids);
    }

    /** A figure with what it counts. */
    public record Tile(String title, String number, String of, String meaning) {}

    /** Facts that belong together. */
    public record Group(String title, List<Fact> facts) {
        public Group {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value, boolean isExact) {
        public static Fact of(String name, String value) {
            return new Fact(name, value, false);
        }

        /** A value of which each character counts. */
        public static Fact exact(String name, String value) {
            return new Fact(name, value, true);
        }
    }

    /**
     * A table.
     *
     * @param empty what is said where there are no rows
     */
    public record Grid(
            String title, String aside, List<Column> columns, List<Line> lines, String empty) {
        public Grid {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
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
     * @param target where a double click leads
     */
    public record Line(Optional<ResourceId> target, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A cell: words, badges, or both. */
    public record Cell(String text, List<Badge> badges) {
        public Cell {
            badges = List.copyOf(badges);
        }

        public static Cell of(String text) {
            return new Cell(text, List.of());
        }

        public static Cell of(Badge badge) {
            return new Cell("", List.of(badge));
        }

        /** What is read aloud and sorted by. */
        public String words() {
            return (text + " " + String.join(" ", badges.stream().map(Badge::word).toList()))
                    .strip();
        }
    }
}
