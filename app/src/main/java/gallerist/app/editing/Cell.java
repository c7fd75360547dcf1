package gallerist.app.editing;

import gallerist.model.Problem;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tools.jackson.databind.JsonNode;

/** A property that somebody may type over. */
abstract sealed class Cell permits TextCell, FlagCell, PairsCell {
    private final Entry entry;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Runnable changed = () -> {};

    Cell(Entry entry) {
        this.entry = entry;
    }

    static Cell of(Entry entry) {
        return switch (entry.shape()) {
            case LINE, PROSE, NUMBER, DATE, WORDS, CHOICE, FIXED -> new TextCell(entry);
            case FLAG -> new FlagCell(entry);
            case TAGS, FEATURES -> new PairsCell(entry);
        };
    }

    final Entry entry() {
        return entry;
    }

    /** Is told when somebody has typed. */
    final void onChange(Runnable told) {
        changed = told;
    }

    final void typed() {
        changed.run();
    }

    final ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    final void complain(String sentence) {
        problem.set(sentence);
    }

    /** What is stored now; what was typed meanwhile stays. */
    abstract void follow(JsonNode stored);

    abstract boolean isChanged();

    /** Whether this would show something else than it was made from. */
    abstract boolean differs(JsonNode other);

    /** Forgets what was typed. */
    abstract void reset();

    /** What was typed as JSON; nothing where it is empty. */
    abstract Optional<JsonNode> json();

    /** What JSON could not say. */
    List<Problem> ambiguous() {
        return List.of();
    }
}
