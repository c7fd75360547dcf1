package gallerist.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Sections one after the other. Only what can't show its next section is made anew. */
final class PieceList {
    private final Function<Section, Piece> making;
    private final ObservableList<Node> nodes;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Empty.
     *
     * @param nodes where they are shown, and nothing else is
     */
    PieceList(Function<Section, Piece> making, ObservableList<Node> nodes) {
        this.making = making;
        this.nodes = nodes;
    }

    void show(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            if (i == pieces.size()) {
                Piece piece = making.apply(sections.get(i));
                pieces.add(piece);
                nodes.add(piece.node());
            } else if (!pieces.get(i).take(sections.get(i))) {
                pieces.set(i, making.apply(sections.get(i)));
                nodes.set(i, pieces.get(i).node());
            }
        }
        pieces.subList(sections.size(), pieces.size()).clear();
        nodes.remove(sections.size(), nodes.size());
    }

    Optional<Node> find(String title) {
        return pieces.stream().flatMap(piece -> piece.find(title).stream()).findFirst();
    }
}
