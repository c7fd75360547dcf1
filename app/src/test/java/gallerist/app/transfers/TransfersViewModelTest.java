package gallerist.app.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Yard;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.Steer;
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
    private Workbench bench;
    private TransfersViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        bench = yard.bench();
        model = new TransfersViewModel(bench, refused::addAll);
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

    @Test
    void whatIsPausedIsCountedAsThat() {
        yard.capture("1.0.0", yard.disk("os.raw", 1), "northeurope", "eastus");

        model.steer(model.lines().getValue().getFirst(), Steer.PAUSE);

        assertThat(model.summary().getValue()).isEqualTo("1 waiting · 1 paused");
    }

    @Test
    void aCaptureIsARowThatCanBeCancelledAndCountsAsCopying() {
        ResourceId made = yard.definition().version("1.0.0");
        Ongoing capture =
                new Ongoing(made, "os.raw", Yard.HOME, Yard.CLOCK.instant().minusSeconds(2));
        List<Boolean> goesOn = new ArrayList<>();

        bench.call(
                capture,
                _ -> {
                    goesOn.add(capture.goOn(3L << 20, 12L << 20));
                    model.beat();
                    TransferLine line = model.lines().getValue().getFirst();
                    assertThat(line.state().word()).isEqualTo("Capturing 25 %");
                    assertThat(line.bytes()).isEqualTo("3.0 of 12.0 MiB");
                    assertThat(line.rate()).isEqualTo("2 MiB/s");
                    assertThat(line.to()).isEqualTo("West Europe");
                    assertThat(model.summary().getValue()).isEqualTo("1 capturing");
                    assertThat(model.isCopying()).isTrue();
                    model.steer(line, Steer.CANCEL);
                    goesOn.add(capture.goOn(4L << 20, 12L << 20));
                    return made;
                },
                _ -> {});

        assertThat(goesOn).containsExactly(true, false);
        assertThat(model.lines().getValue()).isEmpty();
        assertThat(model.isCopying()).isFalse();
    }
}
