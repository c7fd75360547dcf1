package gallerist.app.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.PlanChange;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Dial;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.NewPlan;
import gallerist.model.replication.TargetRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalingViewModelTest {
    private static final String ROLL_OUT = "How a scale set gets a new version";

    private Yard yard;
    private ResourceId id;
    private ScalingViewModel model;
    private final List<NewPlan> proposed = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        id = yard.capture("1.0.0", yard.disk("os.raw", 2), "northeurope");
        yard.workspace().replicator().runOnce();
        model = new ScalingViewModel(yard.bench(), id, proposed::add);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private void ask(String title, String answer) {
        model.dials().stream()
                .filter(dial -> dial.title().equals(title))
                .map(Dial::asked)
                .forEach(asked -> asked.shown().set(answer));
    }

    private List<List<String>> rows(String title) {
        return model.report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .filter(grid -> grid.title().equals(title))
                .map(Grid::lines)
                .flatMap(List::stream)
                .map(line -> line.cells().stream().map(Cell::words).toList())
                .toList();
    }

    private List<String> notes() {
        return model.report().getValue().sections().stream()
                .filter(Section.Note.class::isInstance)
                .map(Section.Note.class::cast)
                .flatMap(note -> Stream.of(note.title(), note.more()))
                .toList();
    }

    private List<Integer> replicas() {
        return yard.version(id).publishing().targets().stream()
                .map(TargetRegion::replicas)
                .toList();
    }

    @Test
    void thePublishedExamplesComeOutOnTheScreen() {
        assertThat(rows("The published examples"))
                .extracting(row -> row.get(0) + " " + row.get(2) + " " + row.get(3))
                .containsExactly(
                        "120 VMs at once 6 6",
                        "5 scale sets of 600 instances 5 5",
                        "1,000 VMs at once 50 50",
                        "500 VMs at once 10 10");
    }

    @Test
    void theRuleDecidesHowManyReplicasARegionNeeds() {
        ask("VMs at once", "1000");
        assertThat(rows("What the regions need")).extracting(row -> row.get(3)).containsOnly("20");

        ask("Rule", "1 replica for 20 VMs");
        assertThat(rows("What the regions need")).extracting(row -> row.get(3)).containsOnly("50");
    }

    @Test
    void oneRegionCanNeedMoreThanTheOthers() {
        ask("In", "North Europe");
        ask("VMs at once", "500");

        assertThat(rows("What the regions need"))
                .extracting(row -> row.get(0) + " " + row.get(3))
                .containsExactly("West Europe 3", "North Europe 10");
    }

    @Test
    void eachRegionTellsWhatItCopiesAndWhatThatCosts() {
        ask("In", "North Europe");
        ask("VMs at once", "500");

        assertThat(rows("What the regions need"))
                .extracting(row -> row.get(0) + " " + row.get(6) + " " + row.get(7))
                .containsExactly("West Europe 2.0 MiB +$0.00", "North Europe 9.0 MiB +$0.00");
    }

    @Test
    void moreThanAHundredReplicasAreRefusedAndNotApplied() {
        ask("VMs at once", "6000");

        assertThat(rows("What the regions need"))
                .extracting(row -> row.get(3))
                .containsOnly("> 100");
        assertThat(model.report().getValue().sections())
                .anyMatch(section -> section instanceof Section.Note);
        assertThat(model.actions().getFirst().obstacle().getValue()).isNotEmpty();
    }

    @Test
    void whatIsShownIsProposedAndAppliedExactlySo() {
        ask("VMs at once", "200");
        assertThat(model.actions().getFirst().obstacle().getValue()).isEmpty();

        model.actions().getFirst().run();
        assertThat(replicas()).containsExactly(1, 1);

        NewPlan plan = proposed.getLast();
        PlanChange change = new PlanChange(yard.bench(), plan.seen(), plan.wanted(), _ -> {});
        change.apply("", () -> {});

        assertThat(change.refusal().getValue()).isEmpty();
        assertThat(replicas()).containsExactly(4, 4);
        assertThat(model.actions().getFirst().obstacle().getValue())
                .isEqualTo("The regions have what they need");
    }

    @Test
    void aScaleSetOfMoreThanAThousandInstancesIsRefusedWithTheLimit() {
        ask("Scale sets", "2");
        ask("Instances each", "1001");

        assertThat(notes())
                .containsExactly(
                        "A scale set can’t have as many",
                        "1,001 is no number for instances of a scale set from a gallery image:"
                                + " there are between 1 and 1,000.");
        assertThat(rows("What the regions need")).extracting(row -> row.get(3)).containsOnly("–");
        assertThat(rows(ROLL_OUT)).isEmpty();
        assertThat(model.actions().getFirst().obstacle().getValue()).isEqualTo(notes().getLast());

        ask("Instances each", "1000");
        assertThat(notes()).isEmpty();
        assertThat(rows(ROLL_OUT)).hasSize(5);
    }

    @Test
    void theOlderRuleCountsTheInstancesOfScaleSets() {
        ask("VMs at once", "0");
        ask("Scale sets", "5");
        ask("Instances each", "1000");
        assertThat(rows("What the regions need")).extracting(row -> row.get(3)).containsOnly("5");

        ask("Rule", "1 replica for 20 VMs");
        assertThat(rows("What the regions need")).extracting(row -> row.get(3)).containsOnly("10");
    }

    @Test
    void aScaleSetGetsANewVersionAFifthAtATime() {
        assertThat(rows(ROLL_OUT)).isEmpty();

        ask("Scale sets", "1");
        ask("Instances each", "7");

        assertThat(rows(ROLL_OUT)).extracting(List::getFirst).hasSize(7).endsWith("7 of 7");
        ask("Instances each", "999");
        assertThat(rows(ROLL_OUT))
                .extracting(row -> String.join(" | ", row.subList(0, 3)))
                .containsExactly(
                        "1 of 6 | 199 | 199",
                        "2 of 6 | 199 | 398",
                        "3 of 6 | 199 | 597",
                        "4 of 6 | 199 | 796",
                        "5 of 6 | 199 | 995",
                        "6 of 6 | 4 | 999");
    }

    @Test
    void overprovisionComesOnTop() {
        ask("VMs at once", "200");
        ask("Overprovision %", "50");

        assertThat(rows("What the regions need")).extracting(row -> row.get(3)).containsOnly("6");
    }
}
