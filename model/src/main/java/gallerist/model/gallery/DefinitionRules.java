package gallerist.model.gallery;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.sharing.Obstacle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What may be done to image definitions. */
public final class DefinitionRules {
    private static final String PREFIX = "galleryImage.properties.";
    private static final String GENERATION = "hyperVGeneration";

    private DefinitionRules() {}

    /**
     * For definitions that did not exist.
     *
     * @param namesakes other definitions of the gallery with the same publisher, offer and SKU
     */
    public static List<Problem> create(
            Gallery gallery,
            ImageDefinition created,
            Collection<ResourceId> namesakes,
            Instant now) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(ResourceRules.besideGallery(gallery, created.location()));
        problems.addAll(securityType(gallery, created));
        problems.addAll(partnerPlan(gallery, created));
        problems.addAll(EndOfLife.never().changedTo(created.endOfLife(), now));
        Identifier triple = created.identifier();
        namesakes.stream()
                .filter(namesake -> !namesake.equals(created.id()))
                .map(namesake ->
                        new Problem.IdentifierTaken(
                                namesake.name(), triple.publisher(), triple.offer(), triple.sku()))
                .forEach(problems::add);
        return problems;
    }

    /**
     * For changing what exists.
     *
     * @param allowUpdateImage whether the caller said that features may change
     */
    public static List<Problem> update(
            Gallery gallery,
            ImageDefinition stored,
            ImageDefinition changed,
            boolean allowUpdateImage,
            Instant now) {
        List<Problem> problems = new ArrayList<>(ResourceRules.notDeleting(stored));
        problems.addAll(ResourceRules.location(stored, changed));
        problems.addAll(
                new Fixed<>(PREFIX, stored, changed)
                        .property("osType", ImageDefinition::osType)
                        .property("osState", ImageDefinition::osState)
                        .property(GENERATION, ImageDefinition::generation)
                        .property("architecture", ImageDefinition::architecture)
                        .property(
                                "identifier.publisher",
                                definition -> definition.identifier().publisher())
                        .property("identifier.offer", definition -> definition.identifier().offer())
                        .property("identifier.sku", definition -> definition.identifier().sku())
                        .property("eula", ImageDefinition::eula)
                        .property("privacyStatementUri", ImageDefinition::privacyStatementUri)
                        .property("purchasePlan", ImageDefinition::purchasePlan)
                        .problems());
        problems.addAll(stored.endOfLife().changedTo(changed.endOfLife(), now));
        if (!Set.copyOf(stored.features()).equals(Set.copyOf(changed.features()))) {
            problems.addAll(securityType(gallery, changed));
            if (!allowUpdateImage) {
                problems.add(new Problem.FeaturesNeedAllowUpdate());
            }
        }
        return problems;
    }

    /** Told before what else would be wrong with that generation: this cannot be mended. */
    public static List<Problem> generation(ImageDefinition stored, Generation wanted) {
        return wanted == stored.generation()
                ? List.of()
                : List.of(new Problem.PropertyFixed(PREFIX + GENERATION));
    }

    /**
     * A definition goes after its versions.
     *
     * @param versions versions that exist
     * @param softDeleted versions in the recycle bin
     */
    public static List<Problem> delete(List<ResourceId> versions, List<ResourceId> softDeleted) {
        List<Problem> problems = new ArrayList<>(ResourceRules.noChildren(versions));
        if (!softDeleted.isEmpty()) {
            problems.add(new Problem.HasSoftDeleted(softDeleted));
        }
        return problems;
    }

    /** What a partner sells is not given away to everyone. */
    private static List<Problem> partnerPlan(Gallery gallery, ImageDefinition definition) {
        boolean sold = !definition.purchasePlan().equals(PurchasePlan.NONE);
        return sold && gallery.sharing().community().enabled()
                ? List.of(
                        new Problem.NotShareable(
                                gallery.id(), Obstacle.PARTNER_PLAN, List.of(definition.id())))
                : List.of();
    }

    private static List<Problem> securityType(Gallery gallery, ImageDefinition definition) {
        SecurityType type = definition.securityType();
        return type.needsPrivateGallery() && !gallery.isPrivate()
                ? List.of(new Problem.SecurityTypeNeedsPrivate(type.text()))
                : List.of();
    }

    /** What to know about an image definition that is allowed. */
    public static List<Caution> cautions(ImageDefinition definition) {
        return definition.features().stream()
                .flatMap(feature -> feature.caution().stream())
                .toList();
    }
}
