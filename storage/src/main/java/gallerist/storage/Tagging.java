package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.TagOperation;
import gallerist.model.gallery.Tags;
import gallerist.model.sharing.Rights;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.AccessTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.TagTable;
import gallerist.storage.sql.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names and values that people hang on resources of all kinds. */
public final class Tagging {
    private final Database database;
    private final Writes writes;

    Tagging(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    public Outcome<Tags> show(Caller caller, ResourceId id) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, read(id), id);
                    return stored(transaction, id);
                }));
    }

    private static Tags stored(Transaction transaction, ResourceId id) {
        return TagTable.of(transaction, id)
                .orElseThrow(() -> new Refusal(new Problem.NotFound(id)));
    }

    public Outcome<Tags> update(
            Caller caller, ResourceId id, TagOperation operation, Map<String, String> given) {
        return update(caller, List.of(id), operation, given).map(List::getFirst).map(Tagged::tags);
    }

    /** The same change to several resources: to all of them or to none. */
    public Outcome<List<Tagged>> update(
            Caller caller,
            List<ResourceId> ids,
            TagOperation operation,
            Map<String, String> given) {
        return writes.attemptEach(
                caller,
                Operation.TAGS_WRITE,
                ids,
                id -> id,
                (transaction, id) -> deed(caller, id, operation, given).work().apply(transaction));
    }

    /** The same as one change of several. */
    Deed<Tagged> deed(
            Caller caller, ResourceId id, TagOperation operation, Map<String, String> given) {
        return new Deed<>(
                Operation.TAGS_WRITE,
                id,
                transaction -> {
                    Tags before = stored(transaction, id);
                    Tags after = operation.apply(before, given);
                    TagTable.set(
                            transaction,
                            id,
                            after,
                            caller.principal().name(),
                            Stamp.kind(caller),
                            writes.now());
                    return Written.changed(new Tagged(id, after), facts(before), facts(after));
                });
    }

    private static Facts facts(Tags tags) {
        Map<String, String> facts = new LinkedHashMap<>();
        tags.values().forEach((name, value) -> facts.put("tags." + name, value));
        return new Facts(facts);
    }

    /** Every resource inside a scope that has tags, as far as the caller may see it. */
    public List<Tagged> list(Caller caller, ResourceId scope) {
        return database.read(transaction -> {
            Rights rights = AccessTable.rights(transaction, caller.principal());
            return TagTable.within(transaction, scope).stream()
                    .filter(tagged -> rights.allows(read(tagged.id()), tagged.id()))
                    .toList();
        });
    }

    /** Which names and values are in use inside a scope, and how often. */
    public List<TagUse> uses(Caller caller, ResourceId scope) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Tagged tagged : list(caller, scope)) {
            tagged.tags()
                    .values()
                    .forEach((name, value) ->
                            counts.computeIfAbsent(name, _ -> new TreeMap<>())
                                    .merge(value, 1L, Long::sum));
        }
        return counts.entrySet().stream()
                .flatMap(name ->
                        name.getValue().entrySet().stream()
                                .map(value ->
                                        new TagUse(
                                                name.getKey(), value.getKey(), value.getValue())))
                .toList();
    }

    private static String read(ResourceId id) {
        return id.type() + "/read";
    }
}
