package gallerist.app.promotion;

import gallerist.app.fx.Live;
import gallerist.app.report.dial.Asked;
import gallerist.app.report.dial.Dial;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Outline.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which version is to be taken to which gallery; each dial offers what the one before leaves. */
final class Choice {
    private static final int NAME = 16;
    private static final int LONG_NAME = 20;
    private static final int NUMBER = 9;

    private final Asked gallery;
    private final Asked image;
    private final Asked version;
    private final Asked target = new Asked("");
    private final Live<List<Line>> outline;
    private final List<Dial> dials;

    /**
     * Begins with a version, where somebody came from one.
     *
     * @param path such as {@code Production/ubuntu-web/1.4.2}, may be empty
     * @param changed is told when something else is chosen
     */
    Choice(Live<List<Line>> outline, String path, Runnable changed) {
        String[] names = (path + "//").split("/", -1);
        this.outline = outline;
        this.gallery = new Asked(names[0]);
        this.image = new Asked(names[1]);
        this.version = new Asked(names[2]);
        Offers offers = new Offers(outline.value());
        this.dials =
                List.of(
                        offers.dial("From", NAME, this::filled, gallery),
                        offers.dial("Image", LONG_NAME, this::images, image, gallery),
                        offers.dial("Version", NUMBER, this::versions, version, gallery, image),
                        offers.dial("To", NAME, this::others, target, gallery));
        Stream.of(gallery, image, version, target).forEach(each -> each.then(changed));
        outline.value().addListener((_, _, _) -> changed.run());
    }

    List<Dial> dials() {
        return dials;
    }

    /** The galleries that something can be taken from. */
    private List<String> filled() {
        return outline.get().stream()
                .filter(line -> line.kind() == Kind.IMAGE_VERSION)
                .map(line -> line.id().galleryName())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> galleries() {
        return names(line -> line.kind() == Kind.GALLERY);
    }

    private List<String> others() {
        return galleries().stream().filter(name -> !name.equals(gallery.now())).toList();
    }

    private List<String> images() {
        return outline.get().stream()
                .filter(line ->
                        line.kind() == Kind.IMAGE_VERSION
                                && line.id().galleryName().equals(gallery.now()))
                .map(line -> line.id().artifactName())
                .distinct()
                .sorted()
                .toList();
    }

    /** Newest first. */
    private List<String> versions() {
        return names(this::isOfImage).reversed();
    }

    private boolean isOfImage(Line line) {
        return line.kind() == Kind.IMAGE_VERSION
                && line.id().galleryName().equals(gallery.now())
                && line.id().artifactName().equals(image.now());
    }

    private List<String> names(Predicate<Line> wanted) {
        return outline.get().stream()
                .filter(wanted)
                .map(line -> line.id().name())
                .distinct()
                .toList();
    }

    Optional<ResourceId> from() {
        return outline.get().stream()
                .filter(line -> isOfImage(line) && line.id().name().equals(version.now()))
                .map(Line::id)
                .findFirst();
    }

    Optional<ResourceId> to() {
        return outline.get().stream()
                .filter(line ->
                        line.kind() == Kind.GALLERY && line.id().name().equals(target.now()))
                .map(Line::id)
                .findFirst();
    }
}
