package gallerist.app.news;

import gallerist.app.control.ActionButton;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Glyph;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.View;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The news of a week as a list, over the window at its right edge. */
public final class NewsPane implements View {
    private static final double WIDTH = 400;
    private static final double GLYPH = 16;
    private static final int MOST = 100;

    private final NewsViewModel model;
    private final Runnable close;
    private final Consumer<ResourceId> open;
    private final VBox pane = new VBox();
    private final VBox place = new VBox(pane);
    private final ActionButton shut;

    /**
     * Makes it.
     *
     * @param open goes to what happened
     */
    public NewsPane(NewsViewModel model, Runnable close, Consumer<ResourceId> open) {
        this.model = model;
        this.close = close;
        this.open = open;
        shut =
                new ActionButton(
                        Action.of("close", "Close", "fth-x", close), ActionButton.Look.ICON);
        HBox head =
                new HBox(
                        8,
                        Texts.styled("Notifications", "dialog-title"),
                        Texts.small("of the last 7 days"),
                        Space.across(),
                        shut);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("dialog-head");
        pane.getStyleClass().add("dialog");
        pane.setMinWidth(WIDTH);
        pane.setMaxWidth(WIDTH);
        pane.getChildren().addAll(head, list(model.news().getValue()));
        place.getStyleClass().add("news-place");
        place.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        model.see();
    }

    private Node list(List<News> news) {
        List<News> settled = news.stream().filter(News::isSettled).limit(MOST).toList();
        if (settled.isEmpty()) {
            return new EmptyState(
                    "fth-bell",
                    "Nothing has happened",
                    "When a version comes to its regions, or cannot, it is told here.");
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("news");
        settled.forEach(each -> rows.getChildren().add(row(each)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private HBox row(News one) {
        VBox words = new VBox(Texts.prose(one.sentence(), "medium"));
        if (!one.detail().isEmpty()) {
            words.getChildren().add(Texts.prose(one.detail(), "small", "muted"));
        }
        words.getChildren().add(Texts.styled(model.when(one), "small", "faint"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, new Glyph(one.mark(), GLYPH), words);
        row.getStyleClass().add("news-row");
        one.about()
                .ifPresent(id ->
                        row.getChildren()
                                .add(
                                        new ActionButton(
                                                Action.of(
                                                        "show-news",
                                                        "Show",
                                                        "",
                                                        () -> {
                                                            close.run();
                                                            open.accept(id);
                                                        }),
                                                ActionButton.Look.FLAT)));
        return row;
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public Node first() {
        return shut;
    }
}
