package gallerist.model.advice;

import gallerist.model.advice.Finding.Seen;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether somebody looks after it. */
final class Care {
    private static final double QUARTER_MORE = 1.25;

    private Care() {}

    static Stream<Seen> grown(Estate.Index estate) {
        return estate.estate().definitions().stream()
                .flatMap(definition -> {
                    List<ImageVersion> all = estate.versionsOf(definition.id());
                    return IntStream.range(0, all.size() - 1)
                            .limit(1)
                            .boxed()
                            .flatMap(newest -> grown(estate, all.get(newest), all.get(newest + 1)));
                });
    }

    private static Stream<Seen> grown(
            Estate.Index estate, ImageVersion version, ImageVersion before) {
        long now = estate.bytesOf(version.id());
        long then = estate.bytesOf(before.id());
        return then > 0 && now > then * QUARTER_MORE
                ? Stream.of(
                        new Seen(
                                version.id(),
                                "It takes %d %% more than %s"
                                        .formatted(100 * (now - then) / then, before.name())))
                : Stream.of();
    }

    static Stream<Seen> withoutOwner(Estate.Index estate) {
        return estate.estate().definitions().stream()
                .filter(definition ->
                        estate.tag(definition.id(), definition.tags(), "owner").isBlank())
                .map(definition ->
                        new Seen(definition.id(), "Neither it nor its gallery has an owner"));
    }

    static Stream<Seen> undescribed(Estate.Index estate) {
        return Stream.concat(
                estate.estate().galleries().stream()
                        .filter(gallery -> gallery.description().isBlank())
                        .map(gallery -> new Seen(gallery.id(), "The gallery has no description")),
                estate.estate().definitions().stream()
                        .filter(definition -> definition.description().isBlank())
                        .map(definition ->
                                new Seen(definition.id(), "The image has no description")));
    }

    static Stream<Seen> withoutNotes(Estate.Index estate) {
        return estate.estate().definitions().stream()
                .filter(definition -> estate.isProduction(definition.id(), definition.tags()))
                .filter(definition -> definition.releaseNoteUri().isBlank())
                .map(definition -> new Seen(definition.id(), "It names no release notes"));
    }

    static Stream<Seen> mixed(Estate.Index estate) {
        return estate.estate().galleries().stream()
                .flatMap(gallery -> {
                    List<String> environments =
                            estate.estate().definitions().stream()
                                    .filter(definition -> definition.id().isWithin(gallery.id()))
                                    .map(definition -> environment(estate, definition))
                                    .filter(name -> !name.isBlank())
                                    .distinct()
                                    .sorted()
                                    .toList();
                    return environments.size() < 2
                            ? Stream.of()
                            : Stream.of(
                                    new Seen(
                                            gallery.id(),
                                            "Images for %s lie together"
                                                    .formatted(
                                                            String.join(" and ", environments))));
                });
    }

    private static String environment(Estate.Index estate, ImageDefinition definition) {
        return estate.tag(definition.id(), definition.tags(), "environment")
                .toLowerCase(Locale.ROOT);
    }

    static Stream<Seen> withoutBin(Estate.Index estate) {
        return estate.estate().galleries().stream()
                .filter(gallery -> estate.isProduction(gallery.id(), gallery.tags()))
                .filter(gallery -> !gallery.softDelete().enabled())
                .map(gallery -> new Seen(gallery.id(), "Deleted versions are gone at once"));
    }

    static Stream<Seen> generationOne(Estate.Index estate) {
        return estate.estate().definitions().stream()
                .filter(definition -> definition.generation() == Generation.V1)
                .map(definition -> new Seen(definition.id(), "It is a generation 1 image"));
    }
}
