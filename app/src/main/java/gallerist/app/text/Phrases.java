package gallerist.app.text;

import gallerist.model.Nearest;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts that sentences have in common. */
public final class Phrases {
    private Phrases() {}

    /** A sentence that goes on, or ends with what is around it. */
    public static String open(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** What to add to a sentence about a name that is not there, if another is much like it. */
    public static String meant(String nearest) {
        return nearest.isEmpty() ? "" : " Did you mean '%s'?".formatted(nearest);
    }

    static String meant(String typed, List<String> choices) {
        return meant(Nearest.to(typed, choices));
    }

    static String listed(List<String> texts) {
        return String.join(", ", texts);
    }

    /** {@code 3 machines and 1 scale set}; of what there is none nothing is said. */
    static String users(long machines, long scaleSets) {
        return Stream.of(
                        Figures.counted(machines, "machine", "machines"),
                        Figures.counted(scaleSets, "scale set", "scale sets"))
                .filter(words -> !words.startsWith("0 "))
                .collect(Collectors.joining(" and "));
    }

    static String relatives(List<ResourceId> ids) {
        return ids.stream().map(id -> "'" + relative(id) + "'").collect(Collectors.joining(", "));
    }

    /** From the provider on, as the service writes ids in these sentences. */
    static String relative(ResourceId id) {
        String text = id.toString();
        int provider = text.lastIndexOf("/providers/");
        return provider < 0 ? text : text.substring(provider + "/providers/".length());
    }
}
