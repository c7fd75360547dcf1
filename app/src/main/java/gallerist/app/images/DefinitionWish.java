package gallerist.app.images;

import gallerist.app.az.AzCommand;
import gallerist.app.wire.Dates;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SecurityType;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.region.Region;
import java.util.ArrayList;
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
        PurchasePlan plan,
        Particulars.Said said) {

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
                        typed.planProduct().get()),
                typed.particulars().read());
    }

    ImageDefinition in(Region home, Defaults defaults) {
        return new ImageDefinition(
                id,
                home,
                said.tags(),
                description,
                eula,
                privacy,
                said.releaseNotes(),
                osType,
                osState,
                generation,
                architecture,
                said.endOfLife(),
                identifier,
                said.recommended(),
                said.diskTypes(),
                plan,
                defaults.features(generation, features()),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    private List<Feature> features() {
        List<Feature> all = new ArrayList<>();
        if (generation != Generation.V1) {
            all.add(new Feature(Feature.SECURITY_TYPE, security.text()));
        }
        all.addAll(said.features());
        return all;
    }

    AzCommand command() {
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
                .withText("--release-note-uri", said.releaseNotes())
                .withAny("--end-of-life-date", date())
                .withAny("--minimum-cpu-core", number(said.recommended().vcpus().min()))
                .withAny("--maximum-cpu-core", number(said.recommended().vcpus().max()))
                .withAny("--minimum-memory", number(said.recommended().memory().min()))
                .withAny("--maximum-memory", number(said.recommended().memory().max()))
                .withAny("--disallowed-disk-types", said.diskTypes())
                .withAny(
                        "--tags",
                        said.tags().values().entrySet().stream()
                                .map(tag -> tag.getKey() + "=" + tag.getValue())
                                .toList());
    }

    private List<String> date() {
        return switch (said.endOfLife()) {
            case EndOfLife.On(var at) -> List.of(Dates.utc(at));
            case EndOfLife.Never() -> List.of();
        };
    }

    private static List<String> number(int end) {
        return end == 0 ? List.of() : List.of(Integer.toString(end));
    }
}
