package gallerist.app.cli.sig.contents;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.Contents;
import gallerist.model.gallery.TagOperation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is in an image version, beside what is said already. */
@Example({
    "gallerist sig image-version contents set nginx=1.26.2 \"Azure agent=2.11\" \"CIS baseline\""
            + " -g images -r Production -i ubuntu-web -e 1.4.2",
    "gallerist sig image-version contents set nginx -g images -r Production -i ubuntu-web"
})
final class SetContents implements Command {
    @Mixin private ContentsTarget target = new ContentsTarget();

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME[=VERSION]",
            description = "Agents, software, baselines.")
    private List<String> items = List.of();

    @Override
    public Answer run(Session session) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String item : items) {
            int equals = item.indexOf('=');
            String name = (equals < 0 ? item : item.substring(0, equals)).strip();
            if (name.isEmpty()) {
                throw new WrongCommandLine("'%s' is not NAME=VERSION.".formatted(item));
            }
            read.put(name, equals < 0 ? "" : item.substring(equals + 1).strip());
        }
        return Answer.silently(
                session.workspace()
                        .tagging()
                        .update(
                                session.caller(),
                                target.id(session),
                                TagOperation.MERGE,
                                new Contents(read).tags()));
    }
}
