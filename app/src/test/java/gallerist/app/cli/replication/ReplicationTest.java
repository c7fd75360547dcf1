package gallerist.app.cli.replication;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.sig.Desk;
import gallerist.app.cli.sig.DiskFile;
import gallerist.app.cli.sig.Said;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReplicationTest {
    private static final String VERSION = " -g images -r Prod -i web -e 1.0.0";

    @TempDir private static Path folder;
    private static Desk desk;

    @BeforeAll
    static void publish() throws Exception {
        desk = new Desk(folder);
        DiskFile.raw(folder.resolve("os.raw"), 5, 1);
        desk.make("sig create -g images -r Prod");
        desk.make(
                "sig image-definition create -g images -r Prod -i web -p C -f O -s S"
                        + " --os-type Linux");
        desk.make(
                "sig image-version create"
                        + VERSION
                        + " --os-image os.raw"
                        + " --target-regions westeurope=1=Standard_ZRS northeurope=2=Standard_LRS");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyCopyIsListedWithTheFileThatHoldsItsBytes() throws Exception {
        JsonNode status = desk.make("replication status" + VERSION);

        String sha256 = DiskFile.sha256(folder.resolve("os.raw"));
        assertThat(status.path("aggregatedState").stringValue()).isEqualTo("Completed");
        assertThat(status.path("replicas")).hasSize(5);
        for (JsonNode copy : status.path("replicas")) {
            JsonNode disk = copy.path("disks").get(0);
            assertThat(copy.path("state").stringValue()).isEqualTo("Present");
            assertThat(copy.path("verifiedBy").stringValue()).isIn("direct", "buffered");
            assertThat(disk.path("lun").stringValue()).isEqualTo("os");
            assertThat(disk.path("sha256").stringValue()).isEqualTo(sha256);
            assertThat(DiskFile.sha256(Path.of(disk.path("path").stringValue()))).isEqualTo(sha256);
        }
    }

    @Test
    void aTableHasALineForEachCopyAndSoHaveLinesOfValues() {
        String status = "replication status" + VERSION;

        assertThat(desk.type(status + " -o table").out())
                .contains("1, zone 1", "1, zone 2", "1, zone 3")
                .doesNotContain("Present, Present");
        assertThat(desk.type(status + " -o tsv").lines())
                .hasSize(5)
                .allMatch(line -> line.split("\t", -1).length == 11)
                .allMatch(line -> line.contains("\tPresent\t100\t"));
    }

    @Test
    void aShallowVersionCountsNoCopiesOfItsOwn() {
        desk.make("image create -g images -n shallow --source os.raw");
        desk.make(
                "sig image-version create -g images -r Prod -i web -e 4.0.0 --managed-image shallow"
                        + " --replication-mode Shallow --target-regions westeurope=1=Standard_LRS");

        JsonNode status = desk.make("replication status -g images -r Prod -i web -e 4.0.0");

        assertThat(status.path("aggregatedState").stringValue()).isEqualTo("Completed");
        assertThat(status.path("regions").get(0).path("details").stringValue())
                .isEqualTo("No copy of its own");
        assertThat(status.path("replicas")).isEmpty();
        Said verified = desk.type("verify -g images -r Prod -i web -e 4.0.0");
        assertThat(verified.code()).isZero();
        assertThat(verified.json().path("checked").intValue()).isEqualTo(1);
        assertThat(verified.json().path("shallow").get(0).path("bytesOf").stringValue())
                .endsWith("/images/shallow");
        assertThat(verified.err()).contains("is shallow", "/images/shallow'");
        assertThat(desk.type("replication pause -g images -r Prod -i web -e 4.0.0").err())
                .contains("There is nothing to pause");
    }

    @Test
    void everythingIsSteeredWhereNoVersionIsNamed() {
        assertThat(desk.type("replication pause").err())
                .isEqualTo("WARNING: There is nothing to pause.\n");
        assertThat(desk.make("replication resume -g images -r Prod")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pause, on its way", "cancel, on its way", "resume, paused", "retry, failed"})
    void whereThereIsNothingToSteerThatIsSaidAndNothingIsDone(String way, String reason) {
        JsonNode log = desk.make("activity-log list --max-events 1");

        Said said = desk.type("replication " + way + VERSION);

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("WARNING: There is nothing to " + way, reason);
        assertThat(desk.make("replication status" + VERSION).path("aggregatedState").stringValue())
                .isEqualTo("Completed");
        assertThat(desk.make("activity-log list --max-events 1")).isEqualTo(log);
    }

    @Test
    void theSourceMayGoWhenTheCommandHasReturned() throws Exception {
        Path source = DiskFile.raw(folder.resolve("gone.raw"), 3, 9);
        String sha256 = DiskFile.sha256(source);
        desk.make(
                "sig image-version create -g images -r Prod -i web -e 1.1.0 --os-image gone.raw"
                        + " --target-regions westeurope");
        Files.delete(source);
        String id =
                desk.make("sig image-version show -g images -r Prod -i web -e 1.1.0")
                        .path("id")
                        .stringValue();

        desk.make("image export --to back.raw --image " + id);

        assertThat(DiskFile.sha256(folder.resolve("back.raw"))).isEqualTo(sha256);
    }

    @Test
    void versionsAreMadeFromManagedImagesSnapshotsAndOtherVersions() throws Exception {
        desk.make("image create -g images -n base --source os.raw");
        desk.make("snapshot create -g images -n snap --source os.raw");
        String web =
                "sig image-version create -g images -r Prod -i web --target-regions westeurope";
        String first = desk.make("sig image-version show" + VERSION).path("id").stringValue();

        desk.make(web + " -e 2.0.0 --managed-image base");
        desk.make(web + " -e 2.0.1 --os-snapshot snap");
        desk.make(web + " -e 2.0.2 --image-version " + first);

        for (String number : new String[] {"2.0.0", "2.0.1", "2.0.2"}) {
            JsonNode status = desk.make("replication status -g images -r Prod -i web -e " + number);
            assertThat(status.path("aggregatedState").stringValue()).isEqualTo("Completed");
            assertThat(status.findValuesAsString("sha256"))
                    .containsOnly(DiskFile.sha256(folder.resolve("os.raw")));
        }
    }

    @Test
    void whatIsMadeFromCopiesIsValidatedLikeWhatIsMadeFromFiles() {
        desk.make(
                "sig image-definition create -g images -r Prod -i trusted -p C -f O -s T"
                        + " --os-type Linux --features SecurityType=TrustedLaunchSupported");
        desk.make("image create -g images -n plain --source os.raw");
        String trusted =
                "sig image-version create -g images -r Prod -i trusted --target-regions westeurope";

        JsonNode file = desk.make(trusted + " -e 1.0.0 --os-image os.raw");
        JsonNode image = desk.make(trusted + " -e 1.0.1 --managed-image plain");
        JsonNode version =
                desk.make(trusted + " -e 1.0.2 --image-version " + file.path("id").stringValue());

        for (JsonNode made : new JsonNode[] {file, image, version}) {
            JsonNode validation = made.path("validationsProfile").path("executedValidations");
            assertThat(validation.findValuesAsString("status")).containsExactly("Failed");
        }
    }

    @Test
    void anApplicationPackageIsReplicatedLikeAnImage() throws Exception {
        DiskFile.raw(folder.resolve("agent.tar"), 1, 5);
        desk.make("sig gallery-application create -g images -r Prod -n agent --os-type Linux");

        Said said =
                desk.type(
                        "sig gallery-application version create -g images -r Prod"
                                + " --application-name agent -n 1.0.0 --package-file-link agent.tar"
                                + " --install-command ./i --remove-command ./r"
                                + " --target-regions westeurope northeurope");

        assertThat(said.code()).as(said.err()).isZero();
        JsonNode status =
                desk.make("replication status --ids " + said.json().path("id").stringValue());
        assertThat(status.path("aggregatedState").stringValue()).isEqualTo("Completed");
        assertThat(status.findValuesAsString("sha256"))
                .containsOnly(DiskFile.sha256(folder.resolve("agent.tar")));
    }

    @Test
    void theBytesOfWhatIsDeletedAreGoneWhenTheCommandReturns() throws Exception {
        String place = " -g images -r Prod -i web -e 5.0.0";
        desk.make("sig image-version create --os-image os.raw --target-regions westeurope" + place);
        Path file =
                Path.of(
                        desk.make("replication status" + place)
                                .findValuesAsString("path")
                                .getFirst());
        desk.make("snapshot create -g images -n last --source os.raw");

        Said version = desk.type("sig image-version delete" + place);
        Said snapshot = desk.type("snapshot delete -g images -n last");

        assertThat(version.code()).as(version.err()).isZero();
        assertThat(snapshot.code()).as(snapshot.err()).isZero();
        assertThat(file).doesNotExist();
        assertThat(desk.type("sig image-version show" + place).code()).isEqualTo(3);
        assertThat(desk.type("snapshot show -g images -n last").code()).isEqualTo(3);
    }

    @Test
    void aFolderIsNoPackage() {
        desk.make("sig gallery-application create -g images -r Prod -n folder --os-type Linux");

        Said said =
                desk.type(
                        "sig gallery-application version create -g images -r Prod -n 1.0.0"
                                + " --application-name folder --package-file-link "
                                + folder
                                + " --install-command ./i --remove-command ./r");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("is a folder or a device");
    }

    @Test
    void aFlippedByteIsFoundAndTheBlockIsNamed() throws Exception {
        desk.make(
                "sig image-version create -g images -r Prod -i web -e 3.0.0 --os-image os.raw"
                        + " --target-regions westeurope=1=Standard_LRS northeurope=1=Standard_LRS");
        String place = " -g images -r Prod -i web -e 3.0.0";
        JsonNode copy = desk.make("replication status" + place).path("replicas").get(0);
        Path file = Path.of(copy.path("disks").get(0).path("path").stringValue());
        file.toFile().setWritable(true);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4_300_000);
            int right = bytes.read();
            bytes.seek(4_300_000);
            bytes.write(right ^ 1);
        }

        Said said = desk.type("verify" + place);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.json().path("checked").intValue()).isEqualTo(2);
        JsonNode damage = said.json().path("damaged").get(0);
        assertThat(damage.path("block").intValue()).isEqualTo(1);
        assertThat(damage.path("region")).isEqualTo(copy.path("region"));
        assertThat(damage.path("action").stringValue()).isEqualTo("repair");
    }

    @Test
    void whatCrossedAndWhatHappenedIsTold() {
        assertThat(desk.make("replication egress").get(0).path("source").stringValue())
                .isEqualTo("westeurope");
        JsonNode history = desk.make("replication history" + VERSION);
        assertThat(history.path("events").findValuesAsString("to")).contains("Copying", "Present");
        assertThat(history.path("transfers").findValuesAsString("outcome")).contains("Present");
        assertThat(desk.make("replication history --at 2020-01-01T00:00:00Z" + VERSION)).isEmpty();
    }

    @Test
    void limitsHoldAlwaysOrInAPartOfTheDay() {
        desk.make("replication limit set 5MB/s --from 08:00 --to 18:00");

        JsonNode limits = desk.make("replication limit set 20MiB");

        assertThat(limits.path("rate").intValue()).isEqualTo(20 << 20);
        assertThat(limits.path("windows").get(0).path("rate").intValue()).isEqualTo(5_000_000);
        assertThat(desk.make("replication limit clear").path("rate").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region outage westeurope on | 1 | OperationNotAllowed",
                "region store show nowhere | 1 | LocationNotAvailableForResourceType",
                "replication limit set fast | 2 | WrongCommandLine",
                "replication status -e 1.0.0 | 2 | WrongCommandLine",
                "replication status -g images -r Prod -i web -e 7.7.7 | 3 | ResourceNotFound",
                "verify -g images -r Prod -i web -e 7.7.7 | 3 | ResourceNotFound",
                "verify -g images -r Nowhere | 3 | ResourceNotFound",
                "sig image-version create -g images -r Prod -i web -e 4.0.0 --os-image none.raw"
                        + " | 1 | InvalidParameter",
                "sig image-version create -g images -r Prod -i web -e 4.0.0 --os-image os.raw"
                        + " --metadata-only | 2 | WrongCommandLine",
                "sig image-version create -g images -r Prod -i web -e 4.0.0 --os-image os.raw"
                        + " --data-image x=os.raw | 2 | WrongCommandLine",
                "sig image-version create -g images -r Prod -i web -e 4.0.0 --data-image 0=os.raw"
                        + " | 2 | WrongCommandLine",
                "image export --image /subscriptions/x --to y.raw | 1 |",
                "scrub schedule hourly | 2 | 'hourly' is not one of off, daily, weekly.",
                "verify -g nowhere | 3 | ResourceGroupNotFound",
                "replication status -g nowhere | 3 | ResourceGroupNotFound"
            })
    void whatIsWrongIsSaid(String line, int code, String word) {
        Said said = desk.type(line);

        assertThat(said.code()).as(said.err()).isEqualTo(code);
        assertThat(said.err()).contains(word == null ? "" : word);
    }
}
