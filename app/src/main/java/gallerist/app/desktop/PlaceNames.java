package gallerist.app.desktop;

import gallerist.app.fx.Place;
import gallerist.model.Nearest;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Outline.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the place that names with slashes mean, such as {@code Production/ubuntu-web/1.4.2}. */
final class PlaceNames {
    private static final String GALLERIES = "galleries";

    private final List<Line> outline;
    private final List<RailPage> pages;

    PlaceNames(List<Line> outline, List<RailPage> pages) {
        this.outline = outline;
        this.pages = pages;
    }

    Place find(String text) {
        int action = text.indexOf(Place.ACTION);
        if (action >= 0) {
            return new Place.Opened(find(text.substring(0, action)), text.substring(action + 1));
        }
        int tab = text.indexOf(Place.TAB);
        String names = tab < 0 ? text : text.substring(0, tab);
        if (isPage(names) || text.startsWith("/")) {
            return Place.parse(text);
        }
        String page = names.toLowerCase(Locale.ROOT);
        Optional<ResourceId> resource = resource(names);
        if (resource.isEmpty() && isPage(page)) {
            return Place.parse(page + text.substring(names.length()));
        }
        return new Place.Of(
                resource.orElseThrow(() -> unknown(names)), tab < 0 ? "" : text.substring(tab + 1));
    }

    private boolean isPage(String names) {
        return names.equals(GALLERIES) || pages.stream().anyMatch(each -> each.leadsTo(names));
    }

    private Optional<ResourceId> resource(String names) {
        return outline.stream()
                .map(Line::id)
                .filter(id -> names(id).equalsIgnoreCase(names))
                .findFirst();
    }

    private Refusal unknown(String names) {
        return new Refusal(new Problem.NamedNotFound("place", names, Nearest.to(names, known())));
    }

    private List<String> known() {
        return Stream.concat(
                        Stream.concat(Stream.of(GALLERIES), pages.stream().map(RailPage::name)),
                        outline.stream().map(line -> names(line.id())))
                .toList();
    }

    private static String names(ResourceId id) {
        if (id.kind().filter(Kind.GALLERY::equals).isPresent()) {
            return id.galleryName();
        }
        String artifact = id.galleryName() + "/" + id.artifactName();
        return id.name().equals(id.artifactName()) ? artifact : artifact + "/" + id.name();
    }
}
