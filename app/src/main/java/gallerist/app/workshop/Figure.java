package gallerist.app.workshop;

import java.util.Optional;

/**
 * A number that the workspace of a class shows.
 *
 * @param line where it is named
 * @param target what it shall come to, where it is an objective
 * @param measure a command that prints a number
 * @param of a command that prints the whole; the figure is the share of it then, in percent
 */
public record Figure(
        int line,
        String title,
        Optional<Target> target,
        CommandText measure,
        Optional<CommandText> of) {}
