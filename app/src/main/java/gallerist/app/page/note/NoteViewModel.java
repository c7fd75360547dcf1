package gallerist.app.page.note;

import gallerist.app.fx.Checked;
import gallerist.model.activity.ChangeNote;
import gallerist.storage.Caller;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Why a change is made, how it is taken back, and whom to ask; all of it may stay empty. */
public final class NoteViewModel {
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty rollback = new SimpleStringProperty("");
    private final StringProperty contact = new SimpleStringProperty("");
    private final ObservableValue<String> problem =
            Bindings.createStringBinding(() -> Checked.by(this::note), reason, rollback, contact);

    public StringProperty reason() {
        return reason;
    }

    public StringProperty rollback() {
        return rollback;
    }

    public StringProperty contact() {
        return contact;
    }

    /** Why it can't be kept as it is typed, empty where it can. */
    public ObservableValue<String> problem() {
        return problem;
    }

    ObservableValue<String> problemOfReason() {
        return reason.map(text -> Checked.by(() -> new ChangeNote(text, "", "")));
    }

    ObservableValue<String> problemOfRollback() {
        return rollback.map(text -> Checked.by(() -> new ChangeNote("", text, "")));
    }

    ObservableValue<String> problemOfContact() {
        return contact.map(text -> Checked.by(() -> new ChangeNote("", "", text)));
    }

    private ChangeNote note() {
        return new ChangeNote(reason.get().strip(), rollback.get().strip(), contact.get().strip());
    }

    /** Nothing is said about the next change yet. */
    public void clear() {
        reason.set("");
        rollback.set("");
        contact.set("");
    }

    /** Whoever makes the change now, with what is said about it. */
    public Saying said() {
        ChangeNote note = note();
        return caller -> caller.saying(note);
    }

    /** What was said stays with what is done, whatever is typed meanwhile. */
    @FunctionalInterface
    public interface Saying {
        Caller by(Caller caller);
    }
}
