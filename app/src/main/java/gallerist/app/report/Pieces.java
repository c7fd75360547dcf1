package gallerist.app.report;

import gallerist.app.control.Columns;
import gallerist.app.control.Mosaic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes sections visible. */
final class Pieces {
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
            case Section.Beside beside -> new BesideView(beside);
            case Section.Cards cards -> new CardsView(cards);
            case Section.World world -> new WorldView(world, hands);
            case Section.Tiles tiles -> new TilesView(tiles, this::open);
            case Section.Levels levels -> new LevelsView(levels, hands);
            case Section.Duties duties -> new DutiesView(duties, hands);
            case Section.Note note -> new NoteView(note);
            case Section.Ways ways -> new WaysView(ways);
        };
    }

    private void open(Section.Origin origin) {
        switch (origin) {
            case Section.Origin.Elsewhere(var place) -> hands.go().accept(place);
            case Section.Origin.Below(String section) -> reveal.accept(section);
        }
    }

    private final class BesideView implements Piece {
        private final VBox left = new VBox(GAP);
        private final VBox right = new VBox(GAP);
        private final PieceList atLeft = new PieceList(Pieces.this::of, left.getChildren());
        private final PieceList atRight = new PieceList(Pieces.this::of, right.getChildren());
        private final Columns node = new Columns(left, right);

        BesideView(Section.Beside beside) {
            show(beside);
        }

        private void show(Section.Beside beside) {
            atLeft.show(beside.left());
            atRight.show(beside.right());
            growLast(left);
            growLast(right);
        }

        /** So that both columns end on one line. */
        private static void growLast(VBox column) {
            List<Node> parts = column.getChildren();
            parts.forEach(part -> VBox.setVgrow(part, Priority.NEVER));
            VBox.setVgrow(parts.getLast(), Priority.ALWAYS);
            if (parts.getLast() instanceof Region last) {
                last.setMaxHeight(Double.MAX_VALUE);
            }
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public boolean take(Section section) {
            if (section instanceof Section.Beside beside) {
                show(beside);
                return true;
            }
            return false;
        }

        @Override
        public Optional<Node> find(String title) {
            return atLeft.find(title).or(() -> atRight.find(title));
        }
    }

    private final class CardsView implements Piece {
        private final Mosaic node = new Mosaic();
        private final PieceList cards = new PieceList(Pieces.this::of, node.getChildren());

        CardsView(Section.Cards section) {
            VBox.setVgrow(node, Priority.ALWAYS);
            cards.show(section.cards());
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public boolean take(Section section) {
            if (section instanceof Section.Cards(List<Section> next)) {
                cards.show(next);
                return true;
            }
            return false;
        }

        @Override
        public Optional<Node> find(String title) {
            return cards.find(title);
        }
    }
}
