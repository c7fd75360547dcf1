package gallerist.storage;

import gallerist.model.Nearest;
import gallerist.model.Outcome;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.OutlineTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.List;

/** What galleries hold, by name only: all of it is quickly read, however much there is. */
public final class Outline {
    private static final List<Kind> KINDS =
            List.of(
                    Kind.GALLERY,
                    Kind.IMAGE_DEFINITION,
                    Kind.IMAGE_VERSION,
                    Kind.APPLICATION,
                    Kind.APPLICATION_VERSION);

    private final Database database;

    Outline(Database database) {
        this.database = database;
    }

    /** A gallery or something in one. */
    public record Line(Kind kind, ResourceId id, Region home) {}

    /**
     * The name that somebody probably meant who named a resource that is not there, or a place on
     * the way to it: one beside it that the caller may see, or an empty text.
     */
    public String meant(Caller caller, ResourceId missing) {
        return database.read(transaction ->
                missing.scopes().reversed().stream()
                        .skip(1)
                        .filter(scope -> !ResourceTable.exists(transaction, scope))
                        .findFirst()
                        .flatMap(scope ->
                                scope.kind().map(kind -> meant(transaction, caller, kind, scope)))
                        .orElse(""));
    }

    private static String meant(
            Transaction transaction, Caller caller, Kind kind, ResourceId missing) {
        ResourceId place = missing.parent().orElse(missing);
        return Nearest.to(
                missing.name(),
                OutlineTable.list(
                                transaction,
                                kind,
                                place,
                                Permission.readable(
                                        transaction, caller, kind.action("read"), place))
                        .stream()
                        .map(line -> line.id().name())
                        .toList());
    }

    /**
     * Everything inside a scope that the caller may see, galleries first, then what is in them by
     * kind, in the order of ids. What lies in the recycle bin is left out.
     */
    public Outcome<List<Line>> list(Caller caller, ResourceId scope) {
        return Outcome.of(() ->
                database.read(transaction ->
                        KINDS.stream()
                                .flatMap(kind ->
                                        OutlineTable.list(
                                                        transaction,
                                                        kind,
                                                        scope,
                                                        Permission.readable(
                                                                transaction,
                                                                caller,
                                                                kind.action("read"),
                                                                scope))
                                                .stream()
                                                .map(line ->
                                                        new Line(kind, line.id(), line.home())))
                                .toList()));
    }
}
