package gallerist.app.editing;

import java.util.ArrayList;
import java.util.List;

/**
 * Properties that belong together.
 *
 * @param rows those of a row stand side by side
 */
record Part(String title, List<List<Entry>> rows) {
    Part {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Part of(String title) {
        return new Part(title, List.of());
    }

    Part row(Entry... entries) {
        return row(List.of(entries));
    }

    Part row(List<Entry> entries) {
        List<List<Entry>> more = new ArrayList<>(rows);
        more.add(entries);
        return new Part(title, more);
    }
}
