package gallerist.app.activity;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.activity.ActivityViewModel.Row;
import gallerist.app.replication.Yard;
import gallerist.model.region.Regions;
import gallerist.storage.WorkspaceSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {
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
    void whatBelongsToNoResourceIsNamedByWhatItChanged() {
        yard.workspace()
                .settings()
                .write(yard.caller(), known -> new WorkspaceSettings(known.apiVersion(), true))
                .orThrow();
        yard.workspace()
                .regionStores()
                .drill(
                        yard.caller(),
                        Regions.of("eastus"),
                        Optional.of(2),
                        drills -> drills.withOutage(true))
                .orThrow();

        ActivityViewModel model = new ActivityViewModel(yard.bench());

        assertThat(model.rows().getValue())
                .extracting(Row::on)
                .startsWith("East US, zone 2")
                .noneMatch(yard.workspace().subscription().name()::equals);
    }
}
