package gallerist.model.sharing;

import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static gallerist.model.draft.Draft.SWEDEN_CENTRAL;
import static gallerist.model.draft.Draft.WEST_EUROPE;
import static gallerist.model.draft.Draft.WEST_US;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.draft.Draft;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Presence;
import gallerist.model.region.Region;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedViewsTest {
    private final Gallery gallery = Draft.gallery(SharingPermission.COMMUNITY).gallery();
    private final ImageVersion old = version("1.9.0", WEST_EUROPE, NORTH_EUROPE).version();
    private final ImageVersion current = version("1.10.0", WEST_EUROPE).version();
    private final ImageVersion deleted = deleted("2.0.0", WEST_EUROPE, SWEDEN_CENTRAL);
    private final List<ImageVersion> versions = List.of(deleted, old, current);

    private static Draft.OfVersion version(String number, Region... regions) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = number;
        draft.targets = Stream.of(regions).map(region -> Draft.target(region, 1)).toList();
        return draft;
    }

    private static ImageVersion deleted(String number, Region... regions) {
        Draft.OfVersion draft = version(number, regions);
        draft.deletion = new Deletion.Soft(Draft.PAST, Draft.FUTURE, "mia@local");
        return draft.version();
    }

    @Test
    void aGalleryIsListedAtHomeAndWhereItsVersionsAre() {
        assertThat(SharedViews.regions(gallery, versions))
                .containsExactly(NORTH_EUROPE, WEST_EUROPE);
        assertThat(SharedViews.regions(gallery, List.of())).containsExactly(WEST_EUROPE);
    }

    @Test
    void theVersionsOfARegionAreListedHighestFirstWithoutDeletedOnes() {
        assertThat(SharedViews.versions(WEST_EUROPE, versions)).containsExactly(current, old);
        assertThat(SharedViews.versions(NORTH_EUROPE, versions)).containsExactly(old);
        assertThat(SharedViews.versions(WEST_US, versions)).isEmpty();
    }

    @Test
    void thePublicFindsOnlyTheLatestVersionOfARegion() {
        Presence.Lookup everywhere = (_, _) -> Presence.READABLE;

        assertThat(SharedViews.publicVersion(WEST_EUROPE, versions, everywhere)).contains(current);
        assertThat(SharedViews.publicVersion(NORTH_EUROPE, versions, everywhere)).contains(old);
        assertThat(SharedViews.publicVersion(WEST_US, versions, everywhere)).isEmpty();
    }
}
