package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.limits.Usage;
import gallerist.model.region.Region;
import gallerist.storage.sql.Database;
import java.util.List;
import java.util.stream.Stream;

/** How much of its limits a subscription uses. */
public final class Usages {
    private static final String READ = "Microsoft.Compute/locations/usages/read";

    private final Database database;

    Usages(Database database) {
        this.database = database;
    }

    /** What those should know who have just made something: that there cannot be many more. */
    public List<Caution> near(Resource made) {
        return made.id().kind().flatMap(Limit::of).stream()
                .map(limit ->
                        database.read(transaction ->
                                limit.usage(
                                        transaction, made.id().subscription(), made.location())))
                .flatMap(usage -> usage.cautions().stream())
                .toList();
    }

    public Outcome<List<Usage>> in(Caller caller, ResourceId subscription, Region region) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, READ, subscription);
                    return Stream.of(Limit.values())
                            .map(limit ->
                                    limit.usage(transaction, subscription.subscription(), region))
                            .toList();
                }));
    }
}
