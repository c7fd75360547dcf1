package gallerist.app.report;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import gallerist.app.report.dial.Dials;
import gallerist.app.text.Visible;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A report with its title, its dials and what can be done. */
public final class ReportPage implements View {
    private static final double GAP = 12;

    /** So much stands above a table: its title. */
    private static final double HEAD = 52;

    private final ReportModel model;
    private final PieceList shown;
    private final BorderPane page = new BorderPane();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Label line = Texts.muted("");
    private final Pulse beats;

    private ReportPage(ReportModel model, Hands hands, Node head) {
        this.model = model;
        this.shown = new PieceList(new Pieces(hands, this::reveal)::of, body.getChildren());
        body.getStyleClass().add("page-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        body.setMinHeight(Region.USE_PREF_SIZE);
        page.setTop(head);
        page.setCenter(scroll);
        page.setMinWidth(0);
        show(model.report().getValue());
        model.report().addListener((_, _, report) -> show(report));
        beats = new Pulse(Duration.ofSeconds(1), model::beat);
    }

    /** As a page of its own. */
    public static ReportPage of(ReportModel model, Hands hands) {
        HBox head = new HBox(GAP);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("page-head");
        ReportPage page = new ReportPage(model, hands, head);
        page.page.getStyleClass().add("rail-page");
        Label title = Texts.styled(model.title(), "page-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        head.getChildren().addAll(title, page.line);
        // What it says changes all the time and must not push what stands beside it.
        page.line.setMinWidth(0);
        page.line.setPrefWidth(0);
        page.line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(page.line, Priority.ALWAYS);
        head.getChildren().addAll(Dials.of(model.dials()));
        model.actions().forEach(action -> head.getChildren().add(button(action)));
        return page;
    }

    /** As a tab of another page. */
    public static ReportPage tab(ReportModel model, Hands hands) {
        FlowPane head = new FlowPane(GAP, 6);
        head.setRowValignment(VPos.CENTER);
        head.getStyleClass().add("tab-bar");
        ReportPage page = new ReportPage(model, hands, head);
        head.getChildren().addAll(Dials.of(model.dials()));
        model.actions().forEach(action -> head.getChildren().add(button(action)));
        head.getChildren().add(page.line);
        boolean isBare = model.dials().isEmpty() && model.actions().isEmpty();
        head.visibleProperty()
                .bind(
                        page.line
                                .textProperty()
                                .isNotEmpty()
                                .or(Bindings.createBooleanBinding(() -> !isBare)));
        head.managedProperty().bind(head.visibleProperty());
        return page;
    }

    private static ActionButton button(Action action) {
        return new ActionButton(action, ActionButton.Look.OUTLINED);
    }

    private void show(Report report) {
        line.setText(Visible.of(report.line()));
        shown.show(report.sections());
    }

    /** Scrolls to a section, so that it stands at the top where it can. */
    private void reveal(String section) {
        model.open(section);
        shown.find(section)
                .ifPresent(found -> {
                    page.applyCss();
                    page.layout();
                    double top =
                            body.sceneToLocal(found.localToScene(found.getBoundsInLocal()))
                                    .getMinY();
                    double beyond = body.getHeight() - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp((top - HEAD) / beyond, 0, 1));
                    found.requestFocus();
                });
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void close() {
        beats.close();
        model.close();
    }
}
