package gallerist.app.cli.sig.storefront;

import gallerist.app.cli.Answer;
import gallerist.app.cli.option.InsteadOfNames;
import gallerist.app.cli.option.Needed;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** For commands that show what consumers see, by full ids instead of names. */
final class ConsumerIdsOption implements InsteadOfNames {
    @Option(
            names = "--ids",
            arity = "1..*",
            paramLabel = "ID",
            description =
                    "One or more ids, such as /subscriptions/…/locations/westeurope/sharedGalleries/…,"
                            + " instead of names.")
    private List<String> ids = List.of();

    @Override
    public boolean given() {
        return !ids.isEmpty();
    }

    /** The answer about each of the ids, or else about what the names say. */
    Answer each(
            ConsumerGallery gallery,
            List<Needed> names,
            Supplier<Address> named,
            Function<Address, Answer> show) {
        if (!given()) {
            Needed.require(names.toArray(Needed[]::new));
            return show.apply(named.get());
        }
        return Answer.forEach(
                ids.stream().map(id -> Address.read(id, gallery.word())).toList(), show);
    }
}
