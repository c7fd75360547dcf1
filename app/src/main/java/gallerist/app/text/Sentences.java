package gallerist.app.text;

import static gallerist.app.text.Phrases.listed;
import static gallerist.app.text.Phrases.meant;

import gallerist.model.Caution;
import gallerist.model.Problem;
import gallerist.model.activity.Anchor;
import gallerist.model.activity.ChainCheck;
import gallerist.model.deploy.ReplicaLoad;
import gallerist.model.deploy.ReplicaNeed;
import gallerist.model.deploy.RollOut;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.limits.Limits;
import gallerist.model.preview.PreviewFeature;
import gallerist.model.replication.Steer;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.SharingPermission;
import gallerist.storage.Fault;
import gallerist.storage.WorkspaceException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Each problem as a sentence. Where the service has a text that people know, it is that text;
 * otherwise it names what is refused, the rule, and the way out.
 */
public final class Sentences {
    private Sentences() {}

    public static String of(Problem problem) {
        return switch (problem) {
            case Problem.OfValue each -> ValueSentences.of(each);
            case Problem.OfRegion each -> RegionSentences.of(each);
            case Problem.OfExistence each -> ExistenceSentences.of(each);
            case Problem.OfVersion each -> VersionSentences.of(each);
            case Problem.OfMachine each -> MachineSentences.of(each);
            case Problem.OfSharing each -> RightsSentences.of(each);
            case Problem.OfWorkspace each -> WorkspaceSentences.of(each);
            case Problem.OfJson each -> JsonSentences.of(each);
            case Problem.OfImage image -> ImageSentences.of(image);
        };
    }

    /** In a few words, for those who see what it is about. */
    public static String brief(Problem problem) {
        return problem instanceof Problem.NotAuthorized refused
                ? RightsSentences.brief(refused)
                : of(problem);
    }

    /** What somebody should know who does something that is allowed. */
    public static String of(Caution caution) {
        return switch (caution) {
            case Caution.ManyReplicas(String region, int replicas, long advised) ->
                    "%d replicas in %s are more than the %d that should ever be needed."
                            .formatted(replicas, region, advised);
            case Caution.FewReplicasInProduction(List<String> regions, long advised) ->
                    ("The gallery is tagged environment=production, where each region should have"
                                    + " at least %d replicas. There are fewer in %s.")
                            .formatted(advised, listed(regions));
            case Caution.ManyReplicasNeeded(int replicas, long advised) ->
                    ("%d replicas in one region are more than the %d that should ever be needed."
                                    + " Create the machines in several steps, or in several regions.")
                            .formatted(replicas, advised);
            case Caution.ReplicasBusy(String region, int machines, int advised, int replicas) ->
                    "One replica in %s serves %d machines at once, and %d are advised. That may be slow: %d replicas would do."
                            .formatted(region, machines, advised, replicas);
            case Caution.ImageInUse(ResourceId version, long machines, long scaleSets) ->
                    "%s is used by %s. What runs goes on, but scale sets that use it cannot grow any more."
                            .formatted(version, Phrases.users(machines, scaleSets));
            case Caution.ReplicationSlow(ResourceId version, Instant since) ->
                    "%s is being copied since %s, which is more than six hours. 'replication retry' tries at once what waits."
                            .formatted(version, since.truncatedTo(ChronoUnit.MINUTES));
            case Caution.LimitNear(Limits limit, String region, long used) ->
                    "%d of %d %s in %s are used."
                            .formatted(used, limit.value(), limit.subject(), region);
            case Caution.AccessRequired(String region) ->
                    "Access to the region %s must have been requested before it can be used."
                            .formatted(region);
            case Caution.SingleVersionShared(ResourceId version) ->
                    ("A role on the version '%s' alone ends with that version. A role on its"
                                    + " gallery lasts.")
                            .formatted(version.name());
            case Caution.OtherTenant(String principal, UUID tenant) ->
                    ("'%s' belongs to the tenant %s: it must be a guest here, or come through an"
                                    + " app that is registered in both tenants.")
                            .formatted(principal, tenant);
            case Caution.SharedBeyondRoles(ResourceId gallery, SharingPermission permission) ->
                    "What is in the images of '%s' goes to %s."
                            .formatted(gallery.name(), readers(permission));
            case Caution.BecomesPublic(Community publisher, List<Identifier> images) ->
                    ("Everyone can read the publisher's address %s and mail %s, and the publisher,"
                                    + " offer and SKU of %s.")
                            .formatted(
                                    publisher.publisherUri(),
                                    publisher.publisherContact(),
                                    Figures.counted(images.size(), "image", "images"));
            case Caution.ConsumersCutOff(ResourceId gallery) ->
                    ("Machines made from '%s' go on, but the scale sets of those who consume it"
                                    + " can't grow any more.")
                            .formatted(gallery.name());
            case Caution.LatestBecomes(LatestChange change) -> latest(change);
            case Caution.RegionsLost(List<String> regions) ->
                    "Machines can't be made from it any more in %s.".formatted(listed(regions));
            case Caution.StoresOut(List<String> regions) ->
                    ("Not every store in %s can be used now: what is planned there waits until it can."
                                    + " See 'region store show'.")
                            .formatted(listed(regions));
            case Caution.PlannedWithoutBytes() ->
                    "There are no bytes here, so that nothing is copied and nothing is paid for.";
            case Caution.NothingToSteer(Steer way, ResourceId version) ->
                    "There is nothing to %s: %s"
                            .formatted(way.name().toLowerCase(Locale.ROOT), idle(way, version));
            case Caution.FeatureUnknown(String name, String nearest) ->
                    "Nothing is known of the feature '%s', which is kept as it is.%s"
                            .formatted(
                                    name,
                                    nearest.isEmpty()
                                            ? ""
                                            : " It is called like '%s'.".formatted(nearest));
            case Caution.MarketplaceDiffers(
                            Identifier image,
                            String what,
                            String actual,
                            String theirs) ->
                    "The Marketplace image %s has the %s %s, not %s."
                            .formatted(urn(image), what, theirs, actual);
            case Caution.MarketplaceSkuUnknown(Identifier image, String nearest) ->
                    "%sThe Marketplace image %s is not known here."
                            .formatted(
                                    meant(nearest).isEmpty() ? "" : meant(nearest).strip() + " ",
                                    urn(image));
            case Caution.IdentifierDiffers(Identifier source, Identifier own) ->
                    "The source is called %s; this image is called %s."
                            .formatted(urn(source), urn(own));
            case Caution.Preview(PreviewFeature feature) ->
                    ("%s is a preview of the service; a subscription registers for it: see %s and"
                                    + " 'gallerist feature list'.")
                            .formatted(feature.title(), feature.link());
            case Caution.SignatureLeftOut() ->
                    "A link is kept without its signature (sig=), with which anyone could read.";
            case Caution.ImageGenerationDiffers(
                            String file,
                            Generation actual,
                            Generation definition) ->
                    "The disk in '%s' starts machines of generation %s; its definition says %s."
                            .formatted(file, actual.text(), definition.text());
            case Caution.ImageArchitectureDiffers(
                            String file,
                            Architecture actual,
                            Architecture definition) ->
                    "The boot loader in '%s' is made for %s; its definition says %s."
                            .formatted(file, actual.text(), definition.text());
        };
    }

