package gallerist.app.cli;

import gallerist.model.Nearest;
import java.util.Collection;

/** The question that helps after a typing mistake. */
final class Meant {
    private Meant() {}

    /** The question, or where to look instead. */
    static String orHelp(String path, String typed, Collection<String> candidates) {
        String meant = among(typed, candidates);
        return meant.isEmpty() ? " See '%s --help'.".formatted(path) : meant;
    }

    /** Starts with a blank, to follow a sentence; empty where nothing is near. */
    static String among(String typed, Collection<String> candidates) {
        String nearest = Nearest.to(typed, candidates);
        return nearest.isEmpty() ? "" : " Did you mean '%s'?".formatted(nearest);
    }
}
