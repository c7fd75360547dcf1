package gallerist.app.page;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Badges;
import gallerist.app.control.Icon;
import gallerist.app.fx.Action;
import gallerist.app.page.SummaryViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;

/** The head of a page from its summary, with the actions on what it shows. */
public final class Titles implements View {
    private static final double DROP = 4;

    private final SummaryViewModel model;
    private final Head head = new Head();

    /**
     * Makes the head.
     *
     * @param actions the first is a button, the others are in a menu beside it
     */
    public Titles(SummaryViewModel model, String fallback, List<Action> actions) {
        this.model = model;
        head.offer(buttons(actions));
        show(fallback, model.shown().getValue());
        model.shown().addListener((_, _, now) -> show(fallback, now));
    }

    private static List<Node> buttons(List<Action> actions) {
        List<Node> buttons = new ArrayList<>();
        actions.stream()
                .limit(1)
                .forEach(first -> buttons.add(new ActionButton(first, ActionButton.Look.OUTLINED)));
        if (actions.size() > 1) {
            ContextMenu menu = new ContextMenu();
            actions.stream().skip(1).map(ActionItem::new).forEach(menu.getItems()::add);
            Button more = new Button();
            more.setGraphic(Icon.of("fth-more-horizontal"));
            more.getStyleClass().add("button-icon");
            more.setAccessibleText("More actions");
            more.setTooltip(new Tooltip("More actions"));
            more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, DROP));
            buttons.add(more);
        }
        return buttons;
    }

    private void show(String fallback, Shown now) {
        switch (now) {
            case Shown.Known(Summary summary) ->
                    head.show(
                            summary.title(),
                            summary.badges().stream().map(Badges::of).toList(),
                            summary.line());
            case Shown.Coming() -> head.show(fallback, List.of(), "");
            case Shown.Missing _ -> {
                head.show(fallback, List.of(), "");
                head.offer(List.of());
            }
        }
    }

    /** Whether what the page is about is gone. */
    ObservableValue<Boolean> isMissing() {
        return model.shown().map(Shown.Missing.class::isInstance);
    }

    @Override
    public Node node() {
        return head;
    }

    @Override
    public void close() {
        model.close();
    }
}
