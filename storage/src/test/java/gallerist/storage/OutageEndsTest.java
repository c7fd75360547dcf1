package gallerist.storage;

import static gallerist.storage.Yard.target;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.RegionState;
import gallerist.model.replication.StorageType;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waited for a region goes on as soon as the region is back, however long it was to wait. */
class OutageEndsTest {
    private static final Region NORTH = Regions.of("northeurope");

    @TempDir Path folder;

    @Test
    void copiesGoOnAtOnceWhenTheDrillThatTheyWaitedForEnds() {
        try (Yard yard = new Yard(folder)) {
            yard.allowDrills();
            drill(yard, drills -> drills.withOutage(true));
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            yard.disk("os.raw", 2, 7),
                            target("westeurope", 1, StorageType.STANDARD_LRS),
                            target("northeurope", 1, StorageType.STANDARD_LRS));
            yard.work();
            assertThat(yard.state(id, "northeurope")).isNotEqualTo(RegionState.COMPLETED);

            drill(yard, drills -> drills.withOutage(false).withFull(true));
            yard.work();
            assertThat(yard.state(id, "northeurope")).isNotEqualTo(RegionState.COMPLETED);

            drill(yard, drills -> drills.withFull(false));
            yard.work();
            assertThat(yard.state(id, "northeurope")).isEqualTo(RegionState.COMPLETED);
        }
    }

    private static void drill(Yard yard, UnaryOperator<Drills> change) {
        yard.workspace()
                .regionStores()
                .drill(yard.studio.owner, NORTH, Optional.empty(), change)
                .orThrow();
    }
}
