package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Refusal;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.VmApplication;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class DocumentedTest {
    @Provide
    Arbitrary<RandomResources> made() {
        return Arbitraries.randomValue(RandomResources::new);
    }

    @Property(tries = 100)
    void everythingThatIsPrintedIsDocumented(@ForAll("made") RandomResources made) {
        isKnown(Kind.GALLERY, GalleryJson.print(plain(made::gallery, Gallery::uninterpreted)));
        isKnown(
                Kind.IMAGE_DEFINITION,
                ImageDefinitionJson.print(plain(made::definition, ImageDefinition::uninterpreted)));
        isKnown(
                Kind.IMAGE_VERSION,
                ImageVersionJson.print(plain(made::version, ImageVersion::uninterpreted)));
        isKnown(
                Kind.APPLICATION,
                ApplicationJson.print(plain(made::application, VmApplication::uninterpreted)));
        isKnown(
                Kind.APPLICATION_VERSION,
                ApplicationVersionJson.print(
                        plain(made::applicationVersion, ApplicationVersion::uninterpreted)));
    }

    /** One without anything that no document names. */
    private static <R> R plain(Supplier<R> making, Function<R, Uninterpreted> parts) {
        return Stream.generate(making)
                .filter(made -> parts.apply(made).equals(Uninterpreted.NONE))
                .findFirst()
                .orElseThrow();
    }

    private static void isKnown(Kind kind, ObjectNode printed) {
        Map<String, String> parts =
                ((ObjectNode) printed.path("properties"))
                        .properties().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                field -> Json.canonical(field.getValue())));
        assertThatCode(() -> Documented.require(kind, Optional.empty(), new Uninterpreted(parts)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publishingProfile.targetRegions[westeurope].encryption |"
                        + " {\"osDiskImage\":{\"diskEncryptionSetId\":\"x\"}}",
                "publishingProfile.targetExtendedLocations | [{\"name\":\"West US\"}]",
                "securityProfile | {\"uefiSettings\":{\"additionalSignatures\":{\"db\":[{\"value\":[\"a\"]}]}}}",
                "imageMetadataProfiles | [{\"anything\":1}]",
            })
    void whatNewerDocumentsNameIsKept(String path, String json) {
        assertThatCode(() -> typed(path, json)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publishingProfile.targetRegions[westeurope].encryption |"
                        + " {\"osDiskImage\":{\"diskEncryptionSet\":\"x\"}}",
                "publishingProfile.targetExtendedLocations | [{\"nam\":\"West US\"}]",
                "securityProfile | {\"uefi\":{}}",
                "anything | 1",
            })
    void whatNoDocumentNamesIsRefused(String path, String json) {
        assertThatThrownBy(() -> typed(path, json)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasThereBeforeStays() {
        Uninterpreted stored = new Uninterpreted(Map.of("anything", "1"));

        assertThatCode(() -> Documented.require(Kind.IMAGE_VERSION, Optional.of(stored), stored))
                .doesNotThrowAnyException();
    }

    private static void typed(String path, String json) {
        Documented.require(
                Kind.IMAGE_VERSION, Optional.empty(), new Uninterpreted(Map.of(path, json)));
    }
}
