package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionRules;
import gallerist.model.image.Watch;
import gallerist.model.planning.PlanHash;
import gallerist.model.planning.Promotion;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.ReplicationPlan.Move;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.CreationPlans.Footing;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Takes versions to other galleries, with their bytes and with the image where it is missing. */
public final class Promotions {
    private final Database database;
    private final Writes writes;
    private final Definitions definitions;
    private final Captures captures;

    Promotions(Database database, Writes writes, Definitions definitions, Captures captures) {
        this.database = database;
        this.writes = writes;
        this.definitions = definitions;
        this.captures = captures;
    }

    /**
     * What a promotion comes to.
     *
     * @param promotion what is made, and from what
     */
    public record Planned(Promotion promotion, ReplicationPlan plan) {}

    /** What taking a version to a gallery comes to; nothing is done. */
    public Outcome<Planned> plan(
            Caller caller, ResourceId version, ResourceId gallery, Reckoning reckoning) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Promotion promotion = promotion(transaction, caller, version, gallery);
                    return new Planned(promotion, plan(transaction, promotion, reckoning));
                }));
    }

    private static Promotion promotion(
            Transaction transaction, Caller caller, ResourceId version, ResourceId gallery) {
        Permission.require(transaction, caller, Plans.readAction(version), version);
        Permission.require(transaction, caller, Plans.readAction(gallery), gallery);
        ImageVersion from = Plans.live(transaction, version);
        boolean hasOwn = ContentTable.of(transaction, version).isPresent();
        Set<Region> readable = readable(transaction, from);
        Refusal.unless(
                !hasOwn || !readable.isEmpty(), new Problem.SourceUnreadable(version.toString()));
        Promotion promotion =
                new Promotion(
                        from,
                        Parents.definition(transaction, version),
                        Plans.gallery(transaction, gallery),
                        new DefinitionTable()
                                .find(transaction, Promotion.imageIn(gallery, version)),
                        hasOwn || ContentTable.pinnedBy(transaction, version).isPresent(),
                        readable);
        Refusal.unless(
                !ResourceTable.exists(transaction, promotion.id()),
                new Problem.NameTaken(
                        "version", "%s in %s".formatted(version.name(), gallery.name())));
        return promotion;
    }

    private static Set<Region> readable(Transaction transaction, ImageVersion version) {
        Presence.Lookup presences =
                Versions.presences(transaction, version.id().parent().orElseThrow());
        return version.publishing().targets().stream()
                .map(TargetRegion::region)
                .filter(region -> presences.of(version.number(), region) == Presence.READABLE)
                .collect(Collectors.toSet());
    }

    private ReplicationPlan plan(
            Transaction transaction, Promotion promotion, Reckoning reckoning) {
        ImageVersion made = promotion.version();
        long bytes =
                reckoning.bytes() > 0
                        ? reckoning.bytes()
                        : ContentTable.occupied(transaction, promotion.from().id());
        List<Move> moves = List.of(CreationPlans.move(made, bytes));
        List<Caution> warnings = new ArrayList<>(VersionRules.cautions(made));
        warnings.addAll(VersionRules.cautions(made, promotion.to()));
        warnings.addAll(Plans.withoutBytes(moves));
        List<LatestChange> latest = latest(transaction, promotion);
        return ReplicationPlan.of(
                promotion.hash(latest),
                promotion.from().stored().revision(),
                moves,
                latest,
                warnings,
                Plans.assumptions(transaction, reckoning, moves, writes.now()));
    }

    private static List<LatestChange> latest(Transaction transaction, Promotion promotion) {
        return CreationPlans.latest(
                transaction,
                promotion.version(),
                promotion.hasBytes() ? Presence.READABLE : Presence.NO_BYTES);
    }

    /**
     * Makes the version, and first the image where there is none. Returns when the bytes are whole
     * in the home region; where they do not come, the image that was made for them goes again.
     *
     * @param hash the plan that somebody has seen, or how it begins; empty for whatever it is now
     */
    public Outcome<Acknowledged<ImageVersion>> promote(
            Caller caller, ResourceId version, ResourceId gallery, String hash, Watch watch) {
        return Outcome.of(() -> {
            Begun begun =
                    database.read(transaction -> {
                        Promotion now = promotion(transaction, caller, version, gallery);
                        PlanHash.confirm(hash, now.hash(latest(transaction, now)));
                        return new Begun(now, Footing.of(transaction, now.version()));
                    });
            Promotion promotion = begun.promotion();
            Footing standing =
                    promotion
                            .definition()
                            .map(image -> begun.footing().on(made(caller, image)))
                            .orElse(begun.footing());
            boolean isWhole = false;
            try {
                Acknowledged<ImageVersion> made =
                        captures.imageVersion(
                                        caller,
                                        promotion.id(),
                                        _ -> promotion.version(),
                                        confirming(hash, promotion.from(), standing),
                                        watch)
                                .orThrow();
                isWhole = true;
                return made;
            } finally {
                if (!isWhole) {
                    takeBack(caller, promotion);
                }
            }
        });
    }

    /** A promotion whose plan was confirmed, with what it stood on. */
    private record Begun(Promotion promotion, Footing footing) {}

    private ImageDefinition made(Caller caller, ImageDefinition image) {
        return definitions
                .write(
                        caller,
                        image.id(),
                        stored -> {
                            Refusal.unless(stored.isEmpty(), new Problem.PlanStale());
                            return image;
                        })
                .orThrow();
    }

    /** Bytes take their time: what people change meanwhile of what was seen is refused. */
    private static BiConsumer<Transaction, Version> confirming(
            String hash, ImageVersion from, Footing standing) {
        return hash.isEmpty()
                ? (_, _) -> {}
                : (transaction, made) -> {
                    Edit.basedOn(from, now -> now)
                            .apply(Optional.of(Plans.live(transaction, from.id())));
                    standing.confirm(transaction, made);
                };
    }

    /** It stays where somebody has put something into it meanwhile. */
    private void takeBack(Caller caller, Promotion promotion) {
        promotion.definition().ifPresent(image -> definitions.delete(caller, image.id()));
    }
}
