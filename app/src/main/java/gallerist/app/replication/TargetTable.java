package gallerist.app.replication;

import gallerist.app.control.Explained;
import gallerist.app.control.Texts;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.model.region.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The regions of a plan, to be edited in place. A row keeps its controls while its facts change, so
 * that nobody who types is disturbed by a copy that goes on.
 */
public final class TargetTable extends VBox {
    private final ObservableValue<List<TargetLine>> lines;
    private final ObservableValue<String> currency;
    private final Consumer<UnaryOperator<Draft>> edit;
    private final VBox rows = new VBox();
    private final Map<Region, TargetRow> shown = new HashMap<>();

    /**
     * Makes it.
     *
     * @param edit takes what a person does to the draft
     */
    public TargetTable(
            ObservableValue<List<TargetLine>> lines,
            Consumer<UnaryOperator<Draft>> edit,
            ObservableValue<String> currency) {
        this.lines = lines;
        this.currency = currency;
        this.edit = edit;
        getStyleClass().add("targets");
        getChildren().addAll(head(currency), rows);
        show(lines.getValue());
        lines.addListener((_, _, now) -> show(now));
    }

    /** Takes it out of the window. */
    public MenuButton export(Hands hands) {
        return ExportMenu.of(() -> TargetSheet.of(lines.getValue(), currency.getValue()), hands);
    }

    private static HBox head(ObservableValue<String> currency) {
        Label state = Texts.plain("State");
        Label cost = wide("", TargetRow.COST);
        cost.textProperty().bind(Bindings.concat(currency, "/month"));
        HBox head =
                new HBox(
                        wide("Region", TargetRow.REGION),
                        Explained.word(wide("Replicas", TargetRow.REPLICAS)),
                        Explained.word(wide("Storage type", TargetRow.STORAGE)),
                        Explained.word(wide("In latest", TargetRow.LATEST)),
                        state,
                        cost,
                        wide("", TargetRow.WAY));
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        head.getChildren().get(5).getStyleClass().add("number");
        head.getStyleClass().add("targets-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label wide(String title, double width) {
        Label label = Texts.plain(title);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private void show(List<TargetLine> lines) {
        int held = held();
        shown.keySet().retainAll(lines.stream().map(TargetLine::region).toList());
        List<TargetRow> now =
                lines.stream()
                        .map(line -> {
                            TargetRow row =
                                    shown.computeIfAbsent(
                                            line.region(), _ -> new TargetRow(line, edit));
                            row.show(line);
                            return row;
                        })
                        .toList();
        if (!rows.getChildren().equals(now)) {
            boolean isHeldRowGone = held >= 0 && !now.contains(rows.getChildren().get(held));
            arrange(now);
            if (isHeldRowGone && !now.isEmpty()) {
                now.get(Math.min(held, now.size() - 1)).hold();
            }
        }
    }

    /** Rows that stay are not touched: one of them may have the keyboard. */
    private void arrange(List<TargetRow> now) {
        rows.getChildren().retainAll(now);
        for (int at = 0; at < now.size(); at++) {
            TargetRow row = now.get(at);
            if (at >= rows.getChildren().size() || rows.getChildren().get(at) != row) {
                rows.getChildren().remove(row);
                rows.getChildren().add(at, row);
            }
        }
    }

    /** The row that has the keyboard, -1 where none has. */
    private int held() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !rows.equals(owner.getParent())) {
            owner = owner.getParent();
        }
        return owner == null ? -1 : rows.getChildren().indexOf(owner);
    }
}
