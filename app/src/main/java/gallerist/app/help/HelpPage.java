package gallerist.app.help;

import gallerist.app.control.FilterField;
import gallerist.app.fx.Action;
import gallerist.app.help.HelpViewModel.Line;
import gallerist.app.manual.ManualPage;
import gallerist.app.page.View;
import gallerist.app.text.Shortcut;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The manual with its topics. */
public final class HelpPage implements View {
    private static final double TOPICS = 264;

    private final HelpViewModel model;
    private final Consumer<String> open;
    private final Consumer<String> copy;
    private final BorderPane pane = new BorderPane();
    private final ListView<Line> topics = new ListView<>();
    private final ScrollPane article = new ScrollPane();
    private final FilterField search;

    /**
     * Makes the page.
     *
     * @param open goes to another page of the manual
     * @param copy puts a text on the clipboard
     */
    public HelpPage(HelpViewModel model, Consumer<String> open, Consumer<String> copy) {
        this.model = model;
        this.open = open;
        this.copy = copy;
        this.search = new FilterField("Search the manual", model.typed());
        topics.setCellFactory(_ -> new TopicCell());
        topics.setAccessibleText("Topics");
        topics.getStyleClass().add("topics");
        topics.setOnMouseClicked(this::clicked);
        topics.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        article.setFitToWidth(true);
        article.getStyleClass().add("article");
        article.setAccessibleText("Page");
        pane.setLeft(side());
        pane.setCenter(article);
        pane.getStyleClass().add("manual");
        show(model.lines().getValue());
        show(model.page().getValue());
        model.lines().addListener((_, _, lines) -> show(lines));
        model.page().addListener((_, _, page) -> show(page));
    }

    private Node side() {
        VBox head = new VBox(search);
        head.getStyleClass().add("sidebar-head");
        VBox.setVgrow(topics, Priority.ALWAYS);
        VBox side = new VBox(head, topics);
        side.getStyleClass().add("sidebar");
        side.setPrefWidth(TOPICS);
        return side;
    }

    private void show(List<Line> lines) {
        topics.getItems().setAll(lines);
        model.page().getValue().ifPresent(this::select);
    }

    private void show(Optional<ManualPage> page) {
        page.ifPresent(read -> {
            article.setContent(new Article(read, open, copy).node());
            article.setVvalue(0);
            select(read);
        });
    }

    private void select(ManualPage page) {
        for (Line line : topics.getItems()) {
            if (line instanceof Line.Topic(String name, _, _) && name.equals(page.name())) {
                topics.getSelectionModel().select(line);
                topics.scrollTo(Math.max(0, topics.getItems().indexOf(line) - 8));
            }
        }
    }

    private void clicked(MouseEvent click) {
        openChosen();
        click.consume();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            openChosen();
            key.consume();
        }
    }

    private void openChosen() {
        if (topics.getSelectionModel().getSelectedItem() instanceof Line.Topic topic) {
            open.accept(topic.name());
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    /** The search on the screen goes before that of the tree. */
    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("search-manual", "Search the manual", "fth-search", search::requestFocus)
                        .on(Shortcut.FILTER));
    }
}
