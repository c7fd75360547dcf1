package gallerist.app.help;

import gallerist.app.fx.Workbench;
import gallerist.app.manual.Finding;
import gallerist.app.manual.Manual;
import gallerist.app.manual.ManualPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The manual, what is searched in it, and the page that is read. */
public final class HelpViewModel {
    private final String topic;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Manual> manual =
            new ReadOnlyObjectWrapper<>(new Manual(List.of()));
    private final ObservableValue<List<Line>> lines;
    private final ObservableValue<Optional<ManualPage>> page;

    /** A line of the list at the left. */
    public sealed interface Line {
        /** The title of the pages that follow. */
        record Part(String title) implements Line {}

        /**
         * A page.
         *
         * @param excerpt where the words are, empty while nothing is searched
         */
        record Topic(String name, String title, String excerpt) implements Line {}
    }

    /**
     * Opens the manual.
     *
     * @param topic the page to read, empty for the first
     */
    public HelpViewModel(Workbench bench, String topic) {
        this.topic = topic;
        lines = manual.flatMap(all -> typed.map(words -> lines(all, words)));
        page = manual.map(this::read);
        bench.call(_ -> Manual.open(), manual::set);
    }

    private Optional<ManualPage> read(Manual all) {
        return all.find(topic.isEmpty() ? Manual.names().getFirst() : topic);
    }

    private static List<Line> lines(Manual all, String words) {
        List<Line> lines = new ArrayList<>();
        if (words.isBlank()) {
            for (String part : all.parts()) {
                lines.add(new Line.Part(part));
                all.in(part).forEach(page -> lines.add(line(page, "")));
            }
        } else {
            for (Finding found : all.search(words)) {
                lines.add(line(found.page(), found.excerpt()));
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(ManualPage page, String excerpt) {
        return new Line.Topic(page.name(), page.title(), excerpt);
    }

    public StringProperty typed() {
        return typed;
    }

    public ObservableValue<List<Line>> lines() {
        return lines;
    }

    /** The page that is read; none before the manual was. */
    public ObservableValue<Optional<ManualPage>> page() {
        return page;
    }
}
