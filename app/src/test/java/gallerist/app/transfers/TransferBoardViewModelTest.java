package gallerist.app.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Action;
import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Pair;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Dial;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Regions;
import gallerist.storage.Bandwidth;
import gallerist.storage.WorkspaceSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferBoardViewModelTest {
    private static final int ELAPSED = 7;
    private static final int WHY = 8;

    private Yard yard;
    private ResourceId id;
    private Workbench bench;
    private TransferBoardViewModel model;
    private final List<Problem> refused = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.workspace()
                .settings()
                .write(yard.caller(), known -> new WorkspaceSettings(known.apiVersion(), true))
                .orThrow();
        id = yard.capture("1.0.0", yard.disk("os.raw", 4), "northeurope", "eastus");
        bench = yard.bench();
        model = new TransferBoardViewModel(bench, refused::addAll, () -> {});
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
        assertThat(refused).isEmpty();
    }

    private Grid grid(String title) {
        return model.report().getValue().sections().stream()
                .flatMap(section ->
                        section instanceof Section.Table(Grid grid)
                                ? Optional.of(grid).stream()
                                : Optional.<Grid>empty().stream())
                .filter(grid -> grid.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> column(String title, int index) {
        return grid(title).lines().stream()
                .map(line -> line.cells().get(index))
                .map(Cell::words)
                .toList();
    }

    private void type(String dial, String text) {
        model.dials().stream()
                .filter(each -> each.title().equals(dial))
                .map(Dial::asked)
                .forEach(asked -> asked.shown().set(text));
    }

    private Action action(String name) {
        return model.actions().stream()
                .filter(action -> action.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWaitsSaysItsPlaceInTheLineAndWhatWillServeIt() {
        assertThat(column("Under way", 2)).containsExactly("West Europe", "West Europe");
        assertThat(column("Under way", 3)).containsExactly("East US", "North Europe");
        assertThat(column("Under way", WHY).getFirst()).isEqualTo("Next in line");
        assertThat(column("Under way", WHY).getLast()).isEqualTo("2nd in line");
    }

    @Test
    void whatIsBeingCapturedIsUnderWayAndCanBeCancelled() {
        ResourceId made = yard.definition().version("2.0.0");
        Ongoing capture =
                new Ongoing(made, "os.raw", Yard.HOME, Yard.CLOCK.instant().minusSeconds(2));
        List<Boolean> goesOn = new ArrayList<>();

        bench.call(
                capture,
                _ -> {
                    goesOn.add(capture.goOn(3L << 20, 12L << 20));
                    model.beat();
                    assertThat(grid("Under way").aside()).isEqualTo("3 transfers");
                    Grid.Line line = grid("Under way").lines().getFirst();
                    assertThat(line.cells())
                            .extracting(Cell::words)
                            .contains("Capturing 25 %", "3.0 of 12.0 MiB", "2 MiB/s");
                    line.ways().getFirst().run();
                    goesOn.add(capture.goOn(4L << 20, 12L << 20));
                    return made;
                },
                _ -> {});

        assertThat(goesOn).containsExactly(true, false);
        assertThat(grid("Under way").aside()).isEqualTo("2 transfers");
    }

    private void outage(String region) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.caller(),
                        Regions.of(region),
                        Optional.empty(),
                        drills -> drills.withOutage(true))
                .orThrow();
    }

    @Test
    void allThatMatchAreHeldAndLetGoTogether() {
        outage("northeurope");
        outage("eastus");
        yard.workspace().replicator().runOnce();
        for (int i = 0; i < 10; i++) {
            model.beat();
        }
        assertThat(column("Under way", 1)).containsOnly("Offline");
        assertThat(model.report().getValue().toString()).contains("0 running, 2 waiting, 0 failed");
        assertThat(column("Under way", ELAPSED)).containsOnly("1 s");
        assertThat(column("Under way", WHY)).allMatch(why -> why.contains("tried again at 16:1"));

        type("Filter", "north");
        assertThat(column("Under way", 3)).containsExactly("North Europe");
        action("cancel-matching").run();
        type("Filter", "");

        assertThat(yard.status(id).regions())
                .filteredOn(in -> in.details().startsWith("Cancelled"))
                .extracting(in -> in.region().displayName())
                .isSubsetOf("North Europe");
        action("retry-matching").run();
        assertThat(action("resume-matching").obstacle().getValue()).isNotEmpty();
    }

    @Test
    void whatHasEndedIsListedWithWhatItMovedAndAddsUp() {
        yard.workspace().replicator().runOnce();
        model.close();
        bench = yard.bench();
        model = new TransferBoardViewModel(bench, refused::addAll, () -> {});

        assertThat(grid("Under way").lines()).isEmpty();
        assertThat(column("Ended in 24 h", 3)).containsExactlyInAnyOrder("East US", "North Europe");
        assertThat(column("Ended in 24 h", 1)).containsOnly("Verified");
        long written =
                grid("Ended in 24 h").lines().stream()
                        .mapToLong(line -> Long.parseLong(line.cells().get(5).value()))
                        .sum();
        assertThat(written).isEqualTo(2 * yard.status(id).bytes());
    }

    @Test
    void theLimitThatHoldsNowIsMarked() {
        yard.workspace()
                .replications()
                .limit(
                        yard.caller(),
                        LimitViewModel.read(
                                List.of(new Pair("", "2MiB/s"), new Pair("00:00-23:59", "1MiB/s"))))
                .orThrow();

        Grid limits =
                model.report().getValue().sections().stream()
                        .flatMap(section ->
                                section instanceof Section.Beside(var left, var right)
                                        ? right.stream()
                                        : Optional.<Section>empty().stream())
                        .map(section -> ((Section.Table) section).grid())
                        .findFirst()
                        .orElseThrow();

        assertThat(limits.lines())
                .extracting(line -> line.cells().get(0).words())
                .containsExactly("00:00 to 23:59", "All day");
        assertThat(limits.lines())
                .extracting(line -> line.cells().get(2).words())
                .containsExactly("now", "–");
    }

    @Test
    void aLimitIsReadAsItIsWritten() {
        LimitViewModel limit = new LimitViewModel(yard.bench());

        limit.rows().set(List.of(new Pair("08:00-18:00", "50MB/s"), new Pair("", "200MiB/s")));
        assertThat(limit.problem().getValue()).isEmpty();
        limit.apply(() -> {});
        assertThat(yard.workspace().replications().limit().windows())
                .extracting(Bandwidth.Window::bytesPerSecond)
                .containsExactly(50_000_000L, 200L << 20);
        assertThat(new LimitViewModel(yard.bench()).rows().get())
                .containsExactly(new Pair("08:00-18:00", "50MB/s"), new Pair("", "200MiB/s"));

        limit.rows().set(List.of(new Pair("", "fast")));
        assertThat(limit.problem().getValue()).contains("no rate");
        limit.rows().set(List.of(new Pair("8-18", "1MB/s")));
        assertThat(limit.problem().getValue()).contains("08:00-18:00");
        limit.rows().set(List.of());
        limit.apply(() -> {});
        assertThat(yard.workspace().replications().limit()).isEqualTo(Bandwidth.UNLIMITED);
    }

    @Test
    void aRowLeadsToThePlanOfItsVersion() {
        assertThat(grid("Under way").lines().getFirst().target().orElseThrow().text())
                .isEqualTo(id + "#replication");
        assertThat(Regions.of("eastus").displayName()).isEqualTo(column("Under way", 3).getFirst());
    }
}
