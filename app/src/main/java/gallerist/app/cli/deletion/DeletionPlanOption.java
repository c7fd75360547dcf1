package gallerist.app.cli.deletion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.PlanOption;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.option.YesOption;
import gallerist.app.cli.service.Tenure;
import gallerist.model.Outcome;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.DeletionPlan;
import gallerist.model.planning.PlanHash;
import gallerist.storage.Reckoning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The plan of a deletion that somebody looked at before. */
public final class DeletionPlanOption {
    @Option(
            names = "--plan",
            paramLabel = "HASH",
            description =
                    "With all that is in it, if this is the plan that 'replication plan delete'"
                            + " showed; its hash, or the first 12 characters or more.")
    private String hash = "";

    public boolean given() {
        return !hash.isEmpty();
    }

    /** Deletes exactly what was planned, unless it is not any more what there is. */
    public Answer carriedOut(Session session, List<ResourceId> targets, YesOption yes) {
        DeletionPlan plan = plan(session, targets, false);
        Optional<Answer> refusal = refusal(plan);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        ResourceId top = targets.getFirst();
        return yes.given() || !session.canAsk() || isConfirmed(session, top, plan)
                ? deleted(session, plan)
                : Answer.failed("NotConfirmed", "Nothing was deleted.");
    }

    /** Why what was planned is not what there is any more; nothing where no plan was given. */
    public Optional<Answer> refusal(Session session, List<ResourceId> targets, boolean forGood) {
        return given() ? refusal(plan(session, targets, forGood)) : Optional.empty();
    }

    /** Deletes a version as it was planned, unless it has come to mean something else. */
    public Outcome<List<ResourceId>> carriedOut(Session session, ResourceId id, boolean forGood) {
        return session.workspace().deletions().carryOut(session.caller(), id, forGood, hash);
    }

    private DeletionPlan plan(Session session, List<ResourceId> targets, boolean forGood) {
        PlanOption.check(hash);
        if (targets.size() > 1) {
            throw new WrongCommandLine("--plan is of one resource, not of several.");
        }
        return session.workspace()
                .deletionPlans()
                .of(session.caller(), targets.getFirst(), forGood, Reckoning.AS_KNOWN)
                .orThrow();
    }

    private Optional<Answer> refusal(DeletionPlan plan) {
        PlanHash.confirm(hash, plan.plan().hash());
        return plan.obstacles().isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.refused(plan.obstacles()));
    }

    private static boolean isConfirmed(Session session, ResourceId top, DeletionPlan plan) {
        return session.isNamed(
                "This deletes %s with all that is in it (resources: %d), with no way back. Type '%s' to go on: "
                        .formatted(top, plan.resources().size() - 1, top.name()),
                top.name());
    }

    /** The service must work meanwhile, because bytes go before what they belong to. */
    private Answer deleted(Session session, DeletionPlan plan) {
        Demolition demolition = new Demolition(session, plan.resources(), hash);
        if (session.isGuest()) {
            return demolition.run(session::isOwnerClosing);
        }
        try (Tenure tenure = Tenure.begin(session)) {
            return demolition.run(tenure::isYielding);
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }
}
