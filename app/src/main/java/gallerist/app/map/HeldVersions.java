package gallerist.app.map;

import gallerist.app.control.Glyph;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Place;
import gallerist.app.text.Called;
import gallerist.app.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The versions in a region, a line each, that leads to it. */
final class HeldVersions {
    private static final int MOST = 8;
    private static final double GLYPH = 14;

    private final Consumer<Place> go;

    HeldVersions(Consumer<Place> go) {
        this.go = go;
    }

    List<Node> lines(List<RegionFacts.Held> versions) {
        List<Node> lines = new ArrayList<>();
        versions.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (versions.size() > MOST) {
            lines.add(
                    Texts.small(
                            "and %d more, all of them in the matrix"
                                    .formatted(versions.size() - MOST)));
        }
        return lines;
    }

    private Node line(RegionFacts.Held held) {
        Hyperlink name = new Hyperlink(Visible.of(Called.of(held.version())));
        name.setMinWidth(0);
        name.setOnAction(_ -> go.accept(new Place.Of(held.version(), "replication")));
        Label word = Texts.small(held.reading().word());
        word.setMinWidth(Label.USE_PREF_SIZE);
        HBox line =
                new HBox(
                        6,
                        new Glyph(held.reading().mark(), held.percent(), GLYPH),
                        name,
                        Space.across(),
                        word);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
