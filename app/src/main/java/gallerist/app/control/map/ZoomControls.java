package gallerist.app.control.map;

import gallerist.app.control.Icon;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Nearer, farther, everything. */
final class ZoomControls extends VBox {
    private final Button nearer;
    private final Button farther;
    private final Button all;

    ZoomControls(Runnable zoomIn, Runnable zoomOut, Runnable fit) {
        nearer = button("fth-plus", "Zoom in", "+", zoomIn);
        farther = button("fth-minus", "Zoom out", "−", zoomOut);
        all = button("fth-maximize", "Show the whole world", "Ctrl+0", fit);
        getStyleClass().add("map-controls");
        getChildren().addAll(nearer, farther, all);
    }

    private static Button button(String icon, String name, String keys, Runnable deed) {
        Button button = new Button();
        button.setGraphic(Icon.of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name + " " + keys));
        button.setOnAction(_ -> deed.run());
        return button;
    }

    void heed(Viewport view) {
        nearer.setDisable(!view.mayGrow());
        farther.setDisable(!view.mayShrink());
        all.setDisable(!view.mayShrink());
    }
}
