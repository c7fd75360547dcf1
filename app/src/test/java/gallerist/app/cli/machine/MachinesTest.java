package gallerist.app.cli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.DiskFile;
import gallerist.app.cli.sig.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MachinesTest {
    private static final String MACHINE_IN_NORTH =
            "vm create -g images -n north -l northeurope --to north --image ";

    @TempDir private static Path folder;
    private static Desk desk;
    private static String image;

    @BeforeAll
    static void publish() throws Exception {
        desk = new Desk(folder);
        DiskFile.raw(folder.resolve("os.raw"), 5, 1);
        DiskFile.raw(folder.resolve("data.raw"), 3, 2);
        desk.make("sig create -g images -r Prod");
        image = define("web");
        desk.make(
                "sig image-version create -g images -r Prod -i web -e 1.0.0 --os-image os.raw"
                        + " --data-image 4=data.raw"
                        + " --target-regions westeurope=2=Standard_ZRS northeurope=1=Standard_LRS");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String define(String name) {
        return desk.make(
                        "sig image-definition create -g images -r Prod -i "
                                + name
                                + " -p C -f O -s "
                                + name
                                + " --os-type Linux")
                .path("id")
                .stringValue();
    }

    @Test
    void aStoreThatIsOutIsNamedWhereItsReplicaIsWanted() {
        desk.make("workspace set --drills");
        desk.make("region outage northeurope on");
        String drilled = desk.make("region show northeurope").path("drills").toString();

        Said pinned = desk.type(MACHINE_IN_NORTH + image + "/versions/1.0.0");
        Said latest = desk.type(MACHINE_IN_NORTH + image);
        Said ready =
                desk.type(
                        "sig image-version readiness -g images -r Prod -i web -e 1.0.0"
                                + " -l northeurope");
        desk.make("region outage northeurope off");

        assertThat(pinned.code()).isEqualTo(1);
        assertThat(pinned.err()).contains("The store of North Europe, zone", "cannot be used");
        assertThat(pinned.err()).contains("End it with 'gallerist region outage northeurope off'");
        assertThat(drilled).contains("zone 1: outage", "zone 3: outage");
        assertThat(latest.err()).isEqualTo(pinned.err());
        assertThat(ready.json().get(0).path("ready").booleanValue()).isFalse();
        assertThat(ready.json().get(0).path("reason").stringValue())
                .contains("The store of its replica in this region is offline.");
    }

    @Test
    void eachMachineHasTheDisksOfTheVersionByteForByte() throws Exception {
        JsonNode made =
                desk.make("vm create -g images -n app --count 3 --to disks --image " + image);

        assertThat(made).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode machine = made.get(i);
            String name = "app-000" + (i + 1);
            Path os = folder.resolve("disks").resolve(name + ".raw");
            Path data = folder.resolve("disks").resolve(name + "-lun4.raw");
            assertThat(machine.path("name").stringValue()).isEqualTo(name);
            assertThat(machine.path("imageReference").path("id").stringValue()).isEqualTo(image);
            assertThat(machine.path("imageReference").path("exactVersion").stringValue())
                    .isEqualTo("1.0.0");
            assertThat(machine.path("disks").get(0).path("path").stringValue())
                    .isEqualTo(os.toString());
            assertThat(machine.path("disks").get(0).path("sha256").stringValue())
                    .isEqualTo(DiskFile.sha256(folder.resolve("os.raw")));
            assertThat(os).hasSameBinaryContentAs(folder.resolve("os.raw"));
            assertThat(data).hasSameBinaryContentAs(folder.resolve("data.raw"));
        }
    }

    @Test
    void whatAKilledProcessLeftIsMadeAnewAndNobodyElsesFileIsTouched() throws Exception {
        Path left = Files.createDirectories(folder.resolve("left"));
        Files.writeString(left.resolve(".half-0001.raw.draft"), "half");
        Files.createLink(left.resolve("half-0001.raw"), left.resolve(".half-0001.raw.draft"));
        Files.writeString(left.resolve("..half-0002.raw.draft.part"), "half");
        Files.writeString(left.resolve("mine-0001.raw"), "mine");

        desk.make("vm create -g images -n half --count 2 --to left --image " + image);
        Said refused =
                desk.type("vm create -g images -n mine --count 1 --to left --image " + image);

        assertThat(left.resolve("half-0001.raw")).hasSameBinaryContentAs(folder.resolve("os.raw"));
        assertThat(refused.err()).contains("mine-0001.raw' exists already");
        assertThat(left.resolve("mine-0001.raw")).hasContent("mine");
        assertThat(left)
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void machinesAreSpreadOverTheReplicas() {
        JsonNode made = desk.make("vm create -g images -n spread --count 6 --image " + image);

        assertThat(made.findValues("replica").stream().map(each -> each.path("path").stringValue()))
                .doesNotHaveDuplicates();
        assertThat(made.findValues("replica").stream().map(each -> each.path("zone").intValue()))
                .containsOnly(1, 2, 3);
    }

    @Test
    void aScaleSetIsOneResourceWithManyMachines() {
        JsonNode made =
                desk.make(
                        "vmss create -g images -n farm -l northeurope --instance-count 3 --image "
                                + image
                                + "/versions/1.0.0");

        assertThat(made.findValuesAsString("name"))
                .containsExactly("farm-0001", "farm-0002", "farm-0003");
        JsonNode shown = desk.make("vmss show -g images -n farm");
        assertThat(shown.path("sku").path("capacity").intValue()).isEqualTo(3);
        assertThat(shown.path("orchestrationMode").stringValue()).isEqualTo("Uniform");
        assertThat(consumer("1.0.0", "farm").path("reference").stringValue()).isEqualTo("pinned");
    }

    @Test
    void aScaleSetThatFollowsLatestIsUpgradedByItself() {
        String place = "-g images -r Prod -i rolling ";
        String rolling = define("rolling");
        desk.make("sig image-version create " + place + "-e 1.0.0 --os-image os.raw");
        String create = "vmss create -g images -n wheel --instance-count 6 --image " + rolling;
        desk.type(create + " --enable-auto-os-upgrade")
                .isRefused(1, "InvalidParameter", "needs a health probe");
        desk.type(create + "/versions/1.0.0 --enable-auto-os-upgrade --health-probe http")
                .isRefused(1, "InvalidParameter", "follows latest");

        desk.make(create + " --enable-auto-os-upgrade --health-probe http");

        assertThat(consumer(place, "1.0.0", "wheel").path("osUpgrade").asString())
                .isEqualTo("upToDate");
        JsonNode policy = desk.make("vmss show -g images -n wheel").path("upgradePolicy");
        assertThat(policy.path("healthProbe").asString()).isEqualTo("http");
        assertThat(policy.at("/automaticOSUpgradePolicy/enableAutomaticOSUpgrade").asBoolean())
                .isTrue();

        desk.make("sig image-version create " + place + "-e 1.1.0 --os-image data.raw");
        JsonNode behind = consumer(place, "1.0.0", "wheel");
        assertThat(behind.path("osUpgrade").asString()).isEqualTo("due");
        assertThat(behind.at("/rollOut/batches").asInt()).isEqualTo(6);
        desk.make("vmss update -g images -n wheel --enable-auto-os-upgrade false");
        assertThat(consumer(place, "1.0.0", "wheel").path("osUpgrade").asString()).isEqualTo("off");
    }

    @Test
    void consumersTellHowTheyStandToTheLatestVersion() {
        String place = "-g images -r Prod -i api ";
        String api = define("api");
        desk.make("sig image-version create " + place + "-e 1.0.0 --os-image os.raw");
        desk.make("vm create -g images -n client --image " + api);
        assertThat(state(place, "1.0.0")).isEqualTo("current");

        desk.make("sig image-version create " + place + "-e 1.1.0 --os-image data.raw");
        assertThat(state(place, "1.0.0")).isEqualTo("behind");

        desk.make(
                "sig image-version update "
                        + place
                        + "-e 1.0.0 --set publishingProfile.excludeFromLatest=true");
        assertThat(state(place, "1.0.0")).isEqualTo("excluded");

        JsonNode plan = desk.make("replication plan delete " + place + "-e 1.0.0");
        assertThat(plan.path("consumers").findValuesAsString("name")).containsExactly("client");
        assertThat(plan.path("warnings").toString()).contains("is used by 1 machine. What runs");

        Said deleted = desk.type("sig image-version delete " + place + "-e 1.0.0");
        assertThat(deleted.err()).contains("is used by 1 machine. What runs");
    }

    private static String state(String place, String number) {
        return desk.make("sig image-version consumers " + place + "-e " + number)
                .get(0)
                .path("state")
                .stringValue();
    }

    private static JsonNode consumer(String number, String name) {
        return consumer("-g images -r Prod -i web ", number, name);
    }

    private static JsonNode consumer(String place, String number, String name) {
        for (JsonNode consumer :
                desk.make("sig image-version consumers " + place + "-e " + number)) {
            if (consumer.path("name").stringValue().equals(name)) {
                return consumer;
            }
        }
        throw new AssertionError("no consumer " + name);
    }

    @Test
    void filesInTheWorkspaceGoWithTheMachineAndOthersStay() {
        JsonNode inside = desk.make("vm create -g images -n inside --image " + image);
        desk.make("vm create -g images -n outside --to kept --image " + image);

        desk.make("vm delete -g images -n inside --yes");
        desk.make("vm delete -g images -n outside --yes");

        assertThat(Path.of(inside.get(0).path("disks").get(0).path("path").stringValue()))
                .doesNotExist();
        assertThat(folder.resolve("kept/outside-0001.raw")).exists();
        assertThat(desk.type("vm show -g images -n inside").code()).isEqualTo(3);
    }

    @Test
    void whatCannotBeMadeLeavesNoFiles() throws Exception {
        Files.createDirectories(folder.resolve("taken"));
        Files.writeString(folder.resolve("taken/full-0002.raw"), "mine");

        Said said = desk.type("vm create -g images -n full --count 3 --to taken --image " + image);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("full-0002.raw");
        try (var files = Files.list(folder.resolve("taken"))) {
            assertThat(files).containsExactly(folder.resolve("taken/full-0002.raw"));
        }
        assertThat(desk.make("vm list -g images").findValuesAsString("name"))
                .noneMatch(name -> name.startsWith("full"));
    }

    @Test
    void whoeverCancelsIsToldWhatIsNotWrittenAndFindsNothingOfIt() {
        Said machine =
                desk.typeAndCancel("vm create -g images -n stopped --to new --image " + image);
        Said export =
                desk.typeAndCancel(
                        "image export --image " + image + "/versions/1.0.0 --to web.raw");

        assertThat(machine.err()).contains("Writing '").doesNotContain("Reading '", ".part");
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(export.err()).contains("Writing '", "web.raw'").doesNotContain(".part");
        assertThat(folder.resolve("web.raw")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vm create -g images -n x -l japaneast --image IMAGE | GalleryImageNotFound",
                "vm create -g images -n x --image IMAGE/versions/9.9.9 | ResourceNotFound",
                "vm create -g images -n x --image IMAGE --count 0 | InvalidParameter",
                "vm create -g images -n x --image IMAGE --count 1001 | InvalidParameter",
                "vmss create -g images -n x --image IMAGE --instance-count 1001 | InvalidParameter",
                "vm create -g images -n x --image nonsense | InvalidParameter",
                "vm create -g images -n x --to os.raw/inside --image IMAGE | FileNotWritten",
                "vm create -g none -n x -l westeurope --image IMAGE | ResourceGroupNotFound",
                "vm create -g images -n x/../y --image IMAGE | InvalidParameter",
                "vm create -g images -n x --image /CommunityGalleries/none/Images/web | NotFound"
            })
    void whatIsNotThereOrTooMuchIsRefused(String line, String code) {
        Said said = desk.type(line.replace("IMAGE", image));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("(" + code + ")");
    }

    @Test
    void noFlexibleScaleSetIsMadeFromAnImageOfAnotherTenant() {
        desk.make("account tenant create --name Fabrikam --domain fabrikam.com");
        String labs =
                desk.make("account subscription create --name Labs --tenant fabrikam.com")
                        .path("id")
                        .stringValue();
        desk.make("group create -n labs -l westeurope --subscription " + labs);
        String line =
                "vmss create -g labs -l westeurope --instance-count 1 --subscription Labs --image "
                        + image;

        desk.type(line + " -n flexible --orchestration-mode Flexible")
                .isRefused(1, "OperationNotAllowed", "of the other tenant");
        assertThat(desk.type(line + " -n uniform").code()).isZero();
    }

    @Test
    void aVersionWithoutDisksMakesNoMachines() {
        String empty = define("empty");
        desk.make("sig image-version create -g images -r Prod -i empty -e 1.0.0 --metadata-only");

        Said said = desk.type("vm create -g images -n none --image " + empty);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("recorded without disks");
    }

    @Test
    void whoMayNotReadTheVersionMakesNoMachines() {
        desk.make("ad user create --display-name Vera --user-principal-name vera@local");
        String group = desk.make("group create -n machines -l westeurope").path("id").stringValue();
        desk.make(
                "role assignment create --assignee vera@local --role \"Virtual Machine"
                        + " Contributor\" --scope "
                        + group);

        Said said = desk.type("vm create -g machines -n hers --as vera@local --image " + image);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains(
                        "AuthorizationFailed", "Microsoft.Compute/galleries/images/versions/read");
    }

    @Test
    void aMachineCanBecomeAVersion() throws Exception {
        define("again");
        desk.make("vm create -g images -n origin --to origin --image " + image);

        desk.make(
                "sig image-version create -g images -r Prod -i again -e 1.0.0"
                        + " --virtual-machine origin");

        JsonNode status = desk.make("replication status -g images -r Prod -i again -e 1.0.0");
        assertThat(status.findValuesAsString("sha256"))
                .contains(
                        DiskFile.sha256(folder.resolve("os.raw")),
                        DiskFile.sha256(folder.resolve("data.raw")));
    }

    @Test
    void aMachineHasApplicationsInTheirOrder() {
        desk.make("vm create -g images -n server --image " + image);
        String agent = application("agent");
        String tools = application("tools");

        desk.make(
                "vm application set -g images -n server --order-applications --app-version-ids "
                        + tools
                        + "/versions/1.0.0 "
                        + agent
                        + "/versions/latest --treat-deployment-as-failure true false");

        JsonNode listed = desk.make("vm application list -g images -n server");
        assertThat(listed.path("galleryApplications").findValuesAsString("packageReferenceId"))
                .containsExactly(tools + "/versions/1.0.0", agent + "/versions/latest");
        assertThat(
                        desk.make(
                                        "sig gallery-application version consumers -g images -r"
                                                + " Prod --application-name tools")
                                .get(0)
                                .path("name")
                                .stringValue())
                .isEqualTo("server");

        String many =
                IntStream.range(0, 26)
                        .mapToObj(number -> agent + number + "/versions/1.0.0")
                        .collect(Collectors.joining(" "));
        assertThat(
                        desk.type(
                                        "vm application set -g images -n server --app-version-ids "
                                                + many)
                                .err())
                .contains("(max=25, current=26)");
        assertThat(
                        desk.type(
                                        "vm application set -g images -n server --app-version-ids "
                                                + agent
                                                + "/versions/2.0.0")
                                .err())
                .contains("2.0.0");
    }

    private static String application(String name) {
        String id =
                desk.make(
                                "sig gallery-application create -g images -r Prod --os-type Linux"
                                        + " -n "
                                        + name)
                        .path("id")
                        .stringValue();
        desk.make(
                "sig gallery-application version create -g images -r Prod --application-name "
                        + name
                        + " -n 1.0.0 --package-file-link https://example.org/a.tar"
                        + " --install-command ./i --remove-command ./r");
        return id;
    }
}
