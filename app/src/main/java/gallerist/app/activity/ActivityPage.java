package gallerist.app.activity;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.report.dial.Dials;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The whole log: chosen from, verified, exported, and each entry with what it changed. */
public final class ActivityPage implements View {
    private final Entries entries;
    private final BorderPane page = new BorderPane();

    public ActivityPage(ActivityViewModel model, Hands hands) {
        entries = new Entries(model, hands);
        HBox head =
                new HBox(
                        8,
                        Texts.styled("Activity", "page-title"),
                        Space.across(),
                        new ActionButton(model.verify(), ActionButton.Look.OUTLINED),
                        ExportMenu.of(model::export, hands));
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        HBox dials = new HBox(12);
        dials.getChildren().addAll(Dials.of(model.dials()));
        dials.getStyleClass().add("tab-bar");
        dials.setAlignment(Pos.CENTER_LEFT);
        Label said = Texts.prose("");
        HBox verdict = new HBox(10, Icon.of("fth-link"), said);
        verdict.getStyleClass().add("notice");
        verdict.setAlignment(Pos.CENTER_LEFT);
        verdict.setVisible(false);
        verdict.setManaged(false);
        model.verdict()
                .addListener((_, _, now) -> {
                    said.setText(now);
                    verdict.setVisible(!now.isEmpty());
                    verdict.setManaged(!now.isEmpty());
                });
        page.setTop(new VBox(head, dials, verdict));
        page.setCenter(entries.node());
        page.getStyleClass().add("rail-page");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void close() {
        entries.close();
    }
}
