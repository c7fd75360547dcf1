package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.page.PageKind;
import gallerist.app.page.Sections.Section;
import gallerist.app.text.Called;
import gallerist.app.text.Shortcut;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Going to each page of the rail, and to each tab of those that have some. */
final class PageActions {
    private static final int AFTER_OVERVIEW = 1;

    private final Navigator navigator;

    PageActions(Navigator navigator) {
        this.navigator = navigator;
    }

    /** The pages have the digits as their keys, in the order of the rail. */
    List<Action> to(List<RailPage> pages) {
        List<Action> shows = new ArrayList<>(inOrder(pages).stream().map(this::to).toList());
        shows.add(
                AFTER_OVERVIEW,
                Action.of("galleries", "Show galleries", "fth-layers", navigator::goToGalleries));
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < shows.size(); i++) {
            actions.add(
                    i < Shortcut.DIGITS ? shows.get(i).on(Shortcut.PAGES, i + 1) : shows.get(i));
        }
        pages.forEach(page -> page.sections().forEach(tab -> actions.add(to(page, tab))));
        return actions;
    }

    /** Pages that others lead to, without keys of their own. */
    List<Action> beside(List<RailPage> pages) {
        return pages.stream().map(this::to).toList();
    }

    private Action to(RailPage page) {
        return Action.of(
                page.name(),
                "Show " + name(page.title()),
                page.icon(),
                () -> go(new Place.Page(page.name())));
    }

    private static List<RailPage> inOrder(List<RailPage> pages) {
        List<RailPage> ordered = new ArrayList<>();
        pages.stream().filter(page -> !page.isBelow()).forEach(ordered::add);
        pages.stream().filter(RailPage::isBelow).forEach(ordered::add);
        return ordered;
    }

    /** Each tab of the page of a resource. */
    List<Action> tabs(ResourceId id, PageKind kind) {
        return kind.tabs().stream()
                .map(tab ->
                        Action.of(
                                "tab-" + tab.name(),
                                "%s: %s".formatted(Called.of(id), name(tab.title())),
                                "fth-corner-down-right",
                                () -> go(new Place.Of(id, tab.name()))))
                .toList();
    }

    private Action to(RailPage page, Section tab) {
        return Action.of(
                page.name() + "-" + tab.name(),
                "%s: %s".formatted(page.title(), name(tab.title())),
                page.icon(),
                () -> go(new Place.Page(page.name(), tab.name())));
    }

    private static String name(String title) {
        boolean isAbbreviation = title.equals(title.toUpperCase(Locale.ROOT));
        return isAbbreviation
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private void go(Place place) {
        navigator.go(place);
    }
}
