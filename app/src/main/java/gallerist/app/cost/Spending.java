package gallerist.app.cost;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.app.report.dial.GalleryDial;
import gallerist.model.advice.Estate;
import gallerist.model.cost.Budget;
import gallerist.model.cost.ByHand;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Money;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.Outlook;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Waste;
import gallerist.storage.Caller;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that cost is reckoned from, of one gallery or all, read at one moment.
 *
 * @param gallery the one that it is about, nothing for all
 * @param versions by the keys of their ids
 */
record Spending(
        Estate estate,
        Optional<ResourceId> gallery,
        List<Occupancy> charges,
        PriceTable prices,
        List<Crossing> egress,
        Outlook outlook,
        Map<String, ImageVersion> versions,
        Waste waste) {
    private static final int BACK = 5;
    private static final int AHEAD = 6;
    private static final String NOBODY = "Nobody";

    static Spending read(Workbench bench, Caller caller, GalleryDial dial) {
        Everywhere everywhere = new Everywhere(bench);
        Estate estate = everywhere.estate(caller);
        Optional<ResourceId> gallery = dial.chosen(estate);
        List<Outlook.Held> charges =
                everywhere.charges(caller).stream()
                        .filter(held -> isIn(gallery, held.occupancy().version()))
                        .toList();
        PriceTable prices = bench.workspace().prices().show();
        Map<String, ImageVersion> versions = new HashMap<>();
        estate.versions().forEach(version -> versions.put(version.id().key(), version));
        YearMonth month = YearMonth.from(bench.now().atZone(bench.zone()));
        Waste waste = Waste.in(estate, everywhere.standing(estate), prices);
        return new Spending(
                estate,
                gallery,
                charges.stream().map(Outlook.Held::occupancy).toList(),
                prices,
                Crossing.last(bench, caller, gallery),
                Outlook.of(prices, charges, month, BACK, AHEAD)
                        .and(ByHand.together(ByHand.of(galleries(estate, gallery))), month),
                versions,
                gallery.map(waste::within).orElse(waste));
    }

    private static boolean isIn(Optional<ResourceId> gallery, ResourceId id) {
        return gallery.isEmpty() || id.isWithin(gallery.get());
    }

    private static List<Gallery> galleries(Estate estate, Optional<ResourceId> gallery) {
        return estate.galleries().stream().filter(each -> isIn(gallery, each.id())).toList();
    }

    /** Those that it is about. */
    List<Gallery> galleries() {
        return galleries(estate, gallery);
    }

    /** What a month costs, with what was entered by hand. */
    Money monthly() {
        return prices.money(estimate().monthly().amount().add(ByHand.together(byHand())));
    }

    Estimate estimate() {
        return Estimate.of(prices, charges);
    }

    String owner(ResourceId version) {
        String own =
                Optional.ofNullable(versions.get(version.key()))
                        .map(known -> known.tags().get("owner"))
                        .orElse("");
        if (!own.isBlank()) {
            return own;
        }
        String image =
                version.parent()
                        .flatMap(parent ->
                                estate.definitions().stream()
                                        .filter(each -> each.id().equals(parent))
                                        .findFirst())
                        .map(ImageDefinition::tags)
                        .map(tags -> tags.get("owner"))
                        .orElse("");
        if (!image.isBlank()) {
            return image;
        }
        return gallery(version).map(Spending::owner).orElse(NOBODY);
    }

    private static String owner(Gallery gallery) {
        String owner = gallery.tags().get("owner");
        return owner.isBlank() ? NOBODY : owner;
    }

    Optional<Gallery> gallery(ResourceId inside) {
        return estate.galleries().stream()
                .filter(gallery -> inside.isWithin(gallery.id()))
                .findFirst();
    }

    Optional<BigDecimal> budget(ResourceId gallery) {
        return Budget.of(gallery(gallery).stream().toList());
    }

    List<ByHand> byHand() {
        return ByHand.of(galleries());
    }
}
