package gallerist.app.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportTest {
    private static final String ELSEWHERE =
            "/subscriptions/99999999-2222-4333-8444-555555555555/resourceGroups/rg-images/providers/Microsoft.Compute/galleries/Prod";
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String listing() {
        return """
        [
          {
            "id": "%s/images/web/versions/1.0.0",
            "name": "1.0.0", "location": "westeurope", "resourceGroup": "rg-images",
            "type": "Microsoft.Compute/galleries/images/versions",
            "provisioningState": "Succeeded", "tags": {},
            "publishingProfile": {
              "publishedDate": "2026-01-01T00:00:00Z",
              "targetRegions": [{"name": "West Europe", "regionalReplicaCount": 3, "storageAccountType": "Standard_ZRS"}]
            },
            "storageProfile": {
              "source": {"id": "/subscriptions/9/resourceGroups/b/providers/Microsoft.Compute/images/build"},
              "osDiskImage": {"sizeInGB": 30, "hostCaching": "ReadWrite"}
            }
          },
          {
            "id": "%s/images/web", "name": "web", "location": "westeurope", "osType": "Linux",
            "osState": "Generalized", "hyperVGeneration": "V2",
            "identifier": {"publisher": "Contoso", "offer": "Web", "sku": "u24"}
          },
          {"id": "%s", "name": "Prod", "location": "westeurope", "tags": {"owner": "team"}}
        ]
        """
                .formatted(ELSEWHERE, ELSEWHERE, ELSEWHERE);
    }

    @Test
    void whatTheServicesCommandLinePrintedComesInWithItsGroup() {
        file("az.json", listing());

        JsonNode rows = desk.make("import az.json --yes");

        assertThat(rows.valueStream().map(row -> row.get("action").asString()))
                .containsExactly("create", "create", "create", "create");
        assertThat(
                        desk.make("sig image-version show -g rg-images -r Prod -i web -e 1.0.0")
                                .at("/publishingProfile/targetRegions/0/regionalReplicaCount")
                                .intValue())
                .isEqualTo(3);
    }

    @Test
    void keysOfTheFirmwareThatCameInAreShownToThoseWhoAsk() {
        file(
                "az.json",
                listing()
                        .replace(
                                "\"publishingProfile\"",
                                """
                                "securityProfile": {"uefiSettings": {
                                  "signatureTemplateNames": ["NoSignatureTemplate"],
                                  "additionalSignatures": {"db": [{"type": "sha256", "value": ["aGFzaA=="]}]}
                                }},
                                "publishingProfile"
                                """));
        desk.make("import az.json --yes");
        String show = "sig image-version show -g rg-images -r Prod -i web -e 1.0.0 ";

        assertThat(desk.make(show).has("securityProfile")).isFalse();
        JsonNode keys =
                desk.make(show + "--expand UefiSettings").at("/securityProfile/uefiSettings");
        assertThat(keys.at("/signatureTemplateNames/0").asString())
                .isEqualTo("NoSignatureTemplate");
        assertThat(keys.at("/additionalSignatures/db/0/value/0").asString()).isEqualTo("aGFzaA==");
    }

    @Test
    void withWhomAGalleryIsSharedComesIn() {
        file(
                "az.json",
                """
                [{"id": "%s", "name": "Prod", "location": "westeurope",
                  "sharingProfile": {"permissions": "Groups", "groups": [
                    {"type": "Subscriptions", "ids": ["EE0E0000-0000-4000-8000-000000000001"]},
                    {"type": "AADTenants",
                     "ids": ["ee0e0000-0000-4000-8000-000000000002"]}]}}]
                """
                        .formatted(ELSEWHERE));

        JsonNode rows = desk.make("import az.json --yes");

        assertThat(rows.valueStream().map(row -> row.get("action").asString()))
                .containsExactly("create", "create");
        JsonNode groups = desk.make("sig list -g rg-images").at("/0/sharingProfile/groups");
        assertThat(groups.at("/0/ids/0").asString())
                .isEqualTo("ee0e0000-0000-4000-8000-000000000001");
        assertThat(groups.at("/1/type").asString()).isEqualTo("AADTenants");
        assertThat(desk.type("import az.json --yes").err())
                .contains("Everything is as the documents say already");
        desk.make(
                "sig share add -g rg-images -r Prod --subscription-ids"
                        + " ee0e0000-0000-4000-8000-000000000003");
        assertThat(desk.make("import az.json --yes").at("/0/action").asString())
                .isEqualTo("update");
        file("az.json", read("az.json").replace("8000-000000000002", "none"));
        assertThat(desk.type("import az.json --yes").err()).contains("az.json:5", "ids", "none");
    }

    @Test
    void whatIsOpenToEveryoneElsewhereIsNotOpenHereAndThatIsSaid() {
        file(
                "az.json",
                """
                [{"id": "%s", "name": "Prod", "location": "westeurope",
                  "sharingProfile": {"permissions": "Community", "communityGalleryInfo": {
                    "publisherUri": "https://contoso.com", "publisherContact": "a@contoso.com",
                    "eula": "https://contoso.com/eula", "publicNamePrefix": "contoso",
                    "communityGalleryEnabled": true, "publicNames": ["contoso-1"]}}}]
                """
                        .formatted(ELSEWHERE));

        assertThat(desk.type("import az.json --yes").err())
                .contains("Prod", "open to everyone", "gallerist sig share enable-community");
        desk.make("sig share enable-community -g rg-images -r Prod");
        assertThat(desk.type("import az.json --yes").err()).doesNotContain("open to everyone");
    }

    @Test
    void mistypedPropertiesAreRefusedAndUnknownOnesNamedEachWithItsLine() {
        file(
                "az.json",
                """
                [{"id": "%s", "name": "Prod", "location": "westeurope",
                  "descripton": "x",
                  "bogusness": 1, "provisioningState": "Succeeded", "sharingStatus": null,
                  "softDeletePolicy": {
                    "isSoftDeleteEnabledd": true}}]
                """
                        .formatted(ELSEWHERE));

        Said refused = desk.type("import az.json --yes");

        assertThat(refused.err())
                .contains("az.json:2: /0/descripton: ", "Did you mean 'description'?")
                .contains("az.json:5: /0/softDeletePolicy/isSoftDeleteEnabledd: ")
                .contains("2 things are wrong");
        file(
                "az.json",
                read("az.json")
                        .replace("descripton", "description")
                        .replace("Enabledd", "Enabled"));
        assertThat(desk.type("import az.json --what-if").err())
                .contains("Kept as it is: az.json:3: /0/bogusness: ");
    }

    @Test
    void namesInOtherLettersMeanTheSame() {
        file(
                "az.json",
                listing()
                        .replace(
                                "\"osType\"",
                                "\"recommended\": {\"vCpUs\": {\"min\": 2, \"max\": 4}}, \"osType\"")
                        .replace("sizeInGB", "sizeInGb"));

        Said said = desk.type("import az.json --yes");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(
                        desk.make("sig image-definition show -g rg-images -r Prod -i web")
                                .at("/recommended/vCPUs/max")
                                .intValue())
                .isEqualTo(4);
    }

    @Test
    void whatIsPastItsEndOfLifeComesInAndThatIsSaid() {
        file(
                "az.json",
                listing()
                        .replace(
                                "\"publishedDate\"",
                                "\"endOfLifeDate\": \"2026-02-01T00:00:00Z\", \"publishedDate\"")
                        .replace(
                                "\"osType\"",
                                "\"endOfLifeDate\": \"2026-03-01T00:00:00Z\", \"osType\""));

        assertThat(desk.type("import az.json --yes").err())
                .contains("2 resources in az.json are past their end of life already.");
        assertThat(
                        desk.make("sig image-version show -g rg-images -r Prod -i web -e 1.0.0")
                                .at("/publishingProfile/endOfLifeDate")
                                .asString())
                .startsWith("2026-02-01T00:00:00");
        Said again = desk.type("import az.json --yes");
        assertThat(again.code()).isZero();
        assertThat(again.err()).doesNotContain("end of life");
    }

    @Test
    void theSameAgainChangesNothing() {
        file("az.json", listing());
        desk.make("import az.json --yes");
        int entries = desk.make("activity-log list").size();

        JsonNode rows = desk.make("import az.json --yes");

        assertThat(rows.valueStream().map(row -> row.get("action").asString()))
                .containsOnly("same");
        assertThat(desk.make("activity-log list").size()).isEqualTo(entries);
    }

    @Test
    void whatIfShowsThePlanAndKeepsNothing() {
        file("az.json", listing());

        JsonNode rows = desk.make("import az.json --what-if");

        assertThat(rows).hasSize(4);
        assertThat(desk.make("sig list")).isEmpty();
    }

    @Test
    void oneWrongResourceKeepsAllOthersOutAndIsNamedWithItsLine() {
        file(
                "az.json",
                listing().replace("\"regionalReplicaCount\": 3", "\"regionalReplicaCount\": 101"));

        Said said = desk.type("import az.json --yes");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("az.json:9", "101", "nothing was imported");
        assertThat(desk.make("sig list")).isEmpty();
        assertThat(desk.type("group show -n rg-images").code()).isEqualTo(3);
    }

    @Test
    void everyComplaintIsToldAtOnce() {
        file(
                "az.json",
                listing()
                        .replace("\"osType\": \"Linux\"", "\"osType\": \"Solaris\"")
                        .replace(
                                "/images/web/versions/1.0.0",
                                "/images/<definition>/versions/1.0.0"));

        Said said = desk.type("import az.json --yes");

        assertThat(said.err()).contains("Solaris", "placeholder", "2 things are wrong");
    }

    @Test
    void allMistakesOfAResourceAndOfWhatIsInItAreToldEachAtItsLine() {
        file(
                "az.json",
                """
                [
                  {"id": "%s", "name": "Prod", "location": "westeurope",
                   "tags": {"a<b": "c"}},
                  {"id": "%s/images/web", "name": "web", "location": "westeurope",
                   "osType": "Linx",
                   "osState": "Generalised",
                   "hyperVGeneration": "V3",
                   "identifier": {"publisher": "C", "offer": "", "sku": "s"}},
                  {"id": "%s", "name": "Other",
                   "location": "westeurop"}
                ]
                """
                        .formatted(
                                ELSEWHERE,
                                ELSEWHERE,
                                ELSEWHERE
                                        .replace("rg-images", "rg-other")
                                        .replace("Prod", "Other")));

        Said said = desk.type("import az.json --yes");

        assertThat(said.err())
                .contains("az.json:3: /0/tags", "'a<b'")
                .contains("az.json:5", "Linx")
                .contains("az.json:6", "Generalised")
                .contains("az.json:7", "V3")
                .contains("az.json:8")
                .contains("az.json:10: /2/location", "westeurop")
                .doesNotContain("az.json:1:", "az.json:4:");
    }

    @Test
    void whatIsMissingOrPlacedWronglyHidesNothingElse() {
        file(
                "az.json",
                """
                [{"id": "%s", "name": "Prod",
                  "location": "westeurop",
                  "description": "<what it is>"},
                 {"id": "%s/images/web", "name": "web", "location": "westeurope",
                  "osType": "Linux", "osState": "Generalized",
                  "hyperVGeneration": "V9",
                  "identifier": {"publisher": "a", "offer": "b"}},
                 {"id": "%s/images/web/versions/1.x",
                  "name": "2.x", "location": "westeurope",
                  "publishingProfile": {
                    "replicaCount": 500,
                    "targetRegions": [
                      {"name": "westeurope"},
                      {"name": "West Europe", "regionalReplicaCount": 101}]}}]
                """
                        .formatted(ELSEWHERE, ELSEWHERE, ELSEWHERE));

        Said said = desk.type("import az.json --yes");

        assertThat(said.err())
                .contains("az.json:2: /0/location: ", "az.json:3: /0/description: ")
                .contains("az.json:6: /1/hyperVGeneration: ", "az.json:7: /1/identifier: ")
                .contains(
                        "az.json:9: /2/name: Entity name", "az.json:9: /2/name: The image version")
                .contains("az.json:11: /2/publishingProfile/replicaCount: ")
                .contains("az.json:12: /2/publishingProfile/targetRegions: Duplicate")
                .contains("az.json:14: /2/publishingProfile/targetRegions/1/regionalReplicaCount: ")
                .contains("9 things are wrong");
    }

    @Test
    void namesOfExamplesAreAskedAbout() {
        file("az.json", listing().replace("Prod", "myGallery"));

        Said said = desk.type("import az.json --what-if");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("'myGallery' in az.json is a name of examples");
    }

    @Test
    void aTemplateIsWorkedOut() {
        file(
                "template.json",
                """
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "parameters": {"gallery": {"type": "string"}, "count": {"type": "int", "defaultValue": 2}},
                  "resources": [
                    {"type": "Microsoft.Compute/galleries", "apiVersion": "2024-03-03", "name": "[parameters('gallery')]",
                     "location": "[resourceGroup().location]", "properties": {},
                     "resources": [{"type": "images", "apiVersion": "2024-03-03", "name": "web", "location": "westeurope",
                       "dependsOn": ["[parameters('gallery')]"],
                       "properties": {"osType": "Linux", "osState": "Generalized",
                         "identifier": {"publisher": "C", "offer": "W", "sku": "s"}}}]},
                    {"type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01", "name": "store", "location": "westeurope"}
                  ]
                }
                """);
        file(
                "parameters.json",
                """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
                 "parameters": {"gallery": {"value": "FromFile"}}}
                """);

        Said said = desk.type("import template.json parameters.json -g images --yes");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("Left out: 'store'");
        assertThat(
                        desk.make("sig image-definition show -g images -r FromFile -i web")
                                .get("osType")
                                .asString())
                .isEqualTo("Linux");
        assertThat(desk.type("import template.json -g images --yes").err())
                .contains("template.json:6", "The parameter 'gallery' has no value");
        assertThat(desk.type("import template.json --yes").err()).contains("give --resource-group");
    }

    @Test
    void modulesAndConditionsOfATemplateAreWorkedOut() {
        file(
                "template.json",
                """
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "parameters": {"env": {"type": "string", "defaultValue": "dev"}},
                  "resources": [
                    {"condition": "[equals(parameters('env'), 'prod')]", "type": "Microsoft.Compute/galleries",
                     "apiVersion": "2024-03-03", "name": "OnlyProd", "location": "westeurope", "properties": {}},
                    {"type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "module",
                     "properties": {"mode": "Incremental", "expressionEvaluationOptions": {"scope": "inner"},
                       "parameters": {"name": {"value": "[format('Of_{0}', parameters('env'))]"}},
                       "template": {
                         "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                         "contentVersion": "1.0.0.0",
                         "parameters": {"name": {"type": "string"}},
                         "resources": [{"type": "Microsoft.Compute/galleries", "apiVersion": "2024-03-03",
                           "name": "[parameters('name')]", "location": "westeurope", "properties": {}}]}}}
                  ]
                }
                """);

        desk.make("import template.json -g images --yes");

        assertThat(desk.make("sig list").valueStream().map(each -> each.get("name").asString()))
                .containsExactly("Of_dev");
    }

    @Test
    void whatWasExportedComesBackAsItIs() {
        file("az.json", listing());
        desk.make("import az.json --yes");

        desk.make("export -g rg-images --format arm --to template.json");
        desk.make("export -g rg-images --format bicep --to template.bicep");
        assertThat(desk.type("import template.bicep -g rg-images --yes").err())
                .contains("az bicep build");
        desk.make("export -g rg-images --format json --to inventory.json");

        assertThat(
                        desk.make("import template.json -g rg-images --yes")
                                .valueStream()
                                .map(row -> row.get("action").asString()))
                .containsOnly("same");
        assertThat(
                        desk.make("import inventory.json --yes")
                                .valueStream()
                                .map(row -> row.get("action").asString()))
                .containsOnly("same");
    }

    @Test
    void withoutAnAnswerNothingIsImported() {
        file("az.json", listing());

        assertThat(desk.typeAndReply("import az.json", "n").err()).contains("Nothing was imported");
        assertThat(desk.make("sig list")).isEmpty();
        assertThat(desk.typeAndReply("import az.json", "y").code()).isZero();
        assertThat(desk.make("sig list")).hasSize(1);
    }
}
