package gallerist.app.recovery;

import gallerist.app.fx.Action;
import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.util.List;
import java.util.function.Consumer;

/**
 * Images with the version that they are needed for, and what keeps it from being used in the pair.
 */
final class PairingTable {
    static final String TITLE = "Images and their pair";

    private final Consumer<Place> go;

    /**
     * Prepares it.
     *
     * @param go leads to where a region is added
     */
    PairingTable(Consumer<Place> go) {
        this.go = go;
    }

    Grid of(List<Pairing> rows) {
        return Grid.of(
                TITLE,
                "what latest gives of each, or machines run",
                List.of(
                        Column.text("Image", 2.3),
                        Column.text("Version", 0.8),
                        Column.text("Home", 1.1),
                        Column.text("Pair", 1.1),
                        Column.text("There", 1.2),
                        Column.text("What to do", 2.2)),
                rows.stream().map(this::line).toList(),
                "What latest gives of every image is verified in the pair of its home region.");
    }

    private Line line(Pairing row) {
        ResourceId id = row.version().id();
        Line line =
                Line.of(
                                Cell.of("%s / %s".formatted(id.galleryName(), id.artifactName())),
                                Cell.of(id.name()),
                                Cell.of(row.version().location().displayName()),
                                row.pair()
                                        .map(pair -> Cell.of(pair.displayName() + oneWay(row)))
                                        .orElse(Cell.NONE),
                                state(row),
                                Cell.muted(what(row)))
                        .to(new Place.Of(id, "replication"));
        return row.safety() == Pairing.Safety.MISSING
                ? line.offering(
                        Action.of(
                                "add-pair",
                                "Add region…",
                                "fth-plus",
                                () -> go.accept(new Place.Of(id, "replication"))))
                : line;
    }

    /** Some regions have a pair that is itself paired with another one. */
    private static String oneWay(Pairing row) {
        boolean isMutual =
                row.pair()
                        .flatMap(Region::pair)
                        .filter(row.version().location()::equals)
                        .isPresent();
        return isMutual ? "" : " (one way)";
    }

    private static Cell state(Pairing row) {
        return switch (row.safety()) {
            case VERIFIED -> Cell.of(new Badge.State(Mark.VERIFIED, 0, "Verified"));
            case NOT_LATEST -> Cell.of(new Badge.State(Mark.EXCLUDED, 0, "Not latest"));
            case NO_BYTES -> Cell.of(new Badge.State(Mark.EMPTY, 0, "No bytes"));
            case PLANNED -> Cell.of(new Badge.State(Mark.WAITING, 0, "Not verified"));
            case MISSING -> Cell.of(new Badge.State(Mark.EMPTY, 0, "No target"));
            case NO_PAIR -> Cell.muted("no pair");
        };
    }

    private static String what(Pairing row) {
        return switch (row.safety()) {
            case VERIFIED -> "";
            case NOT_LATEST -> "Deployments there must name the version";
            case NO_BYTES -> "Recorded only, without bytes";
            case PLANNED -> "Wait for its copies, or see why not";
            case MISSING -> "Add the pair as a target region";
            case NO_PAIR -> "The region has no pair; choose another one yourself";
        };
    }
}
