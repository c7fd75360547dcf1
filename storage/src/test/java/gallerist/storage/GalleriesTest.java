package gallerist.storage;

import static gallerist.storage.Samples.NORTH_EUROPE;
import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.limits.Limits;
import gallerist.model.limits.Usage;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleriesTest {
    private Studio studio;
    private Galleries galleries;
    private ResourceId gold;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        galleries = studio.workspace.galleries();
        gold = studio.group.gallery("gold");
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private Outcome<Gallery> write(Gallery gallery) {
        return galleries.write(studio.owner, gallery.id(), _ -> gallery);
    }

    private static Gallery described(ResourceId id, String description, Tags tags) {
        return new Gallery(
                id,
                Samples.WEST_EUROPE,
                tags,
                description,
                ManagedIdentity.NONE,
                SharingProfile.PRIVATE,
                SoftDeletePolicy.OFF,
                new Uninterpreted(Map.of("edge", "{\"a\":[1,2]}")),
                Stored.NEW);
    }

    @Test
    void aGalleryIsShownAndListedAsItWasWritten() {
        Gallery created =
                write(described(gold, "All\nof it", new Tags(Map.of("owner", "images")))).orThrow();

        assertThat(created.description()).isEqualTo("All\nof it");
        assertThat(created.tags().values()).containsEntry("owner", "images");
        assertThat(created.uninterpreted().parts()).containsEntry("edge", "{\"a\":[1,2]}");
        assertThat(created.stored().revision()).isEqualTo(1);
        assertThat(created.stored().systemData().createdBy())
                .isEqualTo(studio.owner.principal().name());
        assertThat(galleries.show(studio.owner, gold).orThrow()).isEqualTo(created);
        assertThat(galleries.list(studio.owner, studio.group, Window.ALL).orThrow().items())
                .containsExactly(created);
        assertThat(
                        galleries
                                .list(studio.owner, studio.workspace.subscription(), Window.ALL)
                                .orThrow()
                                .items())
                .containsExactly(created);
    }

    @Test
    void whatLooksLikeSqlIsKeptAsText() {
        String hostile = "'); drop table resource; -- \" \\ \u202E \u200B ? {1} ${x}";

        String name = hostile.replaceAll("[\\\\?]", "");

        Gallery created =
                write(described(gold, hostile, new Tags(Map.of(name, hostile)))).orThrow();

        assertThat(created.description()).isEqualTo(hostile);
        assertThat(created.tags().values()).containsEntry(name, hostile);
        assertThat(galleries.show(studio.owner, gold).orThrow()).isEqualTo(created);
    }

    @Test
    void controlCharactersAreRefusedAndNothingIsWritten() {
        Outcome<Gallery> outcome =
                galleries.write(studio.owner, gold, _ -> described(gold, "bell \u0007", Tags.NONE));

        assertThat(problems(outcome))
                .containsExactly(new Problem.ControlCharacter("description", 7));
        assertThat(problems(galleries.show(studio.owner, gold)))
                .containsExactly(new Problem.NotFound(gold));
    }

    @Test
    void aNameIsTakenInTheWholeSubscriptionWhateverItsCase() {
        studio.gallery("gold");
        ResourceId other = studio.workspace.subscription().group("other");
        studio.workspace.groups().write(studio.owner, other, _ -> Samples.group(other)).orThrow();

        List<Problem> problems = problems(write(Samples.gallery(other.gallery("GOLD"))));

        assertThat(problems)
                .containsExactly(new Problem.GalleryNameTaken("GOLD", gold.subscription()));
    }

    @Test
    void anIdNamesTheSameGalleryWhateverItsCase() {
        studio.gallery("gold");
        ResourceId shouted = ResourceId.of(gold.toString().toUpperCase(java.util.Locale.ROOT));

        Gallery found = galleries.show(studio.owner, shouted).orThrow();

        assertThat(found.id().toString()).isEqualTo(gold.toString());
        assertThat(
                        galleries
                                .list(
                                        studio.owner,
                                        ResourceId.of(
                                                studio.group
                                                        .toString()
                                                        .toUpperCase(java.util.Locale.ROOT)),
                                        Window.ALL)
                                .orThrow()
                                .items())
                .containsExactly(found);
    }

    @Test
    void theSameWriteTwiceLeavesOneGalleryAsItWas() {
        write(Samples.gallery(gold)).orThrow();
        studio.clock.advance(Duration.ofMinutes(1));

        Gallery again = write(Samples.gallery(gold)).orThrow();

        assertThat(again.stored().revision()).isEqualTo(1);
        assertThat(again.stored().systemData().changedAt())
                .isEqualTo(studio.clock.instant().minus(Duration.ofMinutes(1)));
        assertThat(galleries.list(studio.owner, studio.group, Window.ALL).orThrow().items())
                .containsExactly(again);
    }

    @Test
    void anEditOfAnOlderRevisionIsRefused() {
        Gallery seen = write(Samples.gallery(gold)).orThrow();
        write(described(gold, "by somebody else", Tags.NONE)).orThrow();

        Outcome<Gallery> late =
                galleries.write(
                        studio.owner,
                        gold,
                        Edit.basedOn(seen, _ -> described(gold, "late", Tags.NONE)));

        assertThat(problems(late)).containsExactly(new Problem.ChangedMeanwhile(gold));
        assertThat(galleries.show(studio.owner, gold).orThrow().description())
                .isEqualTo("by somebody else");
    }

    @Test
    void aGalleryNeedsItsGroup() {
        ResourceId nowhere = studio.workspace.subscription().group("none").gallery("gold");

        assertThat(problems(write(Samples.gallery(nowhere))))
                .containsExactly(new Problem.GroupNotFound("none"));
        assertThat(
                        problems(
                                galleries.list(
                                        studio.owner,
                                        studio.workspace.subscription().group("none"),
                                        Window.ALL)))
                .containsExactly(new Problem.GroupNotFound("none"));
    }

    @Test
    void aGalleryIsNotWrittenUnderTheIdOfSomethingElse() {
        ResourceId definition = gold.image("web");

        Outcome<Gallery> outcome =
                galleries.write(studio.owner, definition, _ -> Samples.gallery(definition));

        assertThat(problems(outcome)).containsExactly(new Problem.IdInvalid(definition.toString()));
    }

    @Test
    void whoeverWritesAGalleryDoesNotShareIt() {
        SharingProfile shared =
                new SharingProfile(
                        SharingPermission.GROUPS,
                        new TreeSet<>(List.of("c2b1a0f9-1111-4222-8333-944455566677")),
                        new TreeSet<>(),
                        Community.NONE);

        Gallery created = write(Samples.gallery(gold, "", shared, SoftDeletePolicy.OFF)).orThrow();

        assertThat(created.sharing().permission()).isEqualTo(SharingPermission.GROUPS);
        assertThat(created.sharing().subscriptions()).isEmpty();
    }

    @Test
    void aGalleryWithDefinitionsIsNotDeleted() {
        ResourceId web = studio.definition(studio.gallery("gold"), "web");

        assertThat(problems(galleries.delete(studio.owner, gold)))
                .containsExactly(new Problem.HasChildren(List.of(web)));
        studio.workspace.definitions().delete(studio.owner, web).orThrow();
        assertThat(galleries.delete(studio.owner, gold)).isEqualTo(Outcome.done(true));
        assertThat(galleries.delete(studio.owner, gold)).isEqualTo(Outcome.done(false));
    }

    @Test
    void softDeleteNeedsEverythingInOnePlace() {
        studio.gallery("gold");
        ResourceId north = gold.image("north");
        studio.workspace
                .definitions()
                .write(studio.owner, north, _ -> Samples.definition(north, NORTH_EUROPE))
                .orThrow();

        List<Problem> problems =
                problems(
                        write(
                                Samples.gallery(
                                        gold, "", SharingProfile.PRIVATE, SoftDeletePolicy.ON)));

        assertThat(problems).containsExactly(new Problem.SoftDeleteNeedsOnePlace(List.of(north)));
    }

    @Test
    void aSubscriptionHasAHundredGalleriesInARegion() {
        studio.workspace.together(() -> {
            for (int i = 0; i < 100; i++) {
                studio.gallery("gallery" + i);
            }
        });

        List<Problem> problems = problems(write(Samples.gallery(gold)));

        assertThat(problems)
                .containsExactly(
                        new Problem.LimitReached(
                                Limits.GALLERIES_PER_REGION.subject(), 100, "West Europe"));
        assertThat(
                        studio.workspace
                                .usages()
                                .in(
                                        studio.owner,
                                        studio.workspace.subscription(),
                                        Samples.WEST_EUROPE)
                                .orThrow())
                .contains(new Usage(Limits.GALLERIES_PER_REGION, Samples.WEST_EUROPE, 100));
        galleries.delete(studio.owner, studio.group.gallery("gallery7")).orThrow();
        assertThat(write(Samples.gallery(gold)).orThrow().id()).isEqualTo(gold);
    }
}
