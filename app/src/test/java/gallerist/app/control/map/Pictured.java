package gallerist.app.control.map;

import gallerist.app.control.map.Passage.Kind;
import gallerist.app.fx.Mark;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.List;
import java.util.Optional;

/** A version on its way to twelve regions, in every state there is. */
final class Pictured {
    private static final List<Site> TARGETS =
            List.of(
                    site("westeurope", Mark.VERIFIED, 100, "Home · 3 replicas"),
                    site("northeurope", Mark.VERIFIED, 100, "3 replicas"),
                    site("uaenorth", Mark.VERIFIED, 100, "2 replicas"),
                    site("eastus", Mark.VERIFIED, 100, "3 replicas"),
                    site("swedencentral", Mark.EXCLUDED, 100, "1 replica, not latest"),
                    site("westus3", Mark.COPYING, 41, "41 % · 6–8 min"),
                    site("japaneast", Mark.COPYING, 58, "58 % · 3–5 min"),
                    site("southeastasia", Mark.COPYING, 87, "87 % · 1–2 min"),
                    site("centralindia", Mark.WAITING, 0, "First in queue"),
                    site("brazilsouth", Mark.WAITING, 0, "Second in queue"),
                    site("australiaeast", Mark.FAILED, 0, "Store full"),
                    site("southafricanorth", Mark.OUTAGE, 0, "Offline since 15:05"));

    private Pictured() {}

    private static Site site(String region, Mark mark, int percent, String fact) {
        return new Site(Regions.of(region), mark, percent, region.equals("westeurope"), true, fact);
    }

    static Scenery scenery() {
        return new Scenery(
                Regions.all().stream().map(Pictured::site).toList(),
                List.of(
                        passage("westeurope", "northeurope", Kind.DONE, 1),
                        passage("westeurope", "eastus", Kind.DONE, 1),
                        passage("westeurope", "swedencentral", Kind.DONE, 1),
                        passage("westeurope", "uaenorth", Kind.DONE, 1),
                        passage("westeurope", "centralindia", Kind.WAITING, 0),
                        passage("eastus", "brazilsouth", Kind.WAITING, 0),
                        passage("westeurope", "australiaeast", Kind.FAILED, 0),
                        passage("eastus", "westus3", Kind.RUNNING, 0.41),
                        passage("westeurope", "southeastasia", Kind.RUNNING, 0.87),
                        passage("westeurope", "japaneast", Kind.RUNNING, 0.58)));
    }

    private static Site site(Region region) {
        Optional<Site> target =
                TARGETS.stream().filter(site -> site.region().equals(region)).findFirst();
        return target.orElseGet(() -> Site.empty(region));
    }

    private static Passage passage(String from, String to, Kind kind, double fraction) {
        return new Passage(
                from + ">" + to,
                Regions.of(from),
                Regions.of(to),
                kind,
                fraction,
                "180 MiB/s",
                "40.3 GiB left · 3–5 min");
    }
}
