package gallerist.storage;

import static gallerist.storage.Samples.NORTH_EUROPE;
import static gallerist.storage.Samples.WEST_EUROPE;
import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.TagOperation;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.replication.AggregatedState;
import gallerist.model.replication.Exclusion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private Studio studio;
    private Versions versions;
    private ResourceId web;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        versions = studio.workspace.versions();
        web = studio.definition(studio.gallery("gold"), "web");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Outcome<ImageVersion> write(ImageVersion version) {
        return versions.write(studio.owner, version.id(), _ -> version);
    }

    @Test
    void aVersionIsShownAsItWasWritten() {
        ResourceId id = web.version("1.0.0");

        ImageVersion created = write(Samples.version(id, NORTH_EUROPE)).orThrow();

        assertThat(created.publishing().published()).isEqualTo(studio.clock.instant());
        assertThat(created.publishing().targets())
                .extracting(target -> target.region().name())
                .containsExactly("westeurope", "northeurope");
        assertThat(versions.show(studio.owner, id).orThrow()).isEqualTo(created);
        assertThat(versions.list(studio.owner, web, Window.ALL).orThrow().items())
                .containsExactly(created);
    }

    @Test
    void aListThatWasReadBeforeSaysWhatWasWrittenSince() {
        ResourceId changed = studio.version(web, "1.0.0");
        ResourceId tagged = studio.version(web, "2.0.0");
        ResourceId gone = studio.version(web, "3.0.0");
        assertThat(listed()).hasSize(3);

        write(Samples.version(changed, NORTH_EUROPE)).orThrow();
        studio.workspace
                .tagging()
                .update(studio.owner, tagged, TagOperation.MERGE, Map.of("owner", "Ada"))
                .orThrow();
        versions.deleteForGood(studio.owner, gone).orThrow();
        ResourceId added = studio.version(web, "4.0.0");

        assertThat(listed())
                .containsExactly(
                        versions.show(studio.owner, changed).orThrow(),
                        versions.show(studio.owner, tagged).orThrow(),
                        versions.show(studio.owner, added).orThrow());
        assertThat(listed().getFirst().publishing().targets()).hasSize(2);
        assertThat(listed().get(1).tags().get("owner")).isEqualTo("Ada");
    }

    private List<ImageVersion> listed() {
        return versions.list(studio.owner, web, Window.ALL).orThrow().items();
    }

    @Test
    void aVersionIsStillThereAfterTheWorkspaceWasClosed() throws Exception {
        ResourceId id = studio.version(web, "1.0.0");

        studio.reopen();

        assertThat(studio.workspace.versions().show(studio.owner, id).orThrow().id()).isEqualTo(id);
    }

    @Test
    void aRegionIsAddedAndThePublishedDateStays() {
        ResourceId id = studio.version(web, "1.0.0");
        ImageVersion before = versions.show(studio.owner, id).orThrow();
        studio.clock.advance(Duration.ofDays(1));

        ImageVersion after =
                write(Samples.with(before, Samples.publishing(NORTH_EUROPE))).orThrow();

        assertThat(after.publishing().targets()).hasSize(2);
        assertThat(after.publishing().published()).isEqualTo(before.publishing().published());
        assertThat(after.stored().revision()).isEqualTo(2);
        assertThat(after.stored().systemData().createdAt())
                .isEqualTo(before.stored().systemData().createdAt());
        assertThat(after.stored().systemData().changedAt()).isEqualTo(studio.clock.instant());
    }

    @Test
    void aRegionIsRemovedOnlyWhenTheSafetyProfileAllowsIt() {
        ResourceId id = web.version("1.0.0");
        ImageVersion stored = write(Samples.version(id, NORTH_EUROPE)).orThrow();

        List<Problem> problems = problems(write(Samples.with(stored, Samples.publishing())));

        assertThat(problems)
                .containsExactly(new Problem.RegionRemovalForbidden(List.of("North Europe")));
        assertThat(versions.show(studio.owner, id).orThrow()).isEqualTo(stored);
    }

    @Test
    void aVersionNeedsItsDefinition() {
        ResourceId nowhere = studio.group.gallery("gold").image("none");

        List<Problem> problems = problems(write(Samples.version(nowhere.version("1.0.0"))));

        assertThat(problems).containsExactly(new Problem.ParentNotFound(nowhere));
    }

    @Test
    void aSourceThatDoesNotExistIsRefused() {
        ResourceId image = studio.group.provider("images", "none");

        List<Problem> problems =
                problems(
                        write(
                                Samples.version(
                                        web.version("1.0.0"),
                                        new Source.FromManagedImage(image),
                                        SafetyProfile.DEFAULT)));

        assertThat(problems).containsExactly(new Problem.SourceNotFound(image.toString()));
    }

    @Test
    void theDisksOfAManagedImageBecomeThoseOfTheVersion() {
        ResourceId image = studio.group.provider("images", "base");
        studio.workspace
                .sources()
                .write(
                        studio.owner,
                        image,
                        _ ->
                                Samples.source(
                                        image,
                                        new gallerist.model.gallery.NamedSource.SourceDisk(
                                                -1, "base.vhd", (30L << 30) - 1),
                                        new gallerist.model.gallery.NamedSource.SourceDisk(
                                                0, "data.vhd", 64L << 30)))
                .orThrow();

        ImageVersion created =
                write(
                                Samples.version(
                                        web.version("1.0.0"),
                                        new Source.FromManagedImage(image),
                                        SafetyProfile.DEFAULT))
                        .orThrow();

        assertThat(created.storage().osDisk().orElseThrow().sizeInGB()).isEqualTo(30);
        assertThat(created.storage().dataDisks())
                .extracting(disk -> disk.sizeInGB())
                .containsExactly(64L);
    }

    @Test
    void aVersionIsMadeFromAnotherVersion() {
        ResourceId first = studio.version(web, "1.0.0");
        Source source = new Source.FromVersion(first);

        ImageVersion created =
                write(Samples.version(web.version("2.0.0"), source, SafetyProfile.DEFAULT))
                        .orThrow();

        assertThat(created.storage().source()).isEqualTo(source);
    }

    @Test
    void aBlockedVersionIsDeletedOnlyAfterItsEndOfLife() {
        ResourceId id = web.version("1.0.0");
        EndOfLife tomorrow = EndOfLife.on(studio.clock.instant().plus(Duration.ofDays(1)));
        write(
                        Samples.with(
                                Samples.version(
                                        id,
                                        new Source.MetadataOnly(),
                                        new SafetyProfile(false, true)),
                                Samples.publishing(false, tomorrow, Exclusion.AS_VERSION)))
                .orThrow();

        List<Problem> tooEarly = problems(versions.delete(studio.owner, id));
        studio.clock.advance(Duration.ofDays(1));
        Outcome<Boolean> inTime = versions.delete(studio.owner, id);

        assertThat(tooEarly).containsExactly(new Problem.DeletionBlockedBeforeEndOfLife(id));
        assertThat(inTime).isEqualTo(Outcome.done(true));
        assertThat(versions.delete(studio.owner, id)).isEqualTo(Outcome.done(false));
    }

    @Test
    void aVersionIsDeletedAsItWasSeenOrNotAtAll() {
        ResourceId id = studio.version(web, "1.0.0");
        ImageVersion seen = versions.show(studio.owner, id).orThrow();
        studio.workspace
                .tagging()
                .update(studio.owner, id, TagOperation.MERGE, Map.of("owner", "Ada"))
                .orThrow();
        ImageVersion now = versions.show(studio.owner, id).orThrow();

        List<Problem> stale = problems(versions.delete(studio.owner, seen));
        Outcome<Boolean> fresh = versions.delete(studio.owner, now);
        List<Problem> gone = problems(versions.delete(studio.owner, now));

        assertThat(stale).containsExactly(new Problem.ChangedMeanwhile(id));
        assertThat(fresh).isEqualTo(Outcome.done(true));
        assertThat(gone).containsExactly(new Problem.ChangedMeanwhile(id));
    }

    @Test
    void latestIsTheHighestNumberThatIsNotExcluded() {
        studio.version(web, "1.9.0");
        studio.version(web, "1.10.0");
        write(
                        Samples.with(
                                Samples.version(web.version("2.0.0")),
                                Samples.publishing(true, EndOfLife.never(), Exclusion.AS_VERSION)))
                .orThrow();
        write(
                        Samples.with(
                                Samples.version(web.version("3.0.0")),
                                Samples.publishing(
                                        false,
                                        EndOfLife.never(),
                                        Exclusion.EXCLUDED,
                                        NORTH_EUROPE)))
                .orThrow();

        List<Latest> latest = versions.latest(studio.owner, web).orThrow();

        assertThat(latest)
                .extracting(each -> each.region().name())
                .containsExactly("northeurope", "westeurope");
        assertThat(latest.get(0).version()).isEmpty();
        assertThat(latest.get(1).version()).contains(VersionNumber.of("1.10.0"));
        assertThat(versions.latest(studio.owner, web, WEST_EUROPE).orThrow())
                .isEqualTo(latest.get(1));
    }

    @Test
    void withoutBytesNobodyKnowsHowFarAVersionIs() {
        ResourceId id = studio.version(web, "1.0.0");

        assertThat(versions.replication(studio.owner, id).orThrow().aggregated())
                .isEqualTo(AggregatedState.UNKNOWN);
        assertThat(versions.readiness(studio.owner, id).orThrow())
                .allMatch(readiness -> !readiness.isReady());
    }

    @Test
    void pagesJoinByNumberWithoutGapOrRepetition() {
        for (int minor = 6; minor < 13; minor++) {
            studio.version(web, "1." + minor + ".0");
        }

        Page<ImageVersion> first = versions.list(studio.owner, web, new Window(3, "")).orThrow();
        Page<ImageVersion> second =
                versions.list(studio.owner, web, new Window(3, first.next())).orThrow();
        Page<ImageVersion> third =
                versions.list(studio.owner, web, new Window(3, second.next())).orThrow();

        assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
                .extracting(ImageVersion::name)
                .containsExactly("1.6.0", "1.7.0", "1.8.0", "1.9.0", "1.10.0", "1.11.0");
        assertThat(third.items()).extracting(ImageVersion::name).containsExactly("1.12.0");
        assertThat(third.next()).isEmpty();
    }
}
