package gallerist.app.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.model.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransfersViewModelTest {
    private final List<Problem> refused = new ArrayList<>();
    private Yard yard;
    private TransfersViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        model = new TransfersViewModel(yard.bench(), refused::addAll);
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
        assertThat(refused).isEmpty();
    }

    @Test
    void aWindowInWhichNothingIsUnderWayLooksSeldom() {
        model.isOpen().set(true);
        assertThat(model.pace()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));

        yard.capture("1.0.0", yard.disk("os.raw", 1), "northeurope");
        assertThat(model.summary().getValue()).contains("1 waiting");
        assertThat(model.pace()).isEqualTo(Duration.ofSeconds(1));

        yard.workspace().replicator().runOnce();
        model.beat();
        assertThat(model.summary().getValue()).isEmpty();
        assertThat(model.pace()).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }
}
