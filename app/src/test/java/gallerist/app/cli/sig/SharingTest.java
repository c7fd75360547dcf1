package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.wire.Json;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** How galleries are shared, and what those see who consume them. */
class SharingTest {
    private static final String LABS = "--subscription Labs ";

    @TempDir private static Path folder;
    private static Desk desk;
    private static String labs = "";
    private static String tenant = "";

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        tenant =
                desk.make("account tenant create --name Fabrikam --domain fabrikam.com")
                        .path("tenantId")
                        .asString();
        labs =
                desk.make("account subscription create --name Labs --tenant fabrikam.com")
                        .path("id")
                        .asString();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** A gallery with a version 1.0.0 of {@code web}; answers the options that lead to it. */
    private static String gallery(String name, String options) {
        String place = " -g images -r " + name + " ";
        desk.make("sig create" + place + options);
        desk.make(
                "sig image-definition create"
                        + place
                        + "-i web -p Contoso -f Web -s "
                        + name
                        + " --os-type Linux");
        desk.make(
                "sig image-version create"
                        + place
                        + "-i web -e 1.0.0 --metadata-only --target-regions westeurope northeurope");
        return place;
    }

    private static String community(String name) {
        return gallery(
                name,
                "--permissions Community --publisher-uri https://contoso.com"
                        + " --publisher-email images@contoso.com --eula https://contoso.com/eula"
                        + " --public-name-prefix Contoso");
    }

    private static String unique(String gallery) {
        return desk.workspace().subscription().subscription()
                + "-"
                + gallery.toUpperCase(Locale.ROOT);
    }

    @Test
    void sharingAnswersWithWhatWasAskedAndWarns() {
        String place = gallery("Partners", "--permissions Groups");

        Said said =
                desk.type(
                        "sig share add"
                                + place
                                + "--subscription-ids "
                                + labs
                                + " --tenant-ids "
                                + tenant);

        assertThat(said.json())
                .isEqualTo(
                        Json.read(
                                """
                                {
                                  "groups": [
                                    {"ids": ["%s"], "type": "Subscriptions"},
                                    {"ids": ["%s"], "type": "AADTenants"}
                                  ],
                                  "operationType": "Add"
                                }
                                """
                                        .formatted(labs, tenant)));
        assertThat(said.err()).startsWith("WARNING: ").contains("Partners");
        assertThat(desk.make("sig show" + place).at("/sharingProfile/groups").isMissingNode())
                .isTrue();
        assertThat(desk.make("sig show" + place + "--sharing-groups").at("/sharingProfile/groups"))
                .hasSize(2);
    }

    @Test
    void aConsumerSeesWhatIsSharedAndNothingElse() {
        String place = gallery("Seen", "--permissions Groups");
        String shared = "-l northeurope --gallery-unique-name " + unique("Seen") + " ";
        String show = LABS + "sig image-version show-shared " + shared + "-i web -e 1.0.0";
        assertThat(desk.type(show).code()).isEqualTo(3);
        desk.make("sig share add" + place + "--subscription-ids " + labs);

        assertThat(desk.make(LABS + "sig list-shared -l northeurope --query [].name").toString())
                .contains(unique("Seen"));
        assertThat(desk.make(LABS + "sig show-shared " + shared).path("uniqueId").asString())
                .isEqualTo("/SharedGalleries/" + unique("Seen"));
        assertThat(desk.make(LABS + "sig image-definition list-shared " + shared))
                .extracting(image -> image.path("name").asString())
                .containsExactly("web");
        assertThat(
                        desk.make(LABS + "sig image-definition show-shared " + shared + "-i web")
                                .at("/identifier/publisher")
                                .asString())
                .isEqualTo("Contoso");
        assertThat(desk.make(LABS + "sig image-version list-shared " + shared + "-i web"))
                .hasSize(1);
        JsonNode version = desk.make(show);
        assertThat(version.path("location").asString()).isEqualTo("northeurope");
        assertThat(version.path("uniqueId").asString())
                .isEqualTo("/SharedGalleries/" + unique("Seen") + "/Images/web/Versions/1.0.0");
        assertThat(desk.make(LABS + "sig list-shared -l eastus")).isEmpty();
        String id =
                "/subscriptions/11111111-2222-4333-8444-555555555555/providers/Microsoft.Compute"
                        + "/locations/northeurope/sharedGalleries/"
                        + unique("Seen");
        assertThat(
                        desk.make(
                                LABS
                                        + "sig image-version show-shared --ids "
                                        + id
                                        + "/images/web/versions/1.0.0"))
                .isEqualTo(version);
        assertThat(desk.make(LABS + "sig show-shared --ids " + id + " " + id)).hasSize(2);
        desk.type("sig show-community --ids " + id).isRefused(1, "InvalidParameter", "resource id");
    }

