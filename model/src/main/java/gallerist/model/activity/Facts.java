package gallerist.model.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said about a resource, field by field, under the names of its JSON. An empty value
 * says nothing, and is not kept.
 */
public record Facts(Map<String, String> values) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        Map<String, String> said = new LinkedHashMap<>(values);
        said.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableMap(said);
    }

    /** What became different on the way from these facts to the later ones. */
    public List<Change> changesTo(Facts later) {
        Set<String> fields = new LinkedHashSet<>(values.keySet());
        fields.addAll(later.values.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            String before = values.getOrDefault(field, "");
            String after = later.values.getOrDefault(field, "");
            if (!before.equals(after)) {
                changes.add(new Change(field, before, after));
            }
        }
        return changes;
    }
}
