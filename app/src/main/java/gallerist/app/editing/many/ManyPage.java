package gallerist.app.editing.many;

import gallerist.app.page.Head;
import gallerist.app.page.View;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The list of everything in all galleries, as a page of its own. */
public final class ManyPage implements View {
    private final ManyTab list;
    private final BorderPane pane = new BorderPane();

    public ManyPage(ManyTab list) {
        this.list = list;
        Head head = new Head();
        head.show("Everything", List.of(), "All galleries: choose many, and change them together");
        pane.getStyleClass().add("rail-page");
        pane.setTop(head);
        pane.setCenter(list.node());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node first() {
        return list.first();
    }

    @Override
    public void close() {
        list.close();
    }
}
