package gallerist.app.cli.people;

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
import tools.jackson.databind.JsonNode;

class PeopleTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("account tenant create --name Contoso --domain contoso.com");
        desk.make(
                "ad user create --display-name \"Jonas Weber\" --user-principal-name"
                        + " jonas@contoso.com --tenant contoso.com");
        desk.make("ad group create --display-name Consumers");
        desk.make("ad sp create --display-name svc-deploy");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aMemberComesAndGoes() {
        desk.make("ad group member add --group Consumers --member-id jonas@contoso.com");

        assertThat(desk.make("ad group member list --group consumers"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.path("@odata.type").asString())
                            .isEqualTo("#microsoft.graph.user");
                    assertThat(member.path("userPrincipalName").asString())
                            .isEqualTo("jonas@contoso.com");
                });

        desk.make("ad group member remove --group Consumers --member jonas@contoso.com");
        assertThat(desk.make("ad group member list --group Consumers")).isEmpty();
    }

    @Test
    void aPrincipalIsShownByNameAndByObjectId() {
        JsonNode byName = desk.make("ad sp show --id svc-deploy");

        assertThat(byName.path("servicePrincipalType").asString()).isEqualTo("Application");
        assertThat(desk.make("ad sp show --id " + byName.path("id").asString())).isEqualTo(byName);
    }

    @Test
    void aGroupIsFoundByItsNicknameToo() {
        JsonNode made =
                desk.make("ad group create --display-name Operators --mail-nickname ops-team");

        assertThat(made.path("mailNickname").asString()).isEqualTo("ops-team");
        assertThat(desk.make("ad group show --group OPS-team")).isEqualTo(made);
    }

    @Test
    void somebodyDeletedIsGone() {
        desk.make(
                "ad user create --display-name Eva --user-principal-name eva@contoso.com"
                        + " --tenant contoso.com");

        desk.make("ad user delete --id eva@contoso.com");

        desk.type("ad user show --id eva@contoso.com")
                .isRefused(3, "ResourceNotFound", "There is no user 'eva@contoso.com'.");
    }

    @Test
    void namesThatTurnTheTextAroundAreKeptInJsonAndShownEscapedInTables() {
        desk.make("ad group create --display-name \"Evil\u202Ename'); drop table principal; --\"");

        assertThat(desk.make("ad group list").toString())
                .contains("Evil\u202Ename'); drop table principal; --");
        assertThat(desk.type("ad group list -o table").out())
                .contains("Evil\\u202Ename")
                .doesNotContain("\u202E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ad user show --id jonas@contoso.co | 3 | ResourceNotFound | Did you mean 'jonas@contoso.com'?
                    ad group member add --group Consumer --member-id jonas@contoso.com | 1 | ResourceNotFound | Did you mean 'Consumers'?
                    ad group member add --group Consumers --member-id jona@contoso.com | 1 | ResourceNotFound | Did you mean 'jonas@contoso.com'?
                    ad group member list --group Consumer | 1 | ResourceNotFound | Did you mean 'Consumers'?
                    ad user create --display-name X --user-principal-name jonas@contoso.com --tenant contoso.com | 1 | Conflict | There is already a User 'jonas@contoso.com'.
                    ad user create --display-name X --user-principal-name x@contoso.com --tenant contoso.co | 1 | ResourceNotFound | Did you mean 'contoso.com'?
                    ad user create --display-name X | 2 | WrongCommandLine | --user-principal-name
                    ad user create --dispaly-name X | 2 | WrongCommandLine | Did you mean '--display-name'?
                    ad user delete --id jonas@contoso.co | 3 | ResourceNotFound | Did you mean 'jonas@contoso.com'?
                    ad user list --max-item 3 | 2 | WrongCommandLine | Did you mean '--max-items'?
                    ad usr list | 2 | WrongCommandLine | Did you mean 'user'?
                    --as nobody@contoso.com ad user list | 1 | ResourceNotFound | There is no principal 'nobody@contoso.com'.
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(
            String line, int code, String errorCode, String sentence) {
        String before = everybody();

        Said said = desk.type(line);

        said.isRefused(code, errorCode, sentence);
        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void aControlCharacterInANameIsRefused() {
        String before = everybody();

        Said said = desk.type("ad group create --display-name \"bell\u0007\"");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("ERROR: (").doesNotContain("\u0007");
        assertThat(everybody()).isEqualTo(before);
    }

    private static String everybody() {
        return desk.type("ad user list").out()
                + desk.type("ad group list").out()
                + desk.type("ad sp list").out();
    }
}
