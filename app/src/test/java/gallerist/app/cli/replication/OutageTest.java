package gallerist.app.cli.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.DiskFile;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OutageTest {
    private static final String VERSION = " -g images -r Prod -i web -e 1.0.0";

    @TempDir private Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nobodyWaitsForWhatCannotGoOn() throws Exception {
        try (Desk desk = new Desk(folder)) {
            DiskFile.raw(folder.resolve("os.raw"), 5, 1);
            desk.make("workspace set --drills");
            desk.make("sig create -g images -r Prod");
            desk.make(
                    "sig image-definition create -g images -r Prod -i web -p C -f O -s S"
                            + " --os-type Linux");
            desk.make(
                    "sig image-version create --os-image os.raw --target-regions"
                            + " westeurope=1=Standard_LRS northeurope=1=Standard_LRS"
                            + " --allow-replicated-location-deletion"
                            + VERSION);
            int zone =
                    desk.make(
                                    "replication status"
                                            + VERSION
                                            + " --query \"replicas[?region=='westeurope'].zone\"")
                            .get(0)
                            .intValue();
            desk.make("region outage westeurope --zone " + zone + " on");

            Said said =
                    desk.type("sig image-version update --target-regions westeurope=1" + VERSION);

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err())
                    .contains("Removal waits: West Europe cannot be confirmed.")
                    .doesNotContain("All regions: Done");
            assertThat(desk.make("replication status" + VERSION).path("replicas")).hasSize(2);

            Said verified = desk.type("verify -o table" + VERSION);
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.err())
                    .contains("Not read: ", "1.0.0 in West Europe, zone " + zone, "switched off");
        }
    }
}
