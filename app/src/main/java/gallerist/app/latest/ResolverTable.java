package gallerist.app.latest;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.report.Cells;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Grid.Tone;
import gallerist.app.report.Section;
import gallerist.app.text.Figures;
import gallerist.app.text.Reasons;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Latest.Judged;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.Verdict;
import gallerist.model.gallery.VersionNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Per region the version that latest gives, with what speaks against the others. */
final class ResolverTable {
    private static final int MOST_COLUMNS = 6;
    private static final int MOST_REASONS = 3;

    private ResolverTable() {}

    /**
     * What each region gives, and why.
     *
     * @param after the versions as they would be
     */
    static Grid of(Known now, List<Candidate> after) {
        List<VersionNumber> shown =
                now.versions().stream().map(ImageVersion::number).limit(MOST_COLUMNS).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Region", 1.8));
        shown.forEach(number -> columns.add(Column.text(number.toString(), 1.2)));
        columns.add(Column.text("Now", 1.2));
        columns.add(Column.text("After", 1.2));
        columns.add(Column.number("VMs", 0.65));
        List<Line> lines = new ArrayList<>();
        for (Latest latest : now.latest()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(latest.region().displayName()));
            shown.forEach(number ->
                    cells.add(
                            latest.judged().stream()
                                    .filter(judged -> judged.version().equals(number))
                                    .findFirst()
                                    .map(ResolverTable::cell)
                                    .orElse(Cell.NONE)));
            Optional<VersionNumber> is = latest.version();
            Optional<VersionNumber> becomes =
                    Latest.in(latest.region(), after, now::presence).version();
            cells.add(is.map(VersionNumber::toString).map(Cell::of).orElse(nothing()));
            cells.add(
                    is.equals(becomes)
                            ? Cell.muted("no change")
                            : becomes.map(number -> Cell.of("→ " + number).in(Tone.NEWS))
                                    .orElse(nothing()));
            long machines = now.machines(latest.region());
            cells.add(Cells.count(machines));
            lines.add(new Line(cells, Optional.empty(), List.of()));
        }
        int more = now.versions().size() - shown.size();
        return Grid.of(
                "What latest gives",
                more > 0
                        ? "%s are left out of the table"
                                .formatted(Figures.counted(more, "older version", "older versions"))
                        : "",
                columns,
                lines,
                "There is no version yet, so there is no latest.");
    }

    private static Cell nothing() {
        return Cell.of("none").in(Tone.FAULT);
    }

    private static Cell cell(Judged judged) {
        return switch (judged.verdict()) {
            case Verdict.Counts() -> Cell.of(new Badge.State(mark(judged), 0, "latest"));
            case Verdict.Superseded _ -> Cell.muted("older");
            case Verdict.ExcludedGlobally() -> Cell.muted("excluded");
            case Verdict.ExcludedHere() -> Cell.muted("excluded here");
            case Verdict.NoTarget() -> Cell.muted("no target");
            case Verdict.NoReplica() ->
                    Cell.muted(
                            judged.presence() == Presence.OFFLINE ? "offline" : "no replica yet");
            case Verdict.SoftDeleted() -> Cell.muted("deleted");
        };
    }

    /** Green is verified bytes, never less. */
    private static Mark mark(Judged judged) {
        return judged.presence() == Presence.READABLE ? Mark.VERIFIED : Mark.EMPTY;
    }

    /** Said of the regions where nothing would be latest, with the reasons of that time. */
    static Optional<Section> none(List<Latest> all) {
        List<Latest> without = all.stream().filter(each -> each.version().isEmpty()).toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> reasons =
                without.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ResolverTable::reasons,
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                each -> each.region().displayName(),
                                                Collectors.toList())));
        return Optional.of(
                Section.Note.of(
                        "fth-alert-octagon",
                        "%s no version that latest could give"
                                .formatted(
                                        without.size() == 1
                                                ? without.getFirst().region().displayName() + " has"
                                                : Figures.count(without.size()) + " regions have"),
                        reasons.entrySet().stream()
                                .map(each ->
                                        without.size() == 1
                                                ? each.getKey()
                                                : "%s. %s"
                                                        .formatted(
                                                                String.join(", ", each.getValue()),
                                                                each.getKey()))
                                .collect(Collectors.joining("\n"))));
    }

    private static String reasons(Latest region) {
        return region.judged().stream()
                .limit(MOST_REASONS)
                .map(judged -> "%s: %s".formatted(judged.version(), Reasons.of(judged)))
                .collect(Collectors.joining(" "));
    }
}
