package gallerist.app.desktop;

import gallerist.app.control.Sideways;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The middle of the window: the galleries, or one page of the rail. */
final class Middle {
    private final BorderPane window;
    private final Node galleries;
    private Optional<OpenPage> page = Optional.empty();

    private record OpenPage(String name, View view) {}

    Middle(BorderPane window, Node galleries) {
        this.window = window;
        this.galleries = galleries;
    }

    void showGalleries() {
        leave();
        window.setCenter(galleries);
    }

    /** A page that is open already stays as it is, and only turns to the tab. */
    void show(RailPage wanted, String name, String tab) {
        if (page.filter(open -> open.name().equals(name)).isEmpty()) {
            leave();
            View view = wanted.at(name);
            page = Optional.of(new OpenPage(name, view));
            window.setCenter(new Sideways(view.node()));
        }
        page.ifPresent(open -> open.view().turnTo(tab));
    }

    /** What can be done on the page. */
    Stream<Action> actions() {
        return page.stream().flatMap(open -> open.view().actions().stream());
    }

    /** The page is no longer looked at. */
    void leave() {
        page.ifPresent(open -> open.view().close());
        page = Optional.empty();
    }
}
