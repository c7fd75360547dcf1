package gallerist.app.report;

import gallerist.app.control.Columns;
import gallerist.app.control.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** Figures side by side; those that were computed from something lead there. */
final class TilesView implements Piece {
    private final List<Face> faces;
    private final Columns line;

    TilesView(Section.Tiles tiles, Consumer<Section.Origin> opening) {
        this.faces = tiles.tiles().stream().map(tile -> new Face(tile, opening)).toList();
        this.line = new Columns(faces.stream().map(Face::node).toArray(Node[]::new));
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public boolean take(Section section) {
        if (!(section instanceof Section.Tiles(List<Section.Tile> tiles))
                || tiles.size() != faces.size()
                || IntStream.range(0, faces.size())
                        .anyMatch(i -> !faces.get(i).suits(tiles.get(i)))) {
            return false;
        }
        for (int i = 0; i < faces.size(); i++) {
            faces.get(i).show(tiles.get(i));
        }
        return true;
    }

    private static final class Face {
        private final Figure figure;
        private final Optional<Button> open;
        private Section.Tile shown;

        Face(Section.Tile tile, Consumer<Section.Origin> opening) {
            this.shown = tile;
            this.figure = new Figure(tile.title());
            this.open = tile.from().map(_ -> button(opening));
            show(tile);
        }

        private Button button(Consumer<Section.Origin> opening) {
            Button button = new Button();
            button.setGraphic(figure);
            button.getStyleClass().add("tile-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setCursor(Cursor.HAND);
            figure.prefWidthProperty().bind(button.widthProperty());
            figure.minHeightProperty().bind(button.heightProperty());
            button.setOnAction(_ -> shown.from().ifPresent(opening));
            return button;
        }

        Node node() {
            return open.<Node>map(button -> button).orElse(figure);
        }

        boolean suits(Section.Tile tile) {
            return tile.title().equals(shown.title())
                    && tile.from().isPresent() == open.isPresent();
        }

        void show(Section.Tile tile) {
            shown = tile;
            figure.show(tile.number(), tile.of(), tile.meaning());
            open.ifPresent(button ->
                    button.setAccessibleText(
                            "%s: %s %s %s"
                                    .formatted(
                                            tile.title(),
                                            tile.number(),
                                            tile.of(),
                                            tile.meaning())));
        }
    }
}
