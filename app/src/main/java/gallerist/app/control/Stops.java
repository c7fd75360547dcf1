package gallerist.app.control;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard comes to on its way through a part of the window. */
public final class Stops {
    private Stops() {}

    /** In their order. */
    public static Stream<Node> in(Node part) {
        Stream<Node> itself =
                part.isFocusTraversable() && part.isVisible() && !part.isDisabled()
                        ? Stream.of(part)
                        : Stream.of();
        return part instanceof Parent parent && part.isVisible()
                ? Stream.concat(
                        itself, parent.getChildrenUnmodifiable().stream().flatMap(Stops::in))
                : itself;
    }
}
