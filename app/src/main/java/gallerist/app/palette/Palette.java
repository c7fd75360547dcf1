package gallerist.app.palette;

import gallerist.app.control.Icon;
import gallerist.app.control.Keys;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.page.View;
import gallerist.app.text.Visible;
import gallerist.model.gallery.Kind;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The field with what it finds below. */
public final class Palette implements View {
    private static final double ROW = 30;

    private final PaletteViewModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Find> list = new ListView<>();
    private final Label count = Texts.small("");
    private final VBox pane = new VBox();
    private final VBox place = new VBox(pane);

    public Palette(PaletteViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        field.setPromptText("Search everything");
        field.setAccessibleText("Search everything");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        HBox head =
                new HBox(
                        Icon.of("fth-search"),
                        field,
                        Texts.small("Type"),
                        Keys.cap(">"),
                        Texts.small("for actions,"),
                        Keys.cap("gal:"),
                        Keys.cap("def:"),
                        Keys.cap("ver:"),
                        Keys.cap("reg:"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("palette-head");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText("Matches");
        list.setCellFactory(_ -> new FindCell());
        list.setPlaceholder(Texts.muted("Nothing has these words"));
        list.setOnMouseClicked(_ -> run());
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        Keys.caps("↑+↓"),
                        Texts.small("choose"),
                        gap(),
                        Keys.caps("Enter"),
                        Texts.small("open"),
                        gap(),
                        Keys.caps("Esc"),
                        Texts.small("close"),
                        Space.across(),
                        count);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("palette-foot");
        pane.getStyleClass().add("palette");
        pane.getChildren().addAll(head, list, foot);
        place.getStyleClass().add("palette-place");
        place.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        show(model.finds().getValue());
        model.finds().addListener((_, _, finds) -> show(finds));
    }

    private static HBox gap() {
        HBox gap = new HBox();
        gap.setMinWidth(8);
        return gap;
    }

    private void show(List<Find> finds) {
        list.getItems().setAll(finds);
        count.setText(model.count());
        finds.stream()
                .filter(find -> !find.isTitle())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void steer(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN) {
            step(1);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.UP) {
            step(-1);
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.ENTER) {
            run();
            pressed.consume();
        }
    }

    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size() && list.getItems().get(at).isTitle()) {
            at += by;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 6));
        }
    }

    private void run() {
        Find chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && model.choose(chosen)) {
            close.run();
            model.run(chosen);
        }
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node first() {
        return field;
    }

    private final class FindCell extends ListCell<Find> {
        private static final double WIDTH = 600;

        @Override
        protected void updateItem(Find find, boolean empty) {
            super.updateItem(find, empty);
            setText("");
            setPrefWidth(WIDTH);
            if (empty || find == null) {
                setGraphic(null);
                return;
            }
            setDisable(find.isTitle());
            setAccessibleText((find.text() + ", " + find.more()).strip());
            setGraphic(
                    switch (find) {
                        case Find.Title(String text) -> line(Texts.caption(text));
                        case Find.Deed deed -> line(deed);
                        case Find.Spot spot ->
                                line(
                                        Icon.of("fth-map-pin"),
                                        marked(spot.text()),
                                        Texts.small(spot.more()));
                        case Find.Thing thing ->
                                line(
                                        Icon.of(icon(thing.kind())),
                                        marked(thing.text()),
                                        Texts.small(thing.more()));
                    });
        }

        private HBox line(Find.Deed deed) {
            HBox line = line(Icon.of(icon(deed)), marked(deed.text()), Texts.small(deed.more()));
            if (!deed.action().keys().isEmpty()) {
                line.getChildren().addAll(Space.across(), Keys.caps(deed.action().keys()));
            }
            return line;
        }

        private static String icon(Find.Deed deed) {
            return deed.action().icon().isEmpty() ? "fth-chevron-right" : deed.action().icon();
        }

        private static HBox line(Node... parts) {
            HBox line = new HBox(10, parts);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setFillHeight(false);
            return line;
        }

        /** The words that were searched are in the colour of what can be acted on. */
        private TextFlow marked(String text) {
            String words = model.words();
            int at = words.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(words);
            TextFlow flow = new TextFlow();
            flow.setMinWidth(TextFlow.USE_PREF_SIZE);
            if (at < 0) {
                flow.getChildren().add(part(text, "find-text"));
            } else {
                flow.getChildren()
                        .addAll(
                                part(text.substring(0, at), "find-text"),
                                part(text.substring(at, at + words.length()), "find-mark"),
                                part(text.substring(at + words.length()), "find-text"));
            }
            return flow;
        }

        private static Text part(String text, String style) {
            Text part = new Text(Visible.of(text));
            part.getStyleClass().add(style);
            return part;
        }

        private static String icon(Kind kind) {
            return switch (kind) {
                case GALLERY -> "fth-layers";
                case IMAGE_DEFINITION -> "fth-hard-drive";
                case APPLICATION -> "fth-package";
                default -> "fth-disc";
            };
        }
    }
}
