package gallerist.storage.replication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Does what is to be done for one content, round by round, until nothing can be done now. */
public final class Pass {
    private final Depot depot;
    private final UUID content;

    public Pass(Depot depot, UUID content) {
        this.depot = depot;
        this.content = content;
    }

    /** Answers when there is something to do again, nothing when all is as it should be. */
    public Optional<Instant> run() {
        boolean goesOn = true;
        long revision = 0;
        while (goesOn && !depot.isClosing()) {
            Optional<Agenda> agenda =
                    depot.database()
                            .write(transaction -> Agendas.next(transaction, content, depot.now()));
            revision = agenda.map(each -> each.content().revision()).orElse(0L);
            goesOn = agenda.map(this::round).orElse(false);
        }
        return new Settling(depot, content, revision).run();
    }

    private boolean round(Agenda agenda) {
        Removing removing = new Removing(depot, agenda);
        removing.clean();
        boolean hasDeleted = removing.delete();
        boolean hasMade = new Making(depot, agenda).run();
        return hasDeleted || hasMade || removing.release();
    }
}
