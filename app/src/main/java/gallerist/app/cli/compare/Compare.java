package gallerist.app.cli.compare;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.ComparisonJson;
import gallerist.model.compare.Difference;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares two galleries, images, versions, applications: property by property, with what is
 * inside.
 */
@Example({
    "gallerist compare Production/ubuntu-web/1.4.1 Production/ubuntu-web/1.4.2 -o table",
    "gallerist compare Production Staging -o table"
})
public final class Compare implements Command {
    private static final List<Column> COLUMNS =
            Column.of("Property", "property", "First", "first", "Second", "second", "Is", "is");

    @Parameters(
            index = "0",
            paramLabel = "FIRST",
            description = "An id, or names with slashes, such as Production/ubuntu-web/1.4.1.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "SECOND", description = "Likewise.")
    private String second = "";

    @Override
    public Answer run(Session session) {
        Comparands comparands = new Comparands(session);
        ResourceId left = comparands.named(first);
        ResourceId right = comparands.named(second);
        if (!left.kind().equals(right.kind())) {
            throw new WrongCommandLine(
                    "'%s' is of type %s, '%s' of type %s. Compare what is of one type."
                            .formatted(first, left.type(), second, right.type()));
        }
        List<Difference> differences = comparands.read(left).differencesTo(comparands.read(right));
        ObjectNode json = ComparisonJson.print(left, right, differences);
        if (differences.isEmpty()) {
            session.say("They do not differ.");
        }
        return Answer.of(json).tabled(json.path("differences"), COLUMNS);
    }
}
