package gallerist.app.workshop;

import java.util.List;
import java.util.Optional;

/**
 * A workshop as its text says.
 *
 * @param figures what is measured of a class
 * @param start commands that make the workspace to begin with
 * @param links makes copies as slow as people can follow, once all is there to begin with
 * @param debrief what is to be taken home
 */
public record Workshop(
        String title,
        String story,
        List<Figure> figures,
        List<CommandText> start,
        Optional<CommandText> links,
        List<Step> steps,
        String debrief) {
    /** The file in the folder of a workshop. */
    public static final String FILE = "workshop.md";

    /** A mistake in the text. */
    public record Mistake(int line, String sentence) {}
}
