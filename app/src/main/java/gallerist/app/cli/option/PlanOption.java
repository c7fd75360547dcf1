package gallerist.app.cli.option;

import gallerist.model.gallery.Version;
import picocli.CommandLine.Option;

/** The plan that somebody looked at before. */
public final class PlanOption {
    private static final int SHORTEST = 12;

    @Option(
            names = "--plan",
            paramLabel = "HASH",
            description =
                    "Only if this is the plan that 'replication plan' showed; its hash, or the"
                            + " first 12 characters or more.")
    private String hash = "";

    /** Refuses what is too short to tell plans apart. */
    public void check() {
        check(hash);
    }

    public static void check(String hash) {
        if (!hash.isEmpty() && hash.length() < SHORTEST) {
            throw new WrongCommandLine(
                    "'%s' is too short for a plan. Give at least %d characters of its hash."
                            .formatted(hash, SHORTEST));
        }
    }

    /** What was given, empty where nothing was. */
    public String hash() {
        return hash;
    }

    /**
     * The wanted version, unless nothing is wanted of it that could have been planned.
     *
     * @param namesPlaces whether the command says where the version shall be
     */
    public <V extends Version> V checked(V stored, V wanted, boolean namesPlaces) {
        boolean isNothing = !namesPlaces && wanted.publishing().equals(stored.publishing());
        if (!hash.isEmpty() && isNothing) {
            throw new WrongCommandLine(
                    "A plan says what a change comes to, and is not the change itself. Repeat the"
                            + " options that it was made with, such as --target-regions.");
        }
        return wanted;
    }
}
