package gallerist.app.latest;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.PlanChange;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Section;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.NewPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestViewModelTest {
    private Yard yard;
    private ResourceId newest;
    private LatestViewModel model;
    private final List<NewPlan> proposed = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("old.raw", 2), "northeurope");
        newest = yard.capture("1.1.0", yard.disk("new.raw", 2), "northeurope", "eastus");
        yard.workspace().replicator().runOnce();
        model = new LatestViewModel(yard.bench(), yard.definition(), proposed::add);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private List<List<String>> rows() {
        Grid grid =
                model.report().getValue().sections().stream()
                        .filter(Section.Table.class::isInstance)
                        .map(section -> ((Section.Table) section).grid())
                        .findFirst()
                        .orElseThrow();
        return grid.lines().stream()
                .map(line -> line.cells().stream().map(Cell::words).toList())
                .toList();
    }

    private void ask(String version, String where) {
        model.dials().get(1).asked().shown().set(where);
        model.dials().get(0).asked().shown().set(version);
    }

    @Test
    void eachRegionSaysWhichVersionAndWhyNotTheOthers() {
        assertThat(rows())
                .containsExactly(
                        List.of("East US", "latest", "no target", "1.1.0", "no change", "0"),
                        List.of("North Europe", "latest", "older", "1.1.0", "no change", "0"),
                        List.of("West Europe", "latest", "older", "1.1.0", "no change", "0"));
    }

    @Test
    void anExclusionIsSeenBeforeItIsMade() {
        ask("1.1.0", "all regions");

        assertThat(rows())
                .extracting(row -> row.get(4))
                .containsExactly("none", "→ 1.0.0", "→ 1.0.0");
        assertThat(model.report().getValue().line()).startsWith("3 regions change");
        assertThat(yard.version(newest).publishing().excludeFromLatest()).isFalse();
    }

    @Test
    void inOneRegionOnlyThatOneChanges() {
        ask("1.1.0", "North Europe");

        assertThat(rows())
                .extracting(row -> row.get(4))
                .containsExactly("no change", "→ 1.0.0", "no change");
    }

    private PlanChange change(NewPlan plan) {
        return new PlanChange(yard.bench(), plan.seen(), plan.wanted(), _ -> {});
    }

    @Test
    void whatWasSeenIsDone() {
        ask("1.1.0", "all regions");

        model.actions().getLast().run();
        assertThat(yard.version(newest).publishing().excludeFromLatest()).isFalse();
        PlanChange change = change(proposed.getLast());
        change.apply("", () -> {});

        assertThat(change.refusal().getValue()).isEmpty();
        assertThat(rows()).extracting(row -> row.get(3)).containsExactly("none", "1.0.0", "1.0.0");
        assertThat(yard.version(newest).publishing().excludeFromLatest()).isTrue();
    }

    @Test
    void rollingBackLeavesTheNewestOutEverywhere() {
        assertThat(model.actions().getFirst().obstacle().getValue()).isEmpty();

        model.actions().getFirst().run();

        assertThat(proposed).hasSize(1);
        assertThat(proposed.getFirst().seen().id()).isEqualTo(newest);
        assertThat(proposed.getFirst().wanted().excludeFromLatest()).isTrue();
        change(proposed.getFirst()).apply("", () -> {});
        assertThat(rows()).extracting(row -> row.get(3)).containsExactly("none", "1.0.0", "1.0.0");
        assertThat(model.actions().getFirst().obstacle().getValue())
                .isEqualTo("There is no version to fall back on");
    }

    @Test
    void withoutAVersionThereIsNothingToExclude() {
        assertThat(model.actions().getLast().obstacle().getValue()).isNotEmpty();
        ask("1.1.0", "all regions");
        assertThat(model.actions().getLast().obstacle().getValue()).isEmpty();
    }
}
