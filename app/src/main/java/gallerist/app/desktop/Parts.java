package gallerist.app.desktop;

import gallerist.app.control.Stops;
import gallerist.app.fx.Action;
import gallerist.app.text.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderPane;

/** Leads the keyboard from one part of the window to the next, past all that lies in between. */
final class Parts {
    private final BorderPane window;
    private final BorderPane galleries;

    Parts(BorderPane window, BorderPane galleries) {
        this.window = window;
        this.galleries = galleries;
    }

    List<Action> actions() {
        return List.of(
                Action.of("next-part", "Next part of the window", "fth-columns", () -> turn(1))
                        .on(Shortcut.NEXT_PART),
                Action.of(
                                "previous-part",
                                "Previous part of the window",
                                "fth-columns",
                                () -> turn(-1))
                        .on(Shortcut.PREVIOUS_PART));
    }

    private void turn(int by) {
        List<Node> parts = parts();
        Optional<Node> owner = Optional.ofNullable(window.getScene()).map(Scene::getFocusOwner);
        int here =
                owner.flatMap(node -> parts.stream().filter(part -> isIn(part, node)).findFirst())
                        .map(parts::indexOf)
                        .orElse(by > 0 ? -1 : 0);
        parts.get(Math.floorMod(here + by, parts.size()))
                .requestFocusTraversal(TraversalDirection.NEXT);
    }

    private List<Node> parts() {
        Stream<Node> middle =
                galleries.equals(window.getCenter())
                        ? Stream.of(galleries.getLeft(), galleries.getCenter())
                        : Stream.ofNullable(window.getCenter());
        return Stream.of(
                        Stream.ofNullable(window.getTop()),
                        Stream.ofNullable(window.getLeft()),
                        middle,
                        Stream.ofNullable(window.getRight()),
                        Stream.ofNullable(window.getBottom()))
                .flatMap(each -> each)
                .filter(part -> Stops.in(part).findFirst().isPresent())
                .toList();
    }

    private static boolean isIn(Node part, Node node) {
        return node.equals(part) || (node.getParent() != null && isIn(part, node.getParent()));
    }
}
