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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApplicationVersionTest {
    private static final String NOUN = "sig gallery-application version ";
    private static final String PLACE = " -g images -r Production --application-name agent ";
    private static final String LINK = "--package-file-link https://apps.contoso.com/agent.tar.gz ";
    private static final String COMMANDS = "--install-command ./install --remove-command ./remove ";

    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
        desk.make(
                "sig gallery-application create -g images -r Production -n agent --os-type Linux");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String creating(String number) {
        return NOUN + "create" + PLACE + LINK + COMMANDS + "-n " + number + " ";
    }

    @Test
    void aVersionIsPrintedAsPeopleKnowIt() {
        Said said =
                desk.type(
                        creating("1.8.0")
                                + "--default-file-link https://apps.contoso.com/agent.yaml"
                                + " --update-command \"./install --upgrade\""
                                + " --package-file-name agent.tar.gz --config-file-name agent.yaml"
                                + " --target-regions westeurope=2=Standard_ZRS"
                                + " northeurope=1=Standard_LRS --end-of-life-date 2027-08-01");

        assertThat(said.err())
                .isEqualTo("The package is recorded by its link; nothing was fetched.\n");
        assertThat(said.jsonWithoutOrigin())
                .isEqualTo(
                        Json.read(
                                """
                                {
                                  "location": "westeurope",
                                  "name": "1.8.0",
                                  "provisioningState": "Succeeded",
                                  "publishingProfile": {
                                    "enableHealthCheck": false,
                                    "endOfLifeDate": "2027-08-01T12:59:59+00:00",
                                    "excludeFromLatest": false,
                                    "manageActions": {
                                      "install": "./install",
                                      "remove": "./remove",
                                      "update": "./install --upgrade"
                                    },
                                    "publishedDate": "2026-11-21T12:00:00+00:00",
                                    "replicaCount": 1,
                                    "replicationMode": "Full",
                                    "settings": {
                                      "configFileName": "agent.yaml",
                                      "packageFileName": "agent.tar.gz",
                                      "scriptBehaviorAfterReboot": "None"
                                    },
                                    "source": {
                                      "defaultConfigurationLink":
                                        "https://apps.contoso.com/agent.yaml",
                                      "mediaLink": "https://apps.contoso.com/agent.tar.gz"
                                    },
                                    "storageAccountStrategy": "PreferStandard_ZRS",
                                    "targetRegions": [
                                      {
                                        "name": "West Europe",
                                        "regionalReplicaCount": 2,
                                        "storageAccountType": "Standard_ZRS"
                                      },
                                      {
                                        "name": "North Europe",
                                        "regionalReplicaCount": 1,
                                        "storageAccountType": "Standard_LRS"
                                      }
                                    ]
                                  },
                                  "resourceGroup": "images",
                                  "safetyProfile": {"allowDeletionOfReplicatedLocations": false},
                                  "tags": {},
                                  "type": "Microsoft.Compute/galleries/applications/versions"
                                }
                                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'name':'westeurope','regional-replica-count':3},{'name':'northeurope'}]",
                "[{name:westeurope,regional-replica-count:3},{name:northeurope}]",
                "[{name: 'West Europe', regionalReplicaCount: 3}, {name: northeurope}]",
                "[{'name':'West Europe','regionalReplicaCount':3},{'name':'North Europe'}]"
            })
    void regionsMayBeAJsonList(String regions) {
        JsonNode made = desk.make(creating("1.9.0") + "--target-regions \"" + regions + "\"");

        assertThat(made.at("/publishingProfile/targetRegions"))
                .extracting(region -> region.path("regionalReplicaCount").asInt())
                .containsExactly(3, 1);
    }

    @Test
    void theSignatureOfALinkIsNeitherKeptNorPrinted() {
        Said said =
                desk.type(
                        creating("2.0.0")
                                + "--package-file-link https://a.b/agent.zip?sv=1&sig=SECRET");

        assertThat(said.json().at("/publishingProfile/source/mediaLink").asString())
                .isEqualTo("https://a.b/agent.zip?sv=1");
        assertThat(said.err()).contains("signature").doesNotContain("SECRET");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-n 9.0.0 --package-file-link /tmp/agent.zip | 1 | InvalidParameter | no file",
                "-n 9.0.0 --package-file-link file:///agent.zip | 1 | InvalidParameter | no file",
                "-n 9.0.0 --default-file-link agent.yaml | 1 | InvalidParameter | http or https",
                "-n 9 | 1 | InvalidParameter | Major(int32)",
                "-n 9.0.0 --target-regions westeurope=11 | 1 | InvalidParameter | between 1 and 10",
                "-n 9.0.0 --target-regions northeurope | 1 | InvalidParameter | must contain",
                "-n 9.0.0 --target-regions [{name:westeurope | 1 | InvalidRequestContent | malformed",
                "-n 9.0.0 --target-regions [{name:westeurop}] | 1 | LocationNotAvailableForResourceType | westeurope",
                "-n 9.0.0 --end-of-life-date 2001-01-01 | 1 | InvalidParameter | future",
                "-n 9.0.0 --application-name other | 1 | ParentResourceNotFound | 'other' not found"
            })
    void whatIsWrongIsRefused(String options, int code, String error, String sentence) {
        desk.type(NOUN + "create" + PLACE + LINK + COMMANDS + options)
                .isRefused(code, error, sentence);
    }

    @Test
    void whatIsMissingIsNamed() {
        desk.type(NOUN + "create" + PLACE + "-n 9.0.0")
                .isRefused(
                        2,
                        "WrongCommandLine",
                        "--package-file-link, --install-command, --remove-command");
        desk.type(NOUN + "update" + PLACE + "-n 9.0.0")
                .isRefused(2, "WrongCommandLine", "--package-file-link");
        desk.type(NOUN + "show -g images")
                .isRefused(
                        2,
                        "WrongCommandLine",
                        "--gallery-name/-r, --application-name, --version-name/-n");
    }

    @Test
    void aTooLongCommandIsRefused() {
        desk.type(
                        NOUN
                                + "create"
                                + PLACE
                                + LINK
                                + "-n 9.0.0 --remove-command x"
                                + " --install-command "
                                + "x".repeat(4097))
                .isRefused(1, "InvalidParameter", "4096");
    }

    @Test
    void regionsAndDatesChangeButThePackageDoesNot() {
        desk.make(creating("3.0.0"));
        String update = NOUN + "update" + PLACE + "-n 3.0.0 ";

        JsonNode changed =
                desk.make(
                        update
                                + "--package-file-link"
                                + " https://apps.contoso.com/agent.tar.gz?sig=NEW --target-regions"
                                + " westeurope=2 eastus --exclude-from true --end-of-life-date"
                                + " 2031-01-01 --tags a=1");

        assertThat(changed.at("/publishingProfile/targetRegions")).hasSize(2);
        assertThat(changed.at("/publishingProfile/excludeFromLatest").asBoolean()).isTrue();
        desk.type(update + "--package-file-link https://apps.contoso.com/other.tar.gz")
                .isRefused(1, "PropertyChangeNotAllowed", "mediaLink");
        desk.type(update + LINK + "--set publishingProfile.manageActions.install=other")
                .isRefused(1, "PropertyChangeNotAllowed", "install");
        desk.type(update + LINK + "--target-regions westeurope")
                .isRefused(1, "OperationNotAllowed", "East US");
    }

    @Test
    void replicationIsShownWhenAskedFor() {
        desk.make(creating("4.0.0"));
        String show = NOUN + "show" + PLACE + "-n 4.0.0 ";

        assertThat(desk.make(show).has("replicationStatus")).isFalse();
        assertThat(desk.make(show + "--expand replicationstatus").path("replicationStatus"))
                .isNotEmpty();
    }

    @Test
    void deletingAsksFirstAndAnApplicationWithVersionsStays() {
        desk.make("sig gallery-application create -g images -r Production -n full --os-type Linux");
        String place = PLACE.replace("agent", "full");
        desk.make(creating("1.0.0").replace(PLACE, place));
        String delete = NOUN + "delete" + place + "-n 1.0.0 ";
        String whole = "sig gallery-application delete -g images -r Production -n full -y";

        assertThat(desk.type(delete).code()).isEqualTo(1);
        desk.type(whole).isRefused(1, "CannotDeleteResource", "full/versions/1.0.0");
        assertThat(desk.type(delete + "-y").code()).isZero();
        assertThat(desk.type(whole).code()).isZero();
    }

    @Test
    void aListFitsANarrowTerminal() {
        desk.make(creating("5.0.0"));

        Said table = desk.type(NOUN + "list" + PLACE + "-o table");

        table.isNarrow();
        assertThat(table.out()).contains("5.0.0");
    }
}
