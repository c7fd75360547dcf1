package gallerist.storage;

import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.activity.Entry;
import gallerist.model.activity.Status;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Source;
import gallerist.model.sharing.SharingProfile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {
    private Studio studio;
    private ResourceId gold;
    private ResourceId web;
    private Caller mia;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        gold = studio.gallery("gold");
        web = studio.definition(gold, "web");
        studio.version(web, "1.0.0");
        Acting.person(studio.workspace, "mia");
        mia = Acting.as(studio.workspace, "mia");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private void grant(String role, ResourceId scope) {
        studio.workspace.access().create(studio.owner, scope, role, "mia").orThrow();
    }

    private static boolean refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                && problems.getFirst() instanceof Problem.NotAuthorized;
    }

    @ParameterizedTest
    @CsvSource({
        "Owner,                               true,  true,  true,  true",
        "Contributor,                         true,  true,  true,  false",
        "Reader,                              true,  true,  false, false",
        "Compute Gallery Artifacts Publisher, true,  true,  true,  false",
        "Compute Gallery Image Reader,        false, true,  false, false",
        "Compute Gallery Sharing Admin,       false, false, false, true"
    })
    void aRoleOnAGalleryAllowsWhatTheServiceSays(
            String role, boolean seeGallery, boolean seeImages, boolean write, boolean share) {
        grant(role, gold);
        ResourceId version = web.version("1.0.0");

        assertThat(!refused(studio.workspace.galleries().show(mia, gold))).isEqualTo(seeGallery);
        assertThat(!refused(studio.workspace.definitions().show(mia, web))).isEqualTo(seeImages);
        assertThat(!refused(studio.workspace.versions().show(mia, version))).isEqualTo(seeImages);
        assertThat(
                        !refused(
                                studio.workspace
                                        .versions()
                                        .write(
                                                mia,
                                                web.version("2.0.0"),
                                                _ -> Samples.version(web.version("2.0.0")))))
                .isEqualTo(write);
        assertThat(!refused(studio.workspace.versions().delete(mia, version))).isEqualTo(write);
        assertThat(!refused(studio.workspace.sharing().reset(mia, gold))).isEqualTo(share);
    }

    @Test
    void aListHasOnlyWhatMayBeRead() {
        ResourceId other = studio.definition(gold, "web-other");
        ResourceId elsewhere = studio.definition(studio.gallery("silver"), "web");
        studio.version(elsewhere, "1.0.0");
        studio.version(other, "1.0.0");
        grant("Reader", web);
        grant("Reader", elsewhere);

        List<ImageVersion> versions =
                studio.workspace.versions().list(mia, studio.group, Window.ALL).orThrow().items();
        List<ImageDefinition> definitions =
                studio.workspace.definitions().list(mia, gold, Window.ALL).orThrow().items();
        List<Gallery> galleries =
                studio.workspace.galleries().list(mia, studio.group, Window.ALL).orThrow().items();

        assertThat(versions)
                .extracting(ImageVersion::id)
                .containsExactly(web.version("1.0.0"), elsewhere.version("1.0.0"));
        assertThat(definitions).extracting(ImageDefinition::id).containsExactly(web);
        assertThat(galleries).isEmpty();
    }

    @Test
    void pagesOfAListWithGapsJoinToo() {
        for (String name : List.of("a", "a-b", "a.b", "b")) {
            ResourceId id = studio.definition(gold, name);
            if (!name.equals("a.b")) {
                grant("Reader", id);
            }
        }

        Page<ImageDefinition> first =
                studio.workspace.definitions().list(mia, gold, new Window(2, "")).orThrow();
        Page<ImageDefinition> second =
                studio.workspace
                        .definitions()
                        .list(mia, gold, new Window(2, first.next()))
                        .orThrow();

        assertThat(first.items()).extracting(ImageDefinition::name).containsExactly("a", "a-b");
        assertThat(second.items()).extracting(ImageDefinition::name).containsExactly("b");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void aContributorDoesNotSwitchSoftDeleteOn() {
        grant("Contributor", gold);

        Outcome<Gallery> outcome =
                studio.workspace
                        .galleries()
                        .write(
                                mia,
                                gold,
                                _ ->
                                        Samples.gallery(
                                                gold,
                                                "",
                                                SharingProfile.PRIVATE,
                                                SoftDeletePolicy.ON));

        assertThat(refused(outcome)).isTrue();
        assertThat(studio.workspace.galleries().show(studio.owner, gold).orThrow().softDelete())
                .isEqualTo(SoftDeletePolicy.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "images,    MANAGED_IMAGE, Reader,      true",
        "snapshots, SNAPSHOT,      Reader,      false",
        "snapshots, SNAPSHOT,      Contributor, true",
        "disks,     DISK,          Reader,      false"
    })
    void aSourceAsksForARightOfItsOwn(String type, Kind kind, String role, boolean allowed) {
        ResourceId id = studio.group.provider(type, "base");
        studio.workspace.sources().write(studio.owner, id, _ -> Samples.source(id)).orThrow();
        grant("Compute Gallery Artifacts Publisher", gold);
        grant(role, id);
        Source source =
                kind == Kind.MANAGED_IMAGE
                        ? new Source.FromManagedImage(id)
                        : new Source.FromDisks(
                                List.of(new Source.Disk(-1, new Source.OfResource(id))));
        ResourceId version = web.version("3.0.0");

        Outcome<ImageVersion> outcome =
                studio.workspace
                        .versions()
                        .write(
                                mia,
                                version,
                                _ -> Samples.version(version, source, SafetyProfile.DEFAULT));

        assertThat(!refused(outcome)).isEqualTo(allowed);
    }

    @Test
    void whatWasRefusedIsLoggedOnceAndChangesNothingElse() {
        grant("Reader", gold);
        List<Entry> before = log();

        assertThat(refused(studio.workspace.versions().delete(mia, web.version("1.0.0")))).isTrue();

        List<Entry> after = log();
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.getFirst())
                .returns(Status.FAILED, Entry::status)
                .returns("AuthorizationFailed", Entry::code)
                .returns("mia@local", Entry::caller)
                .returns("Microsoft.Compute/galleries/images/versions/delete", Entry::operation);
        assertThat(studio.workspace.versions().show(studio.owner, web.version("1.0.0")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatABrokenRuleRefusedIsLoggedWithItsCode() {
        assertThat(problems(studio.workspace.definitions().delete(studio.owner, web))).hasSize(1);

        assertThat(log().getFirst())
                .returns(Status.FAILED, Entry::status)
                .returns("CannotDeleteResource", Entry::code);
    }

    @Test
    void aRoleOnWhatWasDeletedIsNotFoundOnWhatIsMadeAnew() {
        ResourceId silver = studio.gallery("silver");
        grant("Owner", silver);
        studio.workspace.galleries().delete(studio.owner, silver).orThrow();
        studio.gallery("silver");

        assertThat(refused(studio.workspace.galleries().show(mia, silver))).isTrue();
    }

    private List<Entry> log() {
        return studio.workspace
                .activityLog()
                .list(studio.owner, LogQuery.about(studio.workspace.subscription()))
                .orThrow();
    }
}
