package gallerist.app.desktop;

import gallerist.testkit.Golden;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javax.imageio.ImageIO;

/**
 * Pictures of the window beside those that were found good; what differs from time to time is
 * covered.
 */
record Covered(Golden golden, Path folder, Predicate<Node> differs) {
    private static final int COLUMN = 160;

    /** Goes somewhere and looks. */
    void look(Opened window, String place, String name) throws IOException {
        window.go(place);
        look(window, name);
    }

    /** Looks at what is seen now. */
    void look(Opened window, String name) throws IOException {
        Path picture = folder.resolve(name + ".png");
        Darkroom.develop(window.picture(), picture);
        cover(picture, window.seen().stream().filter(differs).toList());
        golden.check(name, picture);
    }

    /** To the end of a column at least, as how long a text is differs too. */
    private static Rectangle area(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Rectangle(
                (int) bounds.getMinX(),
                (int) bounds.getMinY(),
                (int) Math.ceil(bounds.getWidth() / COLUMN) * COLUMN,
                (int) bounds.getHeight() + 1);
    }

    static void cover(Path picture, List<Node> nodes) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.GRAY);
        nodes.stream().map(Covered::area).forEach(brush::fill);
        brush.dispose();
        ImageIO.write(image, "png", picture.toFile());
    }
}
