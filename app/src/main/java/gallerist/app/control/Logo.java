package gallerist.app.control;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** A picture in a frame. */
public final class Logo extends Region {
    private static final double BOX = 24;

    public Logo(double size) {
        Rectangle frame = new Rectangle(2, 2, 20, 20);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        frame.getStyleClass().addAll("logo-line", "logo-frame");
        Rectangle mount = new Rectangle(6.5, 6.5, 11, 11);
        mount.setArcWidth(2);
        mount.setArcHeight(2);
        mount.getStyleClass().add("logo-line");
        Circle picture = new Circle(12, 12, 2.4);
        picture.getStyleClass().add("logo-picture");
        Group drawing = new Group(new Rectangle(BOX, BOX, null), frame, mount, picture);
        drawing.getTransforms().add(new Scale(size / BOX, size / BOX));
        drawing.setManaged(false);
        getChildren().add(drawing);
        setMinSize(size, size);
        setMaxSize(size, size);
        setPrefSize(size, size);
        setAccessibleText("Gallerist");
    }
}
