package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        String place = " -g images -r Production ";
        desk.make("sig create" + place);
        desk.make("sig image-definition create" + place + "-i web -p C -f O -s S --os-type Linux");
        desk.make("sig image-version create" + place + "-i web -e 1.0.0 --metadata-only");
        desk.make("sig gallery-application create" + place + "-n agent --os-type Linux");
        desk.make(
                "sig gallery-application version create"
                        + place
                        + "--application-name agent -n 1.0.0 --install-command i"
                        + " --remove-command r --package-file-link https://a.b/c");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sig wait -g images -r Production --created",
                "sig wait -g images -r Production --updated --exists",
                "sig wait -g images -r None --deleted",
                "sig wait -g nowhere -r None --deleted",
                "sig wait -g images -r Production --custom location=='westeurope'",
                "sig wait -g images -r Production --custom \"length(name) > `3`\"",
                "sig share wait -g images -r Production --created --expand SharingProfile/Groups",
                "sig identity wait -g images -r Production --exists",
                "sig image-definition wait -g images -r Production -i web --created",
                "sig image-version wait -g images -r Production -i web -e 1.0.0 --created"
                        + " --expand ReplicationStatus"
                        + " --custom replicationStatus.aggregatedState=='Unknown'",
                "sig gallery-application wait -g images -r Production -n agent --created",
                "sig gallery-application version wait -g images -r Production"
                        + " --application-name agent -n 1.0.0 --updated"
            })
    void whatIsSoAlreadyNeedsNoWaiting(String line) {
        Said said = desk.type(line + " --timeout 0");

        assertThat(said).isEqualTo(new Said(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-r None --created",
                "-r None --exists",
                "-r Production --deleted",
                "-r Production --custom name=='Other'",
                "-r Production --custom tags"
            })
    void whatDoesNotComeInTimeIsGivenUp(String goal) {
        desk.type("sig wait -g images --timeout 0 " + goal)
                .isRefused(1, "WaitTimeout", "timed-out after 0 seconds");
    }

    @Test
    void aWaitEndsWhenItsCommandIsCancelled() {
        desk.typeAndCancel("sig wait -g images -r None --created")
                .isRefused(1, "WaitCancelled", "ended");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-r Production",
                "-r Production --custom name[",
                "-r Production --exists --interval 0",
                "-r Production --exists --timeout soon",
                "--exists"
            })
    void aWaitForNothingIsRefused(String options) {
        desk.type("sig wait -g images " + options).isRefused(2, "WrongCommandLine", "");
    }

    @Test
    void nobodyWaitsForWhatTheyMayNotSee() {
        desk.make("ad user create --display-name Guest --user-principal-name guest@contoso.com");

        desk.type("sig wait -g images -r Production --created --as guest@contoso.com")
                .isRefused(1, "AuthorizationFailed", "galleries/read");
    }
}
