package gallerist.app.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.exchange.Document;
import gallerist.app.exchange.Incoming;
import gallerist.app.exchange.Inventory;
import gallerist.app.exchange.Origin;
import gallerist.app.wire.ApplicationJson;
import gallerist.app.wire.ApplicationVersionJson;
import gallerist.app.wire.GalleryJson;
import gallerist.app.wire.ImageDefinitionJson;
import gallerist.app.wire.ImageVersionJson;
import gallerist.app.wire.Json;
import gallerist.app.wire.RandomResources;
import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** A template that is written, read and written again is the same text. */
class TemplateLawTest {
    private static final Defaults DEFAULTS = Defaults.of(ApiVersion.V2025_03_03);

    @Provide
    Arbitrary<RandomResources> made() {
        return Arbitraries.randomValue(RandomResources::new);
    }

    @Property(tries = 1_000)
    void aTemplateIsReadAsItWasWritten(@ForAll("made") RandomResources made) {
        comesBack(made.gallery());
        comesBack(made.definition());
        comesBack(made.version());
        comesBack(made.application());
        comesBack(made.applicationVersion());
    }

    private static void comesBack(Resource resource) {
        String written = written(resource);

        Incoming read = read(written, resource.id());

        assertThat(read.id()).isEqualTo(resource.id());
        assertThat(written(parsed(read, resource))).isEqualTo(written);
    }

    private static String written(Resource resource) {
        return Json.canonical(
                ArmTemplate.print(
                        List.of(Deployable.of(resource.id(), Inventory.json(resource))),
                        "2025-03-03"));
    }

    private static Incoming read(String template, ResourceId id) {
        ResourceId group = ResourceId.subscription(id.subscription()).group(id.groupName());
        Template.Reading reading =
                new Template(
                                Json.readObject(template),
                                new Origin(new Document("template.json", template), ""),
                                new Surroundings(group, "", Map.of()))
                        .read();
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.incoming()).hasSize(1);
        return reading.incoming().getFirst();
    }

    private static Resource parsed(Incoming read, Resource original) {
        ObjectNode body = read.body();
        ResourceId id = read.id();
        return switch (original.id().kind().orElseThrow()) {
            case GALLERY -> GalleryJson.parse(body, id, Optional.empty());
            case IMAGE_DEFINITION ->
                    ImageDefinitionJson.parse(body, id, Optional.empty(), DEFAULTS);
            case IMAGE_VERSION -> ImageVersionJson.parse(body, id, Optional.empty(), DEFAULTS);
            case APPLICATION -> ApplicationJson.parse(body, id, Optional.empty());
            default -> ApplicationVersionJson.parse(body, id, Optional.empty(), DEFAULTS);
        };
    }
}
