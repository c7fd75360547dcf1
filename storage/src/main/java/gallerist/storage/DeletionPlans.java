package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.ApplicationVersionRules;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.GalleryRules;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.LockRules;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionRules;
import gallerist.model.gallery.VmApplication;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlanHash;
import gallerist.model.planning.ReplicationPlan;
import gallerist.model.planning.ReplicationPlan.Move;
import gallerist.model.sharing.SharingCautions;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.ApplicationTable;
import gallerist.storage.sql.ApplicationVersionTable;
import gallerist.storage.sql.Database;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.DeploymentTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.LockTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What deleting a version, an image, an application or a whole gallery comes to. */
public final class DeletionPlans {
    private final Database database;
    private final Writes writes;

    DeletionPlans(Database database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /**
     * Of deleting a resource with all that is in it.
     *
     * @param forGood past the recycle bin, where the gallery has one
     */
    public Outcome<DeletionPlan> of(
            Caller caller, ResourceId id, boolean forGood, Reckoning reckoning) {
        return Outcome.of(() ->
                database.read(transaction -> {
                    Permission.require(transaction, caller, Plans.readAction(id), id);
                    return in(transaction, caller, id, forGood, reckoning);
                }));
    }

    DeletionPlan in(
            Transaction transaction,
            Caller caller,
            ResourceId id,
            boolean forGood,
            Reckoning reckoning) {
        Resource top = top(transaction, id);
        return new Reading(transaction, caller, top, forGood, reckoning, writes.now()).plan();
    }

    private static Resource top(Transaction transaction, ResourceId id) {
        return switch (id.kind().orElseThrow()) {
            case IMAGE_VERSION -> Plans.live(transaction, id);
            case IMAGE_DEFINITION ->
                    new DefinitionTable()
                            .find(transaction, id)
                            .orElseThrow(() -> new Refusal(Resources.notFound(id)));
            case GALLERY -> Plans.gallery(transaction, id);
            case APPLICATION_VERSION ->
                    new ApplicationVersionTable()
                            .find(transaction, id)
                            .orElseThrow(() -> new Refusal(Resources.notFound(id)));
            case APPLICATION ->
                    new ApplicationTable()
                            .find(transaction, id)
                            .orElseThrow(() -> new Refusal(Resources.notFound(id)));
            default -> throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    /** One look at all that has to do with it. */
    private record Reading(
            Transaction transaction,
            Caller caller,
            Resource top,
            boolean forGood,
            Reckoning reckoning,
            Instant now) {

        DeletionPlan plan() {
            Gallery gallery = Parents.gallery(transaction, top.id());
            List<Version> versions = versions();
            List<Deployment> users = DeploymentTable.of(transaction, top.id());
            // What lies in the bin keeps an image from being deleted, so it can't be spared there.
            boolean keptInBin =
                    !forGood && top instanceof ImageVersion && gallery.softDelete().enabled();
            List<Move> moves = versions.stream().map(version -> move(version, keptInBin)).toList();
            List<LatestChange> latest = latest(versions);
            ReplicationPlan plan =
                    ReplicationPlan.of(
                            PlanHash.of(top, wish(versions, keptInBin), latest),
                            top.stored().revision(),
                            moves,
                            latest,
                            warnings(gallery, moves, users),
                            Plans.assumptions(transaction, reckoning, moves, now));
            return new DeletionPlan(
                    plan,
                    resources(),
                    keptInBin,
                    Deployments.visible(transaction, caller, users),
                    obstacles(gallery, versions, keptInBin));
        }

        /** All that goes, as it is now: when something in it changes, it is another plan. */
        private String wish(List<Version> versions, boolean keptInBin) {
            return (keptInBin ? "delete into the bin" : "delete")
                    + resources().stream().map(id -> "\n" + id.key()).collect(Collectors.joining())
                    + versions.stream()
                            .map(version -> "\n" + version.stored().revision())
                            .collect(Collectors.joining());
        }

        private List<Version> versions() {
            return top instanceof Version version
                    ? List.of(version)
                    : Stream.<Version>concat(
                                    ImageVersionTable.listAll(
                                            transaction, Stretch.all(Kind.IMAGE_VERSION, top.id()))
                                            .stream(),
                                    new ApplicationVersionTable()
                                                    .list(
                                                            transaction,
                                                            Stretch.all(
                                                                    Kind.APPLICATION_VERSION,
                                                                    top.id()))
                                                    .stream())
                            .toList();
        }

        private Move move(Version version, boolean keptInBin) {
            Optional<Version> inBin =
                    keptInBin && version instanceof ImageVersion image
                            ? Optional.of(image.with(Deletion.soft(now, caller.principal().name())))
                            : Optional.empty();
            return Plans.move(transaction, version, inBin, reckoning);
        }

        /** Of a whole gallery nothing is left that could be latest. */
        private List<LatestChange> latest(List<Version> versions) {
            return top instanceof Version version
                    ? Plans.latest(transaction, version, Optional.empty())
                    : top instanceof Gallery
                            ? List.of()
                            : LatestChange.between(
                                    versions.stream().map(Candidate::of).toList(),
                                    List.of(),
                                    Presences.of(
                                            transaction,
                                            top instanceof VmApplication
                                                    ? Kind.APPLICATION_VERSION
                                                    : Kind.IMAGE_VERSION,
                                            top.id()));
        }

        private List<Caution> warnings(Gallery gallery, List<Move> moves, List<Deployment> users) {
            List<Caution> warnings = new ArrayList<>(SharingCautions.reset(gallery));
            warnings.addAll(Deployments.inUse(users));
            warnings.addAll(Plans.withoutBytes(moves));
            return warnings;
        }

        private List<ResourceId> resources() {
            List<ResourceId> resources =
                    new ArrayList<>(ResourceTable.inside(transaction, top.id()));
            resources.add(top.id());
            return resources;
        }

        private List<Problem> obstacles(
                Gallery gallery, List<Version> versions, boolean keptInBin) {
            String action = top.id().kind().orElseThrow().action("delete");
            List<Problem> obstacles = new ArrayList<>(missingRight(action));
            obstacles.addAll(
                    LockRules.refusals(action, top.id(), LockTable.around(transaction, top.id())));
            if (top instanceof Gallery) {
                obstacles.addAll(GalleryRules.delete(gallery, List.of()));
            }
            versions.stream()
                    .filter(version -> !version.isInBin())
                    .flatMap(version -> obstacles(version, keptInBin).stream())
                    .forEach(obstacles::add);
            return obstacles;
        }

        private List<Problem> obstacles(Version version, boolean keptInBin) {
            List<Problem> obstacles =
                    new ArrayList<>(
                            switch (version) {
                                case ImageVersion image ->
                                        VersionRules.delete(image, keptInBin, now);
                                case ApplicationVersion application ->
                                        ApplicationVersionRules.delete(application, now);
                            });
            if (!keptInBin) {
                ItsBytes.obstacles(transaction, version.id()).stream()
                        .filter(problem -> !goesToo(problem))
                        .forEach(obstacles::add);
            }
            return obstacles;
        }

        /** Whether all that uses its bytes is deleted with it. */
        private boolean goesToo(Problem problem) {
            return problem instanceof Problem.UsedByShallow(var _, List<ResourceId> shallow)
                    && shallow.stream().allMatch(each -> each.isWithin(top.id()));
        }

        private List<Problem> missingRight(String action) {
            return switch (Outcome.of(
                    () -> {
                        Permission.require(transaction, caller, action, top.id());
                        return true;
                    })) {
                case Outcome.Done<Boolean> _ -> List.of();
                case Outcome.Refused<Boolean>(List<Problem> problems) -> problems;
            };
        }
    }
}
