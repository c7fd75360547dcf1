package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.activity.Entry;
import gallerist.model.advice.Estate;
import gallerist.model.advice.Finding;
import gallerist.model.advice.Practice;
import gallerist.model.advice.Snooze;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdvisingTest {
    private Studio studio;
    private Advising advising;
    private ResourceId image;

    @BeforeEach
    void open(@TempDir Path folder) {
        studio = new Studio(folder);
        advising = studio.workspace.advising();
        image = studio.definition(studio.gallery("gold"), "web");
        studio.version(image, "1.0.0");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private List<Advised> ownerless() {
        return advising.list(studio.owner, image).orThrow().stream()
                .filter(each -> each.finding().practice() == Practice.OWNER_MISSING)
                .toList();
    }

    @Test
    void findingsAreThoseOfTheScope() {
        assertThat(ownerless()).extracting(each -> each.finding().on()).containsExactly(image);
        assertThat(advising.list(studio.owner, image).orThrow())
                .extracting(Advised::finding)
                .extracting(Finding::on)
                .allMatch(on -> on.isWithin(image));
        assertThat(advising.list(studio.owner, studio.workspace.subscription()).orThrow())
                .extracting(each -> each.finding().practice())
                .contains(Practice.OWNER_MISSING, Practice.ONE_REGION);
    }

    @Test
    void whatIsWrittenIsAdvisedOnAtOnce() {
        assertThat(ownerless()).hasSize(1);

        studio.workspace
                .tagging()
                .update(studio.owner, image, TagOperation.MERGE, Map.of("owner", "Ada"))
                .orThrow();

        assertThat(ownerless()).isEmpty();
    }

    @Test
    void anEstateIsReadOnceUntilSomethingIsWritten() {
        ResourceId subscription = studio.workspace.subscription();
        Estate before = advising.estate(studio.owner, subscription).orThrow();

        assertThat(advising.estate(studio.owner, subscription).orThrow()).isSameAs(before);
        ResourceId second = studio.version(image, "2.0.0");
        assertThat(advising.estate(studio.owner, subscription).orThrow().versions())
                .extracting(ImageVersion::id)
                .containsExactly(second, image.version("1.0.0"));
    }

    @Test
    void anEstateGrowsOldByItself() {
        ResourceId subscription = studio.workspace.subscription();
        advising.estate(studio.owner, subscription).orThrow();

        studio.clock.advance(Duration.ofMinutes(1));

        assertThat(advising.estate(studio.owner, subscription).orThrow().now())
                .isEqualTo(studio.clock.instant());
    }

    @Test
    void nobodySeesTheEstateOfAnother() {
        ResourceId subscription = studio.workspace.subscription();
        advising.estate(studio.owner, subscription).orThrow();

        assertThat(advising.estate(Caller.NOBODY, subscription).orThrow().galleries()).isEmpty();
    }

    @Test
    void whatIsPutOffIsOpenAgainFromItsDayOn() {
        Instant until = studio.clock.instant().plus(Duration.ofDays(3));

        advising.snooze(studio.owner, Practice.OWNER_MISSING, image, until, "Being decided")
                .orThrow();

        assertThat(ownerless().getFirst().snooze().map(Snooze::reason)).contains("Being decided");
        assertThat(ownerless().getFirst().isOpen()).isFalse();
        studio.clock.advance(Duration.ofDays(3));
        assertThat(ownerless().getFirst().isOpen()).isTrue();
    }

    @Test
    void whatIsTakenUpIsOpenAtOnceAndBothStandInTheLog() {
        Instant until = studio.clock.instant().plus(Duration.ofDays(3));
        advising.snooze(studio.owner, Practice.OWNER_MISSING, image, until, "Later").orThrow();

        assertThat(advising.wake(studio.owner, Practice.OWNER_MISSING, image).orThrow()).isTrue();
        assertThat(advising.wake(studio.owner, Practice.OWNER_MISSING, image).orThrow()).isFalse();

        assertThat(ownerless().getFirst().isOpen()).isTrue();
        List<Entry> entries =
                studio.workspace
                        .activityLog()
                        .list(studio.owner, LogQuery.about(image).onlyItself())
                        .orThrow();
        assertThat(entries.stream().flatMap(entry -> entry.changes().stream()))
                .anyMatch(change -> change.after().equals("Later"))
                .anyMatch(change -> change.before().equals("Later") && change.after().isEmpty());
    }

    @Test
    void aReasonIsNeededAndTheResourceMustExist() {
        Instant until = studio.clock.instant().plus(Duration.ofDays(3));

        assertThat(
                        Studio.problems(
                                advising.snooze(
                                        studio.owner, Practice.OWNER_MISSING, image, until, " ")))
                .containsExactly(new Problem.Missing("reason"));
        assertThat(
                        Studio.problems(
                                advising.snooze(
                                        studio.owner,
                                        Practice.OWNER_MISSING,
                                        studio.group.gallery("none"),
                                        until,
                                        "Because")))
                .isNotEmpty();
    }

    @Test
    void whatIsPutOffStaysSoAfterARestart() {
        Instant until = studio.clock.instant().plus(Duration.ofDays(3));
        advising.snooze(studio.owner, Practice.OWNER_MISSING, image, until, "Later").orThrow();

        studio.reopen();
        advising = studio.workspace.advising();

        assertThat(ownerless().getFirst().isOpen()).isFalse();
    }
}
