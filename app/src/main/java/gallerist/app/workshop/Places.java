package gallerist.app.workshop;

import gallerist.model.Nearest;
import gallerist.model.region.Regions;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Where a step can lead: pages of the window, their tabs, and what a workshop makes. */
public final class Places {
    /** The names of the pages in the rail. */
    public static final Set<String> PAGES =
            Set.of(
                    "activity",
                    "advice",
                    "calendar",
                    "cost",
                    "everything",
                    "galleries",
                    "help",
                    "map",
                    "mirror",
                    "overview",
                    "people",
                    "promote",
                    "recovery",
                    "recycle",
                    "retire",
                    "settings",
                    "transfers",
                    "usage",
                    "workshops");

    /** The names of all tabs, of pages and of resources. */
    public static final Set<String> TABS =
            Set.of(
                    "activity",
                    "advice",
                    "backups",
                    "contents",
                    "cost",
                    "groups",
                    "history",
                    "json",
                    "latest",
                    "overview",
                    "prices",
                    "replication",
                    "scaling",
                    "seats",
                    "service-principals",
                    "sharing",
                    "stores",
                    "subscriptions",
                    "take",
                    "tenants",
                    "transfers",
                    "users",
                    "window",
                    "workspace");

    /**
     * What is written on the controls of pages, without the dots behind it. What is in a menu is
     * found by the button that opens it.
     */
    public static final Set<String> CONTROLS =
            Set.of(
                    "Add limit",
                    "Add region",
                    "Another room",
                    "Back up now",
                    "Back up to a file",
                    "Bring a file back",
                    "Begin again",
                    "Capture image",
                    "Choose all that match",
                    "Choose none",
                    "Create gallery",
                    "Delete for good",
                    "Discard",
                    "Edit version",
                    "Give role",
                    "Let something go wrong",
                    "Make seats",
                    "Mirror a gallery",
                    "More actions",
                    "New",
                    "New image definition",
                    "New version",
                    "Notifications",
                    "Open",
                    "Pause all",
                    "Promote",
                    "Restore",
                    "Resume all",
                    "Review",
                    "Roll back",
                    "Set budget",
                    "Set price",
                    "Test all",
                    "Verify the chain",
                    "Who may deploy");

    private Places() {}

    /** What is wrong with the words on a control, empty where nothing is. */
    public static String unknownControl(String words) {
        return words.isEmpty() || CONTROLS.contains(words)
                ? ""
                : "No page has a control '%s' that can be marked.%s"
                        .formatted(words, meant(words, CONTROLS));
    }

    /**
     * What is wrong with a place, empty where nothing is.
     *
     * @param named what the commands of the workshop name, in small letters
     */
    public static String mistake(String place, Collection<String> named) {
        String[] parts = place.split("\\?", 2)[0].split("#", 2);
        String first = parts[0].split("/", 2)[0];
        if (!PAGES.contains(first) && !named.contains(first.toLowerCase(Locale.ROOT))) {
            return "'%s' is no page of the window, and no command here names it.%s"
                    .formatted(first, meant(first, both(named)));
        }
        return parts.length == 1 || TABS.contains(parts[1]) || isRegionOfMap(first, parts[1])
                ? ""
                : "There is no tab '%s'.%s".formatted(parts[1], meant(parts[1], TABS));
    }

    /** The map opens a region where a page has a tab. */
    private static boolean isRegionOfMap(String page, String part) {
        return page.equals("map") && Regions.find(part).isPresent();
    }

    private static Set<String> both(Collection<String> named) {
        Set<String> all = new TreeSet<>(PAGES);
        all.addAll(named);
        return all;
    }

    private static String meant(String typed, Collection<String> known) {
        String nearest = Nearest.to(typed, known);
        return nearest.isEmpty() ? "" : " Did you mean '%s'?".formatted(nearest);
    }
}
