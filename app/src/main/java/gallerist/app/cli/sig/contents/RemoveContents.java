package gallerist.app.cli.sig.contents;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.model.gallery.Contents;
import gallerist.model.gallery.TagOperation;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes something off the list of what is in an image version. */
@Example(
        "gallerist sig image-version contents remove nginx -g images -r Production -i ubuntu-web"
                + " -e 1.4.2")
final class RemoveContents implements Command {
    @Mixin private ContentsTarget target = new ContentsTarget();

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "What is not in it.")
    private List<String> names = List.of();

    @Override
    public Answer run(Session session) {
        return Answer.silently(
                session.workspace()
                        .tagging()
                        .update(
                                session.caller(),
                                target.id(session),
                                TagOperation.DELETE,
                                Contents.tags(names)));
    }
}