    private static String urn(Identifier image) {
        return "%s:%s:%s".formatted(image.publisher(), image.offer(), image.sku());
    }

    private static String latest(LatestChange change) {
        String before = change.before().map(VersionNumber::toString).orElse("nothing");
        return change.after()
                .map(after ->
                        "In %s latest becomes %s; it was %s."
                                .formatted(change.region().displayName(), after, before))
                .orElseGet(() ->
                        "In %s there is no latest any more; it was %s."
                                .formatted(change.region().displayName(), before));
    }

    private static String idle(Steer way, ResourceId version) {
        return switch (way) {
            case PAUSE, CANCEL -> "no copy of %s is on its way.".formatted(named(version));
            case RESUME -> "no copy of %s is paused.".formatted(named(version));
            case RETRY ->
                    "no copy of %s was cancelled, has failed or waits.".formatted(named(version));
        };
    }

    private static String named(ResourceId version) {
        return version.artifactName() + " " + version.name();
    }

    private static String readers(SharingPermission permission) {
        return switch (permission) {
            case PRIVATE -> "nobody else";
            case GROUPS -> "everybody in the subscriptions and tenants that it is shared to";
            case COMMUNITY -> "everyone";
        };
    }

    /** Why a workspace can't be opened, and what to do. */
    public static String of(WorkspaceException problem) {
        Path folder = problem.folder();
        return switch (problem.reason()) {
            case OWNED ->
                    "The workspace %s is in use: %s. Try again when that has ended."
                            .formatted(folder, problem.getMessage());
            case DAMAGED ->
                    ("The database of the workspace %s is damaged: %s. Bring the newest backup back"
                                    + " with 'gallerist workspace restore --workspace \"%s\"'. Without"
                                    + " one, 'gallerist workspace rebuild --workspace \"%s\"' makes"
                                    + " the catalogue again from the region stores.")
                            .formatted(folder, problem.getMessage(), folder, folder);
            case NEWER ->
                    ("The workspace %s was written by a newer version of Gallerist. Use that"
                                    + " version.")
                            .formatted(folder);
            case DENIED ->
                    ("The workspace %s can't be made or written: %s. Choose another folder with"
                                    + " --workspace, or change its rights.")
                            .formatted(folder, problem.getMessage());
            case FULL ->
                    "No space is left for the workspace %s. Make room and try again."
                            .formatted(folder);
            case BACKUP_UNUSABLE ->
                    ("The backup %s can't be restored: %s. See 'gallerist workspace backups' for"
                                    + " others.")
                            .formatted(folder, problem.getMessage());
            case UNUSABLE_PATH ->
                    "%s can't be a workspace: %s. Choose another folder with --workspace."
                            .formatted(folder, problem.getMessage());
        };
    }

