package gallerist.app.cli.region;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTest {
    @Test
    void aRegionIsNamedInOneOfThreeWays(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            assertThat(desk.make("region show westeurope"))
                    .isEqualTo(desk.make("region show -l westeurope"))
                    .isEqualTo(desk.make("region show \"West Europe\""));
            desk.type("region show").isRefused(2, "WrongCommandLine", "Name one region");
            desk.type("region show -l westeurop").isRefused(3, "ResourceNotFound", "'westeurope'");
        }
    }
}
