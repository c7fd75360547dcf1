package gallerist.app.report;

import gallerist.app.control.map.Scenery;
import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A part of a report. */
public sealed interface Section {

    /** Figures side by side. */
    record Tiles(List<Tile> tiles) implements Section {
        public Tiles {
            tiles = List.copyOf(tiles);
        }

        public static Tiles of(Tile... tiles) {
            return new Tiles(List.of(tiles));
        }
    }

    /**
     * A figure that matters.
     *
     * @param of what it is a part of, may be empty
     * @param from what it was computed from, where that can be shown
     */
    record Tile(String title, String number, String of, String meaning, Optional<Origin> from) {
        public static Tile of(String title, String number, String of, String meaning) {
            return new Tile(title, number, of, meaning, Optional.empty());
        }

        public Tile from(Place place) {
            return new Tile(title, number, of, meaning, Optional.of(new Origin.Elsewhere(place)));
        }

        /** Computed from a section of the same report. */
        public Tile below(String section) {
            return new Tile(title, number, of, meaning, Optional.of(new Origin.Below(section)));
        }
    }

    /** Where that stands which a figure was computed from. */
    sealed interface Origin {
        /** On another page. */
        record Elsewhere(Place place) implements Origin {}

        /** In the same report, in the section of this title. */
        record Below(String section) implements Origin {}
    }

    /** A table. */
    record Table(Grid grid) implements Section {}

    /** A chart, with the table that it was drawn from. */
    record Graph(Chart chart) implements Section {}

    /**
     * How much of something is used, as bars.
     *
     * @param empty what is said where there are none
     */
    record Levels(String title, String aside, List<Level> levels, String empty) implements Section {
        public Levels {
            levels = List.copyOf(levels);
        }

        /** The same as a table. */
        Grid table() {
            return Grid.of(
                    title,
                    aside,
                    List.of(
                            Grid.Column.text("What", 2),
                            Grid.Column.number("Percent", 1),
                            Grid.Column.text("Comes to", 2)),
                    levels.stream()
                            .map(each ->
                                    Grid.Line.of(
                                            Grid.Cell.of(each.title()),
                                            Grid.Cell.bar(each.share()),
                                            Grid.Cell.of(each.words())))
                            .toList(),
                    empty);
        }
    }

    /**
     * One bar.
     *
     * @param share from 0 to 1
     * @param words what it comes to
     */
    record Level(String title, double share, String words, boolean isNear, Optional<Place> from) {}

    /**
     * What somebody should do.
     *
     * @param empty what is said where there is nothing to do
     */
    record Duties(String title, List<Duty> duties, String empty) implements Section {
        public Duties {
            duties = List.copyOf(duties);
        }

        /** The same as a table. */
        Grid table() {
            return Grid.of(
                    title,
                    "",
                    List.of(Grid.Column.text("What", 2), Grid.Column.text("More", 2)),
                    duties.stream()
                            .map(each ->
                                    Grid.Line.of(
                                            Grid.Cell.of(each.title()), Grid.Cell.of(each.more())))
                            .toList(),
                    empty);
        }
    }

    /**
     * One thing to do.
     *
     * @param mark how bad it is
     * @param ways what can be done about it, the best first
     */
    record Duty(Mark mark, String title, String more, List<Action> ways) {
        public Duty {
            ways = List.copyOf(ways);
        }
    }

    /**
     * A sentence that stands by itself.
     *
     * @param way what can be done about it
     */
    record Note(String icon, String title, String more, Optional<Action> way) implements Section {
        public static Note of(String icon, String title, String more) {
            return new Note(icon, title, more, Optional.empty());
        }
    }

    /** Buttons side by side. */
    record Ways(String title, List<Action> ways) implements Section {
        public Ways {
            ways = List.copyOf(ways);
        }
    }

    /** Two columns. */
    record Beside(List<Section> left, List<Section> right) implements Section {
        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Cards in as many columns as there is room for. */
    record Cards(List<Section> cards) implements Section {
        public Cards {
            cards = List.copyOf(cards);
        }

        public static Cards of(Section... cards) {
            return new Cards(List.of(cards));
        }
    }

    /**
     * The world.
     *
     * @param aside a few words at the right of its title
     * @param open leads to a region
     * @param table the regions of it in words and figures
     */
    record World(String title, String aside, Scenery scenery, Consumer<Region> open, Grid table)
            implements Section {}
}
