package gallerist.app.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.page.loss.Consequence;
import gallerist.app.replication.Yard;
import gallerist.model.activity.Change;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionViewModelTest {
    @Test
    void whatIsSaidAboutADeletionIsKeptInTheLog(@TempDir Path folder) {
        try (Yard yard = new Yard(folder);
                DeletionViewModel model = new DeletionViewModel(yard.bench(), yard.definition())) {
            model.said().reason().set("Nobody uses it");
            model.delete(_ -> {});

            assertThat(model.refusal().getValue()).isEmpty();
            assertThat(yard.logged(yard.definition()))
                    .contains(new Change("note.reason", "", "Nobody uses it"));
        }
    }

    @Test
    void copiesThatStayInTheBinAreNotSaidToBeMissing(@TempDir Path folder) {
        try (Yard yard = new Yard(folder)) {
            yard.run("sig", "update", "-g", "images", "-r", "Production", "--soft-delete", "true");
            ResourceId id = yard.capture("1.0.0", yard.disk("os.raw", 2));
            try (DeletionViewModel model = new DeletionViewModel(yard.bench(), id)) {
                assertThat(model.plan().getValue().orElseThrow().consequences())
                        .extracting(Consequence::sentence)
                        .contains("Nothing is freed yet");
            }
        }
    }
}
