package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.wire.Json;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ApplicationTest {
    private static final String NOUN = "sig gallery-application ";
    private static final String GALLERY = " -g images -r Production ";

    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void anApplicationIsPrintedAsPeopleKnowIt() {
        Said said =
                desk.type(
                        NOUN
                                + "create"
                                + GALLERY
                                + "--application-name nodeAgent --os-type linux"
                                + " --description \"Agent for all\" --tags owner=operations");

        assertThat(said.err()).isEmpty();
        assertThat(said.jsonWithoutOrigin())
                .isEqualTo(
                        Json.read(
                                """
                                {
                                  "description": "Agent for all",
                                  "location": "westeurope",
                                  "name": "nodeAgent",
                                  "resourceGroup": "images",
                                  "supportedOSType": "Linux",
                                  "tags": {"owner": "operations"},
                                  "type": "Microsoft.Compute/galleries/applications"
                                }
                                """));
    }

    @Test
    void onlyWhatIsSaidChanges() {
        desk.make(NOUN + "create" + GALLERY + "-n changing --os-type Linux --tags a=1");

        JsonNode changed =
                desk.make(
                        NOUN
                                + "update"
                                + GALLERY
                                + "-n changing --description later --set endOfLifeDate=2030-12-31");

        assertThat(changed.path("description").asString()).isEqualTo("later");
        assertThat(changed.path("endOfLifeDate").asString()).startsWith("2030-12-31T12:59:59");
        assertThat(changed.path("tags")).isEqualTo(Json.read("{\"a\": \"1\"}"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "create -n \"bad name\" --os-type Linux | 1 | InvalidParameter | application name",
                "create -n bad. --os-type Linux | 1 | InvalidParameter | application name",
                "create -n bad | 2 | WrongCommandLine | --os-type",
                "create --os-type Linux | 2 | WrongCommandLine | --name/-n",
                "create -n bad --os-type Amiga | 2 | WrongCommandLine | Windows, Linux",
                "create -n bad --os-type Linux -l atlantis | 1 |"
                        + " LocationNotAvailableForResourceType | 'atlantis'",
                "create -n bad --os-type Linux --description \"a\u0000b\" | 1 | InvalidParameter |"
                        + " control character",
                "show -n bad | 3 | ResourceNotFound | was not found",
                "update -n bad --description x | 3 | ResourceNotFound | was not found",
                "update -n fixed --set supportedOSType=Windows | 1 | PropertyChangeNotAllowed |"
                        + " supportedOSType",
                "update -n fixed -l northeurope | 1 | InvalidResourceLocation | northeurope"
            })
    void whatIsWrongIsRefused(String rest, int code, String error, String sentence) {
        desk.make(NOUN + "create" + GALLERY + "-n fixed --os-type Linux");

        desk.type(NOUN + rest + GALLERY).isRefused(code, error, sentence);
    }

    @Test
    void deletingAsksFirst() {
        desk.make(NOUN + "create" + GALLERY + "-n doomed --os-type Linux");
        String delete = NOUN + "delete" + GALLERY + "-n doomed ";

        assertThat(desk.type(delete).code()).isEqualTo(1);
        assertThat(desk.typeAndReply(delete, "no").code()).isEqualTo(1);
        assertThat(desk.type(NOUN + "show" + GALLERY + "-n doomed").code()).isZero();
        assertThat(desk.type(delete + "-y").code()).isZero();
        assertThat(desk.type(NOUN + "show" + GALLERY + "-n doomed").code()).isEqualTo(3);
        assertThat(desk.type(delete + "--yes").code()).isZero();
    }

    @Test
    void aListFitsANarrowTerminal() {
        desk.make(NOUN + "create" + GALLERY + "-n listed --os-type Windows --description Listed");

        Said table = desk.type(NOUN + "list" + GALLERY + "-o table");

        table.isNarrow();
        assertThat(table.lines().getFirst())
                .matches("Name +OsType +Location +EndOfLife +Description");
        assertThat(table.out()).contains("listed");
    }
}
