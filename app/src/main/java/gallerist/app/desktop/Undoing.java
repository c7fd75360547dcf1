package gallerist.app.desktop;

import gallerist.app.control.Overlay;
import gallerist.app.fx.Action;
import gallerist.app.fx.Checked;
import gallerist.app.fx.History;
import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.text.Shortcut;
import java.util.List;

/** Tells what was done, and takes it back. */
final class Undoing {
    private final History history;
    private final Overlay overlay;

    Undoing(History history, Overlay overlay) {
        this.history = history;
        this.overlay = overlay;
    }

    /** For what tells of its own undoing where it is done. */
    History history() {
        return history;
    }

    /** Something was done that can be taken back. */
    void done(Reversible step) {
        done(step, "Done: %s.".formatted(step.words()), "Undo");
    }

    /**
     * The same in words of its own.
     *
     * @param way what taking it back is called
     */
    void done(Reversible step, String sentence, String way) {
        history.add(step);
        overlay.tell(sentence, way, this::undo);
    }

    List<Action> actions() {
        return List.of(
                Action.of("undo", "Undo", "fth-rotate-ccw", this::undo)
                        .on(Shortcut.UNDO)
                        .unless(history.undoObstacle()),
                Action.of("redo", "Redo", "fth-rotate-cw", this::redo)
                        .on(Shortcut.REDO)
                        .unless(history.redoObstacle()));
    }

    private void undo() {
        history.undo((words, taken) -> tell(words, taken, "Undone", "Redo", this::redo));
    }

    private void redo() {
        history.redo((words, taken) -> tell(words, taken, "Done again", "Undo", this::undo));
    }

    private void tell(String words, Taken taken, String what, String way, Runnable go) {
        if (taken.again().isPresent()) {
            overlay.tell("%s: %s.".formatted(what, words), way, go);
        }
        if (!taken.problems().isEmpty()) {
            overlay.warn(
                    "Not all of it could be changed back: " + Checked.sentences(taken.problems()));
        }
    }
}
