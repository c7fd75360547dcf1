package gallerist.app.workshop;

import gallerist.app.text.Figures;
import gallerist.app.wire.Json;
import java.time.Instant;
import java.time.ZoneOffset;

/** What a class did, as a report: steps, figures, and what the log says was done when, by whom. */
public final class Evidence {
    private final Classroom classroom;

    public Evidence(Classroom classroom) {
        this.classroom = classroom;
    }

    /** The report, in Markdown. */
    public String report(Instant now) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(classroom.workshop().title()).append("\n\n");
        text.append(
                "What the workspace %s showed on %s (UTC).\n\n"
                        .formatted(classroom.workspace(), moment(now)));
        text.append("| step | done | when |\n| --- | --- | --- |\n");
        for (Seat.Mark step : classroom.marks()) {
            text.append(
                    "| %s | %s | %s |\n"
                            .formatted(
                                    step.title(),
                                    step.isDone() ? "yes" : "no",
                                    step.done().map(Evidence::moment).orElse("–")));
        }
        figures(text);
        text.append("\n## What was done\n\n");
        text.append(new Deeds(Json.read(classroom.answer(Deeds.COMMAND))).table());
        text.append("\n## What was found damaged, and made whole again\n\n");
        text.append(new Mending(Json.read(classroom.answer(Mending.COMMAND))).table());
        text.append("\n## Whether the log is whole\n\n");
        text.append(indented(classroom.answer("activity-log verify -o json")));
        return text.toString();
    }

    private static String moment(Instant at) {
        return Figures.moment(at, ZoneOffset.UTC);
    }

    private void figures(StringBuilder text) {
        if (classroom.workshop().figures().isEmpty()) {
            return;
        }
        text.append("\n## Figures\n\n| figure | measured | target | met |\n");
        text.append("| --- | --- | --- | --- |\n");
        for (Measured measured : classroom.figures()) {
            text.append(
                    "| %s | %s | %s | %s |\n"
                            .formatted(
                                    measured.title(),
                                    measured.text(),
                                    measured.isObjective() ? measured.target() : "–",
                                    met(measured)));
        }
    }

    private static String met(Measured measured) {
        if (!measured.isObjective()) {
            return "–";
        }
        return measured.isMet() ? "yes" : "no";
    }

    private static String indented(String lines) {
        return lines.indent(4);
    }
}
