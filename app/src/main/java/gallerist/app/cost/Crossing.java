package gallerist.app.cost;

import gallerist.app.fx.Workbench;
import gallerist.app.page.Everywhere;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Transfer;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What went from one region to another on a day.
 *
 * @param billed what the billing rule counts, which is kept for all galleries together only
 */
record Crossing(LocalDate day, Region source, Region target, long crossed, Optional<Long> billed) {
    private static final Period TIME = Period.ofDays(30);

    private record Way(LocalDate day, Region source, Region target) {}

    /** Of the last days, the newest last. */
    static List<Crossing> last(Workbench bench, Caller caller, Optional<ResourceId> gallery) {
        LocalDate today = LocalDate.ofInstant(bench.now(), bench.zone());
        LocalDate first = today.minus(TIME);
        return gallery.map(id -> of(bench, caller, id, first))
                .orElseGet(() ->
                        bench
                                .workspace()
                                .replicationHistory()
                                .egress(caller, first, today)
                                .orElse(List.of())
                                .stream()
                                .map(each ->
                                        new Crossing(
                                                each.day(),
                                                each.source(),
                                                each.target(),
                                                each.crossed(),
                                                Optional.of(each.billed())))
                                .toList());
    }

    private static List<Crossing> of(
            Workbench bench, Caller caller, ResourceId gallery, LocalDate first) {
        Map<Way, Long> crossed =
                new Everywhere(bench)
                                .transfers(
                                        caller,
                                        first.atStartOfDay(bench.zone()).toInstant(),
                                        bench.now())
                                .stream()
                                .filter(each -> each.version().isWithin(gallery))
                                .filter(each -> each.bytesCrossed() > 0)
                                .collect(
                                        Collectors.groupingBy(
                                                each -> way(bench, each),
                                                Collectors.summingLong(Transfer::bytesCrossed)));
        return crossed.entrySet().stream()
                .map(each ->
                        new Crossing(
                                each.getKey().day(),
                                each.getKey().source(),
                                each.getKey().target(),
                                each.getValue(),
                                Optional.empty()))
                .sorted(
                        Comparator.comparing(Crossing::day)
                                .thenComparing(each -> each.source().name())
                                .thenComparing(each -> each.target().name()))
                .toList();
    }

    private static Way way(Workbench bench, Transfer transfer) {
        return new Way(
                LocalDate.ofInstant(transfer.endedAt(), bench.zone()),
                transfer.source(),
                transfer.region());
    }
}
