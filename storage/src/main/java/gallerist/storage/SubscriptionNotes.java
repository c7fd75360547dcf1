package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Facts;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.Named;
import gallerist.model.gallery.ResourceId;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.region.Region;
import gallerist.model.region.RegionAccess;
import gallerist.model.region.Regions;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.NoteTable;
import gallerist.storage.sql.SubscriptionTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people have asked the service for in the name of a subscription: previews, and access to
 * regions. Everybody may look.
 */
public final class SubscriptionNotes {
    private static final String FEATURE = "feature";
    private static final String REGION = "region";
    private static final String REGISTERED = "Registered";
    private static final String NOT_REGISTERED = "NotRegistered";

    private final Database database;
    private final Writes writes;

    SubscriptionNotes(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** The previews that a subscription is registered for. */
    public Set<PreviewFeature> registered(ResourceId subscription) {
        return database
                .read(transaction -> NoteTable.of(transaction, subscription, FEATURE))
                .entrySet()
                .stream()
                .filter(note -> note.getValue().equals(REGISTERED))
                .flatMap(note -> Named.find(PreviewFeature.class, note.getKey()).stream())
                .collect(Collectors.toSet());
    }

    public Outcome<Boolean> register(
            Caller caller, ResourceId subscription, PreviewFeature feature, boolean registered) {
        return note(
                        caller,
                        subscription,
                        FEATURE,
                        feature.text(),
                        registered ? REGISTERED : NOT_REGISTERED)
                .map(_ -> registered);
    }

    /** The regions that something is noted of. */
    public Map<Region, RegionAccess> regions(ResourceId subscription) {
        Map<Region, RegionAccess> regions = new LinkedHashMap<>();
        database.read(transaction -> NoteTable.of(transaction, subscription, REGION))
                .forEach((region, state) ->
                        Named.find(RegionAccess.class, state)
                                .ifPresent(access -> regions.put(Regions.of(region), access)));
        return regions;
    }

    /** Refused for regions that are open to everyone. */
    public Outcome<RegionAccess> access(
            Caller caller, ResourceId subscription, Region region, RegionAccess access) {
        return Outcome.of(
                        () -> {
                            Refusal.unless(
                                    region.accessRequired(),
                                    new Problem.AccessNotNeeded(region.displayName()));
                            return access;
                        })
                .flatMap(wanted ->
                        note(caller, subscription, REGION, region.name(), wanted.text())
                                .map(_ -> wanted));
    }

    private Outcome<String> note(
            Caller caller, ResourceId subscription, String kind, String name, String state) {
        return writes.attempt(
                caller,
                Operation.SUBSCRIPTION_WRITE,
                subscription,
                transaction -> {
                    SubscriptionTable.named(transaction, subscription.subscription());
                    String fact = kind + "." + name;
                    String before =
                            NoteTable.of(transaction, subscription, kind).getOrDefault(name, "");
                    if (before.equals(state)) {
                        return Written.unchanged(state);
                    }
                    NoteTable.put(transaction, subscription, kind, name, state);
                    return Written.changed(
                            state,
                            before.isEmpty() ? Facts.NONE : new Facts(Map.of(fact, before)),
                            new Facts(Map.of(fact, state)));
                });
    }
}
