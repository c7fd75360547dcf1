package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gallerist.model.activity.ChainCheck;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.replication.StorageType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private Path folder;
    private Studio studio;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = temp.resolve("w");
        studio = new Studio(folder);
        studio.definition(studio.gallery("gold"), "server");
        studio.gallery("silver");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aSoundWorkspaceHasNoFaults() {
        CheckResult result = studio.workspace.check(studio.owner).orThrow();

        assertThat(result.faults()).isEmpty();
        assertThat(result.head()).isEqualTo(studio.workspace.about().head());
        assertThat(result.head().count()).isEqualTo(4);
    }

    @Test
    void anEntryThatWasChangedIsFound() {
        tamper("update activity set caller = 'nobody' where sequence = 2");

        assertThat(faults()).containsExactly(new Fault.LogBroken(new ChainCheck.Changed(2)));
    }

    @Test
    void aCountThatIsNotThatOfTheResourcesIsFound() {
        tamper("update resource_count set resources = 7 where kind = 'GALLERY'");

        assertThat(faults())
                .containsExactly(new Fault.Miscounted(Kind.GALLERY, "westeurope", 7, 2));
    }

    @Test
    void anEntryThatWasRemovedIsFound() {
        tamper("delete from activity where sequence = 2");

        assertThat(faults()).containsExactly(new Fault.LogBroken(new ChainCheck.Missing(2)));
    }

    @Test
    void anEntryThatWasCutOffIsFoundEvenWhenTheHeadIsCutBackToo() {
        studio.workspace.backups().make(studio.owner).orThrow();
        tamper(
                "delete from activity where sequence = 4",
                "update chain set entries = 3,"
                        + " head = (select hash from activity where sequence = 3)");
        forgetTheNote();

        assertThat(faults()).containsExactly(new Fault.LogBroken(new ChainCheck.CutOff(4, 3)));
    }

    @Test
    void aWorkspaceWhoseLogWasCutBackIsNotEvenOpened() {
        tamper(
                "delete from activity where sequence = 4",
                "update chain set entries = 3,"
                        + " head = (select hash from activity where sequence = 3)");

        assertThat(catchThrowable(() -> studio.reopen())).hasMessageContaining("entry 3");
    }

    @Test
    void aResourceOfWhichAPartIsLostIsFound() {
        tamper("set referential_integrity false", "delete from gallery where name_key = 'silver'");

        assertThat(faults()).containsExactly(new Fault.Incomplete(Kind.GALLERY, 2, 1));
    }

    @Test
    void aValueThatCannotBeIsFound() {
        tamper("update resource set location = 'atlantis' where kind = 'GALLERY'");

        assertThat(faults())
                .hasSize(3)
                .contains(
                        new Fault.Miscounted(Kind.GALLERY, "westeurope", 2, 0),
                        new Fault.Miscounted(Kind.GALLERY, "atlantis", 0, 2))
                .first()
                .isInstanceOfSatisfying(
                        Fault.Unreadable.class,
                        fault -> assertThat(fault.part()).isEqualTo(Kind.GALLERY.text()));
    }

    @Test
    void aBackupThatIsNotWholeIsFound() throws IOException {
        Backup backup = studio.workspace.backups().make(studio.owner).orThrow();
        Files.writeString(backup.file(), "nothing");

        assertThat(studio.workspace.check(studio.owner).orThrow().faults())
                .singleElement()
                .isInstanceOf(Fault.BackupBroken.class);
    }

    @Test
    void bytesThatAreWholeNowhereAndStoresThatAreNotThereAreFound(@TempDir Path other)
            throws IOException {
        try (Yard yard = new Yard(other)) {
            ResourceId id =
                    yard.capture(
                            "1.0.0",
                            yard.disk("os.raw", 4, 1),
                            Yard.target("westeurope", 1, StorageType.STANDARD_LRS));
            assertThat(yard.workspace().check(yard.studio.owner).orThrow().faults()).isEmpty();

            for (ZoneStore zone :
                    yard.workspace()
                            .regionStores()
                            .show(yard.studio.owner, Optional.empty())
                            .orThrow()) {
                Files.deleteIfExists(zone.path().resolve("gallerist.store"));
            }
            yard.workspace()
                    .database()
                    .write(transaction -> transaction.update("update copy set state = 'LOST'"));
            yard.studio.clock.advance(Duration.ofMinutes(1));

            assertThat(yard.workspace().check(yard.studio.owner).orThrow().faults())
                    .hasSize(2)
                    .contains(new Fault.NoGoodCopy(id))
                    .hasAtLeastOneElementOfType(Fault.StoreWrong.class);
        }
    }

    private List<Fault> faults() {
        studio.reopen();
        return studio.workspace.check(studio.owner).orThrow().faults();
    }

    private void tamper(String... statements) {
        studio.close();
        Tampering.with(folder, statements);
    }

    private void forgetTheNote() {
        assertThat(folder.resolve("head").toFile().delete()).isTrue();
    }
}
