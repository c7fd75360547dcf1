package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.activity.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private Studio studio;
    @TempDir Path temp;

    @BeforeEach
    void open() {
        studio = new Studio(temp.resolve("w"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aBackupNotesTheEndOfTheLog() {
        Backup backup = studio.workspace.backups().make(studio.owner).orThrow();

        assertThat(backup.anchor()).isEqualTo(studio.workspace.about().head());
        assertThat(backup.time()).isEqualTo(studio.clock.instant());
        assertThat(backup.epoch()).isEqualTo(1);
        assertThat(studio.workspace.backups().list(studio.owner).orThrow()).containsExactly(backup);
        assertThat(backup.file().getParent()).isEqualTo(temp.resolve("w/backups"));
    }

    @Test
    void aBackupIsMadeWhereSomebodyWantsItButOverwritesNothing() throws IOException {
        Path file = temp.resolve("mine.sql.gz");
        studio.workspace.backups().make(studio.owner, file).orThrow();
        byte[] bytes = Files.readAllBytes(file);

        assertThat(Acting.problem(studio.workspace.backups().make(studio.owner, file)))
                .isEqualTo(new Problem.NameTaken("file", file.toString()));
        assertThat(file).hasBinaryContent(bytes);
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("w", "mine.sql.gz");
    }

    @Test
    void aBackupIsMadeOfADatabaseThatLearnedHowItsValuesAreSpread() {
        studio.close();
        Tampering.with(temp.resolve("w"), "analyze");
        studio.reopen();

        assertThat(studio.workspace.backups().make(studio.owner).orThrow().file()).exists();
    }

    @Test
    void whoHasNoRoleTakesNoBackup() {
        Acting.person(studio.workspace, "mia");
        studio.workspace
                .access()
                .create(studio.owner, studio.workspace.subscription(), "Reader", "mia")
                .orThrow();

        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .backups()
                                        .make(Acting.as(studio.workspace, "mia"))))
                .isInstanceOf(Problem.NotAuthorized.class);
    }

    @Test
    void oneIsMadeByItselfAnHourAfterTheLastWhenSomethingChanged() {
        assertThat(studio.workspace.backups().makeIfDue()).isPresent();
        studio.gallery("gold");
        assertThat(studio.workspace.backups().makeIfDue()).isEmpty();

        studio.clock.advance(Duration.ofHours(1));
        assertThat(studio.workspace.backups().makeIfDue()).isPresent();
        studio.clock.advance(Duration.ofHours(1));
        assertThat(studio.workspace.backups().makeIfDue()).isEmpty();
    }

    @Test
    void aCommandThatWroteLeavesABackupWhenItCloses() {
        studio.reopen();
        assertThat(backups()).hasSize(1);

        studio.clock.advance(Duration.ofHours(2));
        studio.reopen();
        assertThat(backups()).hasSize(1);

        studio.gallery("gold");
        studio.reopen();
        assertThat(backups()).hasSize(2);
    }

    @Test
    void oldOnesThatNobodyAskedForGo() {
        studio.workspace.backups().make(studio.owner).orThrow();
        for (int i = 0; i < 60; i++) {
            studio.clock.advance(Duration.ofHours(1));
            assertThat(studio.workspace.backups().makeUnasked()).isPresent();
        }

        List<Backup> left = studio.workspace.backups().list(studio.owner).orThrow();

        assertThat(left.getFirst().file().getFileName().toString()).startsWith("asked-");
        assertThat(left).hasSize(1 + 24 + 2);
    }

    @Test
    void twentyFourHoursAndThirtyDaysAreKept() {
        Instant start = Instant.parse("2026-01-01T00:30:00Z");
        List<Backup> hourly =
                IntStream.range(0, 24 * 40)
                        .mapToObj(hour -> backup(start.plus(hour, ChronoUnit.HOURS)))
                        .toList();

        List<Backup> superfluous = Rotation.superfluous(hourly);
        List<Backup> kept = hourly.stream().filter(each -> !superfluous.contains(each)).toList();

        assertThat(kept).hasSize(24 + 29);
        assertThat(kept).endsWith(hourly.subList(24 * 39, 24 * 40).toArray(new Backup[0]));
        assertThat(kept.getFirst().time()).isEqualTo(Instant.parse("2026-01-11T23:30:00Z"));
    }

    private static Backup backup(Instant time) {
        return new Backup(Path.of(time.toString()), time, 1, 1, Anchor.START, 1);
    }

    private List<Backup> backups() {
        return studio.workspace.backups().list(studio.owner).orThrow();
    }
}
