package gallerist.app.cost;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.model.advice.Estate;
import gallerist.model.cost.Budget;
import gallerist.model.cost.Estimate;
import gallerist.model.cost.Occupancy;
import gallerist.model.cost.Outlook;
import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ResourceId;
import gallerist.model.planning.Waste;
import gallerist.storage.Caller;
import gallerist.storage.EgressLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that cost is reckoned from, read at one moment.
 *
 * @param versions by the keys of their ids
 */
record Spending(
        Estate estate,
        List<Occupancy> charges,
        PriceTable prices,
        List<EgressLine> egress,
        Outlook outlook,
        Map<String, ImageVersion> versions,
        Waste waste) {
    private static final String BY_HAND = "cost.";
    private static final int BACK = 5;
    private static final int AHEAD = 6;
    private static final Duration MONTH = Duration.ofDays(30);

    /** A cost that the program can't know, such as a build pipeline: a tag of its gallery. */
    record ByHand(ResourceId gallery, String name, BigDecimal amount) {}

    static Spending read(Workbench bench, Caller caller) {
        Everywhere everywhere = new Everywhere(bench);
        Estate estate = everywhere.estate(caller);
        List<Outlook.Held> charges = everywhere.charges(caller);
        PriceTable prices = bench.workspace().prices().show();
        LocalDate today = LocalDate.ofInstant(bench.now(), bench.zone());
        Map<String, ImageVersion> versions = new HashMap<>();
        estate.versions().forEach(version -> versions.put(version.id().key(), version));
        return new Spending(
                estate,
                charges.stream().map(Outlook.Held::occupancy).toList(),
                prices,
                bench.workspace()
                        .replications()
                        .egress(caller, today.minusDays(MONTH.toDays()), today)
                        .orElse(List.of()),
                Outlook.of(prices, charges, YearMonth.from(today), BACK, AHEAD),
                versions,
                Waste.in(estate, prices));
    }

    /** Only of one gallery; of all where none is named. */
    Spending of(Optional<ResourceId> gallery) {
        return gallery.map(id ->
                        new Spending(
                                estate,
                                charges.stream()
                                        .filter(charge -> charge.version().isWithin(id))
                                        .toList(),
                                prices,
                                egress,
                                outlook,
                                versions,
                                waste.within(id)))
                .orElse(this);
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
        String gallery = gallery(version).map(each -> each.tags().get("owner")).orElse("");
        return gallery.isBlank() ? "Nobody" : gallery;
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
        List<ByHand> all = new ArrayList<>();
        for (Gallery gallery : estate.galleries()) {
            gallery.tags()
                    .values()
                    .forEach((name, value) ->
                            Budget.amount(value)
                                    .filter(_ -> name.startsWith(BY_HAND))
                                    .ifPresent(amount ->
                                            all.add(
                                                    new ByHand(
                                                            gallery.id(),
                                                            name.substring(BY_HAND.length()),
                                                            amount))));
        }
        return all;
    }
}
