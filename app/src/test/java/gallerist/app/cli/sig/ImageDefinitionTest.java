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

class ImageDefinitionTest {
    private static final String NOUN = "sig image-definition ";
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

    private static String creating(String name) {
        return NOUN
                + "create"
                + GALLERY
                + "-i %1$s -p Contoso -f Servers -s %1$s --os-type Linux ".formatted(name);
    }

    @Test
    void aDefinitionIsPrintedAsPeopleKnowIt() {
        Said said =
                desk.type(
                        creating("ubuntu-web")
                                + "-l northeurope --description \"Ubuntu with web stack\""
                                + " --eula https://images.example.org/eula"
                                + " --privacy-statement-uri https://images.example.org/privacy"
                                + " --release-note-uri https://images.example.org/notes"
                                + " --minimum-cpu-core 2 --maximum-cpu-core 16"
                                + " --minimum-memory 4 --maximum-memory 64"
                                + " --disallowed-disk-types Standard_LRS Premium_LRS"
                                + " --end-of-life-date 2027-04-30"
                                + " --plan-name base --plan-publisher vendor --plan-product image"
                                + " --features SecurityType=TrustedLaunch"
                                + " \"DiskControllerTypes=SCSI, NVMe\""
                                + " --tags owner=image-team workload=web");

        assertThat(said.err()).isEmpty();
        assertThat(said.jsonWithoutOrigin())
                .isEqualTo(
                        Json.read(
                                """
                                {
                                  "architecture": "x64",
                                  "description": "Ubuntu with web stack",
                                  "disallowed": {"diskTypes": ["Standard_LRS", "Premium_LRS"]},
                                  "endOfLifeDate": "2027-04-30T12:59:59+00:00",
                                  "eula": "https://images.example.org/eula",
                                  "features": [
                                    {"name": "SecurityType", "value": "TrustedLaunch"},
                                    {"name": "DiskControllerTypes", "value": "SCSI, NVMe"}
                                  ],
                                  "hyperVGeneration": "V2",
                                  "identifier": {
                                    "offer": "Servers", "publisher": "Contoso", "sku": "ubuntu-web"
                                  },
                                  "location": "northeurope",
                                  "name": "ubuntu-web",
                                  "osState": "Generalized",
                                  "osType": "Linux",
                                  "privacyStatementUri": "https://images.example.org/privacy",
                                  "provisioningState": "Succeeded",
                                  "purchasePlan": {
                                    "name": "base", "product": "image", "publisher": "vendor"
                                  },
                                  "recommended": {
                                    "memory": {"max": 64, "min": 4}, "vCPUs": {"max": 16, "min": 2}
                                  },
                                  "releaseNoteUri": "https://images.example.org/notes",
                                  "resourceGroup": "images",
                                  "tags": {"owner": "image-team", "workload": "web"},
                                  "type": "Microsoft.Compute/galleries/images"
                                }
                                """));
    }

    @Test
    void whatNobodyChoseIsFilledInAndShown() {
        JsonNode made = desk.make(creating("defaults"));

        assertThat(made.path("location").asString()).isEqualTo("westeurope");
        assertThat(made.path("hyperVGeneration").asString()).isEqualTo("V2");
        assertThat(made.at("/features/0/value").asString()).isEqualTo("TrustedLaunchSupported");
    }

    @Test
    void severalFeaturesMayStandInOneText() {
        JsonNode made =
                desk.make(
                        creating("features")
                                + "--features \"SecurityType=Standard DiskControllerTypes=SCSI,"
                                + " NVMe IsHibernateSupported=True\"");

        assertThat(made.path("features"))
                .extracting(feature -> feature.path("value").asString())
                .containsExactly("Standard", "SCSI, NVMe", "True");
    }

