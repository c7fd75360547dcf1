package gallerist.model.gallery;

import static gallerist.model.draft.Draft.GALLERY;
import static gallerist.model.draft.Draft.NORTH_EUROPE;
import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryRulesTest {
    @Test
    void aCommunityGalleryNeedsAllFourFields() {
        Draft.OfGallery draft = new Draft.OfGallery();
        draft.permission = SharingPermission.COMMUNITY;
        draft.community = new Community("", "", "", "Contoso", false, List.of());

        Refused.by(draft::gallery)
                .containsExactly(
                        new Problem.CommunityFieldsMissing(
                                List.of("publisherUri", "publisherContact", "eula")));
    }

    @ParameterizedTest
    @EnumSource(names = "COMMUNITY", mode = EnumSource.Mode.EXCLUDE)
    void theFieldsOfACommunityBelongToCommunityGalleriesOnly(SharingPermission permission) {
        Draft.OfGallery draft = Draft.gallery(SharingPermission.COMMUNITY);
        draft.permission = permission;

        Refused.by(draft::gallery).containsExactly(new Problem.CommunityFieldsWithoutCommunity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "abcdefghijklmnopq", "with-dash", "umläut", "sp ace"})
    void aPrefixHasFiveToSixteenLettersAndDigits(String prefix) {
        Refused.by(() -> new Community("", "", "", prefix, false, List.of()))
                .containsExactly(new Problem.PublicPrefixInvalid(prefix));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b", "a b@c.de", "a@b@c.de", "a@.de"})
    void aContactIsAMailAddress(String contact) {
        Refused.by(() -> new Community("", contact, "", "", false, List.of()))
                .containsExactly(new Problem.MailInvalid("publisherContact", contact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contoso", "ftp://contoso.example", "file:///etc", "https://", "https:"})
    void aPublisherHasAWebSite(String uri) {
        Refused.by(() -> new Community(uri, "", "", "", false, List.of()))
                .containsExactly(new Problem.LinkInvalid("publisherUri", uri));
    }

    @Test
    void aGalleryThatExistsCannotBeMadeElsewhere() {
        Draft.OfGallery moved = new Draft.OfGallery();
        moved.location = NORTH_EUROPE;

        assertThat(update(new Draft.OfGallery(), moved))
                .containsExactly(
                        new Problem.LocationFixed(
                                "gold", "westeurope", "rg-images", "northeurope"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIVATE, GROUPS",
        "PRIVATE, COMMUNITY",
        "GROUPS, PRIVATE",
        "GROUPS, COMMUNITY",
        "COMMUNITY, PRIVATE",
        "COMMUNITY, GROUPS"
    })
    void thePermissionIsChosenOnce(SharingPermission stored, SharingPermission changed) {
        Draft.OfGallery before = Draft.gallery(stored);
        Draft.OfGallery after = Draft.gallery(changed);

        assertThat(update(before, after))
                .containsExactly(new Problem.PermissionFixed(stored.text()));
    }

    @Test
    void aPlainWriteSharesWithNobodyElse() {
        Draft.OfGallery before = new Draft.OfGallery();
        before.permission = SharingPermission.GROUPS;
        Draft.OfGallery after = new Draft.OfGallery();
        after.permission = SharingPermission.GROUPS;
        after.subscriptions = List.of("c2b1a0f9-1111-4222-8333-944455566677");

        assertThat(update(before, after))
                .containsExactly(
                        new Problem.PropertyFixed("gallery.properties.sharingProfile.groups"));
    }

    @ParameterizedTest
    @MethodSource
    void theseMayChange(Consumer<Draft.OfGallery> change) {
        Draft.OfGallery after = new Draft.OfGallery();
        change.accept(after);

        assertThat(update(new Draft.OfGallery(), after)).isEmpty();
    }

    static Stream<Consumer<Draft.OfGallery>> theseMayChange() {
        return Stream.of(
                draft -> draft.description = "other",
                draft -> draft.tags = Tags.NONE.with(Map.of("owner", "us")),
                draft -> draft.softDelete = SoftDeletePolicy.ON);
    }

    @Test
    void softDeleteNeedsEverythingInOnePlace() {
        Draft.OfGallery after = new Draft.OfGallery();
        after.softDelete = SoftDeletePolicy.ON;
        List<ResourceId> elsewhere = List.of(GALLERY.image("far"));

        assertThat(GalleryRules.update(new Draft.OfGallery().gallery(), after.gallery(), elsewhere))
                .containsExactly(new Problem.SoftDeleteNeedsOnePlace(elsewhere));
    }

    @Test
    void softDeleteThatIsOnStaysOn() {
        Draft.OfGallery on = new Draft.OfGallery();
        on.softDelete = SoftDeletePolicy.ON;

        assertThat(GalleryRules.update(on.gallery(), on.gallery(), List.of(GALLERY.image("far"))))
                .isEmpty();
    }

    @Test
    void aGalleryThatIsBeingDeletedIsNotChanged() {
        Draft.OfGallery deleting = new Draft.OfGallery();
        deleting.stored = Draft.state(ProvisioningState.DELETING);

        assertThat(update(deleting, deleting))
                .containsExactly(new Problem.MarkedForDeletion(GALLERY));
    }

    @ParameterizedTest
    @MethodSource
    void aGalleryGoesLast(boolean inCommunity, List<ResourceId> children, List<Problem> expected) {
        Draft.OfGallery draft = inCommunity ? published() : new Draft.OfGallery();

        assertThat(GalleryRules.delete(draft.gallery(), children)).isEqualTo(expected);
    }

    static Stream<Arguments> aGalleryGoesLast() {
        List<ResourceId> child = List.of(GALLERY.image("a"));
        return Stream.of(
                Arguments.of(false, List.of(), List.of()),
                Arguments.of(false, child, List.of(new Problem.HasChildren(child))),
                Arguments.of(true, List.of(), List.of(new Problem.StillInCommunity(GALLERY))));
    }

    private static List<Problem> update(Draft.OfGallery stored, Draft.OfGallery changed) {
        return GalleryRules.update(stored.gallery(), changed.gallery(), List.of());
    }

    private static Draft.OfGallery published() {
        Draft.OfGallery draft = Draft.gallery(SharingPermission.COMMUNITY);
        Community info = draft.community;
        draft.community =
                new Community(
                        info.publisherUri(),
                        info.publisherContact(),
                        info.eula(),
                        info.publicNamePrefix(),
                        true,
                        List.of());
        return draft;
    }
}
