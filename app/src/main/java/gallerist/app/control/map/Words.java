package gallerist.app.control.map;

import java.util.List;
import java.util.stream.Collectors;

/** What the map says in words, on the screen and to those who listen. */
final class Words {
    private Words() {}

    static String of(Site site) {
        return switch (site.mark()) {
            case VERIFIED -> "Verified";
            case EXCLUDED -> "Verified, not latest";
            case COPYING -> "Copying";
            case WAITING -> "Waiting";
            case FAILED -> "Failed";
            case OUTAGE -> "Offline";
            case PLANNED -> "Will be added";
            case EMPTY -> site.isTarget() ? "No bytes" : "Not a target";
        };
    }

    /** Everything about one region. */
    static String spoken(Site site) {
        StringBuilder words = new StringBuilder(site.region().displayName());
        words.append(site.isHome() ? ", home region, " : ", ").append(of(site));
        if (!site.fact().isEmpty()) {
            words.append(", ").append(site.fact());
        }
        return words.toString();
    }

    static String spoken(Cluster cluster) {
        List<Site> sites = cluster.sites();
        return sites.size() == 1
                ? spoken(cluster.lead())
                : sites.size()
                        + " regions near each other: "
                        + sites.stream().map(Words::spoken).collect(Collectors.joining("; "));
    }

    /** The name beside a mark; others that it stands for are counted. */
    static String name(Cluster cluster) {
        int more = cluster.targets().size() - 1;
        String lead = cluster.lead().region().displayName();
        return more > 0 ? lead + " + " + more : lead;
    }
}
