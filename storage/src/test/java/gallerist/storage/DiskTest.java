package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.WorkspaceException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    private final SettableClock clock = new SettableClock();

    @TempDir Path temp;

    @Test
    void aFullDiskRefusesAWriteAndLosesNothing() throws IOException {
        try (SmallDisk disk = SmallDisk.at(temp, 8)) {
            Path folder = temp.resolve("w");
            List<ResourceId> written = new ArrayList<>();
            try (Workspace workspace = Workspace.open(folder, clock)) {
                written.add(Acting.writeGroup(workspace, "first"));
                disk.fillUpTo(200_000);

                WorkspaceException full =
                        catchThrowableOfType(
                                WorkspaceException.class,
                                () -> {
                                    for (int i = 0; i < 10_000; i++) {
                                        written.add(Acting.writeGroup(workspace, "group" + i));
                                    }
                                });

                assertThat(full.reason()).isEqualTo(Reason.FULL);
            }
            disk.makeRoom();

            try (Workspace workspace = Workspace.open(folder, clock)) {
                Caller owner = Acting.owner(workspace);
                assertThat(workspace.check(owner).orThrow().faults()).isEmpty();
                assertThat(written)
                        .allSatisfy(id ->
                                assertThat(workspace.groups().show(owner, id))
                                        .isInstanceOf(Outcome.Done.class));
                assertThat(workspace.about().head().count())
                        .isBetween((long) written.size(), written.size() + 1L);
            }
        }
    }

    @Test
    void aFullDiskLeavesOlderBackupsAlone() throws IOException {
        try (SmallDisk disk = SmallDisk.at(temp, 8)) {
            Path folder = temp.resolve("w");
            try (Workspace workspace = Workspace.open(folder, clock)) {
                Caller owner = Acting.owner(workspace);
                Backup old = workspace.backups().make(owner).orThrow();
                disk.fillUpTo(4_000);
                clock.advance(Duration.ofHours(2));

                assertThat(workspace.backups().makeUnasked()).isEmpty();
                assertThatExceptionOfType(WorkspaceException.class)
                        .isThrownBy(() -> workspace.backups().make(owner))
                        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.FULL));

                assertThat(workspace.backups().list(owner).orThrow()).containsExactly(old);
                assertThat(folder.resolve("backups").toFile().list()).hasSize(1);
            }
        }
    }

    @Test
    void aFullDiskLetsNoHalfWorkspaceBegin() throws IOException {
        try (SmallDisk disk = SmallDisk.at(temp, 2)) {
            disk.fillUpTo(20_000);
            Path folder = temp.resolve("w");

            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> Workspace.open(folder, clock))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.FULL));

            disk.makeRoom();
            Workspace.open(folder, clock).close();
        }
    }

    @Test
    void aReadOnlyFolderIsRefused() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("disk"));
        try (SmallDisk disk = SmallDisk.at(folder, 4)) {
            Workspace.open(folder.resolve("w"), clock).close();
            disk.makeReadOnly();

            denied(folder.resolve("w"));
            denied(folder.resolve("new"));
        }
    }

    private void denied(Path folder) {
        assertThatExceptionOfType(WorkspaceException.class)
                .isThrownBy(() -> Workspace.open(folder, clock))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DENIED));
    }
}
