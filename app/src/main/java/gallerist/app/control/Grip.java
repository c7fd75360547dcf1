package gallerist.app.control;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The edge of a part of the window, by which it is made larger or smaller: with the mouse, or with
 * the arrow keys. A double click gives it its usual size.
 */
public final class Grip extends Region {
    private static final double THICK = 6;
    private static final double STEP = 16;

    /** What lies beside the part keeps at least this share of the room. */
    private static final double SHARE = 0.6;

    private final Side edge;
    private final Reach reach;
    private final Region part;
    private final DoubleProperty size;
    private final DoubleProperty room = new SimpleDoubleProperty();
    private Optional<Region> surroundings = Optional.empty();
    private double pressedAt;
    private double sizeThen;

    /** Between which sizes it moves, and which one it begins with. */
    public record Reach(double least, double usual, double most) {}

    /**
     * Makes it, and gives the part its size from now on.
     *
     * @param name what it changes
     * @param edge of the part where it lies
     */
    public Grip(String name, Region part, Side edge, Reach reach) {
        this.edge = edge;
        this.reach = reach;
        this.part = part;
        this.size = new SimpleDoubleProperty(reach.usual());
        getStyleClass().add("grip");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setFocusTraversable(true);
        setCursor(edge.isVertical() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        if (edge.isVertical()) {
            setMaxWidth(THICK);
            setPrefWidth(THICK);
        } else {
            setMaxHeight(THICK);
            setPrefHeight(THICK);
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        hold();
    }

    /** How large the part is wished to be; where there is no room for that it is smaller. */
    public DoubleProperty size() {
        return size;
    }

    /** Says what the part is in, of which it never takes all. */
    public void within(Region around) {
        surroundings = Optional.of(around);
        ReadOnlyDoubleProperty across =
                edge.isVertical() ? around.widthProperty() : around.heightProperty();
        across.subscribe(size -> room.set(size.doubleValue()));
    }

    private void hold() {
        DoubleBinding held = Bindings.createDoubleBinding(this::held, size, room);
        if (edge.isVertical()) {
            part.minWidthProperty().bind(held);
            part.prefWidthProperty().bind(held);
            part.maxWidthProperty().bind(held);
        } else {
            part.minHeightProperty().bind(held);
            part.prefHeightProperty().bind(held);
            part.maxHeightProperty().bind(held);
        }
    }

    private double held() {
        return Math.clamp(size.get(), reach.least(), largest());
    }

    private double largest() {
        return room.get() > 0
                ? Math.max(reach.least(), Math.min(reach.most(), Math.rint(room.get() * SHARE)))
                : reach.most();
    }

    private void resize(double wished) {
        size.set(Math.clamp(wished, reach.least(), largest()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** How much larger the part is when the edge moves by so much to the right and down. */
    private double outwards(double x, double y) {
        return switch (edge) {
            case RIGHT -> x;
            case LEFT -> -x;
            case BOTTOM -> y;
            case TOP -> -y;
        };
    }

    /** Where the pointer is in what does not move with the edge. */
    private double at(MouseEvent mouse) {
        Point2D point =
                surroundings
                        .map(around -> around.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()))
                        .orElseGet(() -> new Point2D(mouse.getSceneX(), mouse.getSceneY()));
        return outwards(point.getX(), point.getY());
    }

    private void pressed(MouseEvent press) {
        requestFocus();
        pressedAt = at(press);
        sizeThen = held();
        press.consume();
    }

    private void dragged(MouseEvent drag) {
        resize(sizeThen + at(drag) - pressedAt);
        drag.consume();
    }

    private void clicked(MouseEvent click) {
        if (click.getClickCount() == 2) {
            resize(reach.usual());
        }
        click.consume();
    }

    private void keyPressed(KeyEvent key) {
        Optional<Double> wished =
                edge.isVertical() ? across(key.getCode()) : upAndDown(key.getCode());
        wished.or(() -> toAnEnd(key.getCode()))
                .ifPresent(size -> {
                    resize(size);
                    key.consume();
                });
    }

    private Optional<Double> across(KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(held() + outwards(-STEP, 0));
            case RIGHT -> Optional.of(held() + outwards(STEP, 0));
            default -> Optional.empty();
        };
    }

    private Optional<Double> upAndDown(KeyCode key) {
        return switch (key) {
            case UP -> Optional.of(held() + outwards(0, -STEP));
            case DOWN -> Optional.of(held() + outwards(0, STEP));
            default -> Optional.empty();
        };
    }

    private Optional<Double> toAnEnd(KeyCode key) {
        return switch (key) {
            case HOME -> Optional.of(reach.least());
            case END -> Optional.of(largest());
            case ENTER -> Optional.of(reach.usual());
            default -> Optional.empty();
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> held();
            case MIN_VALUE -> reach.least();
            case MAX_VALUE -> largest();
            case ORIENTATION -> edge.isVertical() ? Orientation.HORIZONTAL : Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> resize(held() + STEP);
            case DECREMENT -> resize(held() - STEP);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
