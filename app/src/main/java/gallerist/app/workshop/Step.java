package gallerist.app.workshop;

import java.util.List;

/**
 * Something to do.
 *
 * @param line of its title
 * @param text what a person reads, in Markdown
 * @param solution commands that do it
 */
public record Step(
        int line,
        String title,
        String text,
        List<String> hints,
        List<Check> checks,
        List<CommandText> solution) {}
