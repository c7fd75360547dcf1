package gallerist.app.comparing;

import gallerist.model.compare.Compared;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All properties of two resources beside each other, in the order of the first. */
final class Rows {
    private static final String THERE = "there";

    private final List<Row> rows = new ArrayList<>();

    private Rows() {}

    static List<Row> of(Compared left, Compared right) {
        Rows all = new Rows();
        all.add("", left, right);
        return all.rows;
    }

    private void add(String before, Compared left, Compared right) {
        Set<String> fields = new LinkedHashSet<>(left.facts().values().keySet());
        fields.addAll(right.facts().values().keySet());
        fields.forEach(field ->
                rows.add(
                        new Row(
                                before + field,
                                left.facts().values().getOrDefault(field, ""),
                                right.facts().values().getOrDefault(field, ""))));
        Set<String> names = new LinkedHashSet<>(left.inside().keySet());
        names.addAll(right.inside().keySet());
        for (String name : names) {
            Optional<Compared> one = Optional.ofNullable(left.inside().get(name));
            Optional<Compared> other = Optional.ofNullable(right.inside().get(name));
            if (one.isPresent() && other.isPresent()) {
                add(before + name + ".", one.get(), other.get());
            } else {
                rows.add(
                        new Row(
                                before + name,
                                one.map(_ -> THERE).orElse(""),
                                other.map(_ -> THERE).orElse("")));
            }
        }
    }
}
