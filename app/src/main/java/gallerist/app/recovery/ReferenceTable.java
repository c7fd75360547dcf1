package gallerist.app.recovery;

import gallerist.app.fx.Place;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.model.deploy.Deployment;
import gallerist.model.deploy.ImageReference;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What machines name: an exact version, or whatever is latest where they would be made again. */
final class ReferenceTable {
    private final List<Deployment> consumers;
    private final Map<String, ImageVersion> versions;
    private final Map<String, List<Latest>> latest;

    /**
     * Prepares it.
     *
     * @param versions by the keys of their ids
     * @param latest by the keys of the images that somebody follows
     */
    ReferenceTable(
            List<Deployment> consumers,
            Map<String, ImageVersion> versions,
            Map<String, List<Latest>> latest) {
        this.consumers = consumers;
        this.versions = versions;
        this.latest = latest;
    }

    Grid grid() {
        return Grid.of(
                "References",
                "what machines would be made from in the pair",
                List.of(
                        Column.text("Machine or scale set", 1.6),
                        Column.text("Region", 1.1),
                        Column.text("Runs", 1.6),
                        Column.text("Names", 0.9),
                        Column.text("In the pair", 0.9),
                        Column.text("What to do", 2.6)),
                consumers.stream()
                        .sorted(
                                Comparator.comparing(this::isAsItRuns)
                                        .thenComparing(each -> each.id().name()))
                        .map(this::line)
                        .toList(),
                "No machine was made here yet.");
    }

    private boolean isAsItRuns(Deployment each) {
        return there(each).equals(Optional.of(each.exact().name()));
    }

    private Line line(Deployment each) {
        Optional<String> there = there(each);
        return Line.of(
                        Cell.of(each.id().name()),
                        Cell.of(each.location().displayName()),
                        Cell.of(
                                "%s %s"
                                        .formatted(
                                                each.exact().artifactName(), each.exact().name())),
                        Cell.of(each.image().followsLatest() ? "latest" : "the version"),
                        there.map(Cell::of)
                                .map(cell -> isAsItRuns(each) ? cell : cell.in(Tone.WARNING))
                                .orElseGet(() -> Cell.of("nothing").in(Tone.FAULT)),
                        Cell.muted(what(each, there)))
                .to(new Place.Of(each.exact(), "replication"));
    }

    private String what(Deployment each, Optional<String> there) {
        if (each.location().pair().isEmpty()) {
            return "The region has no pair; choose another one yourself";
        }
        if (there.isEmpty()) {
            return "Add the pair as a target region of the version";
        }
        if (!isAsItRuns(each)) {
            return "Not what it runs; name the version in recovery templates";
        }
        return each.image().followsLatest() ? "The same today; name the version to be sure" : "";
    }

    /** The version that a machine like this would be made from in the pair. */
    private Optional<String> there(Deployment each) {
        return each.location()
                .pair()
                .flatMap(pair ->
                        each.image() instanceof ImageReference.LatestOf(ResourceId image)
                                ? latest(image, pair)
                                : Optional.ofNullable(versions.get(each.exact().key()))
                                        .filter(version ->
                                                version.publishing().target(pair).isPresent())
                                        .map(version -> version.id().name()));
    }

    private Optional<String> latest(ResourceId image, Region region) {
        return Optional.ofNullable(latest.get(image.key())).stream()
                .flatMap(List::stream)
                .filter(each -> each.region().equals(region))
                .flatMap(each -> each.version().stream())
                .map(Object::toString)
                .findFirst();
    }
}
