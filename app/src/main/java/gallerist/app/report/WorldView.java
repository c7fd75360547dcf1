package gallerist.app.report;

import gallerist.app.control.Mosaic;
import gallerist.app.control.Texts;
import gallerist.app.control.map.WorldMap;
import gallerist.app.text.Visible;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The world in a frame; a mark leads to its region. */
public final class WorldView implements Piece {
    private static final double LEAST = 220;
    private static final double SHAPE = 0.46;

    private final WorldMap map = new WorldMap(WorldMap.Form.GLANCE);
    private final Label aside = Texts.small("");
    private final VBox panel = new VBox();
    private Section.World shown;

    public WorldView(Section.World world, Hands hands) {
        this.shown = world;
        CardHead head =
                new CardHead(world.title(), aside, ExportMenu.of(() -> shown.table(), hands));
        map.setAccessibleText(world.title());
        map.onChoose(region -> shown.open().accept(region));
        Frame frame = new Frame(map);
        VBox.setVgrow(frame, Priority.ALWAYS);
        panel.getStyleClass().addAll("panel", "flush");
        panel.getChildren().addAll(head, frame);
        Mosaic.letGrow(panel, true);
        show(world);
    }

    /** Half as high as it is wide. */
    private static final class Frame extends StackPane {
        Frame(WorldMap map) {
            super(map);
            getStyleClass().add("world-frame");
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinHeight(double width) {
            return LEAST;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(LEAST, Math.rint(width * SHAPE));
        }
    }

    private void show(Section.World world) {
        shown = world;
        aside.setText(Visible.of(world.aside()));
        map.show(world.scenery());
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public boolean take(Section section) {
        if (section instanceof Section.World world && world.title().equals(shown.title())) {
            show(world);
            return true;
        }
        return false;
    }

    @Override
    public Optional<Node> find(String title) {
        return shown.title().equals(title) ? Optional.of(panel) : Optional.empty();
    }
}
