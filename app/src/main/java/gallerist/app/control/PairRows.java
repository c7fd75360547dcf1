package gallerist.app.control;

import gallerist.app.fx.Pair;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Names with values, one a row, and a row more for the next one. */
public final class PairRows extends VBox {
    private static final double GAP = 6;

    private final Words words;
    private final ObjectProperty<List<Pair>> pairs;
    private boolean isShowing;

    /**
     * What a pair is called, and its two parts.
     *
     * @param width of the first part, 0 where it is as wide as the other
     */
    public record Words(String noun, String name, String value, double width) {
        public Words(String noun, String name, String value) {
            this(noun, name, value, 0);
        }
    }

    public PairRows(Words words, ObjectProperty<List<Pair>> pairs) {
        super(GAP);
        this.words = words;
        this.pairs = pairs;
        show(pairs.get());
        pairs.addListener((_, _, now) -> {
            if (!isShowing) {
                show(now);
            }
        });
    }

    /** Where typing begins. */
    public Node first() {
        return rows().getFirst().name;
    }

    private void show(List<Pair> now) {
        getChildren().clear();
        now.forEach(pair -> getChildren().add(new Row(pair)));
        addSpare();
    }

    private void addSpare() {
        getChildren().add(new Row(Pair.EMPTY));
    }

    private List<Row> rows() {
        return getChildren().stream().map(Row.class::cast).toList();
    }

    private void typed(Row row) {
        if (row == getChildren().getLast() && !row.pair().isEmpty()) {
            addSpare();
        }
        List<Pair> now = new ArrayList<>();
        rows().stream().map(Row::pair).filter(pair -> !pair.isEmpty()).forEach(now::add);
        isShowing = true;
        pairs.set(List.copyOf(now));
        isShowing = false;
        numberRows();
    }

    /** The keyboard goes to the row that takes the place of the one that goes. */
    private void remove(Row row) {
        int index = getChildren().indexOf(row);
        getChildren().remove(row);
        typed(rows().getLast());
        rows().get(Math.min(index, getChildren().size() - 1)).name.requestFocus();
    }

    private void numberRows() {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).number(i + 1, i == rows.size() - 1);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        numberRows();
    }

    /** One of them. */
    private final class Row extends HBox {
        private final TextField name = new TextField();
        private final TextField value = new TextField();
        private final Button remove = new Button();

        Row(Pair pair) {
            super(GAP);
            setAlignment(Pos.CENTER_LEFT);
            name.setText(pair.name());
            value.setText(pair.value());
            name.setPromptText(words.name());
            value.setPromptText(words.value());
            if (words.width() > 0) {
                name.setMinWidth(words.width());
                name.setMaxWidth(words.width());
            } else {
                HBox.setHgrow(name, Priority.ALWAYS);
            }
            HBox.setHgrow(value, Priority.ALWAYS);
            name.textProperty().addListener((_, _, _) -> typed(this));
            value.textProperty().addListener((_, _, _) -> typed(this));
            remove.setGraphic(Icon.sized("fth-x", 14));
            remove.getStyleClass().addAll("flat", "button-icon");
            remove.setTooltip(new Tooltip("Remove"));
            remove.setOnAction(_ -> remove(this));
            getChildren().addAll(name, value, remove);
        }

        Pair pair() {
            return new Pair(name.getText(), value.getText());
        }

        void number(int number, boolean isSpare) {
            name.setAccessibleText("%s %d, %s".formatted(words.noun(), number, words.name()));
            value.setAccessibleText("%s %d, %s".formatted(words.noun(), number, words.value()));
            remove.setAccessibleText("Remove %s %d".formatted(words.noun(), number));
            remove.setVisible(!isSpare);
        }
    }
}
