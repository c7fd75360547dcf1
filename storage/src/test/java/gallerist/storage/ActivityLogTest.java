package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Operation;
import gallerist.model.activity.Status;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityLogTest {
    private Studio studio;
    private ResourceId gold;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
        gold = studio.gallery("gold");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void anEntrySaysWhoDidWhatAndWhatItChanged() {
        studio.workspace
                .tagging()
                .update(studio.owner, gold, TagOperation.MERGE, Map.of("owner", "mia"))
                .orThrow();

        Entry entry = log(LogQuery.about(gold)).getFirst();

        assertThat(entry.operation()).isEqualTo("Microsoft.Resources/tags/write");
        assertThat(entry.scope()).isEqualTo(gold.toString());
        assertThat(entry.caller()).isEqualTo(studio.owner.principal().name());
        assertThat(entry.login()).isEqualTo(System.getProperty("user.name"));
        assertThat(entry.correlation()).isEqualTo(studio.owner.correlation());
        assertThat(entry.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(entry.at()).isEqualTo(studio.clock.instant());
        assertThat(entry.changes()).containsExactly(new Change("tags.owner", "", "mia"));
    }

    @Test
    void whatWasRefusedIsRememberedWithItsCode() {
        Acting.person(studio.workspace, "mia");
        Caller mia = Acting.as(studio.workspace, "mia");
        studio.workspace.galleries().delete(mia, gold);
        studio.workspace.groups().delete(studio.owner, studio.group);

        List<Entry> failed = log(LogQuery.about(studio.workspace.subscription()).ending("failed"));

        assertThat(failed)
                .extracting(Entry::code)
                .containsExactly("CannotDeleteResource", "AuthorizationFailed");
        assertThat(log(LogQuery.about(gold).by("MIA@local"))).hasSize(1);
        assertThat(log(LogQuery.about(gold).by(mia.principal().id().toString()))).hasSize(1);
        assertThat(log(LogQuery.about(gold).correlatedBy(mia.correlation().toString()))).hasSize(1);
    }

    @Test
    void theLogOfAVersionIsFoundByItsId() {
        ResourceId version = studio.version(studio.definition(gold, "web"), "1.4.2");

        assertThat(log(LogQuery.about(version))).hasSize(1);
        assertThat(log(LogQuery.about(version).onlyItself())).hasSize(1);
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAreWanted() {
        for (int i = 0; i < 5; i++) {
            studio.clock.advance(Duration.ofMinutes(1));
            studio.gallery("more" + i);
        }
        ResourceId all = studio.workspace.subscription();

        assertThat(log(LogQuery.about(all).atMost(2)))
                .extracting(entry -> ResourceId.of(entry.scope()).name())
                .containsExactly("more4", "more3");
        assertThat(
                        log(
                                LogQuery.about(all)
                                        .of(Operation.GALLERY_WRITE.action())
                                        .between(
                                                studio.clock.instant().minusSeconds(60),
                                                studio.clock.instant())))
                .extracting(entry -> ResourceId.of(entry.scope()).name())
                .containsExactly("more3");
        assertThat(log(LogQuery.about(studio.group).onlyItself())).hasSize(1);
    }

    @Test
    void nobodyReadsAboutWhatTheyMayNotSee() {
        ResourceId silver = studio.gallery("silver");
        Acting.person(studio.workspace, "mia");
        studio.workspace.access().create(studio.owner, silver, "Reader", "mia").orThrow();
        Caller mia = Acting.as(studio.workspace, "mia");

        assertThat(
                        studio.workspace
                                .activityLog()
                                .list(mia, LogQuery.about(studio.group).atMost(1))
                                .orThrow())
                .extracting(Entry::scope)
                .containsOnly(silver.toString());
        assertThat(Acting.problem(studio.workspace.activityLog().list(mia, LogQuery.about(gold))))
                .isInstanceOf(Problem.NotAuthorized.class);
    }

    private List<Entry> log(LogQuery query) {
        return studio.workspace.activityLog().list(studio.owner, query).orThrow();
    }
}
