package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Measured;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Measures what a workshop wants to be measured, and tells whether its targets are met. */
@Example("gallerist workshop figures -o table")
final class ShowFigures implements Command {
    @Mixin private ClassOptions options = new ClassOptions();

    @Override
    public Answer run(Session session) {
        try {
            return Answer.list(
                    options.started(session).figures(),
                    ShowFigures::json,
                    Column.of(
                            "Figure",
                            "title",
                            "Measured",
                            "measured",
                            "Target",
                            "target",
                            "Met",
                            "met"));
        } catch (IOException unusable) {
            return Trouble.failed(unusable);
        }
    }

    private static ObjectNode json(Measured figure) {
        ObjectNode json = Json.object().put("title", figure.title()).put("measured", figure.text());
        if (figure.isObjective()) {
            json.put("target", figure.target()).put("met", figure.isMet());
        }
        return json;
    }
}
