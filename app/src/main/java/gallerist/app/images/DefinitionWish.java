package gallerist.app.images;

import gallerist.app.az.AzCommand;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import java.util.List;

/** What was typed about a new image definition, as of one moment. */
record DefinitionWish(
        ResourceId id,
        String description,
        Identifier identifier,
        OsType osType,
        OsState osState,
        Generation generation,
        Architecture architecture,
        SecurityType security,
        String eula,
        String privacy,
        PurchasePlan plan) {

    static DefinitionWish of(CreateDefinitionViewModel typed, ResourceId gallery) {
        return new DefinitionWish(
                gallery.image(typed.name().get()),
                typed.description().get(),
                new Identifier(typed.publisher().get(), typed.offer().get(), typed.sku().get()),
                typed.osType().get(),
                typed.osState().get(),
                typed.generation().get(),
                typed.architecture().get(),
                typed.security().get(),
                typed.eula().get(),
                typed.privacy().get(),
                new PurchasePlan(
                        typed.planName().get(),
                        typed.planPublisher().get(),
                        typed.planProduct().get()));
    }

    ImageDefinition in(Gallery home, Defaults defaults) {
        return new ImageDefinition(
                id,
                home.location(),
                Tags.NONE,
                description,
                eula,
                privacy,
                "",
                osType,
                osState,
                generation,
                architecture,
                EndOfLife.never(),
                identifier,
                Recommended.NONE,
                List.of(),
                plan,
                defaults.features(generation, features()),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    private List<Feature> features() {
        return generation == Generation.V1
                ? List.of()
                : List.of(new Feature(Feature.SECURITY_TYPE, security.text()));
    }

    String command() {
        return AzCommand.on(id, "create")
                .with("--publisher", identifier.publisher())
                .with("--offer", identifier.offer())
                .with("--sku", identifier.sku())
                .with("--os-type", osType.text())
                .with("--os-state", osState.text())
                .with("--hyper-v-generation", generation.text())
                .with("--architecture", architecture.text())
                .withAny(
                        "--features",
                        features().stream()
                                .map(feature -> feature.name() + "=" + feature.value())
                                .toList())
                .withText("--description", description)
                .withText("--eula", eula)
                .withText("--privacy-statement-uri", privacy)
                .withText("--plan-name", plan.name())
                .withText("--plan-publisher", plan.publisher())
                .withText("--plan-product", plan.product())
                .text();
    }
}
