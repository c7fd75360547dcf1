package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Workbench;
import gallerist.app.replication.Yard;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActingViewModelTest {
    @Test
    void oneOfManyIsFoundByWordsAndActs(@TempDir Path folder) {
        try (Yard yard = new Yard(folder)) {
            yard.run(
                    "ad",
                    "user",
                    "create",
                    "--display-name",
                    "Priya Natarajan",
                    "--user-principal-name",
                    "priya@contoso.com");
            yard.run(
                    "ad",
                    "user",
                    "create",
                    "--display-name",
                    "Jonas Weber",
                    "--user-principal-name",
                    "jonas@contoso.com");
            Workbench bench = yard.bench();
            ActingViewModel model =
                    new ActingViewModel(bench, yard.workspace().people().list(PrincipalKind.USER));

            model.words().set("PRIYA@");
            assertThat(model.found().getValue())
                    .extracting(Principal::displayName)
                    .containsExactly("Priya Natarajan");
            model.become(model.found().getValue().getFirst(), () -> {});

            assertThat(bench.acting().get().principal().displayName()).isEqualTo("Priya Natarajan");
        }
    }
}
