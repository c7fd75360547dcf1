package gallerist.storage;

import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.sharing.SharingProfile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecycleBinTest {
    private Studio studio;
    private RecycleBin bin;
    private ResourceId gallery;
    private ResourceId web;
    private ResourceId version;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        bin = studio.workspace.recycleBin();
        gallery = studio.group.gallery("gold");
        studio.workspace
                .galleries()
                .write(
                        studio.owner,
                        gallery,
                        _ ->
                                Samples.gallery(
                                        gallery, "", SharingProfile.PRIVATE, SoftDeletePolicy.ON))
                .orThrow();
        web = studio.definition(gallery, "web");
        version = studio.version(web, "1.0.0");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Outcome<Boolean> delete() {
        return studio.workspace.versions().delete(studio.owner, version);
    }

    private List<ImageVersion> thrownAway() {
        return bin.list(studio.owner, web, Window.ALL).orThrow().items();
    }

    @Test
    void whatWasThrownAwayLiesInTheBinOnly() {
        assertThat(delete()).isEqualTo(Outcome.done(true));

        assertThat(thrownAway()).extracting(ImageVersion::id).containsExactly(version);
        assertThat(thrownAway().getFirst().deletion())
                .isEqualTo(
                        new Deletion.Soft(
                                studio.clock.instant(),
                                studio.clock.instant().plus(Duration.ofDays(7)),
                                studio.owner.principal().name()));
        assertThat(problems(studio.workspace.versions().show(studio.owner, version)))
                .containsExactly(new Problem.NotFound(version));
        assertThat(
                        studio.workspace
                                .versions()
                                .list(studio.owner, web, Window.ALL)
                                .orThrow()
                                .items())
                .isEmpty();
    }

    @Test
    void whatIsInTheBinIsNotDeletedAgainNorWritten() {
        delete();

        assertThat(delete()).isEqualTo(Outcome.done(false));
        assertThat(
                        problems(
                                studio.workspace
                                        .versions()
                                        .write(
                                                studio.owner,
                                                version,
                                                _ -> Samples.version(version))))
                .containsExactly(new Problem.InRecycleBin(version));
    }

    @Test
    void theBinKeepsDefinitionsFromBeingDeleted() {
        delete();

        assertThat(problems(studio.workspace.definitions().delete(studio.owner, web)))
                .containsExactly(new Problem.HasSoftDeleted(List.of(version)));
    }

    @Test
    void softDeleteSwitchedOffLetsDefinitionsGoWithWhatIsInTheirBin() {
        delete();
        studio.workspace
                .galleries()
                .write(
                        studio.owner,
                        gallery,
                        _ ->
                                Samples.gallery(
                                        gallery, "", SharingProfile.PRIVATE, SoftDeletePolicy.OFF))
                .orThrow();

        assertThat(studio.workspace.definitions().delete(studio.owner, web))
                .isEqualTo(Outcome.done(true));
        assertThat(problems(bin.restore(studio.owner, version)))
                .containsExactly(new Problem.NotFound(version));
    }

    @Test
    void aRestoredVersionIsAsItWas() {
        ImageVersion before = studio.workspace.versions().show(studio.owner, version).orThrow();
        delete();

        ImageVersion restored = bin.restore(studio.owner, version).orThrow();

        assertThat(restored.publishing()).isEqualTo(before.publishing());
        assertThat(restored.deletion()).isEqualTo(Deletion.none());
        assertThat(studio.workspace.versions().show(studio.owner, version).orThrow())
                .isEqualTo(restored);
        assertThat(thrownAway()).isEmpty();
    }

    @Test
    void onlyWhatIsInTheBinIsRestoredOrPurged() {
        assertThat(problems(bin.restore(studio.owner, version)))
                .containsExactly(new Problem.NotSoftDeleted(version));
        assertThat(problems(bin.purge(studio.owner, version)))
                .containsExactly(new Problem.NotSoftDeleted(version));
    }

    @Test
    void aPurgedVersionIsGone() {
        delete();

        assertThat(bin.purge(studio.owner, version)).isEqualTo(Outcome.done(true));

        assertThat(thrownAway()).isEmpty();
        assertThat(bin.purge(studio.owner, version)).isEqualTo(Outcome.done(false));
        assertThat(studio.workspace.definitions().delete(studio.owner, web))
                .isEqualTo(Outcome.done(true));
    }

    @Test
    void deletingForGoodPassesTheBinBy() {
        assertThat(studio.workspace.versions().deleteForGood(studio.owner, version))
                .isEqualTo(Outcome.done(true));

        assertThat(thrownAway()).isEmpty();
    }

    @Test
    void theBinEmptiesItselfAnHourAfterTheTimeWasFirstSeenToBeOver() throws Exception {
        delete();
        studio.clock.advance(Duration.ofDays(7));

        bin.purgeDue();
        assertThat(thrownAway()).hasSize(1);
        studio.clock.advance(Duration.ofHours(1));
        studio.reopen();

        assertThat(
                        studio.workspace
                                .recycleBin()
                                .list(studio.owner, web, Window.ALL)
                                .orThrow()
                                .items())
                .isEmpty();
    }

    @Test
    @DisplayName("Rule 16: a clock that jumps purges nothing, however often it does")
    void aClockThatJumpsPurgesNothing() {
        delete();
        studio.clock.jump(Duration.ofDays(30));
        bin.purgeDue();
        studio.clock.jump(Duration.ofHours(2));
        bin.purgeDue();
        assertThat(thrownAway()).hasSize(1);

        studio.clock.jump(Duration.ofDays(-31));
        bin.purgeDue();
        studio.clock.advance(Duration.ofDays(8));
        bin.purgeDue();

        assertThat(thrownAway()).hasSize(1);
    }

    @Test
    @DisplayName("Rule 16: where the machine was started anew, the hour begins again")
    void afterAStartOfTheMachineTheHourBeginsAgain() {
        delete();
        studio.clock.advance(Duration.ofDays(8));
        bin.purgeDue();
        studio.clock.startMachineAnew();
        studio.clock.advance(Duration.ofMinutes(59));
        bin.purgeDue();
        assertThat(thrownAway()).hasSize(1);

        studio.clock.advance(Duration.ofMinutes(61));
        bin.purgeDue();

        assertThat(thrownAway()).isEmpty();
    }
}
