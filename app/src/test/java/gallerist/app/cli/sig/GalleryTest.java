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

class GalleryTest {
    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void aGalleryIsPrintedAsPeopleKnowIt() {
        Said said =
                desk.type(
                        "sig create -g images -r goldGalleryProd -l northeurope"
                                + " --description \"Approved images\" --soft-delete true"
                                + " --tags owner=image-team environment=production");

        assertThat(said.err().lines())
                .singleElement()
                .asString()
                .startsWith("WARNING: Soft delete is a preview");
        String unique = desk.workspace().subscription().subscription() + "-GOLDGALLERYPROD";
        assertThat(said.jsonWithoutOrigin())
                .isEqualTo(
                        Json.read(
                                """
                                {
                                  "description": "Approved images",
                                  "identifier": {"uniqueName": "%s"},
                                  "location": "northeurope",
                                  "name": "goldGalleryProd",
                                  "provisioningState": "Succeeded",
                                  "resourceGroup": "images",
                                  "sharingProfile": {"permissions": "Private"},
                                  "softDeletePolicy": {"isSoftDeleteEnabled": true},
                                  "tags": {"environment": "production", "owner": "image-team"},
                                  "type": "Microsoft.Compute/galleries"
                                }
                                """
                                        .formatted(unique)));
    }

    @Test
    void onlyWhatIsSaidChanges() {
        desk.make("sig create -g images -r Changing --description before --tags a=1");

        JsonNode changed =
                desk.make(
                        "sig update -g images -r Changing --soft-delete true"
                                + " --set tags.b=2 --force-string");

        assertThat(changed.path("description").asString()).isEqualTo("before");
        assertThat(changed.path("tags")).isEqualTo(Json.read("{\"a\": \"1\", \"b\": \"2\"}"));
        assertThat(changed.at("/softDeletePolicy/isSoftDeleteEnabled").asBoolean()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "create -g images -r my-gallery | 1 | InvalidParameter | including dashes",
                "create -g images -r \"'; drop table gallery; --\" | 1 | InvalidParameter | invalid",
                "create -g images -r Bad -l westeurop | 1 | LocationNotAvailableForResourceType |"
                        + " Did you mean 'westeurope'",
                "create -g nowhere -r Bad | 1 | ResourceGroupNotFound | could not be found",
                "create -g images -r Bad --permissions Grups | 2 | WrongCommandLine |"
                        + " Did you mean 'Groups'",
                "create -g images -r Bad --permissions Community | 1 | InvalidParameter |"
                        + " publisherUri",
                "create -g images -r Bad --publisher-uri x | 1 | InvalidParameter | http",
                "create -g images -r Bad --soft-delete maybe | 2 | WrongCommandLine | maybe",
                "create -g images -r Bad --descripton x | 2 | WrongCommandLine |"
                        + " Did you mean '--description'",
                "create | 2 | WrongCommandLine | --resource-group/-g, --gallery-name/-r",
                "creat -g images -r Bad | 2 | WrongCommandLine | Did you mean 'create'",
                "show -g images -r Bad | 3 | ResourceNotFound | was not found",
                "update -g images -r Bad --description x | 3 | ResourceNotFound | was not found",
                "update -g images -r Fixed -l eastus | 1 | InvalidResourceLocation | eastus",
                "update -g images -r Fixed --permissions Groups | 1 | PropertyChangeNotAllowed |"
                        + " chosen when it is created"
            })
    void whatIsWrongIsRefused(String rest, int code, String error, String sentence) {
        desk.make("sig create -g images -r Fixed");

        desk.type("sig " + rest).isRefused(code, error, sentence);
    }

    @Test
    void aGalleryThatHoldsSomethingStays() {
        desk.make("sig create -g images -r Full");
        desk.make(
                "sig image-definition create -g images -r Full -i a -p P -f O -s S --os-type Linux");

        desk.type("sig delete -g images -r Full")
                .isRefused(1, "CannotDeleteResource", "galleries/Full/images/a");
        desk.make("sig image-definition delete -g images -r Full -i a");

        assertThat(desk.type("sig delete -g images -r Full").code()).isZero();
        assertThat(desk.type("sig delete -g images -r Full").code()).isZero();
    }

    @Test
    void aListFitsANarrowTerminal() {
        desk.make("sig create -g images -r Listed --description short");

        Said table = desk.type("sig list -g images -o table");

        table.isNarrow();
        assertThat(table.lines().getFirst())
                .matches(
                        "Name +Location +ResourceGroup +Permissions +ProvisioningState +Description");
        assertThat(table.out()).contains("Listed");
    }
}
