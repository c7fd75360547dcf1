package gallerist.app.cli.image;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarketplaceTest {
    @Test
    void commonImagesAreListedByPublisherAndOffer(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            Said table = desk.type("image marketplace list -o table");
            Said one =
                    desk.type("image marketplace list -p canonical -f 24_04 --query [].urn -o tsv");

            assertThat(table.lines().getFirst()).startsWith("Publisher");
            table.isNarrow();
            assertThat(one.lines())
                    .containsExactly(
                            "Canonical:ubuntu-24_04-lts:server:latest",
                            "Canonical:ubuntu-24_04-lts:server-arm64:latest",
                            "Canonical:ubuntu-24_04-lts:server-gen1:latest");
            assertThat(desk.make("image marketplace list -p nobody").isEmpty()).isTrue();
            desk.type("image marketplace lst").isRefused(2, "WrongCommandLine", "'list'");
        }
    }
}
