package gallerist.storage;

import static gallerist.storage.Samples.NORTH_EUROPE;
import static gallerist.storage.Samples.WEST_EUROPE;
import static gallerist.storage.Studio.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {
    private static final String STRANGER = "c2b1a0f9-1111-4222-8333-944455566677";

    private Studio studio;
    private Sharing sharing;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        sharing = studio.workspace.sharing();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private ResourceId gallery(String name, SharingPermission permission) {
        ResourceId id = studio.group.gallery(name);
        Community community =
                permission == SharingPermission.COMMUNITY
                        ? new Community(
                                "https://images.example.org",
                                "images@example.org",
                                "https://images.example.org/eula",
                                "ExampleImgs",
                                false,
                                List.of())
                        : Community.NONE;
        SharingProfile profile =
                new SharingProfile(
                        permission,
                        Collections.emptySortedSet(),
                        Collections.emptySortedSet(),
                        community);
        studio.workspace
                .galleries()
                .write(
                        studio.owner,
                        id,
                        _ -> Samples.gallery(id, "", profile, SoftDeletePolicy.OFF))
                .orThrow();
        return id;
    }

    private Storefront storefront(Region region, Offer offer) {
        return studio.workspace.storefront(
                studio.owner, studio.workspace.subscription(), region, offer);
    }

    private void version(ResourceId definition, String number, Region... regions) {
        ResourceId id = definition.version(number);
        studio.workspace
                .versions()
                .write(studio.owner, id, _ -> Samples.version(id, regions))
                .orThrow();
    }

    @Test
    void aGalleryIsSharedWithMoreAndWithFewer() {
        ResourceId id = gallery("open", SharingPermission.GROUPS);
        String mine = studio.workspace.subscription().subscription();

        Gallery shared =
                sharing.add(studio.owner, id, List.of(STRANGER, mine), List.of()).orThrow();
        Gallery less = sharing.remove(studio.owner, id, List.of(STRANGER), List.of()).orThrow();

        assertThat(shared.sharing().subscriptions()).containsExactlyInAnyOrder(STRANGER, mine);
        assertThat(less.sharing().subscriptions()).containsExactly(mine);
        assertThat(studio.workspace.galleries().show(studio.owner, id).orThrow()).isEqualTo(less);
    }

    @Test
    void writingASharedGalleryAnewLeavesItShared() {
        ResourceId direct = gallery("open", SharingPermission.GROUPS);
        ResourceId community = gallery("public", SharingPermission.COMMUNITY);
        SharingProfile shared =
                sharing.add(studio.owner, direct, List.of(STRANGER), List.of()).orThrow().sharing();
        SharingProfile opened =
                sharing.enableCommunity(studio.owner, community).orThrow().sharing();

        gallery("open", SharingPermission.GROUPS);
        gallery("public", SharingPermission.COMMUNITY);

        assertThat(studio.workspace.galleries().show(studio.owner, direct).orThrow().sharing())
                .isEqualTo(shared);
        assertThat(studio.workspace.galleries().show(studio.owner, community).orThrow().sharing())
                .isEqualTo(opened);
    }

    @Test
    void aPrivateGalleryIsNotShared() {
        ResourceId id = studio.gallery("gold");

        assertThat(problems(sharing.add(studio.owner, id, List.of(STRANGER), List.of())))
                .containsExactly(new Problem.SharingNeedsGroups("Private"));
        assertThat(problems(sharing.enableCommunity(studio.owner, id)))
                .containsExactly(new Problem.SharingNeedsCommunity("Private"));
    }

    @Test
    void whatIsNotThereIsNotShared() {
        ResourceId id = studio.group.gallery("none");

        assertThat(problems(sharing.reset(studio.owner, id)))
                .containsExactly(new Problem.NotFound(id));
    }

    @Test
    void aSubscriptionSeesWhatIsSharedWithItWhereItIs() {
        ResourceId id = gallery("open", SharingPermission.GROUPS);
        ResourceId web = studio.definition(id, "web");
        version(web, "1.0.0", NORTH_EUROPE);
        version(web, "2.0.0");
        gallery("hidden", SharingPermission.GROUPS);
        sharing.add(
                        studio.owner,
                        id,
                        List.of(studio.workspace.subscription().subscription()),
                        List.of())
                .orThrow();
        String name = id.subscription() + "-OPEN";

        Storefront north = storefront(NORTH_EUROPE, Offer.SHARED_WITH_SUBSCRIPTION);

        assertThat(north.galleries().orThrow())
                .extracting(Gallery::uniqueName)
                .containsExactly(name);
        assertThat(north.definitions(name).orThrow())
                .extracting(ImageDefinition::name)
                .containsExactly("web");
        assertThat(north.versions(name, "web").orThrow())
                .extracting(ImageVersion::name)
                .containsExactly("1.0.0");
        assertThat(storefront(WEST_EUROPE, Offer.SHARED).versions(name, "WEB").orThrow())
                .hasSize(2);
        assertThat(
                        storefront(Regions.of("eastus"), Offer.SHARED_WITH_SUBSCRIPTION)
                                .galleries()
                                .orThrow())
                .isEmpty();
        assertThat(storefront(NORTH_EUROPE, Offer.SHARED_WITH_TENANT).galleries().orThrow())
                .isEmpty();
        assertThat(problems(north.gallery("nobody-KNOWS")))
                .containsExactly(new Problem.NamedNotFound("gallery", "nobody-KNOWS", ""));
    }

    @Test
    void everyoneSeesACommunityGalleryAndOnlyItsLatestVersions() {
        ResourceId id = gallery("public", SharingPermission.COMMUNITY);
        ResourceId web = studio.definition(id, "web");
        version(web, "1.0.0");
        version(web, "2.0.0");

        Gallery opened = sharing.enableCommunity(studio.owner, id).orThrow();

        String name = opened.sharing().community().publicNames().getFirst();
        Storefront front = storefront(WEST_EUROPE, Offer.COMMUNITY);
        assertThat(name).startsWith("ExampleImgs-");
        assertThat(front.galleries().orThrow()).containsExactly(opened);
        assertThat(front.versions(name, "web").orThrow())
                .extracting(ImageVersion::name)
                .containsExactly("2.0.0");
        assertThat(front.version(name, "web", "1.0.0").orThrow().name()).isEqualTo("1.0.0");
        assertThat(problems(studio.workspace.galleries().delete(studio.owner, id)))
                .contains(new Problem.StillInCommunity(id));
    }

    @Test
    void aGalleryThatWasResetIsSeenByNobody() {
        ResourceId id = gallery("public", SharingPermission.COMMUNITY);
        sharing.enableCommunity(studio.owner, id).orThrow();

        Gallery reset = sharing.reset(studio.owner, id).orThrow();

        assertThat(reset.sharing()).isEqualTo(SharingProfile.PRIVATE);
        assertThat(storefront(WEST_EUROPE, Offer.COMMUNITY).galleries().orThrow()).isEmpty();
        assertThat(studio.workspace.galleries().delete(studio.owner, id).orThrow()).isTrue();
    }
}
