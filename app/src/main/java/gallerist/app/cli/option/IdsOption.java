package gallerist.app.cli.option;

import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** For commands that take full ids instead of names. */
public final class IdsOption implements InsteadOfNames {
    @Option(
            names = "--ids",
            arity = "1..*",
            paramLabel = "ID",
            description = "One or more resource ids, instead of names.")
    private List<String> ids = List.of();

    @Override
    public boolean given() {
        return !ids.isEmpty();
    }

    /** The given ids, or else the one that the names make. */
    public List<ResourceId> or(Supplier<ResourceId> named) {
        return given() ? ids.stream().map(ResourceId::of).toList() : List.of(named.get());
    }
}
