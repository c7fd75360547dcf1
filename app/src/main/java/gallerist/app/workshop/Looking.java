package gallerist.app.workshop;

import gallerist.app.workshop.Progress.Known;
import gallerist.app.workshop.Progress.Look;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks whether the step whose turn it is holds, and notes what it saw. Later steps are looked at
 * only as long as it is not known that something has to be done for them.
 */
final class Looking {
    private final List<Step> steps;
    private final ClassCommands commands;
    private final ProgressFile file;
    private final Set<String> open = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> soAlready = new HashSet<>();

    Looking(List<Step> steps, ClassCommands commands, ProgressFile file) {
        this.steps = steps;
        this.commands = commands;
        this.file = file;
    }

    /** Each step in order. */
    List<Seat.Mark> marks(Progress before, Instant at) throws IOException {
        boolean isTurn = true;
        for (Step step : steps) {
            isTurn = look(step, before.of(step), isTurn);
        }
        Look look = new Look(open, done, at);
        Progress after = file.change(before, now -> now.after(look));
        return steps.stream().map(step -> mark(step, after.of(step))).toList();
    }

    /** Answers whether it is the turn of the next step. */
    private boolean look(Step step, Known known, boolean isTurn) {
        if (known.done().isPresent()) {
            return isTurn;
        }
        if (!isTurn && known.wasOpen()) {
            return false;
        }
        if (!commands.holds(step)) {
            open.add(step.title());
            return false;
        }
        if (isTurn && known.wasOpen()) {
            done.add(step.title());
            return true;
        }
        if (isTurn) {
            soAlready.add(step.title());
        }
        return false;
    }

    private Seat.Mark mark(Step step, Known known) {
        return new Seat.Mark(step.title(), known.done(), soAlready.contains(step.title()));
    }
}
