package gallerist.app.recycle;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.page.Summary;
import gallerist.app.page.SummaryViewModel;
import gallerist.app.recycle.RecycleViewModel.Row;
import gallerist.app.replication.Yard;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecycleViewModelTest {
    private final List<Problem> refused = new ArrayList<>();
    private Yard yard;
    private RecycleViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.run("sig", "update", "-g", "images", "-r", "Production", "--soft-delete", "true");
        yard.capture("1.0.0", yard.disk("os.raw", 1), "northeurope");
        yard.version("delete", "1.0.0", "--yes");
        model = new RecycleViewModel(yard.bench(), refused::addAll);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private List<Row> rows() {
        return model.rows().getValue().orElseThrow();
    }

    @Test
    void whatWasDeletedWhileItIsShownIsRestoredThere() {
        ResourceId id = yard.definition().version("1.0.0");
        try (SummaryViewModel page =
                new SummaryViewModel(
                        yard.bench(),
                        id,
                        caller ->
                                yard.workspace()
                                        .versions()
                                        .show(caller, id)
                                        .map(_ ->
                                                new Summary(
                                                        "", List.of(), "", List.of(), List.of(),
                                                        List.of())))) {
            assertThat(page.shown().getValue())
                    .isInstanceOfSatisfying(
                            SummaryViewModel.Shown.Missing.class,
                            missing -> assertThat(missing.isInBin()).isTrue());

            page.restore();

            assertThat(page.refusal().getValue()).isEmpty();
            assertThat(page.shown().getValue()).isInstanceOf(SummaryViewModel.Shown.Known.class);
        }
    }

    @Test
    void whatIsDeletedForGoodIsNamedBeforeAndGone() {
        List<String> lost = new ArrayList<>();
        model.losses(rows(), lost::addAll);
        assertThat(lost)
                .containsExactly(
                        "ubuntu-web 1.0.0 goes with its copies in West Europe, North Europe.");
        List<String> done = new ArrayList<>();

        model.purge(rows(), () -> done.add("closed"));

        assertThat(done).containsExactly("closed");
        assertThat(rows()).extracting(Row::left).containsExactly("Being deleted");
        yard.workspace().replicator().runOnce();
        model.beat();
        assertThat(rows()).isEmpty();
        assertThat(model.refusal().getValue()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasRestoredIsNotDeletedForGood() {
        List<Row> seen = rows();
        model.restore(seen.getFirst().id(), _ -> {});

        model.purge(seen, () -> refused.add(new Problem.ChangedMeanwhile(yard.definition())));

        assertThat(refused).isEmpty();
        assertThat(model.refusal().getValue()).contains("1.0.0");
        assertThat(yard.version(seen.getFirst().id()).name()).isEqualTo("1.0.0");
    }
}
