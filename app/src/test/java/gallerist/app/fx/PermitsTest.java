package gallerist.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.replication.Yard;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.storage.Caller;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermitsTest {
    private Yard yard;
    private Workbench bench;
    private Permits permits;
    private Caller ben;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        Principal person =
                yard.workspace()
                        .people()
                        .create(yard.caller(), PrincipalKind.USER, "Ben", "ben@contoso.com", "")
                        .orThrow();
        ben = yard.workspace().caller(person.id().toString()).orThrow();
        bench = yard.bench();
        permits = new Permits(bench);
    }

    @AfterEach
    void close() {
        permits.close();
        yard.close();
    }

    private ResourceId gallery() {
        return yard.definition().parent().orElseThrow();
    }

    private void give(String role) {
        yard.workspace()
                .access()
                .create(yard.caller(), gallery(), role, "ben@contoso.com")
                .orThrow();
    }

    @Test
    void theOwnerMayDoEverything() {
        assertThat(permits.toWrite(Kind.IMAGE_VERSION, yard.definition()).getValue()).isEmpty();
        assertThat(permits.toDelete(gallery()).getValue()).isEmpty();
        assertThat(permits.toWriteAnywhere(Kind.GALLERY).getValue()).isEmpty();
    }

    @Test
    void aReaderIsToldWhichRoleIsMissingAndWhoGivesIt() {
        give("Reader");
        bench.actAs(ben);

        assertThat(permits.toDelete(yard.definition()).getValue())
                .contains("ubuntu-web", "Reader", "Compute Gallery Artifacts Publisher", "an Owner")
                .doesNotContain("Microsoft.");
        assertThat(permits.toWriteAnywhere(Kind.GALLERY).getValue()).isNotEmpty();
    }

    @Test
    void aRoleThatIsGivenCountsAtOnce() {
        bench.actAs(ben);
        assertThat(permits.toDelete(yard.definition()).getValue()).isNotEmpty();

        give("Contributor");

        assertThat(permits.toDelete(yard.definition()).getValue()).isEmpty();
    }

    @Test
    void whatARuleSaysToAnAttemptIsShortToo() {
        bench.actAs(ben);
        String refusal =
                Checked.sentences(
                        yard.workspace().definitions().delete(ben, yard.definition()).problems());

        assertThat(refusal).contains("ubuntu-web").doesNotContain("object id");
    }
}
