package gallerist.app.report.dial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person has set, to be read on any thread. */
public final class Asked {
    private final StringProperty shown;
    private final List<Runnable> told = new ArrayList<>();
    private volatile String now;

    public Asked(String first) {
        now = first;
        shown = new SimpleStringProperty(first);
        shown.addListener(this::heed);
    }

    /** Before all that is bound to it, which asks what it is now. */
    private void heed(Observable changed) {
        now = Objects.requireNonNullElse(shown.get(), "");
        told.forEach(Runnable::run);
    }

    public StringProperty shown() {
        return shown;
    }

    public String now() {
        return now;
    }

    /** Tells somebody when it is set to something else. */
    public void then(Runnable listener) {
        told.add(listener);
    }

    /** The whole number it is, or another one where it is none. */
    public int number(int otherwise) {
        try {
            return Integer.parseInt(now.strip().replace(",", ""));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