    /** Our own code for a workspace that can't be opened, such as {@code WorkspaceDamaged}. */
    public static String code(WorkspaceException problem) {
        return switch (problem.reason()) {
            case OWNED -> "WorkspaceInUse";
            case DAMAGED -> "WorkspaceDamaged";
            case NEWER -> "WorkspaceNewer";
            case DENIED -> "WorkspaceDenied";
            case FULL -> "WorkspaceFull";
            case UNUSABLE_PATH -> "WorkspacePathInvalid";
            case BACKUP_UNUSABLE -> "BackupUnusable";
        };
    }

    /** What is wrong with what a workspace keeps. */
    public static String of(Fault fault) {
        return switch (fault) {
            case Fault.Unreadable(String part, String detail) ->
                    "%s can't be read: %s.".formatted(part, detail);
            case Fault.Incomplete(Kind kind, long found, long whole) ->
                    "Of %,d resources of type %s only %,d are whole."
                            .formatted(found, kind.text(), whole);
            case Fault.LogBroken(ChainCheck found) -> of(found);
            case Fault.Miscounted(Kind kind, String location, long counted, long found) ->
                    "In %s %,d resources of type %s are counted, but there are %,d."
                            .formatted(location, counted, kind.text(), found);
            case Fault.BackupBroken(Path file, String detail) ->
                    "The backup %s is not whole: %s.".formatted(file, detail);
            case Fault.StoreWrong(Problem.StoreUnusable why) -> of(why);
            case Fault.NoGoodCopy(ResourceId resource) ->
                    "No copy of %s is whole any more.".formatted(Called.of(resource));
        };
    }

    /** What a look through the whole log came to. */
    public static String of(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Whole(Anchor head) ->
                    "All %,d entries of the log are there, unchanged and in their places."
                            .formatted(head.count());
            case ChainCheck.Changed(long sequence) ->
                    "Entry %,d of the log was changed.".formatted(sequence);
            case ChainCheck.Missing(long sequence) ->
                    "Entry %,d of the log is missing.".formatted(sequence);
            case ChainCheck.Reordered(long sequence) ->
                    "Entry %,d of the log stands in another's place.".formatted(sequence);
            case ChainCheck.CutOff(long expected, long found) ->
                    "The log was cut off: it had %,d entries and has %,d."
                            .formatted(expected, found);
            case ChainCheck.Rewritten(Anchor noted, Anchor _) ->
                    "The log was rewritten: its entry %,d is not the one that was noted."
                            .formatted(noted.count());
        };
    }

    /** Why a region needs so many replicas. */
    public static String of(ReplicaNeed.Reason reason) {
        return switch (reason) {
            case ReplicaNeed.Reason.Machines(long vms) ->
                    "%,d machines are created at once.".formatted(vms);
            case ReplicaNeed.Reason.ScaleSets(int count) ->
                    "%,d scale sets are created at once.".formatted(count);
            case ReplicaNeed.Reason.Production(int least) ->
                    "Production keeps at least %d replicas.".formatted(least);
            case ReplicaNeed.Reason.One() -> "Nothing asks for more than one replica.";
        };
    }

    /** How long a new version is under way in a scale set. */
    public static String of(RollOut pace) {
        return pace.batches() == 1
                ? "Automatic upgrades change all its machines at once and need a health probe."
                : ("Automatic upgrades take %,d batches of at most %,d machines (%d %%), stop when"
                                + " more than %d %% are unhealthy, and need a health probe.")
                        .formatted(pace.batches(), pace.batch(), RollOut.PERCENT, RollOut.PERCENT);
    }

    /** What making so many machines at once means for the replicas. */
    public static String of(ReplicaLoad load) {
        if (load.machines() == 0) {
            return "No single machines are created.";
        }
        return load.isThrottled()
                ? ("Each of %,d replicas serves up to %,d machines at once, %,d are advised: reads may"
                                + " be throttled.")
                        .formatted(
                                load.replicas(),
                                load.machinesPerReplica(),
                                load.rule().vmsPerReplica())
                : "Each of %,d replicas serves at most %,d machines at once; no throttling is expected."
                        .formatted(load.replicas(), load.machinesPerReplica());
    }
}
