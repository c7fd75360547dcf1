package gallerist.app.desktop;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Columns;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Keys;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.app.text.Shortcut;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every key and what it does, from the actions themselves. */
final class KeyHelp implements View {
    private static final double WIDTH = 720;
    private static final double GAP = 32;

    /** Keys of dialogs, lists and the map, which are no actions of the window. */
    private static final List<Key> OTHERS =
            Stream.of(
                            Shortcut.APPLY,
                            Shortcut.CLOSE,
                            Shortcut.OPEN,
                            Shortcut.MENU,
                            Shortcut.TABS,
                            Shortcut.NEAREST,
                            Shortcut.ZOOM)
                    .map(Key::of)
                    .toList();

    private final DialogFrame frame;

    /** Actions that can be done in the same place. */
    record Group(String title, List<Action> actions) {
        Group {
            actions = List.copyOf(actions);
        }

        List<Key> keys() {
            return actions.stream()
                    .filter(action -> !action.keys().isEmpty())
                    .map(action -> new Key(action.text(), action.keys()))
                    .toList();
        }
    }

    record Key(String words, String keys) {
        static Key of(Shortcut shortcut) {
            String deed = shortcut.deed();
            return new Key(
                    Character.toUpperCase(deed.charAt(0)) + deed.substring(1), shortcut.keys());
        }
    }

    KeyHelp(List<Group> groups, Action manual, Runnable close) {
        Set<Key> known = new HashSet<>();
        VBox left = new VBox(16);
        VBox right = new VBox(16);
        groups.stream().limit(1).forEach(group -> left.getChildren().add(part(group, known)));
        groups.stream()
                .skip(1)
                .filter(group -> !group.keys().isEmpty())
                .forEach(group -> right.getChildren().add(part(group, known)));
        right.getChildren().add(part("In dialogs, lists and the map", OTHERS));
        Columns columns = new Columns(left, right);
        columns.setHgap(GAP);
        VBox content = new VBox(columns);
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        "Keys",
                        WIDTH,
                        content,
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

    /** What can be done in several places is named in the first. */
    private static VBox part(Group group, Set<Key> known) {
        return part(group.title(), group.keys().stream().filter(known::add).toList());
    }

    private static VBox part(String title, List<Key> keys) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
        for (Key key : keys) {
            HBox caps = Keys.caps(key.keys());
            GridPane.setHalignment(caps, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), Texts.plain(key.words()), caps);
        }
        return new VBox(8, Texts.caption(title), grid);
    }

    @Override
    public Node node() {
        return frame;
    }
}
