package gallerist.app.page.loss;

import gallerist.app.text.Figures;
import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Parting;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What images are like when versions of them are deleted or changed, in words. */
public final class Afterwards {
    private static final int NAMED = 6;

    private Afterwards() {}

    /**
     * An image of which versions are deleted or changed.
     *
     * @param users everything that was made from it
     * @param gone the versions that are deleted
     */
    public record Image(
            ResourceId id, Parting parting, List<Deployment> users, Set<VersionNumber> gone) {
        public Image {
            users = List.copyOf(users);
            gone = Set.copyOf(gone);
        }

        /** An image without some of its versions, and with others changed. */
        public static Image of(
                Workspace workspace,
                Caller caller,
                ResourceId id,
                Set<VersionNumber> gone,
                List<ImageVersion> changed) {
            return new Image(
                    id,
                    workspace.versions().parting(caller, id, gone, changed).orThrow(),
                    workspace.deployments().consumers(caller, id).orThrow().stream()
                            .map(Consumption::consumer)
                            .toList(),
                    gone);
        }
    }

    /** The image versions among resources, by the image they are of. */
    public static Map<ResourceId, List<ImageVersion>> byImage(Stream<Resource> resources) {
        return resources
                .filter(ImageVersion.class::isInstance)
                .map(ImageVersion.class::cast)
                .collect(
                        Collectors.groupingBy(
                                version -> version.id().parent().orElseThrow(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /**
     * What becomes of {@code latest}, which regions are left without any version, and who uses what
     * goes.
     */
    public static List<Consequence> of(List<Image> images) {
        List<Consequence> told = new ArrayList<>();
        told.add(images.size() == 1 ? latest(images.getFirst()) : latest(images));
        emptied(images).ifPresent(told::add);
        Users.of(images).ifPresent(told::add);
        return told;
    }

    private static Consequence latest(Image image) {
        Becoming becoming = Becoming.of(image);
        return becoming.isNothing()
                ? new Consequence(
                        "fth-tag",
                        "latest stays what it is",
                        "In every region of " + image.id().name())
                : new Consequence("fth-tag", becoming.sentence(), becoming.regions());
    }

    private static Consequence latest(List<Image> images) {
        List<Image> changed =
                images.stream().filter(image -> !image.parting().latest().isEmpty()).toList();
        if (changed.isEmpty()) {
            return new Consequence(
                    "fth-tag",
                    "latest stays what it is",
                    "In every region of %s".formatted(counted(images)));
        }
        return new Consequence(
                "fth-tag",
                "latest changes for " + counted(changed),
                named(
                        changed.stream()
                                .map(image ->
                                        "%s: %s"
                                                .formatted(
                                                        image.id().name(),
                                                        Becoming.of(image).regions()))
                                .toList(),
                        "\n"));
    }

    private static Optional<Consequence> emptied(List<Image> images) {
        List<Image> without =
                images.stream().filter(image -> !image.parting().emptied().isEmpty()).toList();
        if (without.isEmpty()) {
            return Optional.empty();
        }
        long regions =
                without.stream()
                        .flatMap(image -> image.parting().emptied().stream())
                        .distinct()
                        .count();
        boolean isOne = images.size() == 1;
        return Optional.of(
                new Consequence(
                        "fth-alert-triangle",
                        "The last version leaves " + Figures.counted(regions, "region", "regions"),
                        named(
                                without.stream()
                                        .map(image ->
                                                isOne
                                                        ? regions(image)
                                                        : "%s: %s"
                                                                .formatted(
                                                                        image.id().name(),
                                                                        regions(image)))
                                        .toList())));
    }

    private static String regions(Image image) {
        return named(image.parting().emptied().stream().map(Region::displayName).toList());
    }

    private static String counted(List<Image> images) {
        return Figures.counted(images.size(), "image", "images");
    }

    /** The first of them, and how many more there are. */
    public static String named(List<String> names) {
        return named(names, ", ");
    }

    private static String named(List<String> names, String between) {
        String some = names.stream().limit(NAMED).collect(Collectors.joining(between));
        return names.size() > NAMED
                ? "%s and %s more".formatted(some, Figures.count(names.size() - NAMED))
                : some;
    }
}
