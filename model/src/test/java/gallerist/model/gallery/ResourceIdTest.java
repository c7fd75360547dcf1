package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Draft;
import gallerist.model.draft.Refused;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/subscriptions",
                "/subscriptions/",
                "/subscriptions/s/",
                "/subscriptions//resourceGroups/g",
                "/subscriptions/s/resourceGroups",
                "subscriptions/s",
                "/resourceGroups/g",
                "https://example.org/subscriptions/s",
                "/subscriptions/s\n/resourceGroups/g",
                "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/galleries"
            })
    void whatIsNotFullyQualifiedIsNoId(String text) {
        Refused.by(() -> ResourceId.of(text)).containsExactly(new Problem.IdInvalid(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', SUBSCRIPTION, '', '', ''",
        "/resourceGroups/rg, RESOURCE_GROUP, rg, '', ''",
        "/RESOURCEGROUPS/rg/providers/microsoft.compute/GALLERIES/g, GALLERY, rg, g, ''",
        "/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/images/i, IMAGE_DEFINITION, rg, g, i",
        "/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/images/i/versions/1.0.0, IMAGE_VERSION, rg, g, i",
        "/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/applications/a, APPLICATION, rg, g, a",
        "/resourceGroups/rg/providers/Microsoft.Compute/galleries/g/applications/a/versions/1.0.0, APPLICATION_VERSION, rg, g, a",
        "/resourceGroups/rg/providers/Microsoft.Compute/images/i, MANAGED_IMAGE, rg, '', ''",
        "/resourceGroups/rg/providers/Microsoft.Compute/snapshots/s, SNAPSHOT, rg, '', ''"
    })
    void anIdTellsWhatItNames(
            String rest, Kind kind, String group, String gallery, String artifact) {
        ResourceId id = ResourceId.of("/subscriptions/s" + rest);

        assertThat(id.kind()).contains(kind);
        assertThat(id.subscription()).isEqualTo("s");
        assertThat(id.groupName()).isEqualTo(group);
        assertThat(id.galleryName()).isEqualTo(gallery);
        assertThat(id.artifactName()).isEqualTo(artifact);
    }

    @Test
    void theScopesOfAVersionLeadUpToItsSubscription() {
        assertThat(Draft.DEFINITION.version("1.0.0").scopes())
                .extracting(ResourceId::type)
                .containsExactly(
                        "Microsoft.Compute/galleries/images/versions",
                        "Microsoft.Compute/galleries/images",
                        "Microsoft.Compute/galleries",
                        "Microsoft.Resources/resourceGroups",
                        "Microsoft.Resources/subscriptions");
    }

    @Test
    void anExtensionLiesInWhatItExtends() {
        ResourceId lock =
                ResourceId.of(Draft.GALLERY + "/providers/Microsoft.Authorization/locks/keep");

        assertThat(lock.parent()).contains(Draft.GALLERY);
        assertThat(lock.type()).isEqualTo("Microsoft.Authorization/locks");
    }

    @Property
    void whatIsPrintedIsReadAgain(@ForAll("ids") ResourceId id) {
        assertThat(ResourceId.of(id.toString())).isEqualTo(id);
        assertThat(ResourceId.of(id.toString())).hasToString(id.toString());
    }

    @Property
    void caseMeansNothing(@ForAll("ids") ResourceId id) {
        ResourceId loud = ResourceId.of(id.toString().toUpperCase(Locale.ROOT));

        assertThat(loud).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(loud.compareTo(id)).isZero();
        assertThat(loud.isWithin(id) && id.isWithin(loud)).isTrue();
    }

    @Property
    void lyingWithinIsAPartialOrder(
            @ForAll("ids") ResourceId a, @ForAll("ids") ResourceId b, @ForAll("ids") ResourceId c) {
        assertThat(a.isWithin(a)).isTrue();
        if (a.isWithin(b) && b.isWithin(a)) {
            assertThat(a).isEqualTo(b);
        }
        if (a.isWithin(b) && b.isWithin(c)) {
            assertThat(a.isWithin(c)).isTrue();
        }
    }

    @Property
    void anIdLiesWithinItsScopesAndNoOthers(
            @ForAll("ids") ResourceId id, @ForAll("ids") ResourceId other) {
        List<ResourceId> scopes = id.scopes();

        assertThat(scopes).first().isEqualTo(id);
        assertThat(id.isWithin(other)).isEqualTo(scopes.contains(other));
    }

    @Property
    void aScopeAboveIsWhatItsTextSays(@ForAll("ids") ResourceId id) {
        ResourceId lock = ResourceId.of(id + "/providers/Microsoft.Authorization/locks/keep");

        assertThat(lock.scopes())
                .allSatisfy(scope -> {
                    ResourceId read = ResourceId.of(scope.toString());
                    assertThat(scope).isEqualTo(read);
                    assertThat(scope.key()).isEqualTo(read.key());
                    assertThat(scope.type()).isEqualTo(read.type());
                    assertThat(scope.name()).isEqualTo(read.name());
                    assertThat(scope.parent()).isEqualTo(read.parent());
                });
    }

    @Provide
    Arbitrary<ResourceId> ids() {
        Arbitrary<String> names = Arbitraries.of("a", "A", "ab", "b", "a.b", "c_1");
        return Combinators.combine(names, names, names, names, Arbitraries.integers().between(0, 6))
                .as(ResourceIdTest::id);
    }

    private static ResourceId id(
            String subscription, String group, String gallery, String artifact, int depth) {
        ResourceId root = ResourceId.subscription(subscription);
        return switch (depth) {
            case 0 -> root;
            case 1 -> root.group(group);
            case 2 -> root.group(group).gallery(gallery);
            case 3 -> root.group(group).gallery(gallery).image(artifact);
            case 4 -> root.group(group).gallery(gallery).image(artifact).version("1.0.0");
            case 5 -> root.group(group).gallery(gallery).application(artifact);
            default -> root.group(group).provider("snapshots", artifact);
        };
    }

    @Test
    void versionsAreOrderedByTheirNumbers() {
        ResourceId image = Draft.DEFINITION;

        List<String> ordered =
                Stream.of("1.10.0", "1.9.0", "10.0.0", "2147483647.0.0", "2.0.0")
                        .map(image::version)
                        .sorted()
                        .map(ResourceId::name)
                        .toList();

        assertThat(ordered).containsExactly("1.9.0", "1.10.0", "2.0.0", "10.0.0", "2147483647.0.0");
        assertThat(image.version("01.0.0")).isEqualTo(image.version("1.0.0"));
        assertThat(ResourceId.of(image.version("1.0.0") + "/providers/A.B/locks/keep"))
                .matches(lock -> lock.isWithin(image.version("1.0.0")));
    }
}
