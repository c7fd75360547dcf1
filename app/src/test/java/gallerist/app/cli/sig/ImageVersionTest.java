package gallerist.app.cli.sig;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ImageVersionTest {
    private static final String NOUN = "sig image-version ";

    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = new Desk(folder);
        desk.make("sig create -g images -r Production");
        desk.make("sig create -g images -r Bin --soft-delete true");
        Files.writeString(folder.resolve("disk.vhd"), "bytes");
        desk.make("image create -g images -n golden --source disk.vhd --data-disk 3=disk.vhd");
        desk.make("snapshot create -g images -n os-disk --source disk.vhd");
        desk.make("snapshot create -g images -n data-disk --source disk.vhd");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** The options that lead to a definition of its own. */
    private static String in(String gallery, String definition) {
        String place = " -g images -r %s -i %s ".formatted(gallery, definition);
        desk.make(
                "sig image-definition create"
                        + place
                        + "-p C -f O -s %s --os-type Linux".formatted(definition));
        return place;
    }

    private static String in(String definition) {
        return in("Production", definition);
    }

    private static void make(String place, String number, String options) {
        desk.make(NOUN + "create" + place + "-e " + number + " --metadata-only " + options);
    }

    @Test
    void aVersionIsPrintedAsPeopleKnowIt() {
        String place = in("documented");

        Said said =
                desk.type(
                        NOUN
                                + "create"
                                + place
                                + "-e 2.4.1 --os-snapshot os-disk --data-snapshots data-disk"
                                + " --target-regions westeurope=3=Standard_ZRS northeurope=2"
                                + " \"East US 2=Premium_LRS\" --replica-count 4"
                                + " --block-deletion-before-end-of-life true"
                                + " --exclude-from-latest --end-of-life-date 2027-01-31"
                                + " --tags release=2026-09 approved=yes");

        assertThat(said.err()).doesNotContain("WARNING", "ERROR");
        String group = desk.workspace().subscription().group("images").toString();
        assertThat(said.jsonWithoutOrigin())
                .isEqualTo(
                        Json.read(
                                """
                                {
                                  "location": "westeurope",
                                  "name": "2.4.1",
                                  "provisioningState": "Succeeded",
                                  "publishingProfile": {
                                    "endOfLifeDate": "2027-01-31T12:59:59+00:00",
                                    "excludeFromLatest": true,
                                    "publishedDate": "2026-11-21T12:00:00+00:00",
                                    "replicaCount": 4,
                                    "replicationMode": "Full",
                                    "storageAccountStrategy": "PreferStandard_ZRS",
                                    "targetRegions": [
                                      {
                                        "name": "West Europe",
                                        "regionalReplicaCount": 3,
                                        "storageAccountType": "Standard_ZRS"
                                      },
                                      {
                                        "name": "North Europe",
                                        "regionalReplicaCount": 2,
                                        "storageAccountType": "Standard_ZRS"
                                      },
                                      {
                                        "name": "East US 2",
                                        "regionalReplicaCount": 4,
                                        "storageAccountType": "Premium_LRS"
                                      }
                                    ]
                                  },
                                  "resourceGroup": "images",
                                  "safetyProfile": {
                                    "allowDeletionOfReplicatedLocations": false,
                                    "blockDeletionBeforeEndOfLife": true,
                                    "policyViolations": [],
                                    "reportedForPolicyViolation": false
                                  },
                                  "storageProfile": {
                                    "dataDiskImages": [
                                      {
                                        "hostCaching": "None",
                                        "lun": 0,
                                        "sizeInGB": 1,
                                        "source": {"id": "GROUP/snapshots/data-disk"}
                                      }
                                    ],
                                    "osDiskImage": {
                                      "hostCaching": "None",
                                      "sizeInGB": 1,
                                      "source": {"id": "GROUP/snapshots/os-disk"}
                                    }
                                  },
                                  "tags": {"approved": "yes", "release": "2026-09"},
                                  "type": "Microsoft.Compute/galleries/images/versions",
                                  "validationsProfile": {
                                    "executedValidations": [
                                      {
                                        "executionTime": "2026-11-21T12:00:00+00:00",
                                        "status": "Failed",
                                        "type": "TrustedLaunch",
                                        "version": "1.0.0"
                                      }
                                    ],
                                    "validationEtag": "2026-11-21T12:00:00Z"
                                  }
                                }
                                """
                                        .replace("GROUP", group + "/providers/Microsoft.Compute")));
    }

    @Test
    void aManagedImageBringsItsDisksAlong() {
        JsonNode made =
                desk.make(NOUN + "create" + in("from-image") + "-e 1.0.0 --managed-image golden");

        assertThat(made.at("/storageProfile/source/id").asString()).endsWith("/images/golden");
        assertThat(made.at("/storageProfile/osDiskImage/sizeInGB").asInt()).isEqualTo(1);
        assertThat(made.at("/storageProfile/dataDiskImages/0/lun").asInt()).isEqualTo(3);
    }

    @Test
    void anotherVersionIsASource() {
        String place = in("from-version");
        String id =
                desk.make(NOUN + "create" + place + "-e 1.0.0 --managed-image golden")
                        .path("id")
                        .asString();

        JsonNode made = desk.make(NOUN + "create" + place + "-e 1.1.0 --image-version " + id);

        assertThat(made.at("/storageProfile/source/id").asString()).isEqualTo(id);
    }

    @Test
    void theSignatureOfALinkIsNotPrinted() {
        Said said =
                desk.type(
                        NOUN
                                + "create"
                                + in("from-vhd")
                                + "-e 1.0.0 --os-vhd-uri https://a.b/os.vhd?sv=1&sig=SECRET"
                                + " --os-vhd-storage-account disks");

        assertThat(said.code()).isZero();
        assertThat(said.json().at("/storageProfile/osDiskImage/source/uri").asString())
                .isEqualTo("https://a.b/os.vhd?sv=1");
        assertThat(said.err())
                .containsOnlyOnce("signature")
                .contains("recorded by their links")
                .doesNotContain("SECRET");
    }

    @Test
    void aRefusedLinkIsNotWarnedOf() {
        Said said =
                desk.type(
                        NOUN
                                + "create"
                                + in("from-vhd")
                                + "-e 1.0 --os-vhd-uri https://a.b/os.vhd?sv=1&sig=SECRET"
                                + " --os-vhd-storage-account disks");

        said.isRefused(1, "InvalidParameter", "image version name");
        assertThat(said.err()).doesNotContain("WARNING", "SECRET");
    }

    @Test
    void aVhdOfThisMachineIsCaptured() throws Exception {
        DiskFile.raw(folder.resolve("os.img"), 2, 1);

        JsonNode made =
                desk.make(NOUN + "create" + in("local-vhd") + "-e 1.0.0 --os-vhd-uri os.img");

        assertThat(made.at("/storageProfile/osDiskImage/source/uri").asString())
                .startsWith("file:")
                .endsWith("os.img");
        assertThat(made.at("/storageProfile/osDiskImage/sizeInGB").asInt()).isPositive();
    }

    @Test
    void keysWithoutRegionsAreThoseOfTheHomeRegion() {
        JsonNode made =
                desk.make(
                        NOUN
                                + "create"
                                + in("home-key")
                                + "-e 1.0.0 --metadata-only --target-region-encryption des-w");

        JsonNode target = made.at("/publishingProfile/targetRegions/0");
        assertThat(target.path("name").asString()).isEqualTo("West Europe");
        assertThat(target.at("/encryption/osDiskImage/diskEncryptionSetId").asString())
                .endsWith("/des-w");
    }

    @Test
    void aPropertyInTheWrongPlaceIsNamedWithTheRightOne() {
        String place = in("misplaced");
        desk.make(NOUN + "create" + place + "-e 1.0.0 --metadata-only");

        desk.type(NOUN + "update" + place + "-e 1.0.0 --set replicaCount=3")
                .isRefused(1, "InvalidParameter", "Did you mean 'publishingProfile.replicaCount'?");
    }

    @Test
    void versionsThatAreNotNumberedAsAgreedAreListed() {
        String place = in("misnumbered");
        desk.make(NOUN + "create" + place + "-e 1.0.0 --metadata-only");
        desk.make(NOUN + "create" + place + "-e 2026.11.0 --metadata-only");
        desk.make(
                "sig image-definition update"
                        + place
                        + "--set tags.version-numbering=year.month.patch");

        assertThat(desk.make(NOUN + "list-misnumbered --query [].[name,agreed]").toString())
                .isEqualTo("[[\"1.0.0\",\"year.month.patch\"]]");
    }

    @Test
    void aVersionGoesToItsHomeRegionUnlessMoreIsSaid() {
        JsonNode made =
                desk.make(
                        NOUN
                                + "create"
                                + in("home")
                                + "-e 1.0.0 --metadata-only -l westus --replica-count 2");

        assertThat(made.at("/publishingProfile/targetRegions"))
                .isEqualTo(
                        Json.read(
                                """
                                [{
                                  "name": "West US",
                                  "regionalReplicaCount": 2,
                                  "storageAccountType": "Standard_LRS"
                                }]
                                """));
    }

    @Test
    void creatingAgainChangesNothing() {
        String line =
                NOUN
                        + "create"
                        + in("twice")
                        + "-e 1.0.0 --managed-image golden --target-regions westeurope=2"
                        + " northeurope";
        JsonNode first = desk.make(line);

        JsonNode second = desk.make(line);

        assertThat(second.path("publishingProfile")).isEqualTo(first.path("publishingProfile"));
        assertThat(second.path("storageProfile")).isEqualTo(first.path("storageProfile"));
    }

    @Test
    void keysAndEdgeZonesAreRecorded() {
        JsonNode made =
                desk.make(
                        NOUN
                                + "create"
                                + in("keys")
                                + "-e 1.0.0 --metadata-only --target-regions westeurope northeurope"
                                + " --target-region-encryption des-w,0,des-d des-m,0,des-n"
                                + " --target-region-cvm-encryption EncryptedWithCmk,des-w"
                                + " EncryptedVMGuestStateOnlyWithPmk --target-edge-zones \"West"
                                + " US=microsoftlosangeles1=2=premium_lrs\" --zone-encryption"
                                + " microsoftlosangeles1,des-e");
        JsonNode profile = made.path("publishingProfile");
        String key = "encryption/osDiskImage/diskEncryptionSetId";

        assertThat(profile.at("/targetRegions/0/" + key).asString()).endsWith("Sets/des-w");
        assertThat(profile.at("/targetRegions/0/encryption/dataDiskImages/0/lun").asInt()).isZero();
        assertThat(profile.at("/targetRegions/1/" + key).asString()).endsWith("Sets/des-m");
        assertThat(
                        profile.at(
                                        "/targetRegions/0/encryption/osDiskImage/securityProfile"
                                                + "/secureVMDiskEncryptionSetId")
                                .asString())
                .endsWith("/des-w");
        JsonNode zone = profile.at("/targetExtendedLocations/0");
        assertThat(zone.path("name").asString()).isEqualTo("West US");
        assertThat(zone.path("extendedLocationReplicaCount").asInt()).isEqualTo(2);
        assertThat(zone.path("storageAccountType").asString()).isEqualTo("Premium_LRS");
        assertThat(zone.at("/" + key).asString()).endsWith("/des-e");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-e 1.0 --metadata-only | 1 | InvalidParameter | The image version name should"
                        + " follow Major(int).Minor(int).Patch(int) format",
                "-e 9.9.9 --metadata-only --target-region-encryption a b | 2 | WrongCommandLine |"
                        + " there is one region",
                "-e 9.9.9 --metadata-only --target-regions westeurope=x | 2 | WrongCommandLine |"
                        + " no replica count",
                "-e 9.9.9 --metadata-only --target-regions [{'name':'westeurope','replicas':2}]"
                        + " | 1 | InvalidParameter | 'publishingProfile.targetRegions[].replicas'",
                "-e 1.0.2147483648 --metadata-only | 1 | InvalidParameter | 2,147,483,647",
                "-e 9.9.9 | 2 | WrongCommandLine | exactly one source",
                "-e 9.9.9 --metadata-only --managed-image golden | 2 | WrongCommandLine | exactly"
                        + " one",
                "-e 9.9.9 --managed-image none | 1 | NotFound | Source was not found",
                "-e 9.9.9 --virtual-machine none | 1 | NotFound | Source was not found",
                "-e 9.9.9 --managed-image golden --data-snapshots data-disk | 2 | WrongCommandLine"
                        + " | Data disks",
                "-e 9.9.9 --os-snapshot os-disk --data-snapshots data-disk os-disk | 1 |"
                        + " InvalidParameter | Source id should be unique",
                "-e 9.9.9 --os-snapshot os-disk --data-snapshots data-disk --data-snapshot-luns 1 2"
                        + " | 2 | WrongCommandLine | one for each",
                "-e 9.9.9 --os-vhd-uri https://a.b/c.vhd | 2 | WrongCommandLine | storage-account",
                "-e 9.9.9 --metadata-only --target-regions northeurope | 1 | InvalidParameter |"
                        + " must contain the location",
                "-e 9.9.9 --metadata-only --target-regions westeurope \"West Europe\" | 1 |"
                        + " InvalidParameter | given twice",
                "-e 9.9.9 --metadata-only --target-regions westeurope nortehurope | 1 |"
                        + " LocationNotAvailableForResourceType | Did you mean 'northeurope'",
                "-e 9.9.9 --metadata-only --target-regions westeurope westus=1=Standard_ZRS | 1 |"
                        + " InvalidParameter | no availability zones",
                "-e 9.9.9 --metadata-only --target-regions westeurope=101 | 1 | InvalidParameter |"
                        + " between 1 and 100",
                "-e 9.9.9 --metadata-only --target-regions westeurope=0 | 1 | InvalidParameter |"
                        + " between 1 and 100",
                "-e 9.9.9 --metadata-only --target-regions westeurope=99999999999 | 1 |"
                        + " InvalidParameter | 32-bit integer",
                "-e 9.9.9 --metadata-only --target-regions westeurope=1=Standard_XRS | 2 |"
                        + " WrongCommandLine | Did you mean 'Standard_LRS'",
                "-e 9.9.9 --metadata-only --target-regions =1 | 2 | WrongCommandLine | no region",
                "-e 9.9.9 --metadata-only --target-regions [1 | 1 | InvalidRequestContent |"
                        + " malformed",
                "-e 9.9.9 --metadata-only --target-regions [1] | 2 | WrongCommandLine | JSON list",
                "-e 9.9.9 --metadata-only --replica-count many | 2 | WrongCommandLine | whole"
                        + " number",
                "-e 9.9.9 --metadata-only --replication-mode Shallow --target-regions westeurope=2"
                        + " | 1 | InvalidParameter | Shallow",
                "-e 9.9.9 --metadata-only --end-of-life-date yesterday | 1 | InvalidParameter |"
                        + " DateTimeOffset",
                "-e 9.9.9 --metadata-only --end-of-life-date 2026-11-20 | 1 | InvalidParameter |"
                        + " future",
                "-e 9.9.9 --metadata-only --block-deletion-before-end-of-life true | 1 |"
                        + " InvalidParameter | endOfLifeDate",
                "-e 9.9.9 --metadata-only --target-regions westeurope --target-region-encryption a"
                        + " b | 2 | WrongCommandLine | 2 values for 1",
                "-e 9.9.9 --metadata-only --target-regions westeurope --target-region-encryption"
                        + " a,0 | 2 | WrongCommandLine | LUN 0",
                "-e 9.9.9 --metadata-only --target-regions westeurope northeurope"
                        + " --target-region-encryption a null | 1 | InvalidParameter | required in",
                "-e 9.9.9 --metadata-only --target-regions westeurope northeurope"
                        + " --target-region-encryption a,0,b null,0,b | 1 | InvalidParameter |"
                        + " required for disk 'osDiskImage' in target region 'North Europe'",
                "-e 9.9.9 --metadata-only --target-regions westeurope"
                        + " --target-region-encryption a,0,b,0,c | 2 | WrongCommandLine | 0 twice",
                "-e 9.9.9 --managed-image golden --target-regions westeurope"
                        + " --target-region-encryption a,5,b | 1 | InvalidParameter | lun [5]",
                "-e 9.9.9 --metadata-only --target-edge-zones westus | 2 | WrongCommandLine |"
                        + " REGION=EDGE_ZONE",
                "-e 9.9.9 --metadata-only --target-edge-zones nowhere=zone | 1 |"
                        + " LocationNotAvailableForResourceType | 'nowhere'",
                "-e 9.9.9 --metadata-only --zone-encryption zone,des | 2 | WrongCommandLine |"
                        + " not one of --target-edge-zones",
                "--metadata-only | 2 | WrongCommandLine | --gallery-image-version/-e is required"
            })
    void whatIsWrongIsRefusedAndNothingIsMade(
            String options, int code, String error, String sentence) {
        String place = in("misuse");

        desk.type(NOUN + "create" + place + options).isRefused(code, error, sentence);

        assertThat(desk.make(NOUN + "list" + place)).isEmpty();
    }

    @Test
    void aVersionNeedsADefinition() {
        desk.type(NOUN + "create -g images -r Production -i none -e 1.0.0 --metadata-only")
                .isRefused(1, "ParentResourceNotFound", "'none' not found");
    }

    @Test
    void theListOfRegionsIsCompleteAndKeepsWhatItDoesNotMention() {
        String place = in("regions");
        make(place, "1.0.0", "--target-regions westeurope=1=Standard_LRS northeurope eastus");
        String update = NOUN + "update" + place + "-e 1.0.0 ";
        desk.make(
                update
                        + "--set"
                        + " publishingProfile.targetRegions[name=westeurope].excludeFromLatest=true");
        desk.type(update + "--target-regions westeurope=5 northeurope")
                .isRefused(1, "OperationNotAllowed", "East US");

        JsonNode changed =
                desk.make(
                        update
                                + "--allow-replicated-location-deletion true --replica-count 3"
                                + " --target-regions westeurope=5 northeurope");

        assertThat(changed.at("/publishingProfile/targetRegions"))
                .isEqualTo(
                        Json.read(
                                """
                                [
                                  {
                                    "excludeFromLatest": true,
                                    "name": "West Europe",
                                    "regionalReplicaCount": 5,
                                    "storageAccountType": "Standard_LRS"
                                  },
                                  {
                                    "name": "North Europe",
                                    "regionalReplicaCount": 3,
                                    "storageAccountType": "Standard_ZRS"
                                  }
                                ]
                                """));
    }

    @Test
    void aStorageTypeCannotChangeInPlace() {
        String place = in("types");
        make(place, "1.0.0", "--target-regions westeurope=1=Standard_LRS");

        desk.type(NOUN + "update" + place + "-e 1.0.0 --target-regions westeurope=1=Premium_LRS")
                .isRefused(1, "InvalidParameter", "can't be changed");
    }

    @Test
    void encryptionStaysWithARegionThatStays() {
        String place = in("encrypted");
        make(place, "1.0.0", "--target-regions westeurope --target-region-encryption des");

        JsonNode changed =
                desk.make(NOUN + "update" + place + "-e 1.0.0 --target-regions westeurope=2");

        assertThat(
                        changed.at(
                                        "/publishingProfile/targetRegions/0/encryption/osDiskImage"
                                                + "/diskEncryptionSetId")
                                .asString())
                .endsWith("/des");
    }

    @ParameterizedTest
    @ValueSource(strings = {"westeurope", "\"West Europe\"", "WestEurope"})
    void aRegionIsFoundByAnyOfItsNames(String name) {
        String place = in("names");
        make(place, "1.0.0", "--target-regions westeurope northeurope");

        JsonNode changed =
                desk.make(
                        NOUN
                                + "update"
                                + place
                                + "-e 1.0.0 --set publishingProfile.targetRegions[name="
                                + name
                                + "].regionalReplicaCount=7");

        assertThat(changed.at("/publishingProfile/targetRegions/0/regionalReplicaCount").asInt())
                .isEqualTo(7);
    }

    @Test
    void aRegionIsAddedAndManyReplicasAreWarnedAbout() {
        String place = in("adding");
        make(place, "1.0.0", "");

        Said said =
                desk.type(
                        NOUN
                                + "update"
                                + place
                                + "-e 1.0.0 --add publishingProfile.targetRegions name=eastus"
                                + " regionalReplicaCount=60 --target-edge-zones \"West US=zone\"");

        assertThat(said.json().at("/publishingProfile/targetRegions/1/name").asString())
                .isEqualTo("East US");
        assertThat(said.json().at("/publishingProfile/targetExtendedLocations")).hasSize(1);
        assertThat(said.err()).startsWith("WARNING: 60 replicas in East US");
        assertThat(
                        desk.make(NOUN + "update" + place + "-e 1.0.0 --target-edge-zones None")
                                .at("/publishingProfile/targetExtendedLocations"))
                .isEmpty();
    }

    @Test
    void replicationIsShownWhenAskedFor() {
        String place = in("expanding");
        make(place, "1.0.0", "--target-regions westeurope northeurope");
        String show = NOUN + "show" + place + "-e 1.0.0 ";

        assertThat(desk.make(show).has("replicationStatus")).isFalse();
        assertThat(desk.make(show + "--expand UefiSettings").has("replicationStatus")).isFalse();
        JsonNode status = desk.make(show + "--expand ReplicationStatus").path("replicationStatus");
        assertThat(status.path("aggregatedState").asString()).isEqualTo("Unknown");
        assertThat(status.path("summary")).hasSize(2);
        desk.type(show + "--expand Replicationstats")
                .isRefused(2, "WrongCommandLine", "Did you mean 'ReplicationStatus'");
    }

    @Test
    void aVersionWithoutBytesIsReadyNowhere() {
        String place = in("readiness");
        make(place, "1.0.0", "--target-regions westeurope northeurope");
        String readiness = NOUN + "readiness" + place + "-e 1.0.0 ";

        assertThat(desk.make(readiness + "--query [].[region,ready]"))
                .isEqualTo(Json.read("[[\"westeurope\", false], [\"northeurope\", false]]"));
        assertThat(
                        desk.make(readiness + "-l japaneast --query [].[region,ready,reason]")
                                .toString())
                .isEqualTo(
                        "[[\"japaneast\",false,\"This region is not one of its target regions.\"]]");
        assertThat(desk.make(readiness + "--query [].[securityType,validation]"))
                .isEqualTo(Json.read("[[\"Standard\", \"none\"], [\"Standard\", \"none\"]]"));
        assertThat(desk.make(readiness + "-l northeurope")).hasSize(1);
        desk.type(readiness + "-o table").isNarrow();
        desk.type(NOUN + "readiness" + place + "-e 3.0.0")
                .isRefused(3, "ResourceNotFound", "3.0.0");
    }

    @Test
    void whatWasDeletedComesBackWhereThereIsABin() {
        String place = in("Bin", "restorable");
        make(place, "1.0.0", "--tags a=1");
        String one = place + "-e 1.0.0 ";
        assertThat(desk.type(NOUN + "delete" + one).code()).isZero();
        assertThat(desk.make(NOUN + "list" + place)).isEmpty();
        desk.type(NOUN + "show" + one).isRefused(3, "ResourceNotFound", "1.0.0");
        desk.type(NOUN + "list-soft-deleted" + place + "-o table").isNarrow();
        JsonNode deleted = desk.make(NOUN + "list-soft-deleted" + place).get(0);
        assertThat(deleted.path("name").asString()).isEqualTo("1.0.0");
        assertThat(deleted.path("softDeletedArtifactType").asString()).isEqualTo("Images");
        assertThat(deleted.path("hardDeletionTargetTime").asString())
                .isEqualTo("2026-11-28T12:00:00+00:00");
        desk.type(NOUN + "undelete" + one + "-l northeurope")
                .isRefused(1, "InvalidResourceLocation", "northeurope");

        JsonNode restored =
                desk.make(
                        NOUN
                                + "undelete"
                                + one
                                + "--tags b=2 --allow-replicated-location-deletion true");

        assertThat(restored.path("tags")).isEqualTo(Json.read("{\"b\": \"2\"}"));
        assertThat(restored.at("/safetyProfile/allowDeletionOfReplicatedLocations").asBoolean())
                .isTrue();
        assertThat(desk.make(NOUN + "list" + place)).hasSize(1);
        desk.type(NOUN + "undelete" + one).isRefused(1, "ResourceNotFound", "no soft-deleted");
    }

    @Test
    void valuesMayStandRightBehindShortOptions() {
        String place = in("Bin", "attached");
        make(place, "1.0.0", "");

        Said attached =
                desk.type("-otsv sig image-version list -gimages -rBin -iattached --query [].name");

        assertThat(attached.out()).isEqualTo("1.0.0\n");
        assertThat(desk.type(NOUN + "list" + place + "-otsv --query [].name").out())
                .isEqualTo(attached.out());
        desk.type(NOUN + "list" + place + "-ojsn").isRefused(2, "WrongCommandLine", "'json'");
        desk.type(NOUN + "list" + place + "-query x")
                .isRefused(2, "WrongCommandLine", "Did you mean '--query'?");
    }

    @Test
    void keysOfTheFirmwareStayWhatTheyAre() {
        String place = in("Bin", "firmware");
        make(place, "1.0.0", "");

        desk.type(
                        NOUN
                                + "update"
                                + place
                                + "-e 1.0.0 --set securityProfile.uefiSettings.signatureTemplateNames=['MicrosoftWindowsTemplate']")
                .isRefused(
                        1,
                        "PropertyChangeNotAllowed",
                        "galleryImageVersion.properties.securityProfile.uefiSettings");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    --set tags={bad | malformed at line 1, column
                    --target-regions [{'name':'westeurope' | malformed at line 1, column 22: it ends too early.
                    --target-regions [{'name':,}] | ',}]' is not expected there.
                    """)
    void malformedJsonIsSaidToBeSo(String option, String sentence) {
        String place = in("Bin", "malformed" + sentence.length());
        make(place, "1.0.0", "");

        desk.type(NOUN + "update" + place + "-e 1.0.0 " + option)
                .isRefused(1, "InvalidRequestContent", sentence);
    }

    @Test
    void deletingAsksOnATerminalAndSaysWhere() {
        String place = in("Bin", "asked");
        make(place, "1.0.0", "");
        List<String> asked = new ArrayList<>();

        assertThat(
                        desk.typeAndReply(
                                        NOUN + "delete" + place + "-e 1.0.0",
                                        question -> {
                                            asked.add(question);
                                            return "n";
                                        })
                                .err())
                .contains("Nothing was deleted");
        assertThat(desk.type(NOUN + "show" + place + "-e 1.0.0").code()).isZero();
        assertThat(desk.type(NOUN + "delete" + place + "-e 1.0.0").code()).isZero();
        assertThat(desk.type(NOUN + "delete" + place + "-e 1.0.0 --yes").code()).isZero();
        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith(
                        "Delete the image version: '1.0.0' (image 'asked', gallery 'Bin', resource"
                                + " group 'images', subscription '");
    }

    @Test
    void purgingIsForGoodAndAsksFirst() {
        String place = in("Bin", "purged");
        make(place, "1.0.0", "");
        String purge = NOUN + "purge" + place + "-e 1.0.0 ";
        desk.type(purge + "--yes").isRefused(1, "ResourceNotFound", "no soft-deleted");
        desk.type(NOUN + "delete" + place + "-e 1.0.0");
        assertThat(desk.type(purge).err())
                .contains("Nobody can be asked")
                .contains("Nothing was deleted");
        assertThat(desk.typeAndReply(purge, "n").code()).isEqualTo(1);
        assertThat(desk.make(NOUN + "list-soft-deleted" + place)).hasSize(1);

        Said purged = desk.typeAndReply(purge, "y");

        assertThat(purged.code()).isZero();
        assertThat(desk.make(NOUN + "list-soft-deleted" + place)).isEmpty();
    }

    @Test
    void theBinCanBePassedBy() {
        String place = in("Bin", "passed");
        make(place, "1.0.0", "");

        assertThat(desk.type(NOUN + "delete" + place + "-e 1.0.0 --bypass-soft-delete true").code())
                .isZero();

        assertThat(desk.make(NOUN + "list-soft-deleted" + place)).isEmpty();
    }

    @Test
    void aVersionThatMustStayUntilItsEndIsNotDeleted() {
        String place = in("guarded");
        make(
                place,
                "1.0.0",
                "--end-of-life-date 2030-01-01 --block-delete-before-eol true --no-wait");

        desk.type(NOUN + "delete" + place + "-e 1.0.0")
                .isRefused(1, "DeleteGalleryImageVersionBlockedBeforeEndOfLife", "not allowed");
    }

    @Test
    void aListFitsANarrowTerminal() {
        String place = in("listed");
        make(place, "1.0.0", "--end-of-life-date 2030-01-01");
        make(place, "2026.11.0", "--exclude-from-latest true");

        Said table = desk.type(NOUN + "list" + place + "-o table");

        table.isNarrow();
        assertThat(table.lines().getFirst())
                .matches(
                        "Name +Location +Regions +ExcludedFromLatest +Published +EndOfLife"
                                + " +ProvisioningState");
        assertThat(table.lines().get(2)).contains("1.0.0", "2026-11-21", "2030-01-01");
    }

    @Test
    void nobodyWithoutRightsSeesOrChangesAnything() {
        String place = in("rights");
        make(place, "1.0.0", "");
        desk.make("ad user create --display-name Guest --user-principal-name guest@contoso.com");

        desk.type(NOUN + "show" + place + "-e 1.0.0 --as guest@contoso.com")
                .isRefused(1, "AuthorizationFailed", "images/versions/read");
        desk.type(NOUN + "delete" + place + "-e 1.0.0 --as guest@contoso.com")
                .isRefused(1, "AuthorizationFailed", "images/versions/delete");
        assertThat(desk.make(NOUN + "list" + place + "--as guest@contoso.com")).isEmpty();
    }

    @Test
    void whatEndsSoonIsListedBeforeItDoes() {
        String place = in("expiring");
        make(place, "1.0.0", "--end-of-life-date 2026-12-01");
        make(place, "1.1.0", "--end-of-life-date 2027-06-01");
        make(place, "1.2.0", "");
        String list = NOUN + "list" + place;

        assertThat(desk.make(list + "--expires-before 2027-01-31 --query [].name").toString())
                .isEqualTo("[\"1.0.0\"]");
        assertThat(desk.make(list + "--expires-before 2030-01-31 --query [].name").toString())
                .isEqualTo("[\"1.0.0\",\"1.1.0\"]");
        Said first = desk.type(list + "--expires-before 2030-01-31 --max-items 1");
        assertThat(first.json()).hasSize(1);
        String token = first.err().replaceAll("(?s).*--next-token (\\S+).*", "$1");
        assertThat(
                        desk.make(
                                        list
                                                + "--expires-before 2030-01-31 --next-token "
                                                + token
                                                + " --query [].name")
                                .toString())
                .isEqualTo("[\"1.1.0\"]");
        desk.type(list + "--expires-before soon").isRefused(2, "WrongCommandLine", "'soon'");
    }
}
