package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.activity.Entry;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggingTest {
    private Studio studio;
    private Tagging tagging;
    private ResourceId gold;
    private ResourceId silver;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
        tagging = studio.workspace.tagging();
        gold = studio.gallery("gold");
        silver = studio.gallery("silver");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void tagsAreMergedReplacedAndDeleted() {
        tagging.update(studio.owner, gold, TagOperation.MERGE, Map.of("a", "1", "b", "2"))
                .orThrow();
        tagging.update(studio.owner, gold, TagOperation.MERGE, Map.of("b", "3")).orThrow();
        assertThat(tags(gold)).isEqualTo(Map.of("a", "1", "b", "3"));

        tagging.update(studio.owner, gold, TagOperation.DELETE, Map.of("a", "9", "b", ""))
                .orThrow();
        assertThat(tags(gold)).isEqualTo(Map.of("a", "1"));

        tagging.update(studio.owner, gold, TagOperation.REPLACE, Map.of("c", "4")).orThrow();
        assertThat(tags(gold)).isEqualTo(Map.of("c", "4"));
        assertThat(studio.workspace.galleries().show(studio.owner, gold).orThrow().tags().values())
                .isEqualTo(Map.of("c", "4"));
    }

    @Test
    void severalResourcesAreTaggedTogetherOrNotAtAll() {
        ResourceId nothing = studio.group.gallery("nothing");

        assertThat(
                        Acting.problem(
                                tagging.update(
                                        studio.owner,
                                        List.of(gold, nothing, silver),
                                        TagOperation.MERGE,
                                        Map.of("a", "1"))))
                .isEqualTo(new Problem.NotFound(nothing));
        assertThat(tags(gold)).isEmpty();
        Entry failed =
                studio.workspace
                        .activityLog()
                        .list(studio.owner, LogQuery.about(studio.workspace.subscription()))
                        .orThrow()
                        .getFirst();
        assertThat(failed.scope()).isEqualTo(nothing.toString());
        assertThat(failed.code()).isEqualTo("ResourceNotFound");

        tagging.update(studio.owner, List.of(gold, silver), TagOperation.MERGE, Map.of("a", "1"))
                .orThrow();
        assertThat(tagging.uses(studio.owner, studio.workspace.subscription()))
                .containsExactly(new TagUse("a", "1", 2));
        assertThat(tagging.list(studio.owner, studio.group))
                .extracting(Tagged::id)
                .containsExactly(gold, silver);
    }

    @Test
    void nobodySeesTheTagsOfWhatTheyMayNotSee() {
        tagging.update(studio.owner, gold, TagOperation.MERGE, Map.of("a", "1")).orThrow();
        Acting.person(studio.workspace, "mia");

        assertThat(tagging.uses(Acting.as(studio.workspace, "mia"), studio.group)).isEmpty();
    }

    private Map<String, String> tags(ResourceId id) {
        return tagging.show(studio.owner, id).orThrow().values();
    }
}
