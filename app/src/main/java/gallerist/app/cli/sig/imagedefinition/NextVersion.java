package gallerist.app.cli.sig.imagedefinition;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Command;
import gallerist.app.cli.Example;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.DefinitionOptions;
import gallerist.model.gallery.Proposal;
import gallerist.model.gallery.VersionNumber;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.StringNode;

/** Prints the number that the next version of an image may have. */
@Example({
    "gallerist sig image-definition next-version -g images -r Production -i ubuntu-web -o tsv",
    "gallerist sig image-definition next-version -g images -r Production -i ubuntu-web"
            + " --bump minor -o tsv"
})
final class NextVersion implements Command {
    @Mixin private DefinitionOptions definition = new DefinitionOptions();

    @Option(
            names = "--bump",
            paramLabel = "PART",
            description = "The part of the highest number that grows; otherwise patch.")
    private Proposal bump = Proposal.PATCH;

    @Override
    public Answer run(Session session) {
        return Answer.of(
                session.workspace()
                        .numbers()
                        .next(session.caller(), definition.id(session), bump)
                        .map(VersionNumber::toString),
                StringNode::valueOf);
    }
}
