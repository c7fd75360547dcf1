package gallerist.app.owner;

import java.nio.file.Path;
import java.util.List;

/**
 * A command line with everything that the place where it was typed brings along.
 *
 * @param folder the working folder
 * @param workspace the folder of the workspace that is meant
 * @param width of the terminal, in columns
 * @param isTerminal whether standard output is a terminal
 * @param colours whether colours are wanted
 * @param redraws whether lines on standard error can be drawn anew in their place
 * @param canAsk whether somebody is there to answer a question
 */
public record Request(
        List<String> arguments,
        Path folder,
        Path workspace,
        int width,
        boolean isTerminal,
        boolean colours,
        boolean redraws,
        boolean canAsk) {
    public Request {
        arguments = List.copyOf(arguments);
    }
}
