package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionRules;
import gallerist.model.image.Watch;
import gallerist.model.planning.PlanHash;
import gallerist.model.planning.PlannedSteps;
import gallerist.model.planning.Promotion;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.ReplicationPlan.Move;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        Occupancy before = new Occupancy(made.id(), made.location(), List.of(), bytes);
        Occupancy after = Occupancy.of(made, bytes);
        List<Move> moves = List.of(new Move(before, after, PlannedSteps.between(before, after)));
        List<Caution> warnings = new ArrayList<>(VersionRules.cautions(made));
        warnings.addAll(VersionRules.cautions(made, promotion.to()));
        warnings.addAll(Plans.withoutBytes(moves));
        return ReplicationPlan.of(
                promotion.hash(),
                promotion.from().stored().revision(),
                moves,
                latest(transaction, promotion),
                warnings,
                Plans.assumptions(transaction, reckoning, moves, writes.now()));
    }

    /** What latest becomes in the other gallery when all copies are there. */
    private static List<LatestChange> latest(Transaction transaction, Promotion promotion) {
        ImageVersion made = promotion.version();
        ResourceId image = made.id().parent().orElseThrow();
        List<Candidate> before =
                promotion.there().isPresent() ? Numbers.candidates(transaction, image) : List.of();
        List<Candidate> after = new ArrayList<>(before);
        after.add(Candidate.of(made));
        Presence.Lookup now = Versions.presences(transaction, image);
        Presence then = promotion.hasBytes() ? Presence.READABLE : Presence.NO_BYTES;
        return LatestChange.between(
                before,
                after,
                (number, region) -> number.equals(made.number()) ? then : now.of(number, region));
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
            Promotion promotion =
                    database.read(transaction -> promotion(transaction, caller, version, gallery));
            PlanHash.confirm(hash, promotion.hash());
            promotion
                    .definition()
                    .ifPresent(
                            image -> definitions.write(caller, image.id(), _ -> image).orThrow());
            boolean isWhole = false;
            try {
                Acknowledged<ImageVersion> made =
                        captures.imageVersion(
                                        caller, promotion.id(), _ -> promotion.version(), watch)
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

    /** It stays where somebody has put something into it meanwhile. */
    private void takeBack(Caller caller, Promotion promotion) {
        promotion.definition().ifPresent(image -> definitions.delete(caller, image.id()));
    }
}
