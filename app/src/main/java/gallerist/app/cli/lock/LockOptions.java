package gallerist.app.cli.lock;

import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A lock that is there: by its name and scope, or several by their ids. */
final class LockOptions {
    private static final String TYPE = "/providers/microsoft.authorization/locks/";

    @Mixin private LockScope scope = new LockScope();

    @Option(
            names = {"-n", "--name"},
            paramLabel = "NAME",
            description = "The lock.")
    private String name = "";

    @Option(
            names = "--ids",
            arity = "1..*",
            paramLabel = "ID",
            description = "One or more ids of locks, instead of names.")
    private List<String> ids = List.of();

    /** A lock by what it stands on and its name there. */
    record Address(ResourceId scope, String name) {
        static Address of(String id) {
            int end = id.toLowerCase(Locale.ROOT).lastIndexOf(TYPE);
            Refusal.unless(end > 0, new Problem.IdInvalid(id));
            return new Address(
                    ResourceId.of(id.substring(0, end)), id.substring(end + TYPE.length()));
        }
    }

    List<Address> addresses(Session session) {
        if (!ids.isEmpty()) {
            return ids.stream().map(Address::of).toList();
        }
        if (name.isEmpty()) {
            throw WrongCommandLine.missing("--name/-n");
        }
        return List.of(new Address(scope.id(session), name));
    }
}
