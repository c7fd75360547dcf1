package gallerist.model.advice;

import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.VersionNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that somebody may see of galleries, at one moment.
 *
 * @param versions those that are not deleted, of one image the newest first
 * @param bytes what one copy of a version really takes, by the key of its id
 * @param prints what tells the bytes of a version from others, by the key of its id
 */
public record Estate(
        List<Gallery> galleries,
        List<ImageDefinition> definitions,
        List<ImageVersion> versions,
        List<Deployment> consumers,
        Map<String, Long> bytes,
        Map<String, String> prints,
        Instant now) {
    public static final Estate NONE =
            new Estate(
                    List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), Instant.EPOCH);

    public Estate {
        galleries = List.copyOf(galleries);
        definitions = List.copyOf(definitions);
        versions =
                versions.stream()
                        .map(Placed::of)
                        .sorted(Placed.ORDER)
                        .map(Placed::version)
                        .toList();
        consumers = List.copyOf(consumers);
        bytes = Map.copyOf(bytes);
        prints = Map.copyOf(prints);
    }

    /** A version with what it is sorted by. */
    private record Placed(ResourceId definition, VersionNumber number, ImageVersion version) {
        private static final Comparator<Placed> ORDER =
                Comparator.comparing(Placed::definition)
                        .thenComparing(Placed::number, Comparator.reverseOrder());

        static Placed of(ImageVersion version) {
            return new Placed(version.id().parent().orElseThrow(), version.number(), version);
        }
    }

    /** Everything of it, found at once; asking the lists for each row would take for ever. */
    public Index index() {
        return new Index(
                this,
                galleries.stream().collect(Collectors.toMap(each -> each.id().key(), by -> by)),
                definitions.stream().collect(Collectors.toMap(each -> each.id().key(), by -> by)),
                grouped(versions, version -> version.id().parent().orElseThrow().key()),
                grouped(consumers, consumer -> consumer.exact().key()));
    }

    private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }

    /** An estate that is asked by ids. */
    public record Index(
            Estate estate,
            Map<String, Gallery> galleries,
            Map<String, ImageDefinition> definitions,
            Map<String, List<ImageVersion>> versions,
            Map<String, List<Deployment>> consumers) {

        /** Newest first. */
        public List<ImageVersion> versionsOf(ResourceId definition) {
            return versions.getOrDefault(definition.key(), List.of());
        }

        public List<Deployment> consumersOf(ResourceId version) {
            return consumers.getOrDefault(version.key(), List.of());
        }

        public long machinesOf(ResourceId version) {
            return consumersOf(version).stream().mapToLong(each -> each.instances().size()).sum();
        }

        public long bytesOf(ResourceId version) {
            return estate.bytes().getOrDefault(version.key(), 0L);
        }

        public Optional<ImageDefinition> definitionOf(ResourceId version) {
            return version.parent().map(ResourceId::key).map(definitions::get);
        }

        public Optional<Gallery> galleryOf(ResourceId inside) {
            return galleries.containsKey(inside.key())
                    ? Optional.ofNullable(galleries.get(inside.key()))
                    : inside.parent().flatMap(this::galleryOf);
        }

        /** A tag of a resource or, where it has none of that name, of its gallery. */
        public String tag(ResourceId id, Tags tags, String name) {
            String own = tags.get(name);
            return own.isEmpty()
                    ? galleryOf(id).map(gallery -> gallery.tags().get(name)).orElse("")
                    : own;
        }

        /** Whether a tag says that real work depends on it. */
        public boolean isProduction(ResourceId id, Tags tags) {
            String environment = tag(id, tags, "environment").toLowerCase(Locale.ROOT);
            return environment.equals("production") || environment.equals("prod");
        }
    }
}
