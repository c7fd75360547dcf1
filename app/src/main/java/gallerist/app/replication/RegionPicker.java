package gallerist.app.replication;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** A button that unfolds a list of regions, found by typing; it stays open for the next one. */
final class RegionPicker extends Button {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 280;
    private static final double ROW = 28;

    private final Supplier<List<Region>> regions;
    private final Consumer<Region> picked;
    private final TextField typed = new TextField();
    private final ListView<Region> found = new ListView<>();
    private final Popup popup = new Popup();

    RegionPicker(Supplier<List<Region>> regions, Consumer<Region> picked) {
        super("Add region", Icon.of("fth-plus"));
        this.regions = regions;
        this.picked = picked;
        typed.setPromptText("Name, geography or city");
        typed.setAccessibleText("Find a region");
        typed.textProperty().addListener((_, _, _) -> find());
        typed.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                found.requestFocus();
            } else {
                heed(pressed);
            }
        });
        found.setFixedCellSize(ROW);
        found.setAccessibleText("Regions that can be added");
        found.setCellFactory(_ -> new Named());
        found.setPrefSize(WIDTH, HEIGHT);
        found.setOnMouseClicked(_ -> pick());
        found.setOnKeyPressed(this::heed);
        VBox content = new VBox(8, typed, found);
        content.getStyleClass().add("picker");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open());
    }

    /**
     * With another key, Enter is meant for what lies below: nothing is picked that nobody chose.
     */
    private void heed(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.ENTER) {
            return;
        }
        if (pressed.isShortcutDown()) {
            popup.hide();
        } else {
            pick();
        }
    }

    private void open() {
        typed.clear();
        find();
        Bounds here = localToScreen(getBoundsInLocal());
        popup.show(this, here.getMinX(), here.getMaxY() + 4);
        typed.requestFocus();
    }

    private void find() {
        String wanted = typed.getText().toLowerCase(Locale.ROOT).strip();
        found.getItems()
                .setAll(
                        regions.get().stream()
                                .filter(region ->
                                        words(region).toLowerCase(Locale.ROOT).contains(wanted))
                                .toList());
        found.getSelectionModel().selectFirst();
    }

    private static String words(Region region) {
        return String.join(
                " ",
                region.displayName(),
                region.name(),
                region.geography(),
                region.geographyGroup(),
                region.physicalLocation());
    }

    private void pick() {
        Region region = found.getSelectionModel().getSelectedItem();
        if (region != null) {
            picked.accept(region);
            typed.clear();
            find();
            typed.requestFocus();
        }
    }

    private static final class Named extends ListCell<Region> {
        @Override
        protected void updateItem(Region region, boolean empty) {
            super.updateItem(region, empty);
            setText("");
            if (empty || region == null) {
                setGraphic(null);
                return;
            }
            HBox line =
                    new HBox(
                            8,
                            Texts.strong(region.displayName()),
                            Space.across(),
                            Texts.small(region.geography() + (region.zones() ? ", zones" : "")));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(region.displayName() + ", " + region.geography());
        }
    }
}
