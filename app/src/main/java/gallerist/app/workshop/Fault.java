package gallerist.app.workshop;

import java.util.List;
import java.util.Locale;

/** What can go wrong at a seat, as {@code gallerist region} lets it. */
public enum Fault {
    OUTAGE,
    SLOW,
    FULL,
    DAMAGE;

    /** The command that lets it, with the words behind it. */
    public String command(List<String> words) {
        return "region %s %s".formatted(name().toLowerCase(Locale.ROOT), String.join(" ", words));
    }
}
