package gallerist.app.desktop;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows the window larger, for those who sit far away: up to twice its size. */
final class Zoom extends Region {
    private static final double STEP = 0.1;
    private static final double MOST = 2;
    private static final double LEAST = 0.8;

    private static final double NARROW = 900;
    private static final double LOW = 600;

    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final BooleanBinding narrow =
            Bindings.createBooleanBinding(
                    () -> isLess(getWidth(), NARROW), widthProperty(), factor);
    private final BooleanBinding low =
            Bindings.createBooleanBinding(() -> isLess(getHeight(), LOW), heightProperty(), factor);
    private final Node content;

    Zoom(Node content) {
        this.content = content;
        Scale scale = new Scale();
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        content.getTransforms().add(scale);
        getChildren().add(content);
        factor.addListener((_, _, _) -> requestLayout());
    }

    private boolean isLess(double size, double enough) {
        return size > 0 && size / factor.get() < enough;
    }

    /** Whether there is no room across for words that can be done without. */
    ObservableBooleanValue isNarrow() {
        return narrow;
    }

    /** Likewise from top to bottom. */
    ObservableBooleanValue isLow() {
        return low;
    }

    void larger() {
        set(factor.get() + STEP);
    }

    void smaller() {
        set(factor.get() - STEP);
    }

    void set(double wanted) {
        factor.set(Math.clamp(Math.round(wanted * 10) / 10.0, LEAST, MOST));
    }

    double factor() {
        return factor.get();
    }

    ReadOnlyDoubleProperty scale() {
        return factor;
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(
                content,
                0,
                0,
                getWidth() / factor.get(),
                getHeight() / factor.get(),
                0,
                HPos.LEFT,
                VPos.TOP);
    }
}
