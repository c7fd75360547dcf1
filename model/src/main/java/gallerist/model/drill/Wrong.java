package gallerist.model.drill;

import gallerist.model.gallery.Named;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can go wrong on purpose, by the words of the log. */
public enum Wrong implements Named {
    OUTAGE("outage"),
    SLOW("slow"),
    FULL("full"),
    DAMAGE("damage");

    private static final String BETWEEN = ", ";
    private static final String NOTHING = "nothing goes wrong";

    private final String text;

    Wrong(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    public static String words(Collection<Wrong> all) {
        return all.isEmpty()
                ? NOTHING
                : all.stream().map(Wrong::text).collect(Collectors.joining(BETWEEN));
    }

    public static Set<Wrong> of(String words) {
        Set<Wrong> all = EnumSet.noneOf(Wrong.class);
        Stream.of(words.split(BETWEEN, -1))
                .flatMap(word -> Named.find(Wrong.class, word).stream())
                .forEach(all::add);
        return all;
    }
}
