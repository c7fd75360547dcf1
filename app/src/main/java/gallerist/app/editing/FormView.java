package gallerist.app.editing;

import gallerist.app.control.Choice;
import gallerist.app.control.Columns;
import gallerist.app.control.Field;
import gallerist.app.control.LongText;
import gallerist.app.control.PairRows;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws a form. */
final class FormView extends VBox {
    private static final int PROSE_LINES = 2;

    private final Form form;
    private final List<Node> open = new ArrayList<>();

    FormView(Form form) {
        this.form = form;
        getStyleClass().add("form");
        for (Part part : form.parts()) {
            if (!part.title().isEmpty()) {
                getChildren().add(Texts.section(part.title()));
            }
            part.rows().forEach(row -> getChildren().add(row(row)));
        }
    }

    /** Where typing begins. */
    Optional<Node> first() {
        return open.stream().findFirst();
    }

    private Node row(List<Entry> row) {
        List<Field> fields = row.stream().map(this::field).toList();
        return fields.size() == 1 ? fields.getFirst() : new Columns(fields.toArray(new Field[0]));
    }

    private Field field(Entry entry) {
        Cell cell = form.cell(entry);
        return switch (cell) {
            case FlagCell flag -> new Field(entry.title(), box(flag), "", cell.problem());
            case PairsCell pairs -> {
                PairRows rows = new PairRows(words(entry), pairs.pairs());
                open.add(rows.first());
                yield new Field(entry.title(), rows, entry.help(), cell.problem());
            }
            case TextCell text ->
                    entry.shape() == Entry.Shape.FIXED
                            ? fixed(text)
                            : new Field(entry.title(), typed(text), entry.help(), cell.problem());
        };
    }

    private static PairRows.Words words(Entry entry) {
        return new PairRows.Words(
                entry.shape() == Entry.Shape.FEATURES ? "Feature" : "Tag", "name", "value");
    }

    private CheckBox box(FlagCell cell) {
        CheckBox box = new CheckBox(cell.entry().help());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(cell.flag());
        open.add(box);
        return box;
    }

    private Region typed(TextCell cell) {
        Region control =
                switch (cell.entry().shape()) {
                    case PROSE -> {
                        TextArea area = new LongText(PROSE_LINES);
                        area.setWrapText(true);
                        area.textProperty().bindBidirectional(cell.text());
                        yield area;
                    }
                    case CHOICE -> Choice.of(cell.entry().choices(), cell.text(), choice -> choice);
                    default -> {
                        TextField field = Typed.in(cell.text());
                        yield field;
                    }
                };
        open.add(control);
        return control;
    }

    /** It takes the keyboard, so that its reason is found without a mouse. */
    private static Field fixed(TextCell cell) {
        TextField field = new TextField();
        field.setEditable(false);
        field.getStyleClass().add("fixed");
        field.setPromptText("–");
        field.textProperty().bind(cell.text());
        field.setTooltip(new Tooltip(cell.entry().help()));
        return new Field(cell.entry().title(), field, cell.entry().help());
    }
}
