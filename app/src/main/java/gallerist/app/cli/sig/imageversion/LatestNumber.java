package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.Answer;
import gallerist.app.cli.Session;
import gallerist.model.Caution;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Proposal;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;

/** The word {@code latest} where a number is expected, and what is told about numbers. */
final class LatestNumber {
    private static final String WORD = "latest";

    private LatestNumber() {}

    /** The version that is meant; {@code latest} as seen from a region, else from the image's. */
    static ResourceId resolved(Session session, ResourceId version, Optional<Region> region) {
        return version.name().equalsIgnoreCase(WORD)
                ? session.workspace()
                        .numbers()
                        .latest(session.caller(), version.parent().orElseThrow(), region)
                        .orThrow()
                : version;
    }

    /** Names a free number; nothing where the image cannot be seen. */
    static String next(Session session, ResourceId definition) {
        return session.workspace().numbers().next(session.caller(), definition, Proposal.PATCH)
                        instanceof Outcome.Done<VersionNumber>(VersionNumber free)
                ? "The next free number is %s.".formatted(free)
                : "";
    }

    /**
     * Names a free number to those who wanted to make a version under one that they cannot have.
     */
    static Answer advised(Session session, ResourceId version, Answer answer) {
        return answer instanceof Answer.Refused(List<Problem> problems, String _)
                        && problems.stream().anyMatch(LatestNumber::isAboutNumber)
                ? new Answer.Refused(problems, next(session, version.parent().orElseThrow()))
                : answer;
    }

    private static boolean isAboutNumber(Problem problem) {
        return problem instanceof Problem.VersionNameInvalid
                || problem instanceof Problem.NumberingBroken
                || problem instanceof Problem.InRecycleBin
                || problem instanceof Problem.DisksFixed
                || problem instanceof Problem.PropertyFixed;
    }

    /** Tells in which regions a change of a version takes the place of latest from one. */
    static void warnOfChanges(Session session, ImageVersion before, ImageVersion after) {
        if (!before.publishing().equals(after.publishing())) {
            session.warn(
                    session
                            .workspace()
                            .numbers()
                            .changes(session.caller(), before, after)
                            .orThrow()
                            .stream()
                            .filter(change -> change.before().isPresent())
                            .<Caution>map(Caution.LatestBecomes::new)
                            .toList());
        }
    }
}
