package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;

/** What all versions of an image have in common: what it is, for which machines, by whom. */
public record ImageDefinition(
        ResourceId id,
        Region location,
        Tags tags,
        String description,
        String eula,
        String privacyStatementUri,
        String releaseNoteUri,
        OsType osType,
        OsState osState,
        Generation generation,
        Architecture architecture,
        EndOfLife endOfLife,
        Identifier identifier,
        Recommended recommended,
        List<String> disallowedDiskTypes,
        PurchasePlan purchasePlan,
        List<Feature> features,
        Uninterpreted uninterpreted,
        Stored stored)
        implements Resource {
    public ImageDefinition {
        Names.definition(id.name());
        description = Text.prose("description", description);
        eula = Text.prose("eula", eula);
        privacyStatementUri = Text.link("privacyStatementUri", privacyStatementUri);
        releaseNoteUri = Text.link("releaseNoteUri", releaseNoteUri);
        disallowedDiskTypes =
                disallowedDiskTypes.stream()
                        .map(type -> Named.of(DiskType.class, "disallowed.diskTypes", type).text())
                        .toList();
        features = List.copyOf(features);
        Refusal.ifAny(Feature.repeated(features).<Problem>map(Problem.FeatureTwice::new).toList());
        if (generation == Generation.V1) {
            securityType(features)
                    .filter(SecurityType::needsGeneration2)
                    .ifPresent(type -> {
                        throw new Refusal(new Problem.SecurityTypeNeedsV2(type.text()));
                    });
        }
    }

    /** The kind of protected machine that the image is for, standard where nothing is written. */
    public SecurityType securityType() {
        return securityType(features).orElse(SecurityType.STANDARD);
    }

    private static Optional<SecurityType> securityType(List<Feature> features) {
        return features.stream().flatMap(feature -> feature.securityType().stream()).findFirst();
    }

    /** The value of a feature. */
    public Optional<String> feature(String name) {
        return features.stream()
                .filter(feature -> feature.name().equalsIgnoreCase(name))
                .map(Feature::value)
                .findFirst();
    }
}
