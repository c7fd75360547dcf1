package gallerist.app.transfers;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Ongoing;
import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.model.replication.Steer;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

/** What is being captured: bytes that come in before there is anything to copy. */
final class Incoming implements AutoCloseable {
    private final Workbench bench;
    private final ReadOnlyObjectWrapper<List<Capture>> captures =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ListChangeListener<Ongoing> looking = _ -> look();

    /** How one stands. */
    record Capture(Ongoing ongoing, Ongoing.Standing standing) {
        TransferLine line() {
            return new TransferLine(
                    ongoing.made(),
                    ongoing.into(),
                    Stage.RUNNING,
                    new Badge.State(
                            Mark.COPYING,
                            standing.percent(),
                            "Capturing %d %%".formatted(standing.percent())),
                    Called.of(ongoing.made()),
                    ongoing.from(),
                    standing.bytes(),
                    standing.share(),
                    standing.rate(),
                    standing.left(),
                    "",
                    List.of(Steer.CANCEL));
        }

        long left() {
            return standing.all() - standing.done();
        }
    }

    Incoming(Workbench bench) {
        this.bench = bench;
        bench.ongoing().addListener(looking);
        look();
    }

    /** Looks again how far they are. */
    void look() {
        Instant now = bench.now();
        captures.set(
                bench.ongoing().stream().map(each -> new Capture(each, each.at(now))).toList());
    }

    ObservableValue<List<Capture>> captures() {
        return captures.getReadOnlyProperty();
    }

    List<Capture> now() {
        return captures.get();
    }

    @Override
    public void close() {
        bench.ongoing().removeListener(looking);
    }
}
