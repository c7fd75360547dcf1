package gallerist.app.transfers;

import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.model.replication.Steer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row whose controls stay while its figures move on, so that a click always finds them. */
final class TransferCell extends ListCell<TransferLine> {
    private static final double GLYPH = 14;

    private final Label state = wide(140);
    private final Label name = wide(180);
    private final Label way = wide(250);
    private final Label bytes = wide(150);
    private final Label rate = wide(86);
    private final Label left = wide(96);
    private final Label trouble = Texts.styled("", "error");
    private final ProgressBar bar = new ProgressBar();
    private final Map<Steer, Button> ways = new EnumMap<>(Steer.class);
    private final HBox line;

    TransferCell(BiConsumer<TransferLine, Steer> steer) {
        name.getStyleClass().add("medium");
        bytes.getStyleClass().add("number");
        rate.getStyleClass().add("number");
        left.getStyleClass().add("number");
        HBox.setHgrow(trouble, Priority.SOMETIMES);
        trouble.setMinWidth(0);
        bar.setMinWidth(60);
        bar.setPrefWidth(120);
        HBox buttons = new HBox(2);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(60);
        for (Steer each : Steer.values()) {
            Button button = new Button("", Icon.sized(Ways.icon(each), 14));
            button.getStyleClass().addAll("flat", "button-icon");
            button.setAccessibleText(Ways.word(each));
            button.setTooltip(new Tooltip(Ways.word(each)));
            button.setOnAction(_ -> {
                if (getItem() != null) {
                    steer.accept(getItem(), each);
                }
            });
            ways.put(each, button);
            buttons.getChildren().add(button);
        }
        line =
                new HBox(
                        8,
                        state,
                        name,
                        way,
                        bytes,
                        rate,
                        left,
                        trouble,
                        Space.across(),
                        bar,
                        buttons);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    private static Label wide(double width) {
        Label label = Texts.plain("");
        label.setMinWidth(0);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    @Override
    protected void updateItem(TransferLine now, boolean empty) {
        super.updateItem(now, empty);
        setText("");
        if (empty || now == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean isStopped = !now.trouble().isEmpty();
        state.setText(now.state().word());
        state.setGraphic(new Glyph(now.state().mark(), now.state().percent(), GLYPH));
        name.setText(now.name());
        way.setText(now.from() + " → " + now.to());
        bytes.setText(now.bytes());
        rate.setText(now.rate());
        left.setText(now.left());
        trouble.setText(now.trouble());
        trouble.setTooltip(isStopped ? new Tooltip(now.trouble()) : null);
        show(trouble, isStopped);
        show(rate, !isStopped);
        show(left, !isStopped);
        bar.setProgress(now.share());
        bar.setAccessibleText(now.name() + " to " + now.to());
        show(bar, now.stage() == Stage.RUNNING || now.stage() == Stage.WAITING);
        ways.forEach((each, button) -> {
            show(button, now.ways().contains(each));
            button.setAccessibleText(
                    "%s %s to %s".formatted(Ways.word(each), now.name(), now.to()));
        });
        setGraphic(line);
        setAccessibleText(
                "%s, %s to %s, %s"
                        .formatted(now.state().word(), now.name(), now.to(), now.bytes()));
    }

    private static void show(Node part, boolean isShown) {
        part.setVisible(isShown);
        part.setManaged(isShown);
    }
}
