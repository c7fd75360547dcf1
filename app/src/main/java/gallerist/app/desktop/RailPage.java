package gallerist.app.desktop;

import gallerist.app.page.Sections.Section;
import gallerist.app.page.View;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page that the rail leads to, or several below one entry, such as {@code help/sharing}.
 *
 * @param isBelow whether it stands at the lower end of the rail
 * @param sections its tabs, none where it is one whole
 * @param open makes its view for what follows the slash, which may be empty
 */
record RailPage(
        String name,
        String title,
        String icon,
        boolean isBelow,
        List<Section> sections,
        Function<String, View> open) {
    private static final String SLASH = "/";

    RailPage {
        sections = List.copyOf(sections);
    }

    RailPage(String name, String title, String icon, boolean isBelow, Function<String, View> open) {
        this(name, title, icon, isBelow, List.of(), open);
    }

    RailPage(String name, String title, String icon, boolean isBelow, Supplier<View> open) {
        this(name, title, icon, isBelow, List.of(), (String _) -> open.get());
    }

    /** Whether this is the entry of a place. */
    boolean leadsTo(String place) {
        return place.equals(name) || place.startsWith(name + SLASH);
    }

    View at(String place) {
        return open.apply(place.equals(name) ? "" : place.substring(name.length() + 1));
    }
}
