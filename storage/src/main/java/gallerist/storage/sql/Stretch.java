package gallerist.storage.sql;

import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import java.util.ArrayList;
import java.util.List;

/**
 * Some resources of one kind inside a scope, in the order of their ids.
 *
 * @param only the parts of the scope that are wanted; the scope itself for all of it
 * @param after the key of the resource that the stretch begins after, empty for the beginning
 */
public record Stretch(Kind kind, ResourceId scope, List<ResourceId> only, String after, int most) {
    // The kind leads the order so that the index on kind and key serves it.
    static final String ORDER = " order by r.kind, r.path_key fetch first ? rows only";

    /** All resources of a kind inside a scope. */
    public static Stretch all(Kind kind, ResourceId scope) {
        return new Stretch(kind, scope, List.of(scope), "", Integer.MAX_VALUE);
    }

    /** A condition on {@code resource r}, to be continued with {@code and}. */
    String condition() {
        StringBuilder condition =
                new StringBuilder(" where r.kind = ? and r.path_key > ? and r.path_key < ?");
        if (!isWhole()) {
            condition.append(" and (");
            for (int i = 0; i < only.size(); i++) {
                condition.append(i == 0 ? "" : " or ");
                condition.append("r.path_key = ? or r.path_key > ? and r.path_key < ?");
            }
            condition.append(')');
        }
        return condition.toString();
    }

    /** What {@link #condition} asks for, and {@link #ORDER} after it. */
    Object[] arguments() {
        List<Object> arguments = new ArrayList<>();
        String beginning = scope.key() + "/";
        arguments.add(kind.name());
        arguments.add(after.compareTo(beginning) > 0 ? after : beginning);
        arguments.add(end(scope));
        if (!isWhole()) {
            for (ResourceId part : only) {
                arguments.add(part.key());
                arguments.add(part.key() + "/");
                arguments.add(end(part));
            }
        }
        arguments.add(most);
        return arguments.toArray();
    }

    private boolean isWhole() {
        return only.contains(scope);
    }

    /** The first key behind everything inside a scope: a 0 follows a slash. */
    private static String end(ResourceId scope) {
        return scope.key() + "0";
    }
}
