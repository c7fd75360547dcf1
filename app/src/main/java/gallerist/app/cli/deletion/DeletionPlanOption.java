package gallerist.app.cli.deletion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.app.cli.option.WrongCommandLine;
import gallerist.app.cli.option.YesOption;
import gallerist.app.cli.service.Tenure;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.DeletionPlan;
import gallerist.storage.Reckoning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The plan of a deletion that somebody looked at before. */
public final class DeletionPlanOption {
    private static final int SHORTEST = 12;

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
        if (hash.length() < SHORTEST) {
            throw new WrongCommandLine(
                    "'%s' is too short for a plan. Give at least %d characters of its hash."
                            .formatted(hash, SHORTEST));
        }
        if (targets.size() > 1) {
            throw new WrongCommandLine("--plan is of one resource, not of several.");
        }
        ResourceId top = targets.getFirst();
        DeletionPlan plan =
                session.workspace()
                        .deletionPlans()
                        .of(session.caller(), top, false, Reckoning.AS_KNOWN)
                        .orThrow();
        String actual = plan.plan().hash();
        if (!actual.startsWith(hash.toLowerCase(Locale.ROOT))) {
            return Answer.refused(List.of(new Problem.PlanDiffers(hash, actual)));
        }
        if (!plan.obstacles().isEmpty()) {
            return Answer.refused(plan.obstacles());
        }
        return yes.given() || !session.canAsk() || isConfirmed(session, top, plan)
                ? deleted(session, plan)
                : Answer.failed("NotConfirmed", "Nothing was deleted.");
    }

    private static boolean isConfirmed(Session session, ResourceId top, DeletionPlan plan) {
        return session.isNamed(
                "This deletes %s with all that is in it (resources: %d), with no way back. Type '%s' to go on: "
                        .formatted(top, plan.resources().size() - 1, top.name()),
                top.name());
    }

    /** The service must work meanwhile, because bytes go before what they belong to. */
    private static Answer deleted(Session session, DeletionPlan plan) {
        Demolition demolition = new Demolition(session, plan.resources());
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
