package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionRules;
import gallerist.model.limits.Usage;
import gallerist.model.planning.Assumptions;
import gallerist.model.planning.CreationPlan;
import gallerist.model.planning.PlanHash;
import gallerist.model.planning.PlannedSteps;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.ReplicationPlan.Move;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/** What making versions comes to; nothing is made here. */
public final class CreationPlans {
    private final Database database;
    private final Writes writes;

    CreationPlans(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Of a version as it would be made now, of bytes that are not in any region yet. */
    public Outcome<CreationPlan> of(Caller caller, Version wanted, Reckoning reckoning) {
        ResourceId parent = wanted.id().parent().orElseThrow();
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, Plans.readAction(parent), parent);
                    Parents.require(transaction, wanted.id());
                    return plan(transaction, wanted, reckoning);
                }));
    }

    private CreationPlan plan(Transaction transaction, Version wanted, Reckoning reckoning) {
        List<Move> moves = List.of(move(wanted, reckoning.bytes()));
        Assumptions assumptions = Plans.assumptions(transaction, reckoning, moves, writes.now());
        List<Caution> cautions = new ArrayList<>(cautions(transaction, wanted));
        Plans.out(transaction, moves.getFirst()).ifPresent(cautions::add);
        Usage usage = usage(transaction, wanted);
        cautions.addAll(usage.cautions());
        return new CreationPlan(
                ReplicationPlan.of(
                        hash(transaction, wanted),
                        0,
                        moves,
                        latest(transaction, wanted, presence(wanted)),
                        cautions,
                        assumptions),
                usage,
                assumptions.prices());
    }

    private static List<Caution> cautions(Transaction transaction, Version wanted) {
        Gallery gallery = Parents.gallery(transaction, wanted.id());
        return switch (wanted) {
            case ImageVersion image -> {
                List<Caution> cautions = new ArrayList<>(VersionRules.cautions(image));
                cautions.addAll(VersionRules.cautions(image, gallery));
                yield cautions;
            }
            case ApplicationVersion application -> ApplicationVersionRules.cautions(application);
        };
    }

    private static Usage usage(Transaction transaction, Version wanted) {
        return Limit.of(wanted.id().kind().orElseThrow())
                .orElseThrow()
                .usage(transaction, wanted.id().subscription(), wanted.location());
    }

    private static Presence presence(Version wanted) {
        return wanted instanceof ImageVersion image
                        && image.storage().source() instanceof Source.MetadataOnly
                ? Presence.NO_BYTES
                : Presence.READABLE;
    }

    /** All of its copies, where there was none. */
    static Move move(Version made, long bytes) {
        Occupancy before = new Occupancy(made.id(), made.location(), List.of(), bytes);
        Occupancy after = Occupancy.of(made, bytes);
        return new Move(before, after, PlannedSteps.between(before, after));
    }

    /**
     * What latest becomes when all of its copies are there.
     *
     * @param then what the version is to each of its regions by then
     */
    static List<LatestChange> latest(Transaction transaction, Version made, Presence then) {
        ResourceId parent = made.id().parent().orElseThrow();
        List<Candidate> before = Plans.siblings(transaction, made).map(Candidate::of).toList();
        List<Candidate> after = new ArrayList<>(before);
        after.add(Candidate.of(made));
        Presence.Lookup now = Presences.of(transaction, made.id().kind().orElseThrow(), parent);
        return LatestChange.between(
                before,
                after,
                (number, region) -> number.equals(made.number()) ? then : now.of(number, region));
    }

    private static String hash(Transaction transaction, Version wanted) {
        return PlanHash.ofCreation(
                wanted,
                "%s\n%s\n%s"
                        .formatted(
                                Footing.of(transaction, wanted),
                                usage(transaction, wanted),
                                Prices.stored(transaction)),
                latest(transaction, wanted, presence(wanted)));
    }

    /**
     * Refuses a version that is not what somebody has seen planned: the first time as soon as
     * anything of the plan is different, after that, when its bytes have come, what people have
     * changed of what it stands on.
     */
    static BiConsumer<Transaction, Version> asSeen(String plan) {
        AtomicReference<Optional<Footing>> footing = new AtomicReference<>(Optional.empty());
        return (transaction, wanted) -> {
            if (footing.get().isEmpty()) {
                PlanHash.confirm(plan, hash(transaction, wanted));
                footing.set(Optional.of(Footing.of(transaction, wanted)));
            }
            footing.get().ifPresent(seen -> seen.confirm(transaction, wanted));
        };
    }

    /**
     * What a new version stands on.
     *
     * @param gallery the revision of its gallery
     * @param parent that of what it is a version of
     * @param siblings the other versions, but those that go by themselves
     */
    record Footing(Optional<Long> gallery, Optional<Long> parent, List<Candidate> siblings) {
        Footing {
            siblings = List.copyOf(siblings);
        }

        static Footing of(Transaction transaction, Version wanted) {
            return new Footing(
                    ResourceTable.revision(
                            transaction, Parents.gallery(transaction, wanted.id()).id()),
                    ResourceTable.revision(transaction, wanted.id().parent().orElseThrow()),
                    Plans.siblings(transaction, wanted)
                            .filter(each -> !each.isInBin())
                            .filter(each -> each.stored().state() != ProvisioningState.DELETING)
                            .map(Candidate::of)
                            .toList());
        }

        /** The same on a parent that was made for it. */
        Footing on(Resource made) {
            return new Footing(gallery, Optional.of(made.stored().revision()), siblings);
        }

        /** Refuses when people have changed it. */
        void confirm(Transaction transaction, Version wanted) {
            Refusal.unless(equals(of(transaction, wanted)), new Problem.PlanStale());
        }
    }
}
