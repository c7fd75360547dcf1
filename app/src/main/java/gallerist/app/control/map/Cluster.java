package gallerist.app.control.map;

import gallerist.model.region.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Regions that are shown by one mark because their places nearly meet.
 *
 * @param sites the worst first, whose mark is shown at its place
 */
record Cluster(List<Site> sites) {
    Cluster {
        sites = List.copyOf(sites);
    }

    /** How near is too near, in pixels. */
    record Reach(double targets, double besideTarget, double empties) {}

    /** Folds what would lie on each other, so that every region is in exactly one cluster. */
    static List<Cluster> fold(List<Site> sites, Viewport view, Reach reach) {
        List<List<Site>> folded = new ArrayList<>();
        sites.stream()
                .sorted(Severity.WORST.thenComparing(Comparator.comparing(Site::isHome).reversed()))
                .forEach(site ->
                        folded.stream()
                                .filter(group -> meets(group.getFirst(), site, view, reach))
                                .min(
                                        Comparator.comparingDouble(
                                                group -> gap(group.getFirst(), site, view)))
                                .ifPresentOrElse(
                                        group -> group.add(site),
                                        () -> folded.add(new ArrayList<>(List.of(site)))));
        return folded.stream().map(Cluster::new).toList();
    }

    private static boolean meets(Site lead, Site site, Viewport view, Reach reach) {
        double near =
                site.isTarget()
                        ? reach.targets()
                        : lead.isTarget() ? reach.besideTarget() : reach.empties();
        return gap(lead, site, view) < near;
    }

    private static double gap(Site one, Site other, Viewport view) {
        return view.onScreen(one.spot()).distance(view.onScreen(other.spot()));
    }

    Site lead() {
        return sites.getFirst();
    }

    boolean holds(Region region) {
        return sites.stream().anyMatch(site -> site.region().equals(region));
    }

    boolean isHome() {
        return sites.stream().anyMatch(Site::isHome);
    }

    List<Site> targets() {
        return sites.stream().filter(Site::isTarget).toList();
    }

    Spot spot() {
        return lead().spot();
    }
}
