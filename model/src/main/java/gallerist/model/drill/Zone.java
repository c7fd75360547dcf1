package gallerist.model.drill;

import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where something goes wrong, by the words of the log. */
public record Zone(Region region, int number) {
    private static final Pattern WORDS = Pattern.compile("(.+), zone ([1-9])");

    /** {@code North Europe, zone 1}. */
    public String words() {
        return "%s, zone %d".formatted(region.displayName(), number);
    }

    /** What a field of the log is about; nothing where it is about something else. */
    public static Optional<Zone> of(String words) {
        Matcher found = WORDS.matcher(words);
        return found.matches()
                ? Regions.find(found.group(1))
                        .map(region -> new Zone(region, Integer.parseInt(found.group(2))))
                : Optional.empty();
    }
}
