package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.WorkspaceException.Reason;
import gallerist.storage.sql.Migrations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationsTest {
    private final SettableClock clock = new SettableClock();
    private final Migrations newer =
            new Migrations(
                    Stream.concat(Migrations.RELEASED.stream(), Stream.of("trial-column.sql"))
                            .toList());

    @TempDir Path temp;

    static IntStream forms() {
        return IntStream.rangeClosed(1, Migrations.RELEASED.size());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormThatWasReleasedIsBroughtUp(int form) {
        List<String> scripts = Migrations.RELEASED.subList(0, form);
        Workspace.open(temp.resolve("w"), clock, new Migrations(scripts)).close();

        try (Workspace workspace = Workspace.open(temp.resolve("w"), clock)) {
            assertThat(workspace.about().form()).isEqualTo(Migrations.RELEASED.size());
            assertThat(workspace.check(Acting.owner(workspace)).orThrow().faults()).isEmpty();
        }
    }

    @Test
    void aDatabaseThatAnotherUserMadeIsOpened() {
        Path folder = temp.resolve("w");
        ResourceId group;
        try (Workspace workspace = Workspace.open(folder, clock)) {
            group = Acting.writeGroup(workspace, "images");
        }
        Tampering.with(folder, "create user sa password '' admin", "drop user \"\"");

        try (Workspace workspace = Workspace.open(folder, clock)) {
            Acting.writeGroup(workspace, "more");
            assertThat(workspace.groups().show(Acting.owner(workspace), group))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void aBackupIsMadeBeforeTheTablesChange() {
        Path folder = temp.resolve("w");
        ResourceId group;
        try (Workspace workspace = Workspace.open(folder, clock)) {
            group = Acting.writeGroup(workspace, "images");
        }
        clock.advance(Duration.ofMinutes(1));

        try (Workspace workspace = Workspace.open(folder, clock, newer)) {
            Caller owner = Acting.owner(workspace);
            assertThat(workspace.about().form()).isEqualTo(Migrations.RELEASED.size() + 1);
            assertThat(workspace.groups().show(owner, group)).isInstanceOf(Outcome.Done.class);
            Backup before = workspace.backups().list(owner).orThrow().getLast();
            assertThat(before.time()).isEqualTo(clock.instant());
            assertThat(before.form()).isEqualTo(Migrations.RELEASED.size());
        }
    }

    @Test
    void anOlderProgramLeavesTheNewFormAloneButTheBackupBringsTheOldOneBack() {
        Path folder = temp.resolve("w");
        try (Workspace workspace = Workspace.open(folder, clock)) {
            Acting.writeGroup(workspace, "images");
        }
        Workspace.open(folder, clock, newer).close();

        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(folder, clock))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NEWER));

        Path backup = BackupFolder.of(folder).newest().orElseThrow();
        Path other = temp.resolve("other");
        Workspace.restore(other, backup, "", clock).orThrow();
        try (Workspace workspace = Workspace.open(other, clock)) {
            assertThat(workspace.about().form()).isEqualTo(Migrations.RELEASED.size());
        }
    }

    @Test
    void aBackupOfAnOlderFormIsBroughtUpWhenItComesBack() {
        Path folder = temp.resolve("w");
        Path backup = temp.resolve("old.sql.gz");
        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.backups().make(Acting.owner(workspace), backup).orThrow();
        }

        new Restore(folder, clock, newer, "").from(backup).orThrow();

        try (Workspace workspace = Workspace.open(folder, clock, newer)) {
            assertThat(workspace.about().form()).isEqualTo(Migrations.RELEASED.size() + 1);
        }
    }
}
