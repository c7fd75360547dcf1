package gallerist.app.lesson;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Pill;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Mark;
import gallerist.app.page.View;
import gallerist.app.text.Figures;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The workshops that can be taken, each with the way into it. */
public final class LessonsPage implements View {
    private static final double WIDEST = 880;

    private final LessonsViewModel model;
    private final BorderPane page = new BorderPane();
    private final VBox rows = new VBox(8);
    private final HBox head = new HBox(8);
    private final Label busy = Texts.small("");

    public LessonsPage(LessonsViewModel model) {
        this.model = model;
        rows.getStyleClass().add("page-body");
        rows.setMaxWidth(WIDEST);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Workshops");
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        busy.textProperty().bind(model.busy());
        page.setTop(head);
        page.setCenter(scroll);
        page.getStyleClass().add("rail-page");
        show(model.lessons().getValue());
        model.lessons().addListener((_, _, lessons) -> show(lessons));
    }

    private void show(List<Lesson> lessons) {
        head.getChildren().setAll(Texts.styled("Workshops", "page-title"), Space.across(), busy);
        model.home()
                .map(action -> new ActionButton(action, ActionButton.Look.OUTLINED))
                .ifPresent(head.getChildren()::add);
        rows.getChildren()
                .setAll(
                        Texts.prose(
                                "Each class has a workspace of its own with small disk images; your"
                                        + " galleries are not touched. Whether a step is done is"
                                        + " read off that workspace.",
                                "muted"));
        lessons.stream().map(this::row).forEach(rows.getChildren()::add);
    }

    private Node row(Lesson lesson) {
        HBox title =
                new HBox(
                        8,
                        Texts.strong(lesson.title()),
                        Texts.small(Figures.counted(lesson.steps(), "step", "steps")));
        title.setAlignment(Pos.CENTER_LEFT);
        if (lesson.standing() != Lesson.Standing.NOT_STARTED) {
            title.getChildren()
                    .add(
                            new Pill(
                                    Mark.COPYING,
                                    50,
                                    lesson.standing() == Lesson.Standing.HERE
                                            ? "Open here"
                                            : "Begun"));
        }
        VBox words = new VBox(2, title, Texts.prose(lesson.story(), "small", "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("way");
        way(lesson, row);
        return row;
    }

    private void way(Lesson lesson, HBox row) {
        switch (lesson.standing()) {
            case NOT_STARTED ->
                    row.getChildren()
                            .add(
                                    named(
                                            new ActionButton(
                                                    model.start(lesson),
                                                    ActionButton.Look.OUTLINED),
                                            lesson));
            case STARTED ->
                    row.getChildren()
                            .add(
                                    named(
                                            new ActionButton(
                                                    model.resume(lesson),
                                                    ActionButton.Look.OUTLINED),
                                            lesson));
            case HERE -> {}
        }
    }

    /** Eight buttons with one word each would sound the same. */
    private static ActionButton named(ActionButton button, Lesson lesson) {
        button.setAccessibleText("%s: %s".formatted(button.getText(), lesson.title()));
        return button;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void close() {
        model.close();
    }
}
