package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {
    private final List<Change> heard = new ArrayList<>();
    private Studio studio;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void whatWasCommittedIsAnnouncedWithItsId() {
        studio.workspace.changes().listen(heard::add);
        ResourceId gold = studio.gallery("gold");
        assertThat(heard).containsExactly(new Change.Written(Operation.GALLERY_WRITE, gold));
    }

    @Test
    void aListenerSeesWhatItIsToldOf() {
        List<String> read = new ArrayList<>();
        studio.workspace
                .changes()
                .listen(change ->
                        read.add(
                                studio.workspace
                                        .galleries()
                                        .show(studio.owner, change.id())
                                        .orThrow()
                                        .name()));
        studio.gallery("gold");
        assertThat(read).containsExactly("gold");
    }

    @Test
    void aRefusedAttemptIsAnnouncedAsOne() {
        studio.workspace.changes().listen(heard::add);
        ResourceId nowhere = studio.group.gallery("nowhere").image("web");
        studio.workspace
                .definitions()
                .write(studio.owner, nowhere, _ -> Samples.definition(nowhere));
        assertThat(heard).containsExactly(new Change.Refused(Operation.DEFINITION_WRITE, nowhere));
    }

    @Test
    void deletingWhatIsNotThereIsNoChange() {
        studio.workspace.changes().listen(heard::add);
        studio.workspace.galleries().delete(studio.owner, studio.group.gallery("gold"));
        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatFailsDisturbsNobody() {
        studio.workspace
                .changes()
                .listen(_ -> {
                    throw new IllegalStateException("broken");
                });
        studio.workspace.changes().listen(heard::add);
        studio.gallery("gold");
        assertThat(heard).hasSize(1);
    }

    @Test
    void whoStopsListeningHearsNothingMore() {
        Changes.Listening listening = studio.workspace.changes().listen(heard::add);
        listening.close();
        studio.gallery("gold");
        assertThat(heard).isEmpty();
    }

    @Test
    void aChangeTouchesWhatIsAboveAndInside() {
        ResourceId gold = studio.group.gallery("gold");
        Change change = new Change.Written(Operation.DEFINITION_WRITE, gold.image("web"));
        assertThat(change.touches(gold)).isTrue();
        assertThat(change.touches(gold.image("web").version("1.0.0"))).isTrue();
        assertThat(change.touches(gold.image("web2"))).isFalse();
    }
}
