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
        while (goesOn && !depot.isClosing()) {
            goesOn = round();
        }
        return new Settling(depot, content).run();
    }

    private boolean round() {
        Optional<Agenda> agenda =
                depot.database()
                        .write(transaction -> Agendas.next(transaction, content, depot.now()));
        if (agenda.isEmpty()) {
            return false;
        }
        Removing removing = new Removing(depot, agenda.get());
        removing.clean();
        boolean hasDeleted = removing.delete();
        boolean hasMade = new Making(depot, agenda.get()).run();
        return hasDeleted || hasMade || removing.release();
    }
}
