package gallerist.app.cli.tag;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import picocli.CommandLine.Option;

/** The resources whose tags are meant. */
final class TaggedIds {
    @Option(
            names = {"--resource-id", "--ids"},
            arity = "1..*",
            paramLabel = "ID",
            description = "One or more full resource ids; all of them change, or none.")
    private List<String> ids = List.of();

    boolean given() {
        return !ids.isEmpty();
    }

    List<ResourceId> all() {
        if (ids.isEmpty()) {
            throw WrongCommandLine.missing("--resource-id");
        }
        return ids.stream().map(ResourceId::of).toList();
    }
}
