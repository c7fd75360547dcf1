package gallerist.app.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void whatWasExportedComesBackAsItIs() {
        file("az.json", listing());
        desk.make("import az.json --yes");

        desk.make("export -g rg-images --format arm --to template.json");
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

    @ParameterizedTest
    @ValueSource(strings = {"deep", "twice", "lonely", "many", "cut", "binary", "huge"})
    void hostileDocumentsAreRefusedWholeAndQuickly(String kind) {
        file("hostile.json", "");
        String text =
                switch (kind) {
                    case "deep" -> "[".repeat(10_000) + "]".repeat(10_000);
                    case "twice" -> "{\"id\": \"a\", \"id\": \"b\"}";
                    case "lonely" -> "{\"id\": \"\\ud800\"}";
                    case "many" -> "[" + "{},".repeat(3_000_000) + "{}]";
                    case "cut" -> "[{\"id\": \"/subscriptions/";
                    case "huge" -> " ".repeat((16 << 20) + 1);
                    default -> "\u0000\u0001";
                };
        file("hostile.json", text);

        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> {
                    Said said = desk.type("import hostile.json --yes");
                    assertThat(said.code()).isEqualTo(1);
                    assertThat(said.err()).contains("hostile.json");
                });
        assertThat(desk.make("sig list")).isEmpty();
    }
}
