package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.copies.Desired;
import gallerist.model.copies.Planner;
import gallerist.model.copies.Step;
import gallerist.model.cost.Occupancy;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionRules;
import gallerist.model.planning.Assumptions;
import gallerist.model.planning.PlanHash;
import gallerist.model.planning.PlannedStep;
import gallerist.model.planning.PlannedSteps;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.ReplicationPlan.Move;
import gallerist.model.planning.StepAction;
import gallerist.model.planning.TransferRates;
import gallerist.model.region.Region;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Shareable;
import gallerist.model.sharing.SharingCautions;
import gallerist.model.sharing.SharingChange;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.ledger.StoreTable;
import gallerist.storage.replication.Plan;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.GalleryTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changes come to; nothing is changed here. */
public final class Plans {
    private final Database database;
    private final Writes writes;

    Plans(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /** Of an edit of a version, which is refused where the edit would be. */
    public Outcome<ReplicationPlan> change(
            Caller caller, ResourceId id, Edit<ImageVersion> edit, Reckoning reckoning) {
        return read(
                caller,
                id,
                transaction -> {
                    ImageVersion stored = live(transaction, id);
                    ImageVersion wanted =
                            Versions.updated(stored, edit.apply(Optional.of(stored)), writes.now());
                    List<Caution> warnings = new ArrayList<>(VersionRules.cautions(wanted));
                    warnings.addAll(
                            VersionRules.cautions(wanted, Parents.gallery(transaction, id)));
                    return plan(transaction, stored, wanted, warnings, reckoning);
                });
    }

    /** Of an edit of a version of a VM application, likewise. */
    public Outcome<ReplicationPlan> changeApplication(
            Caller caller, ResourceId id, Edit<ApplicationVersion> edit, Reckoning reckoning) {
        return read(
                caller,
                id,
                transaction -> {
                    ApplicationVersion stored =
                            new ApplicationVersionTable()
                                    .find(transaction, id)
                                    .orElseThrow(() -> new Refusal(Resources.notFound(id)));
                    ApplicationVersion wanted =
                            ApplicationVersions.updated(
                                    stored, edit.apply(Optional.of(stored)), writes.now());
                    return plan(
                            transaction,
                            stored,
                            wanted,
                            ApplicationVersionRules.cautions(wanted),
                            reckoning);
                });
    }

    private ReplicationPlan plan(
            Transaction transaction,
            Version stored,
            Version wanted,
            List<Caution> cautions,
            Reckoning reckoning) {
        Move move = move(transaction, stored, Optional.of(wanted), reckoning);
        if (!wanted.publishing().equals(stored.publishing())) {
            ContentTable.of(transaction, stored.id())
                    .ifPresent(content -> ItsBytes.refuseWithoutHome(transaction, content));
        }
        List<LatestChange> latest = latest(transaction, stored, Optional.of(wanted));
        return ReplicationPlan.of(
                PlanHash.ofChange(stored, wanted.publishing(), latest),
                stored.stored().revision(),
                List.of(move),
                latest,
                Stream.concat(
                                warnings(cautions, stored, wanted, move).stream(),
                                out(transaction, move).stream())
                        .toList(),
                assumptions(transaction, reckoning, List.of(move), writes.now()));
    }

    /**
     * Refuses a change that is not what somebody has seen.
     *
     * @param plan the plan that was seen, or how it begins; empty for any
     */
    static void confirm(Transaction transaction, String plan, Version stored, Version wanted) {
        if (!plan.isEmpty()) {
            PlanHash.confirm(
                    plan,
                    PlanHash.ofChange(
                            stored,
                            wanted.publishing(),
                            latest(transaction, stored, Optional.of(wanted))));
        }
    }

    private static List<Caution> warnings(
            List<Caution> cautions, Version stored, Version wanted, Move move) {
        List<Caution> warnings = new ArrayList<>(cautions);
        List<String> lost =
                stored.publishing().targets().stream()
                        .map(TargetRegion::region)
                        .filter(region -> wanted.publishing().target(region).isEmpty())
                        .map(Region::displayName)
                        .toList();
        if (!lost.isEmpty()) {
            warnings.add(new Caution.RegionsLost(lost));
        }
        warnings.addAll(withoutBytes(List.of(move)));
        return warnings;
    }

    static Optional<Caution> out(Transaction transaction, Move move) {
        Set<Region> planned =
                move.steps().stream().map(PlannedStep::region).collect(Collectors.toSet());
        List<String> regions =
                StoreTable.seen(transaction).stream()
                        .filter(store -> planned.contains(store.region()))
                        .filter(store -> !store.condition().isUsable())
                        .map(store -> store.region().displayName())
                        .distinct()
                        .sorted()
                        .toList();
        return regions.isEmpty() ? Optional.empty() : Optional.of(new Caution.StoresOut(regions));
    }

    static List<Caution> withoutBytes(List<Move> moves) {
        return moves.stream().allMatch(move -> move.before().bytes() == 0)
                ? List.of(new Caution.PlannedWithoutBytes())
                : List.of();
    }

    /**
     * What becomes of the copies of a version.
     *
     * @param wanted nothing where the version goes
     */
    static Move move(
            Transaction transaction,
            Version stored,
            Optional<? extends Version> wanted,
            Reckoning reckoning) {
        long bytes = bytes(transaction, stored, reckoning);
        Occupancy before = Occupancy.of(stored, bytes);
        Occupancy after =
                wanted.map(version -> Occupancy.of(version, bytes))
                        .orElseGet(() ->
                                new Occupancy(stored.id(), stored.location(), List.of(), bytes));
        List<PlannedStep> steps =
                ContentTable.of(transaction, stored.id())
                        .map(content ->
                                PlannedSteps.of(
                                        stored.id(), steps(transaction, content, wanted), bytes))
                        .orElseGet(() -> PlannedSteps.between(before, after));
        return new Move(before, after, steps);
    }

    private static List<Step> steps(
            Transaction transaction, Content content, Optional<? extends Version> wanted) {
        Desired desired =
                new Desired(
                        content.id(),
                        wanted.<List<TargetRegion>>map(Plan::targets).orElse(List.of()));
        return Planner.steps(
                desired,
                CopyTable.of(transaction, content.id()).stream().map(CopyRow::known).toList());
    }

    private static long bytes(Transaction transaction, Version version, Reckoning reckoning) {
        return reckoning.bytes() > 0
                ? reckoning.bytes()
                : ContentTable.occupied(transaction, version.id());
    }

    /** Of a change of with whom a gallery is shared. */
    public Outcome<ReplicationPlan> sharing(
            Caller caller, ResourceId gallery, SharingChange wanted, Reckoning reckoning) {
        return read(
                caller,
                gallery,
                transaction -> {
                    Gallery stored = gallery(transaction, gallery);
                    List<Shareable> contents = Sharing.contents(transaction, gallery);
                    wanted.of(stored, contents, new UUID(0, 0));
                    return shared(
                            transaction,
                            stored,
                            PlanHash.ofSharing(stored, contents, wanted),
                            cautions(transaction, stored, wanted),
                            reckoning);
                });
    }

    private static List<Caution> cautions(
            Transaction transaction, Gallery gallery, SharingChange wanted) {
        return switch (wanted) {
            case SharingChange.Add _ -> SharingCautions.direct(gallery);
            case SharingChange.Remove _, SharingChange.Reset _ -> SharingCautions.reset(gallery);
            case SharingChange.Open _ ->
                    SharingCautions.community(
                            gallery,
                            new DefinitionTable()
                                    .list(
                                            transaction,
                                            Stretch.all(Kind.IMAGE_DEFINITION, gallery.id())));
        };
    }

    /** Sharing moves no bytes: what is read is what lies there anyway. */
    private ReplicationPlan shared(
            Transaction transaction,
            Gallery gallery,
            String hash,
            List<Caution> warnings,
            Reckoning reckoning) {
        List<Move> moves =
                new ImageVersionTable()
                        .list(transaction, Stretch.all(Kind.IMAGE_VERSION, gallery.id())).stream()
                                .map(version ->
                                        Occupancy.of(
                                                version, bytes(transaction, version, reckoning)))
                                .map(Move::none)
                                .toList();
        return ReplicationPlan.of(
                hash,
                gallery.stored().revision(),
                moves,
                List.of(),
                warnings,
                assumptions(transaction, reckoning, List.of(), writes.now()));
    }

    private <T> Outcome<T> read(Caller caller, ResourceId id, Function<Transaction, T> reader) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, readAction(id), id);
                    return reader.apply(transaction);
                }));
    }

    static String readAction(ResourceId id) {
        return id.kind()
                .orElseThrow(() -> new Refusal(new Problem.IdInvalid(id.toString())))
                .action("read");
    }

    static Assumptions assumptions(
            Transaction transaction, Reckoning reckoning, List<Move> moves, Instant now) {
        return new Assumptions(
                Prices.stored(transaction),
                reckoning
                        .rate()
                        .map(TransferRates::all)
                        .orElseGet(() -> MeasuredRates.of(transaction, filled(moves), now)));
    }

    private static Set<Region> filled(List<Move> moves) {
        return moves.stream()
                .flatMap(move -> move.steps().stream())
                .filter(step -> step.action() == StepAction.COPY)
                .map(PlannedStep::region)
                .collect(Collectors.toSet());
    }

    static Gallery gallery(Transaction transaction, ResourceId id) {
        return new GalleryTable()
                .find(transaction, id)
                .orElseThrow(() -> new Refusal(Resources.notFound(id)));
    }

    static ImageVersion live(Transaction transaction, ResourceId id) {
        return new ImageVersionTable()
                .find(transaction, id)
                .filter(version -> version.deletion() instanceof Deletion.None)
                .orElseThrow(() -> new Refusal(Resources.notFound(id)));
    }

    /** What latest becomes when a version changes, or goes, once it is whole where it is new. */
    static List<LatestChange> latest(
            Transaction transaction, Version stored, Optional<? extends Version> wanted) {
        ResourceId parent = stored.id().parent().orElseThrow();
        List<Candidate> before = siblings(transaction, stored).map(Candidate::of).toList();
        List<Candidate> after =
                before.stream()
                        .flatMap(candidate ->
                                candidate.number().equals(stored.number())
                                        ? wanted.map(Candidate::of).stream()
                                        : Stream.of(candidate))
                        .toList();
        Presence.Lookup now = Presences.of(transaction, stored.id().kind().orElseThrow(), parent);
        Presence added =
                ContentTable.occupied(transaction, stored.id()) > 0
                        ? Presence.READABLE
                        : Presence.NO_BYTES;
        return LatestChange.between(
                before,
                after,
                (number, region) ->
                        number.equals(stored.number())
                                        && stored.publishing().target(region).isEmpty()
                                ? added
                                : now.of(number, region));
    }

    /** All versions of what a version is one of, itself and those in the recycle bin as well. */
    static Stream<? extends Version> siblings(Transaction transaction, Version version) {
        ResourceId parent = version.id().parent().orElseThrow();
        return switch (version) {
            case ImageVersion _ ->
                    ImageVersionTable.listAll(transaction, Stretch.all(Kind.IMAGE_VERSION, parent))
                            .stream();
            case ApplicationVersion _ ->
                    new ApplicationVersionTable()
                                    .list(
                                            transaction,
                                            Stretch.all(Kind.APPLICATION_VERSION, parent))
                                    .stream();
        };
    }
}
