package gallerist.app.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AccountTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("account tenant create --name Contoso --domain contoso.com");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void theSubscriptionThatWasSetIsWorkedIn() {
        String name = "Robert'); DROP TABLE subscription;--";
        JsonNode made =
                desk.make(
                        "account subscription create --tenant contoso.com --name \"" + name + "\"");
        assertThat(made.path("name").asString()).isEqualTo(name);

        desk.make("account set --subscription \"" + name + "\"");
        assertThat(desk.make("account show").path("name").asString()).isEqualTo(name);
        assertThat(desk.make("group list")).isEmpty();

        desk.make("account set --subscription Local");
        assertThat(desk.make("group list")).hasSize(1);
        assertThat(desk.make("group list --subscription \"" + name + "\"")).isEmpty();
    }

    @Test
    void whatIsEmptyIsDeleted() {
        desk.make("account tenant create --name Fabrikam --domain fabrikam.com");
        desk.make("account subscription create --tenant fabrikam.com --name Retail");

        desk.make("account subscription delete --name Retail");
        desk.make("account tenant delete --name fabrikam.com");

        assertThat(everything()).doesNotContain("Retail", "fabrikam.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    account set --subscription Locl | 1 | ResourceNotFound | Did you mean 'Local'?
                    account show -n Locl | 3 | ResourceNotFound | Did you mean 'Local'?
                    group list --subscription Locl | 1 | ResourceNotFound | Did you mean 'Local'?
                    account tenant create --name Contoso --domain contoso.com | 1 | Conflict | There is already a tenant 'contoso.com'.
                    account tenant create --name C --domain "no domain'" | 1 | InvalidParameter | is no domain, such as contoso.example
                    account subscription create --name Other --tenant contoso.co | 1 | ResourceNotFound | Did you mean 'contoso.com'?
                    account tenant delete --name local | 1 | Conflict | Delete that first: Local
                    account subscription delete --name Local | 1 | OperationNotAllowed | Work in another one first.
                    account subscription delete --name Locl | 3 | ResourceNotFound | Did you mean 'Local'?
                    account subscription create | 2 | WrongCommandLine | --name
                    account list --query lines[ | 2 | WrongCommandLine | is no valid JMESPath
                    account list -o jsn | 2 | WrongCommandLine | Did you mean 'json'?
                    account list --max-items 99999999999 | 2 | WrongCommandLine | '99999999999' is no whole number, or too large
                    """)
    void aMistakeEndsInASentenceAndChangesNothing(
            String line, int code, String errorCode, String sentence) {
        String before = everything();

        desk.type(line).isRefused(code, errorCode, sentence);

        assertThat(everything()).isEqualTo(before);
    }

    private static String everything() {
        return desk.type("account list").out() + desk.type("account tenant list").out();
    }
}
