package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gallerist.storage.WorkspaceException.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {
    private final SettableClock clock = new SettableClock();
    private Path folder;

    @BeforeEach
    void make(@TempDir Path temp) {
        folder = temp.resolve("w");
        Workspace.open(folder, clock).close();
    }

    @Test
    void whoeverComesWhileAnotherProcessWritesIsToldWhoThatIs() {
        try (Child other = Child.start(Holder.class, folder, "writing")) {
            assertThat(other.line()).isEqualTo("open");

            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> Workspace.open(folder, clock))
                    .withMessage("process " + other.pid() + " uses it")
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OWNED));

            other.release();
            Workspace.open(folder, clock).close();
        }
    }

    @Test
    void severalProcessesReadAtOnce() {
        try (Child other = Child.start(Holder.class, folder, "reading")) {
            assertThat(other.line()).isEqualTo("open");

            try (Workspace workspace = Workspace.open(folder, clock)) {
                assertThat(workspace.accounts().subscriptions()).hasSize(1);
            }
        }
    }

    @Test
    void nobodyWritesWhileAnotherProcessReads() {
        try (Child other = Child.start(Holder.class, folder, "reading");
                Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(other.line()).isEqualTo("open");

            assertThatExceptionOfType(WorkspaceException.class)
                    .isThrownBy(() -> Acting.writeGroup(workspace, "late"))
                    .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OWNED));

            other.release();
            Acting.writeGroup(workspace, "late");
        }
    }

    @Test
    void manyShortReadingsDoNotKeepAWriterOut() {
        Workspace.open(folder, clock).close();
        try (Child one = Child.start(ManyReads.class, folder, 300);
                Child other = Child.start(ManyReads.class, folder, 170)) {
            assertThat(one.line()).isEqualTo("reading");
            assertThat(other.line()).isEqualTo("reading");

            try (Workspace workspace = Workspace.open(folder, clock)) {
                assertThat(Acting.writeGroup(workspace, "between").name()).isEqualTo("between");
            }
        }
    }

    @Test
    void aProcessThatWasKilledLeavesTheWorkspaceToOthers() {
        try (Child other = Child.start(Holder.class, folder, "writing")) {
            assertThat(other.line()).isEqualTo("open");
            other.kill();
        }

        try (Workspace workspace = Workspace.open(folder, clock)) {
            assertThat(
                            workspace
                                    .groups()
                                    .show(
                                            Acting.owner(workspace),
                                            workspace.subscription().group("held"))
                                    .orThrow()
                                    .name())
                    .isEqualTo("held");
        }
    }

    @Test
    void whoWaitsForItsTurnDoesNotForestallWhoIsAboutToOwnTheWorkspace() {
        Path socket = folder.resolve("socket");
        try (Child other = Child.start(Holder.class, folder, "claiming")) {
            assertThat(other.line()).isEqualTo("claimed");

            assertThat(Workspace.isOwned(folder)).isTrue();
            try (Workspace workspace = Workspace.open(folder, clock)) {
                Acting.writeGroup(workspace, "short");
                assertThatExceptionOfType(WorkspaceException.class)
                        .isThrownBy(() -> workspace.listenAt(socket))
                        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OWNED));
            }
            other.kill();
        }

        assertThat(Workspace.isOwned(folder)).isFalse();
        try (Claim _ = Claim.to(folder);
                Workspace workspace = Workspace.open(folder, clock)) {
            workspace.listenAt(socket);
        }
    }

    @Test
    void whoStaysSaysWhereOthersReachIt() {
        Path socket = folder.resolve("socket");

        try (Workspace workspace = Workspace.open(folder, clock)) {
            workspace.listenAt(socket);

            assertThat(Owner.of(folder))
                    .contains(new Owner(ProcessHandle.current().pid(), socket.toString()));
        }
        assertThat(Owner.of(folder)).isEmpty();
    }
}
