package gallerist.app.report;

import gallerist.app.fx.Action;
import gallerist.app.report.dial.Dial;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What a page of figures shows, what can be set and what can be done on it. */
public interface ReportModel extends AutoCloseable {
    String title();

    ObservableValue<Report> report();

    default List<Dial> dials() {
        return List.of();
    }

    default List<Action> actions() {
        return List.of();
    }

    /** Brings a section into the report that is not there as things are set. */
    default void open(String section) {}

    /** Once a second: what moves without being announced is read again. */
    default void beat() {}

    @Override
    void close();
}
