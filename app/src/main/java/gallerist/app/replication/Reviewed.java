package gallerist.app.replication;

import javafx.beans.value.ObservableValue;

/** A change that was reviewed and can be applied exactly so. */
public interface Reviewed {
    /** Why it can't be applied now, empty when it can. */
    ObservableValue<String> obstacle();

    /** Why it was not applied. */
    ObservableValue<String> refusal();

    /** Writes it and goes on, unless somebody has changed the version since. */
    void apply(Runnable then);
}
