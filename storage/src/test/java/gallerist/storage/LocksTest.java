package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.LockLevel;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocksTest {
    private Studio studio;
    private ResourceId gallery;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
        gallery = studio.gallery("gold");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aLockOnTheGroupGuardsWhatIsInside() {
        lock(studio.group, "keep", LockLevel.CAN_NOT_DELETE);

        assertThat(Acting.problem(studio.workspace.galleries().delete(studio.owner, gallery)))
                .isInstanceOfSatisfying(
                        Problem.Locked.class,
                        locked -> assertThat(locked.lockedScopes()).containsExactly(studio.group));
        assertThat(tag(gallery)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aReadOnlyLockStopsWritesAndAnEndToItLetsThemThrough() {
        lock(gallery, "still", LockLevel.READ_ONLY);
        assertThat(Acting.problem(tag(gallery))).isInstanceOf(Problem.Locked.class);

        assertThat(studio.workspace.locks().delete(studio.owner, gallery, "STILL"))
                .isEqualTo(Outcome.done(true));
        assertThat(tag(gallery)).isInstanceOf(Outcome.Done.class);
        assertThat(studio.workspace.locks().delete(studio.owner, gallery, "still"))
                .isEqualTo(Outcome.done(false));
    }

    @Test
    void aLockInsideKeepsTheGroupFromBeingDeleted() {
        lock(gallery, "keep", LockLevel.CAN_NOT_DELETE);

        assertThat(Acting.problem(studio.workspace.groups().delete(studio.owner, studio.group)))
                .isInstanceOf(Problem.Locked.class);
    }

    @Test
    void locksAboveAndInsideAreListed() {
        Lock above = lock(studio.group, "above", LockLevel.CAN_NOT_DELETE);
        Lock inside = lock(gallery, "inside", LockLevel.READ_ONLY);

        assertThat(studio.workspace.locks().list(studio.owner, studio.group).orThrow())
                .containsExactly(above, inside);
        assertThat(studio.workspace.locks().list(studio.owner, gallery).orThrow())
                .containsExactly(above, inside);
    }

    @Test
    void aLockIsChangedGivenTheOneThatIsThere() {
        lock(gallery, "keep", LockLevel.CAN_NOT_DELETE);

        Outcome<Lock> changed =
                studio.workspace
                        .locks()
                        .write(
                                studio.owner,
                                gallery,
                                "keep",
                                stored ->
                                        new Lock(
                                                gallery,
                                                "keep",
                                                stored.orElseThrow().level(),
                                                "because"));

        assertThat(studio.workspace.locks().show(studio.owner, gallery, "keep"))
                .isEqualTo(changed)
                .isEqualTo(
                        Outcome.done(
                                new Lock(gallery, "keep", LockLevel.CAN_NOT_DELETE, "because")));
    }

    @Test
    void aLockStandsOnlyOnWhatExists() {
        ResourceId nothing = studio.group.gallery("nothing");

        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .locks()
                                        .write(
                                                studio.owner,
                                                nothing,
                                                "keep",
                                                _ ->
                                                        new Lock(
                                                                nothing,
                                                                "keep",
                                                                LockLevel.READ_ONLY,
                                                                ""))))
                .isEqualTo(new Problem.NotFound(nothing));
    }

    @Test
    void whoMayWriteTheGalleryMayNotSetLocksOnIt() {
        Acting.person(studio.workspace, "mia");
        studio.workspace
                .access()
                .create(studio.owner, studio.group, "Contributor", "mia")
                .orThrow();

        assertThat(
                        Acting.problem(
                                studio.workspace
                                        .locks()
                                        .delete(
                                                Acting.as(studio.workspace, "mia"),
                                                gallery,
                                                "keep")))
                .isInstanceOf(Problem.NotAuthorized.class);
    }

    private Outcome<?> tag(ResourceId id) {
        return studio.workspace
                .tagging()
                .update(studio.owner, id, TagOperation.MERGE, Map.of("a", "b"));
    }

    private Lock lock(ResourceId scope, String name, LockLevel level) {
        return studio.workspace
                .locks()
                .write(studio.owner, scope, name, _ -> new Lock(scope, name, level, ""))
                .orThrow();
    }
}
