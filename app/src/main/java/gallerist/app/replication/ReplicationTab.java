package gallerist.app.replication;

import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import gallerist.app.report.Hands;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The plan of a version as a table, with what is pending at the bottom. */
public final class ReplicationTab implements View {
    private static final double ASIDE = 260;

    /**
     * Of the whole tab in a window of the usual size; half of what there is beyond goes to the map.
     */
    private static final double USUAL_WIDTH = 952;

    private static final double MOST_ASIDE = 720;

    private final ReplicationViewModel model;
    private final Consumer<Function<Runnable, View>> dialogs;
    private final Hands hands;
    private final BorderPane pane = new BorderPane();
    private final HBox totals = new HBox(12);
    private final HBox bar = new HBox(8);
    private final Label title = Texts.strong("");
    private final Label amounts = Texts.strong("");
    private final Label words = Texts.muted("");
    private final Pulse pulse;

    /**
     * Makes the tab.
     *
     * @param dialogs opens a dialog, made when it is given how to close it
     */
    public ReplicationTab(
            ReplicationViewModel model, Consumer<Function<Runnable, View>> dialogs, Hands hands) {
        this.model = model;
        this.dialogs = dialogs;
        this.hands = hands;
        this.pulse = new Pulse(model::pace, model::beat);
        build();
        model.missing().addListener((_, _, _) -> build());
    }

    private void build() {
        if (!model.missing().getValue().isEmpty()) {
            pane.setCenter(
                    new EmptyState(
                            "fth-slash",
                            "There is no plan to show here",
                            model.missing().getValue()));
            pane.setBottom(null);
            pane.setRight(null);
            return;
        }
        TargetTable table = new TargetTable(model.lines(), model::edit, model.currency());
        VBox notices =
                new VBox(
                        8,
                        Refused.line(model.forbidden()),
                        Refused.line(model.trouble()),
                        Refused.line(model.refusal()));
        notices.getStyleClass().add("targets-notices");
        totals.getStyleClass().add("targets-totals");
        totals.setAlignment(Pos.BASELINE_LEFT);
        show(model.totals().getValue());
        model.totals().addListener((_, _, now) -> show(now));
        VBox body = new VBox(table, totals, notices);
        TargetBar above =
                new TargetBar(
                        model::regions,
                        model.most(),
                        () -> List.copyOf(model.machines().getValue().keySet()),
                        model::edit,
                        model.usual());
        BooleanBinding isForbidden =
                Bindings.createBooleanBinding(
                        () -> !model.forbidden().getValue().isEmpty(), model.forbidden());
        table.disableProperty().bind(isForbidden);
        above.getChildren().forEach(each -> each.disableProperty().bind(isForbidden));
        above.getChildren().add(table.export(hands));
        pane.setTop(above);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        pane.setCenter(scroll);
        pane.setRight(aside());
        pane.setBottom(pendingBar());
        show(model.pending().getValue());
        model.pending().addListener((_, _, now) -> show(now));
    }

    private void edit(UnaryOperator<Draft> change) {
        if (model.forbidden().getValue().isEmpty()) {
            model.edit(change);
        }
    }

    private VBox aside() {
        VBox aside = new VBox(16, new RegionMap(model.lines(), this::edit));
        if (model.mayHaveMachines()) {
            aside.getChildren().add(consumers());
        }
        aside.getStyleClass().add("replication-aside");
        aside.setMinWidth(ASIDE);
        aside.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.clamp(
                                                ASIDE + (pane.getWidth() - USUAL_WIDTH) / 2,
                                                ASIDE,
                                                MOST_ASIDE),
                                pane.widthProperty()));
        return aside;
    }

    private Consumers consumers() {
        Consumers consumers = new Consumers();
        consumers.show(model.machines().getValue());
        model.machines().addListener((_, _, now) -> consumers.show(now));
        return consumers;
    }

    private HBox pendingBar() {
        words.setMinWidth(0);
        amounts.setMinWidth(Label.USE_PREF_SIZE);
        title.setMinWidth(Label.USE_PREF_SIZE);
        bar.getStyleClass().add("pending");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren()
                .setAll(
                        title,
                        amounts,
                        words,
                        Space.across(),
                        new ActionButton(
                                Action.of("discard", "Discard", "", model::discard),
                                ActionButton.Look.FLAT),
                        new ActionButton(
                                Action.of("review", "Review…", "", this::review)
                                        .unless(model.obstacle()),
                                ActionButton.Look.PRIMARY));
        return bar;
    }

    private void show(Totals now) {
        totals.getChildren()
                .setAll(
                        Texts.strong(now.count()),
                        Texts.muted(now.size()),
                        Texts.muted(now.leaving()),
                        Space.across(),
                        Texts.muted(now.before()),
                        Texts.strong(now.cost()));
    }

    private void show(ReplicationViewModel.Pending now) {
        bar.setVisible(!now.title().isEmpty());
        bar.setManaged(!now.title().isEmpty());
        title.setText(now.title());
        amounts.setText(now.amounts());
        words.setText(now.words());
    }

    private void review() {
        model.review(
                review -> dialogs.accept(close -> new ReviewDialog(review, model, hands, close)));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
