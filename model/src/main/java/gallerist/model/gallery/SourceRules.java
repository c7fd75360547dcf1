package gallerist.model.gallery;

import gallerist.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a version can be made from what it names as its source. */
final class SourceRules {
    private SourceRules() {}

    static List<Problem> check(
            ImageDefinition definition, ImageVersion version, Collection<SourceFacts> sources) {
        Map<ResourceId, SourceFacts> found =
                sources.stream()
                        .collect(
                                Collectors.toMap(
                                        SourceFacts::id, Function.identity(), (one, _) -> one));
        Source source = version.storage().source();
        List<Problem> problems = new ArrayList<>();
        for (ResourceId id : source.resources()) {
            Optional.ofNullable(found.get(id))
                    .ifPresentOrElse(
                            facts -> problems.addAll(anySource(version, facts)),
                            () -> problems.add(new Problem.SourceNotFound(id.toString())));
        }
        if (source instanceof Source.FromCommunityImage(String id)) {
            problems.addAll(community(id, definition, version, sources));
        }
        for (ResourceId id : osSource(source)) {
            Optional.ofNullable(found.get(id))
                    .ifPresent(facts -> problems.addAll(differences(definition, facts)));
        }
        return problems;
    }

    /** What is open to everyone is found by its public name, and can be anybody's. */
    private static List<Problem> community(
            String id,
            ImageDefinition definition,
            ImageVersion version,
            Collection<SourceFacts> found) {
        if (found.isEmpty()) {
            return List.of(new Problem.SourceNotFound(id));
        }
        List<Problem> problems = new ArrayList<>();
        for (SourceFacts facts : found) {
            problems.addAll(anySource(version, facts));
            problems.addAll(differences(definition, facts));
        }
        return problems;
    }

    /** The resource that the OS disk comes from; a VHD or file says nothing about itself. */
    private static List<ResourceId> osSource(Source source) {
        return source instanceof Source.FromDisks(List<Source.Disk> disks)
                ? disks.stream()
                        .filter(Source.Disk::isOs)
                        .flatMap(disk -> disk.place().resource().stream())
                        .toList()
                : source.resources();
    }

    private static List<Problem> anySource(ImageVersion version, SourceFacts source) {
        List<Problem> problems = new ArrayList<>();
        String id = source.id().toString();
        if (!source.regions().contains(version.location())) {
            problems.add(new Problem.SourceElsewhere(id));
        }
        if (source.encrypted()) {
            problems.add(new Problem.SourceEncrypted(id));
        }
        return problems;
    }

    private static List<Problem> differences(ImageDefinition definition, SourceFacts source) {
        List<Problem> problems = new ArrayList<>();
        String id = source.id().toString();
        if (source.stateCounts() && source.osState() != definition.osState()) {
            problems.add(
                    new Problem.SourceStateDiffers(
                            id, definition.osState().text(), source.osState().text()));
        }
        if (source.generation() != definition.generation()) {
            problems.add(
                    new Problem.SourceGenerationDiffers(
                            id, source.generation().text(), definition.generation().text()));
        }
        if (source.osType() != definition.osType()) {
            problems.add(
                    new Problem.SourceSystemDiffers(
                            id, source.osType().text(), definition.osType().text()));
        }
        if (!source.plan().equals(PurchasePlan.NONE)
                && !source.plan().equals(definition.purchasePlan())) {
            problems.add(
                    new Problem.SourcePlanDiffers(
                            id, source.plan().name(), definition.purchasePlan().name()));
        }
        return problems;
    }
}
