package gallerist.app.replication.capture;

import gallerist.app.fx.Pair;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Data disks as they are typed: a LUN, or nothing for the next free one, and what the disk is. */
final class LunDisks {
    private LunDisks() {}

    static List<Source.Disk> read(List<Pair> typed, Function<String, Source.Place> place) {
        Set<Integer> taken = new TreeSet<>();
        typed.stream()
                .filter(pair -> !pair.name().isBlank())
                .map(pair -> lun(pair.name()))
                .forEach(taken::add);
        List<Source.Disk> disks = new ArrayList<>();
        for (Pair pair : typed) {
            if (!pair.isEmpty()) {
                int lun = pair.name().isBlank() ? free(taken) : lun(pair.name());
                taken.add(lun);
                disks.add(new Source.Disk(lun, place.apply(pair.value().strip())));
            }
        }
        return disks;
    }

    private static int free(Set<Integer> taken) {
        int lun = 0;
        while (taken.contains(lun)) {
            lun++;
        }
        return lun;
    }

    private static int lun(String typed) {
        try {
            int lun = Integer.parseInt(typed.strip());
            Refusal.unless(lun >= 0, new Problem.OutOfRange("lun", lun, 0, Integer.MAX_VALUE));
            return lun;
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem.JsonTypeWrong("lun", "a number", typed));
        }
    }
}
