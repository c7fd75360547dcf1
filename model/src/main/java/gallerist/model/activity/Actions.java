package gallerist.model.activity;

import gallerist.model.gallery.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documented actions: what roles allow, and of which the log keeps all but the reading. */
public final class Actions {
    private static final Map<String, String> OF_GALLERIES = describe();
    private static final Set<String> KNOWN = collect();

    private Actions() {}

    /** Every action on galleries and what is in them, with its description. */
    public static Map<String, String> ofGalleries() {
        return OF_GALLERIES;
    }

    /** Every action that plays a role here. */
    public static Set<String> known() {
        return KNOWN;
    }

    public static boolean isRead(String action) {
        return action.endsWith("/read");
    }

    private static Map<String, String> describe() {
        Map<String, String> actions = new LinkedHashMap<>();
        describe(actions, Kind.GALLERY, "Gallery");
        actions.put(Operation.GALLERY_SHARE.action(), "Shares a Gallery to different scopes");
        describe(actions, Kind.IMAGE_DEFINITION, "Gallery Image");
        describe(actions, Kind.IMAGE_VERSION, "Gallery Image Version");
        describe(actions, Kind.APPLICATION, "Gallery Application");
        describe(actions, Kind.APPLICATION_VERSION, "Gallery Application Version");
        return Collections.unmodifiableMap(actions);
    }

    private static void describe(Map<String, String> actions, Kind kind, String name) {
        actions.put(kind.action("read"), "Gets the properties of " + name);
        actions.put(kind.action("write"), "Creates a new " + name + " or updates an existing one");
        actions.put(kind.action("delete"), "Deletes the " + name);
    }

    private static Set<String> collect() {
        Set<String> known = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            for (String verb : List.of("read", "write", "delete")) {
                known.add(kind.action(verb));
            }
        }
        Arrays.stream(Operation.values()).map(Operation::action).forEach(known::add);
        known.add("Microsoft.Authorization/roleAssignments/read");
        known.add("Microsoft.Authorization/locks/read");
        return Collections.unmodifiableSet(known);
    }
}
