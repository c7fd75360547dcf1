package gallerist.app.cli.option;

import java.io.Serial;
import java.util.List;
import java.util.stream.Stream;

/** What was typed can't be understood; nothing was done. */
public final class WrongCommandLine extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    public WrongCommandLine(String sentence) {
        super(sentence, null, false, false);
    }

    /** A required option is absent, such as {@code --gallery-name/-r}. */
    public static WrongCommandLine missing(String... options) {
        return new WrongCommandLine(
                options.length == 1
                        ? "The option %s is required.".formatted(options[0])
                        : "The options %s are required.".formatted(String.join(", ", options)));
    }

    /** Refuses a command line that lacks required options. */
    public static void ifMissing(List<String> options) {
        if (!options.isEmpty()) {
            throw missing(options.toArray(String[]::new));
        }
    }

    /** What is missing, and an option more where its value is empty. */
    public static List<String> also(List<String> missing, String value, String option) {
        return value.isEmpty()
                ? Stream.concat(missing.stream(), Stream.of(option)).toList()
                : missing;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
