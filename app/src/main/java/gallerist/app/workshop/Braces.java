package gallerist.app.workshop;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in braces, which stand for what only a class has. */
public final class Braces {
    static final String WORKSHOP = "{workshop}";
    static final String SUBSCRIPTION = "{subscription}";

    private static final Pattern DAYS = Pattern.compile("\\{day\\+(\\d{1,4})}");
    private static final Pattern ANY = Pattern.compile("\\{[A-Za-z][A-Za-z0-9+_-]*}");
    private static final Set<String> DISKS = Set.of("{disk}", "{disk2}");

    private Braces() {}

    /** The text with a date for each word that stands for one. */
    static String days(String text, IntFunction<String> date) {
        Matcher days = DAYS.matcher(text);
        return days.replaceAll(found -> date.apply(Integer.parseInt(found.group(1))));
    }

    /** The first word that stands for nothing. */
    public static Optional<String> unknown(String text) {
        return ANY.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !DISKS.contains(word))
                .filter(word -> !word.equals(WORKSHOP) && !word.equals(SUBSCRIPTION))
                .filter(word -> !DAYS.matcher(word).matches())
                .findFirst();
    }

    /** The text with something that could stand there, for whoever only looks at it. */
    public static String sample(String text) {
        String sample = days(text, _ -> "2030-01-31");
        for (String disk : DISKS) {
            sample = sample.replace(disk, "disk.img");
        }
        return sample.replace(WORKSHOP, "workshop")
                .replace(SUBSCRIPTION, "11111111-2222-4333-8444-555555555555");
    }
}