    @Test
    void creatingAgainMakesItWhatTheLineSays() {
        desk.make(creating("again") + "--description first --tags a=1");

        JsonNode again = desk.make(creating("again") + "--description second");

        assertThat(again.path("description").asString()).isEqualTo("second");
        assertThat(again.path("tags")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-p C -f O -s S --os-type Linux -i \"my image\" | 1 | InvalidParameter | entity name",
                "-p C -f O -s S --os-type Linux -i a/b | 1 | InvalidParameter | entity name",
                "-p \"C D\" -f O -s S --os-type Linux -i bad | 1 | InvalidParameter | publisher",
                "-p C -f O. -s S --os-type Linux -i bad | 1 | InvalidParameter | offer",
                "-p C -f O -s S --os-type Linux -i bad -l westeurop | 1 |"
                        + " LocationNotAvailableForResourceType | Did you mean 'westeurope'",
                "-p C -f O -s S --os-type Linux -i bad --hyper-v-generation V1"
                        + " --features SecurityType=TrustedLaunch | 1 | InvalidParameter | V2",
                "-p C -f O -s S --os-type Linux -i bad --minimum-memory 8 --maximum-memory 4 | 1 |"
                        + " InvalidParameter | must not be greater",
                "-p C -f O -s S --os-type Linux -i bad --minimum-memory 2147483648 | 1 |"
                        + " InvalidParameter | 32-bit integer",
                "-p C -f O -s S --os-type Linux -i bad --minimum-memory 0 | 1 | InvalidParameter |"
                        + " out of range",
                "-p C -f O -s S --os-type Linux -i bad --end-of-life-date 2020-01-01 | 1 |"
                        + " InvalidParameter | future date",
                "-p C -f O -s S --os-type Linux -i bad --end-of-life-date 2027-02-30 | 1 |"
                        + " InvalidParameter | DateTimeOffset",
                "-p C -f O -s S --os-type Linux -i bad --privacy-statement-uri nowhere | 1 |"
                        + " InvalidParameter | http",
                "-p C -f O -s S --os-type Linux -i bad --features Nonsense | 2 | WrongCommandLine |"
                        + " NAME=VALUE",
                "-p C -f O -s S --os-type Linux -i bad --minimum-memory much | 2 | WrongCommandLine |"
                        + " no whole number",
                "-p C -f O -s S --os-type Linx -i bad | 2 | WrongCommandLine | Did you mean 'Linux'",
                "-p C -f O -s S --os-type Linux | 2 | WrongCommandLine | --gallery-image-definition",
                "-p C -f O -i bad | 2 | WrongCommandLine | --sku/-s, --os-type are required",
                "-p C -f O -s S --os-type Linux -i bad --os-stat Generalized | 2 |"
                        + " WrongCommandLine | Did you mean '--os-state'"
            })
    void whatIsWrongIsRefusedAndNothingIsMade(
            String options, int code, String error, String sentence) {
        Said said = desk.type(NOUN + "create" + GALLERY + options);

        said.isRefused(code, error, sentence);
        assertThat(desk.type(NOUN + "show" + GALLERY + "-i bad").code()).isEqualTo(3);
    }

    @Test
    void oneIdentifierBelongsToOneDefinition() {
        desk.make(creating("first"));

        desk.type(creating("second").replace("-s second", "-s first"))
                .isRefused(1, "Conflict", "Choose a different publisher, offer, sku");
    }

