package gallerist.app.replication;

import gallerist.app.page.note.NoteViewModel;
import javafx.beans.value.ObservableValue;

/** A change that was reviewed and can be applied exactly so. */
public interface Reviewed {
    /** What is said about it. */
    NoteViewModel said();

    /** Why it can't be applied now, empty when it can. */
    ObservableValue<String> obstacle();

    /** Why it was not applied. */
    ObservableValue<String> refusal();

    /**
     * Writes it and goes on, unless it comes to something else by now.
     *
     * @param plan what somebody has seen of it
     */
    void apply(String plan, Runnable then);
}
