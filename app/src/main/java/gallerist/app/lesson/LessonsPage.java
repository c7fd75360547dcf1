package gallerist.app.lesson;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Pill;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.page.View;
import gallerist.app.text.Figures;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The workshops that can be taken, each with the way into it. */
public final class LessonsPage implements View {
    private static final double WIDEST = 880;
    private static final int MOST_MISTAKES = 5;

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
        head.getStyleClass().add("tab-bar");
        head.setAlignment(Pos.CENTER_LEFT);
        busy.textProperty().bind(model.busy());
        page.setTop(head);
        page.setCenter(scroll);
        show(model.lessons().getValue());
        model.lessons().addListener((_, _, lessons) -> show(lessons));
    }

    private void show(List<Lesson> lessons) {
        Label line =
                Texts.small(
                        "Each class has a workspace of its own with small disk images; your"
                                + " galleries are not touched.");
        line.setMinWidth(0);
        head.getChildren().setAll(line, Space.across(), busy);
        model.home()
                .map(action -> new ActionButton(action, ActionButton.Look.OUTLINED))
                .ifPresent(head.getChildren()::add);
        Stream.of(model.write(), model.add())
                .map(action -> new ActionButton(action, ActionButton.Look.OUTLINED))
                .forEach(head.getChildren()::add);
        rows.getChildren().clear();
        List<Lesson> own = lessons.stream().filter(Lesson::isOwn).toList();
        if (!own.isEmpty()) {
            rows.getChildren().add(Texts.section("Your own"));
            own.stream().map(this::row).forEach(rows.getChildren()::add);
            rows.getChildren().add(Texts.section("Those of the program"));
        }
        lessons.stream()
                .filter(each -> !each.isOwn())
                .map(this::row)
                .forEach(rows.getChildren()::add);
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
        if (lesson.isOwn()) {
            words.getChildren().add(Texts.small(lesson.source().folder().toString()));
            words.getChildren().add(verdict(lesson));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(16, words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("way");
        if (lesson.isOwn()) {
            row.getChildren()
                    .add(
                            named(
                                    new ActionButton(model.check(lesson), ActionButton.Look.FLAT),
                                    lesson));
        }
        way(lesson, row);
        if (lesson.isOwn()) {
            row.getChildren()
                    .add(
                            named(
                                    new ActionButton(model.forget(lesson), ActionButton.Look.ICON),
                                    lesson));
        }
        return row;
    }

    /** What is wrong in its text: the first mistakes, and all of them once they are wanted. */
    private static Node verdict(Lesson lesson) {
        if (lesson.mistakes().isEmpty()) {
            return Texts.small("No mistakes in its text");
        }
        VBox mistakes = new VBox(2);
        lesson.mistakes().stream()
                .limit(MOST_MISTAKES)
                .map(LessonsPage::mistake)
                .forEach(mistakes.getChildren()::add);
        List<String> others = lesson.mistakes().stream().skip(MOST_MISTAKES).toList();
        if (!others.isEmpty()) {
            mistakes.getChildren().add(more(lesson, others, mistakes));
        }
        return mistakes;
    }

    private static Node mistake(String words) {
        return Texts.prose(words, "small", "error");
    }

    private static Node more(Lesson lesson, List<String> others, VBox mistakes) {
        Hyperlink more = new Hyperlink("and %d more".formatted(others.size()));
        more.setAccessibleText("%s: %s".formatted(more.getText(), lesson.title()));
        more.setOnAction(_ -> {
            mistakes.getChildren().remove(more);
            others.stream().map(LessonsPage::mistake).forEach(mistakes.getChildren()::add);
        });
        return more;
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
        button.setAccessibleText("%s: %s".formatted(button.getAccessibleText(), lesson.title()));
        return button;
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<Action> actions() {
        return List.of(model.write(), model.add());
    }

    @Override
    public void close() {
        model.close();
    }
}
