package gallerist.app.page;

import gallerist.app.text.Figures;
import gallerist.model.advice.Practice.Severity;
import java.util.ArrayList;
import java.util.List;

/** How many findings there are, by how much they matter. */
public record Tally(int faults, int warnings, int hints) {
    public static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Severity severity) {
        return switch (severity) {
            case FAULT -> new Tally(1, 0, 0);
            case WARNING -> new Tally(0, 1, 0);
            case HINT -> new Tally(0, 0, 1);
        };
    }

    Tally and(Tally other) {
        return new Tally(faults + other.faults, warnings + other.warnings, hints + other.hints);
    }

    /** What somebody should look at: hints can wait. */
    public int pressing() {
        return faults + warnings;
    }

    /** {@code 2 faults, 1 warning}, empty where there is nothing. */
    public String words() {
        List<String> parts = new ArrayList<>();
        add(parts, faults, "fault", "faults");
        add(parts, warnings, "warning", "warnings");
        add(parts, hints, "hint", "hints");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Figures.counted(count, one, many));
        }
    }
}
