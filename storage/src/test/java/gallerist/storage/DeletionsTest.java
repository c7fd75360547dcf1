package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionsTest {
    private Studio studio;
    private ResourceId gold;
    private ResourceId web;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        gold = studio.gallery("gold");
        web = studio.definition(gold, "web");
        studio.version(web, "1.0.0");
        studio.version(web, "2.0.0");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private String plan(ResourceId id) {
        return studio.workspace
                .deletionPlans()
                .of(studio.owner, id, false, Reckoning.AS_KNOWN)
                .orThrow()
                .plan()
                .hash();
    }

    private List<ResourceId> inside() {
        return studio
                .workspace
                .outline()
                .list(studio.owner, studio.workspace.subscription())
                .orThrow()
                .stream()
                .map(Outline.Line::id)
                .filter(id -> id.isWithin(gold))
                .toList();
    }

    @Test
    void theFirstWordOfADeletionComesWhenAllIsGone() {
        List<Integer> left = new ArrayList<>();
        studio.workspace.changes().listen(_ -> left.add(inside().size()));

        List<ResourceId> stays =
                studio.workspace
                        .deletions()
                        .carryOut(studio.owner, gold, false, plan(gold))
                        .orThrow();

        assertThat(stays).isEmpty();
        assertThat(left).containsExactly(0, 0, 0, 0);
    }

    @Test
    void whatIsNotWhatWasSeenStays() {
        String seen = plan(gold);
        studio.version(web, "3.0.0");

        List<Problem> problems =
                studio.workspace.deletions().carryOut(studio.owner, gold, false, seen).problems();

        assertThat(problems).singleElement().isInstanceOf(Problem.PlanDiffers.class);
        assertThat(inside()).hasSize(5);
    }

    @Test
    void aVersionStaysWhenLatestWouldBecomeSomethingElseThanWasSeen() {
        ResourceId newest = web.version("2.0.0");
        String seen = plan(newest);
        studio.version(web, "1.5.0");

        List<Problem> problems =
                studio.workspace.deletions().carryOut(studio.owner, newest, false, seen).problems();
        studio.workspace.deletions().carryOut(studio.owner, newest, false, plan(newest)).orThrow();

        assertThat(problems).singleElement().isInstanceOf(Problem.PlanDiffers.class);
        assertThat(inside()).doesNotContain(newest);
    }
}
