package gallerist.app.cli.advice;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.GroupOption;
import gallerist.app.cli.option.PageOptions;
import gallerist.app.cli.print.Column;
import gallerist.app.wire.AdviceJson;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Advised;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what does not keep to good practice, with the reason and the fix; what matters first. */
@Example({
    "gallerist advice list -o table",
    "gallerist advice list -g images -r Production --all",
    "gallerist advice list --query \"[?severity=='fault'].finding\""
})
final class ListAdvice implements Command {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Severity", "severity"),
                    Column.text("Practice", "practice"),
                    Column.place("Resource", "id"),
                    Column.text("Finding", "finding"));

    @Mixin private GroupOption group = new GroupOption();
    @Mixin private PageOptions page = new PageOptions();

    @Option(
            names = {"-r", "--gallery-name"},
            paramLabel = "NAME",
            description = "Only this gallery and what is in it.")
    private String gallery = "";

    @Option(names = "--all", description = "Those that were put off, too.")
    private boolean all;

    @Override
    public Answer run(Session session) {
        List<Advised> found =
                session.workspace().advising().list(session.caller(), scope(session)).orThrow();
        return Answer.page(
                page.cut(
                        found.stream().filter(advised -> all || advised.isOpen()).toList(),
                        advised ->
                                advised.finding().practice().text() + advised.finding().on().key()),
                AdviceJson::print,
                COLUMNS);
    }

    private ResourceId scope(Session session) {
        if (!gallery.isEmpty()) {
            return group.id(session).gallery(gallery);
        }
        return group.given() ? group.id(session) : session.subscription();
    }
}
