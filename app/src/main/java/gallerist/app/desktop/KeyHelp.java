package gallerist.app.desktop;

import gallerist.app.control.ActionButton;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Keys;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Every key and what it does. */
final class KeyHelp implements View {
    private static final double WIDTH = 480;

    private final DialogFrame frame;

    KeyHelp(List<Action> actions, Action manual, Runnable close) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("dialog-content", "keys");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        actions.stream()
                .filter(action -> !action.keys().isEmpty())
                .forEach(action -> {
                    HBox caps = Keys.caps(action.keys());
                    GridPane.setHalignment(caps, HPos.RIGHT);
                    grid.addRow(grid.getRowCount(), Texts.plain(action.text()), caps);
                });
        grid.addRow(
                grid.getRowCount(),
                Texts.plain("Do what a dialog is for"),
                Keys.caps("Shortcut+Enter"));
        grid.addRow(grid.getRowCount(), Texts.plain("Close what is open"), Keys.caps("Esc"));
        frame =
                new DialogFrame(
                        "Keys",
                        WIDTH,
                        grid,
                        close,
                        List.of(
                                new ActionButton(
                                        Action.of(
                                                manual.name(),
                                                manual.text(),
                                                "",
                                                () -> {
                                                    close.run();
                                                    manual.run();
                                                }),
                                        ActionButton.Look.OUTLINED),
                                new ActionButton(
                                        Action.of("close", "Close", "", close),
                                        ActionButton.Look.PRIMARY)));
    }

    @Override
    public Node node() {
        return frame;
    }
}
