package gallerist.app.transfers;

import gallerist.app.text.Amounts;
import gallerist.app.text.Figures;
import gallerist.app.text.Sentences;
import gallerist.model.Caution;
import gallerist.model.replication.RegionWord;
import gallerist.storage.ReplicaStatus;
import gallerist.storage.VersionReplication;
import gallerist.storage.VersionReplication.InRegion;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A version on its way to a region, with why it does not go on.
 *
 * @param set from when on the version is on its way
 * @param slow what somebody should know of one that is on its way for too long
 */
record Job(
        TransferLine line,
        RegionWord word,
        List<ReplicaStatus> copies,
        long bytes,
        Optional<Instant> set,
        List<Caution> slow) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    Job {
        copies = List.copyOf(copies);
        slow = List.copyOf(slow);
    }

    /** All that is not whole: what runs first, then what waits in the order of its waiting. */
    static List<Job> of(List<VersionReplication> versions, Instant now) {
        List<Job> jobs = new ArrayList<>();
        for (VersionReplication version : versions) {
            for (InRegion in : version.regions()) {
                Traffic.line(version, in)
                        .ifPresent(line ->
                                jobs.add(
                                        new Job(
                                                line,
                                                in.reading().word(),
                                                copies(version, in),
                                                version.bytes(),
                                                version.since(),
                                                version.cautions(now))));
            }
        }
        jobs.sort(
                Comparator.comparing((Job job) -> job.line().stage())
                        .thenComparing(job -> job.since().orElse(Instant.EPOCH))
                        .thenComparing(job -> job.line().version().toString())
                        .thenComparing(job -> job.line().to()));
        return jobs;
    }

    private static List<ReplicaStatus> copies(VersionReplication version, InRegion in) {
        return version.replicas().stream()
                .filter(copy -> copy.region().equals(in.region()))
                .toList();
    }

    Steering.Course course() {
        return new Steering.Course(line.version(), Optional.of(line.region()));
    }

    /** Since when the one that waits longest has waited. */
    Optional<Instant> since() {
        return copies.stream()
                .flatMap(copy -> copy.waitingSince().stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> next() {
        return copies.stream()
                .flatMap(copy -> copy.nextAt().stream())
                .min(Comparator.naturalOrder());
    }

    long done() {
        return copies.stream().mapToLong(ReplicaStatus::done).sum();
    }

    long rate() {
        return copies.stream().mapToLong(ReplicaStatus::bytesPerSecond).sum();
    }

    long left() {
        return Math.max(0, Math.max(1, copies.size()) * bytes - done());
    }

    /** Whether it waits for nothing but its turn. */
    boolean isInLine() {
        return (word instanceof RegionWord.Waiting || word instanceof RegionWord.Repairing)
                && next().isEmpty();
    }

    private String slowness() {
        return slow.stream().map(Sentences::of).collect(Collectors.joining(" "));
    }

    /** When the version set out, or when what waits began to. */
    Optional<Instant> begun() {
        return set.or(this::since);
    }

    /**
     * Why it is where it is.
     *
     * @param position in the line of those that wait, from 1 on
     */
    String why(int position, Instant now, ZoneId zone) {
        if (line.stage() == Stage.RUNNING) {
            return ReplicaStatus.stalled(copies)
                    .map(since -> "Stalled for " + Amounts.time(since))
                    .orElseGet(() ->
                            ReplicaStatus.areVerified(copies)
                                    ? "Verifying what was written"
                                    : slowness());
        }
        List<String> words = new ArrayList<>();
        if (!line.trouble().isEmpty()) {
            words.add(line.trouble());
        }
        copies.stream()
                .map(ReplicaStatus::problem)
                .filter(problem -> !problem.isEmpty() && words.isEmpty())
                .findFirst()
                .ifPresent(words::add);
        next().ifPresent(at -> words.add("tried again at " + TIME.format(at.atZone(zone))));
        if (isInLine()) {
            words.add(position == 1 ? "Next in line" : "%s in line".formatted(ordinal(position)));
        }
        if (word instanceof RegionWord.Paused) {
            words.add("Until somebody resumes it");
        }
        since().ifPresent(at -> words.add("since " + said(at, now, zone)));
        return String.join(" · ", words);
    }

    private static String said(Instant at, Instant now, ZoneId zone) {
        boolean isToday = at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return isToday ? TIME.format(at.atZone(zone)) : Figures.moment(at, zone);
    }

    private static String ordinal(int position) {
        String ending =
                switch (position % 100) {
                    case 11, 12, 13 -> "th";
                    default ->
                            switch (position % 10) {
                                case 1 -> "st";
                                case 2 -> "nd";
                                case 3 -> "rd";
                                default -> "th";
                            };
                };
        return position + ending;
    }
}
