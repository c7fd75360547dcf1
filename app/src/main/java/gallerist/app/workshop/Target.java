package gallerist.app.workshop;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure shall come to. */
public record Target(Bound bound, BigDecimal number, String unit) {
    private static final Pattern TEXT =
            Pattern.compile("(at least|at most|below|exactly) (\\d+(?:\\.\\d+)?)(?: (\\S.*))?");

    /** On which side of the number it shall be. */
    public enum Bound {
        AT_LEAST,
        AT_MOST,
        BELOW,
        EXACTLY
    }

    /** Reads such as {@code below 2 %}; nothing where it says something else. */
    static Optional<Target> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Bound bound =
                switch (parts.group(1)) {
                    case "at least" -> Bound.AT_LEAST;
                    case "at most" -> Bound.AT_MOST;
                    case "below" -> Bound.BELOW;
                    default -> Bound.EXACTLY;
                };
        return Optional.of(
                new Target(
                        bound,
                        new BigDecimal(parts.group(2)),
                        Optional.ofNullable(parts.group(3)).orElse("")));
    }

    boolean isMetBy(BigDecimal measured) {
        int side = measured.compareTo(number);
        return switch (bound) {
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
            case BELOW -> side < 0;
            case EXACTLY -> side == 0;
        };
    }

    /** As it was written. */
    public String text() {
        String words =
                switch (bound) {
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "at most ";
                    case BELOW -> "below ";
                    case EXACTLY -> "exactly ";
                };
        return words + with(number);
    }

    private String with(BigDecimal value) {
        return value.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }
}
