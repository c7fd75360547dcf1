package gallerist.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which backups are kept: the last of each of 24 hours and of each of 30 days. */
final class Rotation {
    private static final int HOURS = 24;
    private static final int DAYS = 30;

    private Rotation() {}

    static List<Backup> superfluous(List<Backup> backups) {
        List<Backup> newestFirst =
                backups.stream().sorted(Comparator.comparing(Backup::time).reversed()).toList();
        Set<Instant> hours = new HashSet<>();
        Set<Instant> days = new HashSet<>();
        return newestFirst.stream()
                .filter(backup -> {
                    boolean isOfAnHour =
                            isFirstOf(backup.time().truncatedTo(ChronoUnit.HOURS), hours, HOURS);
                    boolean isOfADay =
                            isFirstOf(backup.time().truncatedTo(ChronoUnit.DAYS), days, DAYS);
                    return !isOfAnHour && !isOfADay;
                })
                .toList();
    }

    private static boolean isFirstOf(Instant span, Set<Instant> seen, int most) {
        return seen.size() < most && seen.add(span);
    }
}
