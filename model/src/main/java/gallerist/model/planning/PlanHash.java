package gallerist.model.planning;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.LatestChange;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.Version;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Shareable;
import gallerist.model.sharing.SharingChange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The name of a plan: the same only for the same wish about the same state of a resource, that
 * makes the same of {@code latest}, which depends on other versions as well.
 */
public final class PlanHash {
    private PlanHash() {}

    /** Of where a version shall be, and whether it counts as latest there. */
    public static String ofChange(Version stored, Publishing wanted, List<LatestChange> latest) {
        return of(stored, words(wanted), latest);
    }

    private static String words(Publishing wanted) {
        return "%s %s %s"
                .formatted(
                        wanted.replicaCount(),
                        wanted.excludeFromLatest(),
                        wanted.targets().stream()
                                .map(PlanHash::line)
                                .sorted()
                                .collect(Collectors.joining(" ")));
    }

    /**
     * Of a version that is not there yet.
     *
     * @param basis everything that the plan is made from
     */
    public static String ofCreation(Version wanted, String basis, List<LatestChange> latest) {
        return of(
                wanted,
                "create in %s %s\n%s"
                        .formatted(wanted.location().name(), words(wanted.publishing()), basis),
                latest);
    }

    /** Of a change of with whom a gallery is shared: of what lies in it others get to see all. */
    public static String ofSharing(
            Gallery stored, Collection<Shareable> contents, SharingChange wanted) {
        return of(
                stored,
                "%s %s"
                        .formatted(
                                wanted,
                                contents.stream()
                                        .map(PlanHash::line)
                                        .sorted()
                                        .collect(Collectors.joining(" "))));
    }

    /** Of anything that makes something else of {@code latest}. */
    public static String of(Resource stored, String wish, List<LatestChange> latest) {
        return of(
                stored,
                latest.stream()
                        .map(PlanHash::line)
                        .collect(Collectors.joining("\n", wish + "\n", "")));
    }

    /**
     * Refuses what is not what somebody has seen.
     *
     * @param seen the name of the plan that was seen, or how it begins; empty for any
     */
    public static void confirm(String seen, String actual) {
        Refusal.unless(
                actual.startsWith(seen.toLowerCase(Locale.ROOT)),
                new Problem.PlanDiffers(seen, actual));
    }

    private static String line(Shareable shown) {
        return "%s=%s=%s=%s"
                .formatted(
                        shown.id().key(),
                        shown.location().name(),
                        shown.encrypted(),
                        shown.partnerPlan());
    }

    private static String line(LatestChange change) {
        return "%s=%s=%s"
                .formatted(
                        change.region().name(),
                        change.before().map(VersionNumber::toString).orElse(""),
                        change.after().map(VersionNumber::toString).orElse(""));
    }

    private static String line(TargetRegion target) {
        return "%s=%d=%s=%s"
                .formatted(
                        target.region().name(),
                        target.replicas(),
                        target.storage().text(),
                        target.exclusion());
    }

    /** Of anything else: the wish is what is to be done, in words that say all of it. */
    public static String of(Resource stored, String wish) {
        String text = stored.id().key() + "\n" + stored.stored().revision() + "\n" + wish;
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