    @ParameterizedTest
    @CsvSource({"-g nowhere -r Production, ResourceGroupNotFound", "-g images -r None, Parent"})
    void whereThereIsNoPlaceNothingIsMade(String place, String error) {
        Said said = desk.type(creating("lost").replace("-g images -r Production", place));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains(error);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "osType=Windows",
                "osState=Specialized",
                "architecture=Arm64",
                "identifier.sku=other"
            })
    void whatADefinitionIsStaysTheSame(String change) {
        desk.type(creating("fixed"));

        desk.type(NOUN + "update" + GALLERY + "-i fixed --set " + change)
                .isRefused(1, "PropertyChangeNotAllowed", "not allowed");
    }

    @Test
    void onlyWhatIsSaidChanges() {
        desk.make(creating("changing") + "--description before --tags stage=test team=a");

        JsonNode changed =
                desk.make(
                        NOUN
                                + "update"
                                + GALLERY
                                + "-i changing --set \"description=after = now\" tags.stage=live"
                                + " recommended.vCPUs.min=4 --remove tags.team"
                                + " --add disallowed.diskTypes Standard_LRS");

        assertThat(changed.path("description").asString()).isEqualTo("after = now");
        assertThat(changed.path("tags")).isEqualTo(Json.read("{\"stage\": \"live\"}"));
        assertThat(changed.at("/recommended/vCPUs/min").asInt()).isEqualTo(4);
        assertThat(changed.at("/disallowed/diskTypes/0").asString()).isEqualTo("Standard_LRS");
        assertThat(changed.path("osType").asString()).isEqualTo("Linux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--allow-update-image true", "--set allowUpdateImage=true"})
    void featuresChangeOnlyWhenThatIsAllowed(String permission) {
        desk.type(creating("secure"));
        String line =
                NOUN
                        + "update"
                        + GALLERY
                        + "-i secure --set features[name=SecurityType].value=TrustedLaunch ";
        desk.type(line + "features[0].value=Standard")
                .isRefused(1, "PropertyChangeNotAllowed", "allowUpdateImage");

        JsonNode changed = desk.make(line + permission);

        assertThat(changed.at("/features/0/value").asString()).isEqualTo("TrustedLaunch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set noSign | 2 | WrongCommandLine",
                "--set .x=1 | 2 | WrongCommandLine",
                "--set features[9].value=x | 1 | InvalidParameter",
                "--set features[name=None].value=x | 1 | InvalidParameter",
                "--remove nothing | 1 | InvalidParameter",
                "--set recommended=5 | 1 | InvalidParameter",
                "--set tags=[1] | 1 | InvalidParameter",
                "--set foo=bar | 1 | InvalidParameter",
                "--set tag.stage=test | 1 | InvalidParameter",
                "--set recommended.vCPU.min=2 | 1 | InvalidParameter",
                "--add features name=IsHibernateSupported valeu=True | 1 | InvalidParameter",
                "--query name[ | 2 | WrongCommandLine"
            })
    void aChangeThatMakesNoSenseChangesNothing(String change, int code, String error) {
        desk.type(creating("kept"));
        JsonNode before = desk.make(NOUN + "show" + GALLERY + "-i kept");

        desk.type(NOUN + "update" + GALLERY + "-i kept " + change).isRefused(code, error, "");

        assertThat(desk.make(NOUN + "show" + GALLERY + "-i kept")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "descripton | 'descripton' is no property of Microsoft.Compute/galleries/images."
                        + " Did you mean 'description'?",
                "tag.stage | Did you mean 'tags'?",
                "recommended.vCPU.min | Did you mean 'recommended.vCPUs'?",
                "publisher | Did you mean 'identifier.publisher'?",
                "recommended.gpus | Properties there are: vCPUs, memory.",
                "identifier.vendor | Properties there are: publisher, offer, sku.",
            })
    void aPropertyThatThereIsNotIsNamedWithTheOneThatIs(String path, String sentence) {
        desk.type(creating("mistyped"));

        desk.type(NOUN + "update" + GALLERY + "-i mistyped --set " + path + "=2")
                .isRefused(1, "InvalidParameter", sentence);
    }

    @Test
    void theGenerationOfADefinitionStaysWhateverElseWouldBeWrongWithAnother() {
        desk.make(creating("second-generation"));

        desk.type(creating("second-generation") + "--hyper-v-generation V1")
                .isRefused(
                        1,
                        "PropertyChangeNotAllowed",
                        "Changing property 'galleryImage.properties.hyperVGeneration' is not"
                                + " allowed.");
    }

    @Test
    void aLineBreakInANameGetsTheSentenceOfNames() {
        desk.type(creating("\"two\nlines\""))
                .isRefused(1, "InvalidParameter", "The entity name 'two");
        desk.type("sig create -g images -r \"two\nlines\"")
                .isRefused(1, "InvalidParameter", "Gallery name 'two\\nlines' is invalid.");
        desk.type("group create -l westeurope -n \"two\nlines\"")
                .isRefused(1, "InvalidParameter", "resource group name");
    }

    @Test
    void textIsKeptAsItIsAndCanDoNoHarm() {
        String sql = "'; drop table gallery; --";
        String reversed = "abc\u202Edef";
        desk.make(
                creating("texts")
                        + "--description \"%s\" --eula \"%s\" --tags \"note=%s\""
                                .formatted(sql, reversed, sql));

        Said json = desk.type(NOUN + "show" + GALLERY + "-i texts");
        Said table = desk.type(NOUN + "show" + GALLERY + "-i texts -o tsv --query eula");

        assertThat(json.json().path("description").asString()).isEqualTo(sql);
        assertThat(json.json().path("eula").asString()).isEqualTo(reversed);
        assertThat(json.json().at("/tags/note").asString()).isEqualTo(sql);
        assertThat(table.out()).isEqualTo("abc\\u202Edef\n");
    }

    @Test
    void aControlCharacterIsRefused() {
        desk.type(creating("bell") + "--description \"ring\u0007\"")
                .isRefused(1, "InvalidParameter", "control character");
    }

    @Test
    void aDefinitionThatThereIsNot() {
        desk.type(NOUN + "show" + GALLERY + "-i none")
                .isRefused(3, "ResourceNotFound", "was not found");
        desk.type(NOUN + "update" + GALLERY + "-i none --set description=x")
                .isRefused(3, "ResourceNotFound", "was not found");
        Said deleted = desk.type(NOUN + "delete" + GALLERY + "-i none");

        assertThat(deleted.code()).isZero();
        assertThat(deleted.out()).isEmpty();
    }

    @Test
    void idsStandForNames() {
        String one = desk.make(creating("one")).path("id").asString();
        String two = desk.make(creating("two")).path("id").asString();

        assertThat(desk.make(NOUN + "show --ids " + one).path("name").asString()).isEqualTo("one");
        assertThat(desk.make(NOUN + "show --ids %s %s".formatted(one, two))).hasSize(2);
        assertThat(desk.type(NOUN + "delete --ids %s %s".formatted(one, two)).code()).isZero();
        desk.type(NOUN + "show --ids nonsense").isRefused(1, "InvalidParameter", "no resource id");
    }

    @Test
    void aListFitsANarrowTerminalAndComesInPages() {
        desk.make("sig create -g images -r Pages");
        for (String name : new String[] {"a", "b", "c"}) {
            desk.make(creating(name).replace("Production", "Pages"));
        }
        String list = NOUN + "list -g images -r Pages ";

        Said table = desk.type(list + "-o table");
        Said first = desk.type(list + "--max-items 2 --query [].name");
        String token = first.err().strip().replaceFirst(".* ", "");
        Said rest = desk.type(list + "--query [].name --next-token " + token);

        table.isNarrow();
        assertThat(table.lines().getFirst())
                .matches("Name +Publisher +Offer +Sku +OsType +OsState +Gen +Arch +Location");
        assertThat(first.json()).isEqualTo(Json.read("[\"a\", \"b\"]"));
        assertThat(rest.json()).isEqualTo(Json.read("[\"c\"]"));
        assertThat(rest.err()).isEmpty();
    }

    @Test
    void latestIsExplainedForEachRegion() {
        desk.make(creating("latest"));
        String version = "sig image-version create" + GALLERY + "-i latest --metadata-only ";
        desk.make(version + "-e 1.0.0 --target-regions westeurope northeurope");
        desk.make(version + "-e 1.1.0");
        desk.make(version + "-e 2.0.0 --exclude-from-latest true");
        String latest = NOUN + "latest" + GALLERY + "-i latest ";

        JsonNode here = desk.make(latest + "-l westeurope").get(0);

        assertThat(here.path("version").asString()).isEqualTo("1.1.0");
        assertThat(here.path("candidates"))
                .extracting(each -> each.path("version").asString())
                .containsExactly("2.0.0", "1.1.0", "1.0.0");
        assertThat(here.path("candidates"))
                .extracting(each -> each.path("counts").asBoolean())
                .containsExactly(false, true, false);
        assertThat(desk.make(latest + "--query [].version"))
                .isEqualTo(Json.read("[\"1.0.0\", \"1.1.0\"]"));
        desk.type(latest + "-o table").isNarrow();
        desk.type(latest + "-l westeurop").isRefused(2, "WrongCommandLine", "'westeurope'");
    }

    @Test
    void aVersionThatIsLatestButHasNoDisksIsToldSo() {
        desk.make(creating("diskless"));
        desk.make(
                "sig image-version create"
                        + GALLERY
                        + "-i diskless --metadata-only -e 1.0.0 -l westeurope");

        JsonNode here = desk.make(NOUN + "latest" + GALLERY + "-i diskless").get(0);

        assertThat(here.path("version").asString()).isEqualTo("1.0.0");
        assertThat(here.path("deployable").isNull()).isTrue();
        assertThat(here.path("candidates").get(0).path("reason").asString())
                .isEqualTo("It is the highest version that counts here, but it has no disks.");
    }

    @Test
    void theNextNumberIsPrintedAndNamedWhereOneIsMissingOrTaken() {
        desk.make(creating("next"));
        String next = NOUN + "next-version" + GALLERY + "-i next -o tsv";
        String create = "sig image-version create" + GALLERY + "-i next --metadata-only ";

        assertThat(desk.type(next).out()).isEqualTo("1.0.0\n");
        desk.make(create + "-e 2.4.9");

        assertThat(desk.type(next).out()).isEqualTo("2.4.10\n");
        assertThat(desk.type(next + " --bump minor").out()).isEqualTo("2.5.0\n");
        assertThat(desk.type(next + " --bump MAJOR").out()).isEqualTo("3.0.0\n");
        desk.type(next + " --bump patsch").isRefused(2, "WrongCommandLine", "'patch'");
        desk.type(create)
                .isRefused(
                        2, "WrongCommandLine", "-e is required. The next free number is 2.4.10.");
        desk.type(create + "-e 2.4").isRefused(1, "InvalidParameter", "number is 2.4.10.");
    }

    @Test
    void aNumberInTheRecycleBinIsTaken() {
        desk.make("sig create -g images -r WithBin --soft-delete true");
        String place = " -g images -r WithBin -i web ";
        desk.make(
                "sig image-definition create" + place + "-p Contoso -f Web -s bin --os-type Linux");
        desk.make("sig image-version create" + place + "-e 1.0.0 --metadata-only");
        desk.make("sig image-version delete" + place + "-e 1.0.0");

        assertThat(desk.type(NOUN + "next-version" + place + "-o tsv").out()).isEqualTo("1.0.1\n");
        Said said = desk.type("sig image-version create" + place + "-e 1.0.0 --metadata-only");
        said.isRefused(1, "OperationNotAllowed", "undelete");
        assertThat(said.err()).contains("purge").endsWith("The next free number is 1.0.1.\n");
    }

    @Test
    void afterTheHighestNumberThereIsNone() {
        desk.make(creating("highest"));
        desk.make(
                "sig image-version create"
                        + GALLERY
                        + "-i highest --metadata-only -e 2147483647.2147483647.2147483647");

        desk.type(NOUN + "next-version" + GALLERY + "-i highest")
                .isRefused(1, "InvalidParameter", "no free number");
    }

    @Test
    void latestIsANumberThatCanBeShownWhereThereIsOne() {
        desk.make(creating("word"));
        String create = "sig image-version create" + GALLERY + "-i word --metadata-only ";
        String show = "sig image-version show" + GALLERY + "-i word -e latest ";
        desk.type(show).isRefused(3, "ImageVersionNotFound", "There is no latest image version");
        desk.make(create + "-e 1.0.0 --target-regions westeurope northeurope");
        desk.make(create + "-e 1.1.0 --target-regions westeurope");

        assertThat(desk.make(show).path("name").asString()).isEqualTo("1.1.0");
        assertThat(desk.make(show + "-l northeurope").path("name").asString()).isEqualTo("1.0.0");
        desk.type(show + "-l westus2")
                .isRefused(3, "GalleryImageNotFound", "is not available in West US 2 region");
        JsonNode ready =
                desk.make(
                        "sig image-version readiness"
                                + GALLERY
                                + "-i word -e latest -l northeurope");
        assertThat(ready.size()).isEqualTo(1);
        assertThat(ready.get(0).path("region").asString()).isEqualTo("northeurope");
    }

    @Test
    void whoChangesWhatLatestIsIsTold() {
        desk.make(creating("moves"));
        String create = "sig image-version create" + GALLERY + "-i moves --metadata-only ";
        String update = "sig image-version update" + GALLERY + "-i moves -e 1.1.0 ";
        desk.make(create + "-e 1.0.0 --target-regions westeurope");
        desk.make(create + "-e 1.1.0 --target-regions westeurope northeurope");

        Said said = desk.type(update + "--set publishingProfile.excludeFromLatest=true");
        Said again = desk.type(update + "--set tags.stage=test");

        assertThat(said.err().lines())
                .containsExactly(
                        "WARNING: In North Europe there is no latest any more; it was 1.1.0.",
                        "WARNING: In West Europe latest becomes 1.0.0; it was 1.1.0.");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        desk.type(NOUN + "create -r Production")
                .isRefused(
                        2,
                        "WrongCommandLine",
                        "The options --resource-group/-g, --gallery-image-definition/-i,");
        assertThat(desk.type(NOUN + "create -r Production").err())
                .contains("--publisher/-p", "--offer/-f", "--sku/-s", "--os-type")
                .doesNotContain("--gallery-name");
    }

    @Test
    void helpSaysWhatACommandDoesToTheWorld() {
        assertThat(desk.type(NOUN + "list --help").out()).contains("Effect: read-only");
        assertThat(desk.type(NOUN + "create --help").out()).contains("Effect: mutating");
        assertThat(desk.type("sig image-version create --help").out()).contains("Effect: cost");
        assertThat(desk.type("sig image-version delete --help").out())
                .contains("Effect: destructive");
        assertThat(desk.type("sig share reset --help").out()).contains("Effect: security");
        assertThat(desk.type("sig image-version contents set --help").out())
                .contains("Effect: mutating");
        assertThat(desk.type("replication plan delete --help").out()).contains("Effect: read-only");
        assertThat(desk.type("replication plan --help").out()).contains("Effect: read-only");
    }

    @Test
    void anImageThatIsCalledAsInTheMarketplaceIsComparedWithIt() {
        String create = NOUN + "create" + GALLERY + "-i %s -p RedHat -f RHEL -s %s --os-type %s";

        assertThat(desk.type(create.formatted("rhel9", "9-lvm-gen2", "Windows")).err())
                .isEqualTo(
                        "WARNING: The Marketplace image RedHat:RHEL:9-lvm-gen2 has the OS type"
                                + " Linux, not Windows.\n");
        assertThat(desk.type(create.formatted("rhel8", "8-lvm-gen", "Linux")).err())
                .contains("Did you mean '8-lvm-gen2'?");
    }

    @Test
    void versionsAreNumberedAsPeopleHaveAgreed() {
        desk.make(creating("monthly") + " --tags version-numbering=year.month.patch");
        String create = "sig image-version create" + GALLERY + "-i monthly --metadata-only ";
        String next = NOUN + "next-version" + GALLERY + "-i monthly -o tsv";

        desk.type(create + "-e 1.0.0")
                .isRefused(1, "InvalidParameter", "not of the form year.month.patch");
        assertThat(desk.type(create + "-e 1.0.0").err()).contains("number is 2026.11.0.");
        assertThat(desk.type(next).out()).isEqualTo("2026.11.0\n");
        desk.make(create + "-e 2026.11.0");
        assertThat(desk.type(next).out()).isEqualTo("2026.11.1\n");
        desk.make(NOUN + "update" + GALLERY + "-i monthly --set tags.version-numbering=weekly");
        desk.type(create + "-e 2026.11.1").isRefused(1, "InvalidParameter", "'weekly' is no value");
    }

    @Test
    void aFeatureThatNobodyKnowsIsKeptWithAWarning() {
        Said said = desk.type(creating("odd") + " --features SecurtyType=TrustedLaunch");

        assertThat(said.code()).isZero();
        assertThat(said.json().at("/features").toString()).contains("SecurtyType");
        assertThat(said.err()).contains("'SecurtyType'", "called like 'SecurityType'");
    }
}
