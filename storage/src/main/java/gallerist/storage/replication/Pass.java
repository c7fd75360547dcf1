package gallerist.storage.replication;

import gallerist.model.region.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Does what is to be done for one content, round by round, until nothing can be done now. */
public final class Pass {
    static final Duration UNTIL_ALL_IS_DONE = Duration.ofDays(365);
    private static final Duration UNTIL_THERE_IS_ROOM = Duration.ofSeconds(30);

    private final Depot depot;
    private final UUID content;
    private final Duration patience;

    /** Waits for all that it has begun. */
    public Pass(Depot depot, UUID content) {
        this(depot, content, UNTIL_ALL_IS_DONE);
    }

    /**
     * Leaves what takes longer than that.
     *
     * @param patience how long it waits for copies to be made
     */
    Pass(Depot depot, UUID content, Duration patience) {
        this.depot = depot;
        this.content = content;
        this.patience = patience;
    }

    /** Answers when there is something to do again, nothing when all is as it should be. */
    public Optional<Instant> run() {
        Round round = new Round(0, true, false);
        while (round.goesOn() && !depot.isClosing()) {
            round = round();
        }
        Optional<Instant> due = new Settling(depot, content, round.revision()).run();
        Instant later = depot.now().plus(UNTIL_THERE_IS_ROOM);
        return round.waitsForSlot()
                ? Stream.concat(due.stream(), Stream.of(later)).max(Comparator.naturalOrder())
                : due;
    }

    /** What a round came to. */
    private record Round(long revision, boolean goesOn, boolean waitsForSlot) {}

    private Round round() {
        Optional<Agenda> agenda =
                depot.database()
                        .write(transaction -> Agendas.next(transaction, content, depot.now()));
        return agenda.map(this::round).orElse(new Round(0, false, false));
    }

    private Round round(Agenda whole) {
        Set<Region> busy = depot.underway().regions(content);
        Agenda agenda = whole.without(busy);
        Removing removing = new Removing(depot, agenda);
        removing.clean();
        boolean hasDeleted = removing.delete();
        Making making = new Making(depot, agenda);
        boolean hasBegun = making.start();
        boolean hasEnded = depot.underway().await(content, patience);
        boolean goesOn =
                hasEnded && (hasDeleted || hasBegun || !busy.isEmpty() || removing.release());
        return new Round(agenda.content().revision(), goesOn, making.waitsForSlot() && !hasBegun);
    }
}
