package gallerist.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Line;
import gallerist.app.report.Section;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.WorkspaceSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryViewModelTest {
    private static final int THERE = 4;

    private Yard yard;
    private Optional<RecoveryViewModel> shown = Optional.empty();
    private final List<Place> gone = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
    }

    @AfterEach
    void close() {
        model().close();
        yard.close();
    }

    private RecoveryViewModel model() {
        return shown.orElseThrow();
    }

    private Line image() {
        shown = Optional.of(new RecoveryViewModel(yard.bench(), gone::add));
        return model().report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals("Images and their pair"))
                .map(Grid::lines)
                .map(List::getFirst)
                .findFirst()
                .orElseThrow();
    }

    private static String there(Line line) {
        Cell cell = line.cells().get(THERE);
        return cell.words();
    }

    @Test
    void whatIsVerifiedInThePairIsSafe() {
        yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
        assertThat(there(image())).isEqualTo("Not verified");
        model().close();

        yard.workspace().replicator().runOnce();

        Line image = image();
        assertThat(there(image)).isEqualTo("Verified");
        assertThat(image.ways()).isEmpty();
        show("Gaps");
        assertThat(lines()).isEmpty();
    }

    private void show(String what) {
        model().dials().getFirst().asked().shown().set(what);
    }

    private List<Line> lines() {
        return lines("Images and their pair");
    }

    private List<Line> lines(String title) {
        return model().report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals(title))
                .map(Grid::lines)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Line line) {
        return line.cells().stream().map(Cell::words).toList();
    }

    private void turnOutage(boolean isOn) {
        yard.workspace()
                .regionStores()
                .drill(
                        yard.caller(),
                        Yard.HOME,
                        Optional.empty(),
                        drills -> drills.withOutage(isOn))
                .orThrow();
    }

    @Test
    void theDrillLogSaysWhoTookARegionAwayAndWhetherItIsBack() {
        yard.workspace()
                .settings()
                .write(yard.caller(), before -> new WorkspaceSettings(before.apiVersion(), true))
                .orThrow();
        yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
        image();
        assertThat(lines("Drill log")).isEmpty();

        turnOutage(true);
        assertThat(words(lines("Drill log").getFirst()))
                .containsSubsequence("West Europe", "Offline", "3", "still goes on", "0");

        turnOutage(false);
        assertThat(words(lines("Drill log").getFirst()))
                .containsSubsequence("West Europe", "Offline", "3", "1 s", "0");
    }

    @Test
    void aMachineThatFollowsLatestWouldBeAnotherOneWhereLatestIsAnother() {
        yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
        yard.workspace().replicator().runOnce();
        String image = yard.definition().toString();
        yard.run(
                "vm",
                "create",
                "-g",
                "images",
                "-n",
                "pinned",
                "--image",
                image + "/versions/1.0.0");
        yard.run("vm", "create", "-g", "images", "-n", "follower", "--image", image);
        image();
        assertThat(lines("References"))
                .allSatisfy(line -> assertThat(words(line)).contains("1.0.0"));

        yard.capture("1.1.0", yard.disk("new.raw", 2), "northeurope");
        yard.workspace().replicator().runOnce();

        model().close();
        image();
        assertThat(lines("References").stream().map(RecoveryViewModelTest::words))
                .containsExactly(
                        List.of(
                                "follower",
                                "West Europe",
                                "ubuntu-web 1.0.0",
                                "latest",
                                "1.1.0",
                                "Not what it runs; name the version in recovery templates"),
                        List.of(
                                "pinned",
                                "West Europe",
                                "ubuntu-web 1.0.0",
                                "the version",
                                "1.0.0",
                                ""));
    }

    @Test
    void aPairThatIsNoTargetIsAGapWithItsWayOut() {
        ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 2), "eastus");

        Line image = image();
        assertThat(there(image)).isEqualTo("No target");
        image.ways().getFirst().run();

        assertThat(gone).containsExactly(new Place.Of(id, "replication"));
    }
}
