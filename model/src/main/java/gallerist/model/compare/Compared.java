package gallerist.model.compare;

import gallerist.model.activity.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A resource as it is compared: what can be said about it, and what is in it by name, such as
 * {@code images[ubuntu-web]}.
 */
public record Compared(Facts facts, Map<String, Compared> inside) {
    private static final String THERE = "there";

    public Compared {
        inside = new LinkedHashMap<>(inside);
    }

    /** In the order of their properties, first those of the resource itself. */
    public List<Difference> differencesTo(Compared other) {
        List<Difference> differences = new ArrayList<>();
        facts.changesTo(other.facts).stream()
                .map(change -> new Difference(change.field(), change.before(), change.after()))
                .forEach(differences::add);
        Set<String> names = new LinkedHashSet<>(inside.keySet());
        names.addAll(other.inside.keySet());
        for (String name : names) {
            Optional<Compared> left = Optional.ofNullable(inside.get(name));
            Optional<Compared> right = Optional.ofNullable(other.inside.get(name));
            if (left.isPresent() && right.isPresent()) {
                left.get().differencesTo(right.get()).stream()
                        .map(inner ->
                                new Difference(
                                        name + "." + inner.property(), inner.left(), inner.right()))
                        .forEach(differences::add);
            } else {
                differences.add(
                        new Difference(
                                name,
                                left.map(_ -> THERE).orElse(""),
                                right.map(_ -> THERE).orElse("")));
            }
        }
        return differences;
    }
}
