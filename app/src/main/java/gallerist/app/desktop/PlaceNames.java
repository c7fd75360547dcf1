package gallerist.app.desktop;

import gallerist.app.fx.Place;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Outline.Line;
import java.util.List;

/** Finds the place that names with slashes mean, such as {@code Production/ubuntu-web/1.4.2}. */
final class PlaceNames {
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
        boolean isPage =
                names.equals("galleries") || pages.stream().anyMatch(page -> page.leadsTo(names));
        if (isPage || text.startsWith("/")) {
            return Place.parse(text);
        }
        return new Place.Of(resource(names), tab < 0 ? "" : text.substring(tab + 1));
    }

    private ResourceId resource(String names) {
        return outline.stream()
                .map(Line::id)
                .filter(id -> names(id).equalsIgnoreCase(names))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem.NamedNotFound("place", names, "")));
    }

    private static String names(ResourceId id) {
        if (id.kind().filter(Kind.GALLERY::equals).isPresent()) {
            return id.galleryName();
        }
        String artifact = id.galleryName() + "/" + id.artifactName();
        return id.name().equals(id.artifactName()) ? artifact : artifact + "/" + id.name();
    }
}
