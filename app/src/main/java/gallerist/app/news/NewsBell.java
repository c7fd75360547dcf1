package gallerist.app.news;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** Opens the news, and counts those that nobody has seen yet. */
public final class NewsBell implements View {
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final NewsViewModel model;
    private final Label count = Texts.styled("", "bell-count");
    private final ActionButton button;
    private final StackPane pane = new StackPane();
    private final Pulse pulse;

    public NewsBell(NewsViewModel model, Action open) {
        this.model = model;
        this.button = new ActionButton(open, ActionButton.Look.ICON);
        this.pulse = new Pulse(AGAIN, model::beat);
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.TOP_RIGHT);
        pane.getStyleClass().add("bell");
        pane.getChildren().addAll(button, count);
        show(model.unseen().get());
        model.unseen().addListener((_, _, now) -> show(now.intValue()));
    }

    private void show(int unseen) {
        count.setText(unseen > 99 ? "99+" : Integer.toString(unseen));
        count.setVisible(unseen > 0);
        button.setAccessibleText(
                unseen == 0 ? "Notifications" : "Notifications, %d new".formatted(unseen));
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
