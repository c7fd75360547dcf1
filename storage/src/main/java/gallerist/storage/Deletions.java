package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.activity.Operation;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlanHash;
import gallerist.storage.Writes.Deed;
import gallerist.storage.Writes.Written;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.ResourceTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;

/** Deletes what somebody has seen planned: exactly that, or nothing. */
public final class Deletions {
    private final Writes writes;
    private final DeletionPlans plans;
    private final Verbs verbs;

    /** How each kind is deleted. */
    record Verbs(
            Versions versions,
            RecycleBin recycleBin,
            ApplicationVersions applicationVersions,
            Definitions definitions,
            Applications applications,
            Galleries galleries) {}

    Deletions(Writes writes, DeletionPlans plans, Verbs verbs) {
        this.writes = writes;
        this.plans = plans;
        this.verbs = verbs;
    }

    /**
     * Deletes a resource with all that is in it, in the transaction that looks whether that is
     * still what was planned.
     *
     * @param forGood past the recycle bin, where the gallery has one
     * @param plan the plan that was seen, or how it begins
     * @return what bytes still lie in; each can be deleted when they are gone, in this order
     */
    public Outcome<List<ResourceId>> carryOut(
            Caller caller, ResourceId id, boolean forGood, String plan) {
        return plans.of(caller, id, forGood, Reckoning.AS_KNOWN)
                .flatMap(now -> carryOut(caller, id, forGood, plan, now));
    }

    private Outcome<List<ResourceId>> carryOut(
            Caller caller, ResourceId id, boolean forGood, String plan, DeletionPlan now) {
        List<Deed<Boolean>> deeds = new ArrayList<>();
        deeds.add(
                new Deed<>(
                        operation(id),
                        id,
                        transaction -> confirmed(transaction, caller, id, forGood, plan)));
        now.resources()
                .forEach(each ->
                        deeds.add(
                                new Deed<>(
                                        operation(each),
                                        each,
                                        transaction ->
                                                deleted(
                                                        transaction,
                                                        caller,
                                                        each,
                                                        now.keptInBin()))));
        List<Outcome<Boolean>> outcomes = writes.attemptAll(caller, deeds);
        List<ResourceId> left = new ArrayList<>();
        for (int at = 0; at < outcomes.size(); at++) {
            switch (outcomes.get(at)) {
                case Outcome.Refused<Boolean>(List<Problem> problems) -> {
                    return new Outcome.Refused<>(problems);
                }
                case Outcome.Done<Boolean>(Boolean isDeleted) -> {
                    if (!isDeleted) {
                        left.add(deeds.get(at).scope());
                    }
                }
            }
        }
        return Outcome.done(left);
    }

    private Written<Boolean> confirmed(
            Transaction transaction, Caller caller, ResourceId id, boolean forGood, String plan) {
        DeletionPlan now = plans.in(transaction, caller, id, forGood, Reckoning.AS_KNOWN);
        PlanHash.confirm(plan, now.plan().hash());
        Refusal.ifAny(now.obstacles());
        return Written.unchanged(true);
    }

    /** Of one resource among others, into the bin where a version has one; whether it is gone. */
    Deed<Boolean> deed(Caller caller, ResourceId id) {
        return new Deed<>(
                operation(id),
                id,
                transaction ->
                        deleted(
                                transaction,
                                caller,
                                id,
                                Parents.gallery(transaction, id).softDelete().enabled()));
    }

    private Written<Boolean> deleted(
            Transaction transaction, Caller caller, ResourceId id, boolean keptInBin) {
        return switch (id.kind().orElseThrow()) {
            case IMAGE_VERSION ->
                    isInBin(transaction, id)
                            ? verbs.recycleBin().purged(transaction, id)
                            : verbs.versions().deleted(transaction, caller, id, _ -> keptInBin);
            case APPLICATION_VERSION -> verbs.applicationVersions().deleted(transaction, id);
            case IMAGE_DEFINITION ->
                    isEmpty(transaction, id)
                            ? verbs.definitions().deleted(transaction, id)
                            : Written.unchanged(false);
            case APPLICATION ->
                    isEmpty(transaction, id)
                            ? verbs.applications().deleted(transaction, id)
                            : Written.unchanged(false);
            case GALLERY ->
                    isEmpty(transaction, id)
                            ? verbs.galleries().deleted(transaction, id)
                            : Written.unchanged(false);
            default -> throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }

    private static boolean isInBin(Transaction transaction, ResourceId id) {
        return new ImageVersionTable()
                .find(transaction, id)
                .filter(ImageVersion::isInBin)
                .isPresent();
    }

    private static boolean isEmpty(Transaction transaction, ResourceId id) {
        return ResourceTable.inside(transaction, id).isEmpty();
    }

    private static Operation operation(ResourceId id) {
        return switch (id.kind().orElseThrow()) {
            case GALLERY -> Operation.GALLERY_DELETE;
            case IMAGE_DEFINITION -> Operation.DEFINITION_DELETE;
            case IMAGE_VERSION -> Operation.VERSION_DELETE;
            case APPLICATION -> Operation.APPLICATION_DELETE;
            case APPLICATION_VERSION -> Operation.APPLICATION_VERSION_DELETE;
            default -> throw new Refusal(new Problem.IdInvalid(id.toString()));
        };
    }
}
