package gallerist.app.cli.tag;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingTagsTest {
    @Test
    void whatNobodyOwnsIsListed(@TempDir Path folder) {
        try (Desk desk = new Desk(folder)) {
            desk.make("sig create -g images -r Owned --tags Owner=mara contact=mara@contoso.com");
            desk.make("sig create -g images -r Orphan --tags contact=team@contoso.com");
            desk.make(
                    "sig image-definition create -g images -r Owned -i web -p C -f O -s S"
                            + " --os-type Linux");

            Said table = desk.type("tag list-missing -o table");
            Said both =
                    desk.type(
                            "tag list-missing --names owner contact -g images"
                                    + " --query \"[].[name, join('+', missing)]\" -o tsv");

            assertThat(both.lines()).containsExactly("Orphan\towner", "web\towner+contact");
            assertThat(table.lines()).hasSize(4);
            table.isNarrow();
            desk.type("tag list-missing -g nothing")
                    .isRefused(1, "ResourceGroupNotFound", "'nothing'");
        }
    }
}
