package gallerist.model.drill;

import gallerist.model.activity.Change;
import gallerist.model.activity.Entry;
import gallerist.model.region.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that went wrong on purpose in a region, until it was right again in all its zones.
 *
 * @param zones in how many it went wrong
 * @param ended nothing while it still goes on
 */
public record Drill(
        Region region, Wrong wrong, int zones, Instant begun, String by, Optional<Instant> ended) {

    /** Those that a log tells of, in the order in which they began. */
    public static List<Drill> log(List<Entry> oldestFirst) {
        Telling telling = new Telling();
        oldestFirst.forEach(telling::hear);
        return telling.drills();
    }

    /** What has been told so far. */
    private static final class Telling {
        private final List<Begun> all = new ArrayList<>();
        private final Map<Place, Begun> goingOn = new LinkedHashMap<>();

        private record Place(Region region, Wrong wrong) {}

        private static final class Begun {
            private final Place place;
            private final Entry entry;
            private final Set<Integer> touched = new HashSet<>();
            private final Set<Integer> still = new HashSet<>();
            private Optional<Instant> ended = Optional.empty();

            Begun(Place place, Entry entry) {
                this.place = place;
                this.entry = entry;
            }

            Drill told() {
                return new Drill(
                        place.region(),
                        place.wrong(),
                        touched.size(),
                        entry.at(),
                        entry.caller(),
                        ended);
            }
        }

        void hear(Entry entry) {
            for (Change change : entry.changes()) {
                Zone.of(change.field())
                        .ifPresent(zone -> hear(entry, zone, Wrong.of(change.after())));
            }
        }

        private void hear(Entry entry, Zone zone, Set<Wrong> now) {
            for (Wrong wrong : Wrong.values()) {
                Place place = new Place(zone.region(), wrong);
                if (now.contains(wrong)) {
                    begin(entry, place, zone.number());
                } else if (goingOn.containsKey(place)) {
                    end(entry, place, zone.number());
                }
            }
        }

        private void begin(Entry entry, Place place, int zone) {
            Begun begun =
                    goingOn.computeIfAbsent(
                            place,
                            _ -> {
                                Begun first = new Begun(place, entry);
                                all.add(first);
                                return first;
                            });
            begun.touched.add(zone);
            begun.still.add(zone);
        }

        private void end(Entry entry, Place place, int zone) {
            Begun begun = goingOn.getOrDefault(place, new Begun(place, entry));
            begun.still.remove(zone);
            if (begun.still.isEmpty()) {
                begun.ended = Optional.of(entry.at());
                goingOn.remove(place);
            }
        }

        List<Drill> drills() {
            return all.stream().map(Begun::told).toList();
        }
    }
}
