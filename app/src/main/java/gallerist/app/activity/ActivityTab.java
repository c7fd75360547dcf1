package gallerist.app.activity;

import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** The log of a resource as a tab of its page. */
public final class ActivityTab implements View {
    private final Entries entries;
    private final BorderPane pane = new BorderPane();

    public ActivityTab(ActivityViewModel model, Hands hands) {
        entries = new Entries(model, hands);
        HBox bar =
                new HBox(
                        8,
                        Texts.small("What was tried here and in what is inside, newest first"),
                        Space.across(),
                        ExportMenu.of(model::export, hands));
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("tab-bar");
        pane.setTop(bar);
        pane.setCenter(entries.node());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        entries.close();
    }
}
