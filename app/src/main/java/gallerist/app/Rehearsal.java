package gallerist.app;

import gallerist.app.owner.Terminal;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs several command lines in one process, so that a release can keep what the JVM loaded and
 * linked for them.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Arguments: the folder of a workspace, and command lines with a space between their words. */
    public static void main(String[] arguments) {
        Here here = new Here();
        Terminal terminal = here.terminal();
        for (String line : List.of(arguments).subList(1, arguments.length)) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            words.addAll(List.of("--workspace", arguments[0]));
            Main.run(here, here.request(words.toArray(String[]::new)), terminal);
        }
        here.hasEnded();
        // Where a picture was taken, the threads of the window live on.
        System.exit(0);
    }
}