    @Test
    void whatIsSharedWithATenantIsListedForIt() {
        String place = gallery("Tenants", "--permissions Groups");
        desk.make("sig share add" + place + "--tenant-ids " + tenant);
        String list = LABS + "sig list-shared -l westeurope --query [].name ";

        assertThat(desk.make(list).toString()).doesNotContain(unique("Tenants"));
        assertThat(desk.make(list + "--shared-to tenant").toString()).contains(unique("Tenants"));
        desk.type(list + "--shared-to tenent").isRefused(2, "WrongCommandLine", "'tenant'");
    }

    @Test
    void sharingEnds() {
        String place = gallery("Ending", "--permissions Groups");
        desk.make("sig share add" + place + "--subscription-ids " + labs);

        JsonNode removed = desk.make("sig share remove" + place + "--subscription-ids " + labs);

        assertThat(removed.path("operationType").asString()).isEqualTo("Remove");
        assertThat(desk.make(LABS + "sig list-shared -l westeurope --query [].name").toString())
                .doesNotContain(unique("Ending"));
        assertThat(desk.make("sig share reset" + place))
                .isEqualTo(Json.read("{\"operationType\": \"Reset\"}"));
        assertThat(desk.make("sig show" + place).at("/sharingProfile/permissions").asString())
                .isEqualTo("Private");
    }

    @Test
    void aCommunityGalleryIsSeenByEveryoneOnceItIsOpened() {
        String place = community("Public");
        String community = "-l westeurope --query [].name ";
        assertThat(desk.make(LABS + "sig list-community " + community)).isEmpty();

        Said opened = desk.type("sig share enable-community" + place);

        assertThat(opened.json()).isEqualTo(Json.read("{\"operationType\": \"EnableCommunity\"}"));
        assertThat(opened.err()).contains("WARNING").contains("images@contoso.com");
        String name = desk.make(LABS + "sig list-community " + community).get(0).asString();
        assertThat(name).startsWith("Contoso-");
        String shown = "-l westeurope --public-gallery-name " + name + " ";
        assertThat(desk.make(LABS + "sig list-community")).hasSize(2);
        assertThat(
                        desk.make(LABS + "sig show-community " + shown)
                                .at("/communityMetadata/publisherUri")
                                .asString())
                .isEqualTo("https://contoso.com");
        assertThat(desk.make(LABS + "sig image-definition list-community " + shown)).hasSize(1);
        assertThat(desk.make(LABS + "sig image-version list-community " + shown + "-i web"))
                .hasSize(1);
        assertThat(
                        desk.make(
                                        LABS
                                                + "sig image-version show-community "
                                                + shown
                                                + "-i web -e 1.0.0")
                                .path("uniqueId")
                                .asString())
                .isEqualTo("/CommunityGalleries/" + name + "/Images/web/Versions/1.0.0");
        assertThat(desk.make("sig image-definition show-community " + shown + "-i web"))
                .isNotEmpty();
        desk.type("sig list-community -o table").isNarrow();
        desk.type("sig delete" + place).isRefused(1, "CannotDeleteResource", "");
        assertThat(desk.type("sig share reset" + place).err()).contains("scale sets");
        assertThat(desk.make(LABS + "sig list-community")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sig share add -g images -r Closed --subscription-ids LABS | 1 | InvalidParameter |"
                        + " permission Groups",
                "sig share enable-community -g images -r Closed | 1 | InvalidParameter |"
                        + " permission Community",
                "sig share add -g images -r Open --subscription-ids nonsense | 1 |"
                        + " InvalidParameter | 'nonsense' is no id",
                "sig share add -g images -r Open | 2 | WrongCommandLine | --tenant-ids",
                "sig share add -g images --tenant-ids LABS | 2 | WrongCommandLine | --gallery-name/-r",
                "sig share add -g images -r None --tenant-ids LABS | 1 | ResourceNotFound | None",
                "sig list-shared | 2 | WrongCommandLine | --location/-l is required",
                "sig list-shared -l westeurop | 2 | WrongCommandLine | Did you mean 'westeurope'",
                "sig show-shared -l westeurope -n none | 3 | ResourceNotFound | 'none'",
                "sig show-community | 2 | WrongCommandLine | --location/-l, --public-gallery-name",
                "sig image-version list-shared -l westeurope -n none | 2 | WrongCommandLine |"
                        + " --gallery-image-definition"
            })
    void whatIsWrongIsRefused(String line, int code, String error, String sentence) {
        desk.make("sig create -g images -r Closed");
        desk.make("sig create -g images -r Open --permissions Groups");

        desk.type(line.replace("LABS", labs)).isRefused(code, error, sentence);
    }
}
