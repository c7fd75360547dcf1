package gallerist.app.report.dial;

import java.util.List;
import javafx.beans.value.ObservableValue;

/** Something a person can set on a page, to be told otherwise. */
public sealed interface Dial {
    String title();

    Asked asked();

    /**
     * One of several.
     *
     * @param columns how wide it is, in characters; 0 for as wide as what is offered
     */
    record Pick(String title, ObservableValue<List<String>> choices, Asked asked, int columns)
            implements Dial {
        public Pick(String title, ObservableValue<List<String>> choices, Asked asked) {
            this(title, choices, asked, 0);
        }
    }

    /**
     * Something typed.
     *
     * @param columns how wide it is, in characters
     */
    record Entry(String title, String prompt, int columns, Asked asked) implements Dial {}
}
