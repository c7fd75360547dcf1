package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Columns;
import gallerist.app.control.Figure;
import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Makes sections visible. */
final class Pieces {
    private static final double GLYPH = 16;
    private static final double NAMES = 230;
    private static final double FIGURES = 130;
    private static final double GAP = 12;

    private final Hands hands;
    private final Consumer<String> reveal;

    /**
     * Prepares it.
     *
     * @param reveal shows the section of a title
     */
    Pieces(Hands hands, Consumer<String> reveal) {
        this.hands = hands;
        this.reveal = reveal;
    }

    Piece of(Section section) {
        return switch (section) {
            case Section.Table(Grid grid) -> new GridView(grid, hands);
            case Section.Graph(Chart chart) -> new ChartView(chart, hands);
            case Section.Beside beside -> beside(beside);
            case Section.Tiles tiles -> fixed(tiles, tiles(tiles));
            case Section.Levels levels -> fixed(levels, levels(levels));
            case Section.Duties duties -> fixed(duties, duties(duties));
            case Section.Note note -> fixed(note, note(note));
            case Section.Ways ways -> fixed(ways, ways(ways));
        };
    }

    /** What is small enough to be made anew whenever it changes. */
    private static Piece fixed(Section section, Node node) {
        return new Piece() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public boolean take(Section other) {
                return other.equals(section);
            }
        };
    }

    private Node tiles(Section.Tiles tiles) {
        return new Columns(tiles.tiles().stream().map(this::tile).toArray(Node[]::new));
    }

    private Node tile(Section.Tile tile) {
        Figure figure = new Figure(tile.title(), tile.number(), tile.of(), tile.meaning());
        if (tile.from().isEmpty()) {
            return figure;
        }
        Button open = new Button();
        open.setGraphic(figure);
        open.getStyleClass().add("tile-button");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(
                "%s: %s %s %s".formatted(tile.title(), tile.number(), tile.of(), tile.meaning()));
        open.setCursor(Cursor.HAND);
        figure.prefWidthProperty().bind(open.widthProperty());
        figure.minHeightProperty().bind(open.heightProperty());
        open.setOnAction(_ -> tile.from().ifPresent(this::open));
        return open;
    }

    private void open(Section.Origin origin) {
        switch (origin) {
            case Section.Origin.Elsewhere(Place place) -> hands.go().accept(place);
            case Section.Origin.Below(String section) -> reveal.accept(section);
        }
    }

    private Node levels(Section.Levels levels) {
        VBox rows = new VBox(6);
        if (levels.levels().isEmpty()) {
            rows.getChildren().add(Texts.prose(levels.empty(), "muted"));
        }
        levels.levels().forEach(level -> rows.getChildren().add(level(level)));
        return card(levels.title(), levels.aside(), rows);
    }

    private Node level(Section.Level level) {
        Label name = Texts.plain(level.title());
        name.setMinWidth(0);
        name.setPrefWidth(NAMES);
        ProgressBar bar = new ProgressBar(Math.clamp(level.share(), 0, 1));
        bar.getStyleClass().add(level.isNear() ? "near" : "calm");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(level.title() + ": " + level.words());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label words = Texts.plain(level.words());
        words.setMinWidth(FIGURES);
        words.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(GAP, name, bar, words);
        line.setAlignment(Pos.CENTER_LEFT);
        level.from().ifPresent(place -> opens(line, level.title(), place));
        return line;
    }

    private void opens(HBox line, String title, Place place) {
        Button open = new Button("", Icon.sized("fth-chevron-right", 14));
        open.getStyleClass().addAll("flat", "button-icon", "level-open");
        open.setAccessibleText("Open " + title);
        open.setOnAction(_ -> hands.go().accept(place));
        line.getChildren().add(open);
    }

    private Node duties(Section.Duties duties) {
        VBox rows = new VBox();
        if (duties.duties().isEmpty()) {
            VBox nothing = new VBox(Texts.prose(duties.empty(), "muted"));
            nothing.getStyleClass().add("report-empty");
            rows.getChildren().add(nothing);
        }
        duties.duties().forEach(duty -> rows.getChildren().add(duty(duty)));
        VBox panel = new VBox(head(duties.title(), Optional.of(duties.duties().size())), rows);
        panel.getStyleClass().addAll("panel", "flush");
        return panel;
    }

    private static Node duty(Section.Duty duty) {
        Label title = Texts.styled(duty.title(), "medium");
        title.setMinWidth(0);
        Label more = Texts.small(duty.more());
        more.setMinWidth(0);
        VBox words = new VBox(2, title, more);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(GAP, new Glyph(duty.mark(), 0, GLYPH), words);
        duty.ways()
                .forEach(way ->
                        line.getChildren()
                                .add(new ActionButton(plain(way), ActionButton.Look.OUTLINED)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("duty");
        return line;
    }

    private static Action plain(Action way) {
        return Action.of(way.name(), way.text(), "", way.deed()).unless(way.obstacle());
    }

    private Node note(Section.Note note) {
        VBox words = new VBox(2, Texts.styled(note.title(), "medium"));
        if (!note.more().isEmpty()) {
            words.getChildren().add(Texts.prose(note.more(), "small", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = new HBox(10, Icon.of(note.icon()), words);
        note.way()
                .ifPresent(way -> {
                    ActionButton button = new ActionButton(way, ActionButton.Look.FLAT);
                    button.getStyleClass().add("link");
                    line.getChildren().add(button);
                });
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notice");
        return line;
    }

    private static Node ways(Section.Ways ways) {
        HBox line = new HBox(8, Texts.small(ways.title()));
        line.setAlignment(Pos.CENTER_LEFT);
        ways.ways()
                .forEach(way ->
                        line.getChildren().add(new ActionButton(way, ActionButton.Look.OUTLINED)));
        return line;
    }

    private Piece beside(Section.Beside beside) {
        List<Piece> left = beside.left().stream().map(this::of).toList();
        List<Piece> right = beside.right().stream().map(this::of).toList();
        Node node = new Columns(column(left), column(right));
        return new Piece() {
            @Override
            public Node node() {
                return node;
            }

            @Override
            public boolean take(Section section) {
                return section instanceof Section.Beside(var nextLeft, var nextRight)
                        && all(left, nextLeft)
                        && all(right, nextRight);
            }

            @Override
            public Optional<Node> find(String title) {
                return Stream.of(left, right)
                        .flatMap(pieces -> Pieces.find(pieces, title).stream())
                        .findFirst();
            }
        };
    }

    static boolean all(List<Piece> pieces, List<Section> sections) {
        if (pieces.size() != sections.size()) {
            return false;
        }
        boolean taken = true;
        for (int i = 0; i < pieces.size() && taken; i++) {
            taken = pieces.get(i).take(sections.get(i));
        }
        return taken;
    }

    static Optional<Node> find(List<Piece> pieces, String title) {
        return pieces.stream().flatMap(piece -> piece.find(title).stream()).findFirst();
    }

    private static VBox column(List<Piece> pieces) {
        VBox column = new VBox(GAP);
        pieces.forEach(piece -> column.getChildren().add(piece.node()));
        VBox.setVgrow(column.getChildren().getLast(), Priority.ALWAYS);
        return column;
    }

    private static VBox card(String title, String aside, Node content) {
        HBox head = head(title, Optional.empty());
        head.getChildren().add(Texts.small(aside));
        VBox body = new VBox(content);
        body.getStyleClass().add("card-body");
        VBox panel = new VBox(head, body);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private static HBox head(String title, Optional<Integer> count) {
        HBox head = new HBox(8, Texts.section(title), Space.across());
        count.filter(some -> some > 0)
                .ifPresent(some -> head.getChildren().add(Texts.styled(some.toString(), "badge")));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("card-head", "report-head");
        return head;
    }
}
