package gallerist.app.report;

import java.util.List;

/**
 * What a page says at one moment.
 *
 * @param line a few words beside the title
 */
public record Report(String line, List<Section> sections) {
    /** Nothing was read yet. */
    public static final Report COMING = new Report("Reading…", List.of());

    public Report {
        sections = List.copyOf(sections);
    }

    public static Report of(String line, Section... sections) {
        return new Report(line, List.of(sections));
    }
}
