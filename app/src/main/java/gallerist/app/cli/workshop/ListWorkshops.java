package gallerist.app.cli.workshop;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.Json;
import gallerist.app.workshop.Library;
import gallerist.app.workshop.Workshop;
import gallerist.app.workshop.WorkshopText;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** Lists the workshops that the program brings. */
@Example("gallerist workshop list -o table")
final class ListWorkshops implements Command {
    @Mixin private PageOptions page = new PageOptions();

    @Override
    public Answer run(Session session) {
        return Answer.page(
                page.cut(Library.OWN, name -> name),
                ListWorkshops::json,
                Column.of("Name", "name", "Steps", "steps", "Title", "title"));
    }

    private static ObjectNode json(String name) {
        Workshop workshop = WorkshopText.read(Library.own(name)).workshop();
        return Json.object()
                .put("name", name)
                .put("title", workshop.title())
                .put("steps", workshop.steps().size());
    }
}
