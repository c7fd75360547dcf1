package gallerist.app.cli.sig.imageversion;

import gallerist.app.cli.option.WrongCommandLine;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.planning.PlanHash;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The plan that somebody looked at before. */
final class PlanOption {
    private static final int SHORTEST = 12;

    @Option(
            names = "--plan",
            paramLabel = "HASH",
            description =
                    "Only if this is the plan that 'replication plan' showed; its hash, or the"
                            + " first 12 characters or more.")
    private String hash = "";

    void check() {
        if (!hash.isEmpty() && hash.length() < SHORTEST) {
            throw new WrongCommandLine(
                    "'%s' is too short for a plan. Give at least %d characters of its hash."
                            .formatted(hash, SHORTEST));
        }
    }

    /** What was given, empty where nothing was. */
    String hash() {
        return hash;
    }

    /** The wanted version, unless that is not what was planned. */
    ImageVersion confirmed(ImageVersion stored, ImageVersion wanted, VersionChange change) {
        boolean isNothing =
                !change.namesPlaces() && wanted.publishing().equals(stored.publishing());
        if (!hash.isEmpty() && isNothing) {
            throw new WrongCommandLine(
                    "A plan says what a change comes to, and is not the change itself. Repeat the"
                            + " options that it was made with, such as --target-regions.");
        }
        String actual = PlanHash.ofChange(stored, wanted.publishing());
        Refusal.unless(
                actual.startsWith(hash.toLowerCase(Locale.ROOT)),
                new Problem.PlanDiffers(hash, actual));
        return wanted;
    }
}
