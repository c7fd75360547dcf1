package gallerist.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people probably meant who mistyped a name. */
class MeantTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
        desk.make(
                "sig image-definition create -g images -r Production -i ubuntu-web"
                        + " -p Contoso -f Web -s web --os-type Linux");
        desk.make(
                "sig image-version create -g images -r Production -i ubuntu-web -e 1.0.0"
                        + " --metadata-only");
        desk.make("ad user create --display-name Mia --user-principal-name mia@local");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    group show -n imags                                                | images
                    sig show -g images -r Prodction                                    | Production
                    sig show -g imges -r Production                                    | images
                    sig image-definition show -g images -r Production -i ubuntu-wbe    | ubuntu-web
                    sig image-version show -g images -r Production -i ubuntuweb -e 1.0.0 | ubuntu-web
                    sig image-version show -g images -r Production -i ubuntu-web -e 1.0.1 | 1.0.0
                    """)
    void aNameNearbyIsProposed(String line, String meant) {
        Said said = desk.type(line);

        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("Did you mean '" + meant + "'?");
    }

    @Test
    void nothingIsProposedWhereNothingIsNear() {
        assertThat(desk.type("sig show -g images -r Elsewhere").err()).doesNotContain("mean");
    }

    @Test
    void nothingIsProposedThatThePersonMayNotSee() {
        Said said = desk.type("--as mia@local sig show -g images -r Prodction");

        assertThat(said.err()).contains("AuthorizationFailed").doesNotContain("mean");
    }

    @Test
    void helpIsAlsoAskedForInFront() {
        assertThat(desk.type("help sig list").out()).isEqualTo(desk.type("sig list --help").out());
        assertThat(desk.type("help").out()).isEqualTo(desk.type("--help").out());
        assertThat(desk.type("help sgi").code()).isEqualTo(2);
    }
}
