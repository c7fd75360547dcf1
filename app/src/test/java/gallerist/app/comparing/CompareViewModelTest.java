package gallerist.app.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareViewModelTest {
    private Yard yard;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
    }

    @AfterEach
    void close() {
        yard.close();
    }

    @Test
    void theLastOneBesideItIsProposedAndWhatDiffersIsMarked() {
        ResourceId first = yard.record("1.0.0");
        ResourceId second = yard.record("1.1.0", "--end-of-life-date", "2030-01-31");
        try (CompareViewModel model = new CompareViewModel(yard.bench(), first)) {
            assertThat(model.right().get()).isEqualTo(second);
            assertThat(model.rows().getValue())
                    .allMatch(Row::differs)
                    .anyMatch(row -> row.property().contains("endOfLifeDate"));
            assertThat(model.summary().getValue()).contains("differ");

            int differing = model.rows().getValue().size();
            model.onlyDifferences().set(false);
            assertThat(model.rows().getValue()).hasSizeGreaterThan(differing);
        }
    }

    @Test
    void whatChangesMeanwhileIsReadAgain() {
        ResourceId first = yard.record("1.0.0");
        yard.record("1.1.0");
        try (CompareViewModel model = new CompareViewModel(yard.bench(), first)) {
            yard.version("update", "1.1.0", "--set", "tags.stage=prod", "--no-wait");

            assertThat(model.rows().getValue())
                    .anyMatch(row -> row.property().equals("tags.stage") && row.left().isEmpty());
        }
    }

    @Test
    void oneThatIsAloneSaysSo() {
        try (CompareViewModel model = new CompareViewModel(yard.bench(), yard.definition())) {
            assertThat(model.summary().getValue()).startsWith("There is no other");
        }
    }

    @Test
    void galleriesAreComparedWithAllThatIsInThem() {
        yard.run("sig", "create", "-g", "images", "-r", "Test");
        try (CompareViewModel model =
                new CompareViewModel(yard.bench(), yard.definition().parent().orElseThrow())) {
            assertThat(model.rows().getValue())
                    .anyMatch(row ->
                            row.property().equals("images[ubuntu-web]")
                                    && row.left().equals("there")
                                    && row.right().isEmpty());
        }
    }
}
