package gallerist.app.report;

import java.util.List;
import javafx.beans.value.ObservableValue;

/** Something a person can set on a page, to be told otherwise. */
public sealed interface Dial {
    String title();

    Asked asked();

    /** One of several. */
    record Pick(String title, ObservableValue<List<String>> choices, Asked asked) implements Dial {}

    /**
     * Something typed.
     *
     * @param columns how wide it is, in characters
     */
    record Entry(String title, String prompt, int columns, Asked asked) implements Dial {}
}
