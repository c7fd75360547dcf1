package gallerist.app.page.loss;

import gallerist.app.text.Figures;
import gallerist.model.deploy.Consumption;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
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
     * @param users what was made from versions that go
     */
    public record Image(ResourceId id, Region home, Parting parting, List<Deployment> users) {
        public Image {
            users = List.copyOf(users);
        }

        /** An image without some of its versions. */
        public static Image without(
                Workspace workspace,
                Caller caller,
                ResourceId id,
                Region home,
                Set<VersionNumber> gone) {
            return new Image(
                    id,
                    home,
                    workspace.versions().without(caller, id, gone).orThrow(),
                    workspace.deployments().consumers(caller, id).orThrow().stream()
                            .map(Consumption::consumer)
                            .filter(each -> gone.contains(VersionNumber.of(each.exact().name())))
                            .toList());
        }

        /** An image with some of its versions changed. */
        public static Image with(
                Workspace workspace,
                Caller caller,
                ResourceId id,
                Region home,
                List<ImageVersion> changed) {
            return new Image(
                    id,
                    home,
                    new Parting(
                            workspace.versions().changed(caller, id, changed).orThrow(), List.of()),
                    List.of());
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
        users(images.stream().flatMap(image -> image.users().stream()).toList())
                .ifPresent(told::add);
        return told;
    }

    private static Optional<Consequence> users(List<Deployment> users) {
        return users.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Consequence(
                                "fth-monitor",
                                Figures.counted(
                                        users.size(),
                                        "consumer keeps running",
                                        "consumers keep running"),
                                "No new ones can be made like "
                                        + named(
                                                users.stream()
                                                        .map(each -> each.id().name())
                                                        .toList())));
    }

    private static Consequence latest(Image image) {
        List<LatestChange> changes = image.parting().latest();
        if (changes.isEmpty()) {
            return new Consequence(
                    "fth-tag",
                    "latest stays what it is",
                    "In every region of " + image.id().name());
        }
        LatestChange first = first(image);
        return new Consequence(
                "fth-tag",
                first.after()
                        .map(VersionNumber::toString)
                        .map(after ->
                                "latest becomes %s in %s"
                                        .formatted(after, first.region().displayName()))
                        .orElse("Nothing is latest any more in " + first.region().displayName()),
                changes.size() == 1
                        ? "Other regions keep theirs"
                        : "It changes in %d regions: %s"
                                .formatted(
                                        changes.size(),
                                        named(
                                                changes.stream()
                                                        .map(change ->
                                                                change.region().displayName())
                                                        .toList())));
    }

    /** That of the home region, which is the one that people speak of. */
    private static LatestChange first(Image image) {
        return image.parting().latest().stream()
                .filter(change -> change.region().equals(image.home()))
                .findFirst()
                .orElse(image.parting().latest().getFirst());
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
                                                        first(image)
                                                                .after()
                                                                .map(VersionNumber::toString)
                                                                .orElse("nothing any more")))
                                .toList()));
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
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED
                ? "%s and %s more".formatted(some, Figures.count(names.size() - NAMED))
                : some;
    }
}
