package gallerist.app.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something to do.
 *
 * @param line of its title
 * @param text what a person reads, in Markdown
 * @param pointer where in the window it is done, if that is said
 * @param solution commands that do it
 */
public record Step(
        int line,
        String title,
        String text,
        List<String> hints,
        Optional<Pointer> pointer,
        List<Check> checks,
        List<CommandText> solution) {
    /** What counts as having done it. */
    String goal() {
        return checks.stream()
                .map(check -> check.command().text() + "\n" + check.says())
                .collect(Collectors.joining("\n", title + "\n", ""));
    }
}
