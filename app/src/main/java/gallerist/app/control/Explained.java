package gallerist.app.control;

import gallerist.app.text.Glossary;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.util.Duration;

/** Words that say what they mean when the mouse rests on them. */
public final class Explained {
    private static final double WIDTH = 320;
    private static final Duration STAYS = Duration.seconds(30);

    private Explained() {}

    public static Label word(Label label) {
        Glossary.about(label.getText()).ifPresent(meaning -> label.setTooltip(tip(meaning)));
        return label;
    }

    /** What is chosen says what it means. */
    public static <T> void chosen(ComboBox<T> box) {
        box.valueProperty().subscribe(() -> explain(box));
    }

    private static <T> void explain(ComboBox<T> box) {
        box.setTooltip(
                Glossary.about(box.getConverter().toString(box.getValue()))
                        .map(Explained::tip)
                        .orElse(null));
    }

    /** The heads of columns are there when the table is on the screen. */
    static void heads(TableView<?> table) {
        table.needsLayoutProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Boolean> seen,
                                    Boolean before,
                                    Boolean needsLayout) {
                                if (!needsLayout && explain(table)) {
                                    table.needsLayoutProperty().removeListener(this);
                                }
                            }
                        });
    }

    private static boolean explain(TableView<?> table) {
        boolean hasHeads = false;
        for (Node node : table.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head && head.getTableColumn() != null) {
                hasHeads = true;
                Glossary.about(head.getTableColumn().getText())
                        .ifPresent(meaning -> Tooltip.install(head, tip(meaning)));
            }
        }
        return hasHeads;
    }

    private static Tooltip tip(String meaning) {
        Tooltip tip = new Tooltip(meaning);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.setShowDuration(STAYS);
        return tip;
    }
}
