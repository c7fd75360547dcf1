package gallerist.storage.replication;

import gallerist.model.copies.Desired;
import gallerist.model.copies.KnownCopy;
import gallerist.model.copies.Planner;
import gallerist.model.copies.Slot;
import gallerist.model.copies.Step;
import gallerist.model.copies.Trouble;
import gallerist.model.replication.CopyState;
import gallerist.model.replication.Hold;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.ledger.CopyRow;
import gallerist.storage.ledger.CopyTable;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out what is to be done for a content, and writes down what needs no bytes to be moved. */
final class Agendas {
    private Agendas() {}

    /** Nothing when there is no such content, or it is still being captured. */
    static Optional<Agenda> next(Transaction transaction, UUID id, Instant now) {
        return ContentTable.claim(transaction, id)
                .filter(content -> content.sealed() || content.deleted())
                .map(content -> next(transaction, content, now));
    }

    private static Agenda next(Transaction transaction, Content content, Instant now) {
        Desired desired = Plan.of(transaction, content);
        Holding before = Holding.of(transaction, content);
        List<Step> steps = Planner.due(desired, before.where().known());
        for (Step step : steps) {
            switch (step) {
                case Step.Add(Slot slot) -> add(transaction, before, slot, now);
                case Step.Remove(KnownCopy copy) -> {
                    if (desired.isNowhere() || copy.isUnfinished()) {
                        leave(transaction, row(before, copy), now);
                    }
                }
                case Step.Make _ -> {}
            }
        }
        hold(transaction, before, now);
        Holding after = Holding.of(transaction, content);
        Map<UUID, CopyRow> rows =
                after.where().copies().stream()
                        .collect(Collectors.toMap(CopyRow::id, Function.identity()));
        List<CopyRow> make = new ArrayList<>();
        List<CopyRow> leaving = new ArrayList<>();
        for (Step step : Planner.due(desired, after.where().known())) {
            switch (step) {
                case Step.Add _ -> {}
                case Step.Make(KnownCopy copy) -> make.add(rows.get(copy.id()));
                case Step.Remove(KnownCopy copy) -> leaving.add(rows.get(copy.id()));
            }
        }
        return new Agenda(
                content,
                desired,
                after.disks(),
                after.where().copies(),
                make.stream()
                        .filter(copy -> copy.state() != CopyState.HELD)
                        .filter(copy -> !copy.dueAt().isAfter(now))
                        .toList(),
                leaving,
                after.where().copies().stream()
                        .filter(copy -> copy.state() == CopyState.DELETING)
                        .filter(copy -> !copy.dueAt().isAfter(now))
                        .toList(),
                after.where().copies().stream()
                        .filter(copy -> copy.state() == CopyState.HELD)
                        .filter(copy -> !copy.partWorker().isEmpty())
                        .filter(copy ->
                                after.where().hold(copy.slot().region()).hold() == Hold.CANCELLED)
                        .toList());
    }

    private static void add(Transaction transaction, Holding holding, Slot slot, Instant now) {
        boolean isHeld = holding.where().hold(slot.region()).hold() != Hold.NONE;
        CopyTable.add(
                transaction,
                UUID.randomUUID(),
                holding.content().id(),
                slot,
                isHeld ? CopyState.HELD : CopyState.WAITING,
                now);
    }

    /** Also what was taken up in the moment in which somebody held it. */
    private static void hold(Transaction transaction, Holding holding, Instant now) {
        holding.where().copies().stream()
                .filter(copy -> copy.state() == CopyState.WAITING)
                .filter(copy -> holding.where().hold(copy.slot().region()).hold() != Hold.NONE)
                .forEach(copy ->
                        CopyTable.move(transaction, copy, CopyState.HELD, Trouble.NONE, now));
    }

    private static CopyRow row(Holding holding, KnownCopy copy) {
        return holding.where().copies().stream()
                .filter(row -> row.id().equals(copy.id()))
                .findFirst()
                .orElseThrow();
    }

    /** From now on nothing keeps a copy; the row outlives its bytes. */
    static boolean leave(Transaction transaction, CopyRow copy, Instant now) {
        return CopyTable.move(transaction, copy, CopyState.DELETING, Trouble.NONE, now);
    }
}
