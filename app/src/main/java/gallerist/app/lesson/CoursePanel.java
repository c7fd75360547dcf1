package gallerist.app.lesson;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Glyph;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.StepBar;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.manual.Markdown;
import gallerist.app.page.Prose;
import gallerist.app.page.View;
import gallerist.app.workshop.Measured;
import gallerist.app.workshop.Seat;
import gallerist.app.workshop.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The steps of a class, at the right of the program and never over it. */
public final class CoursePanel implements View {
    public static final double WIDTH = 320;

    private static final double GLYPH = 16;

    private final CourseViewModel model;
    private final Prose prose;
    private final VBox panel = new VBox();
    private final VBox steps = new VBox(10);
    private final HBox ways = new HBox(8);
    private final ActionButton where;
    private final ActionButton hint;
    private final ActionButton commands;
    private final ActionButton showStory;
    private final ActionButton hideStory;

    public CoursePanel(CourseViewModel model) {
        this.model = model;
        this.where = new ActionButton(model.where(), ActionButton.Look.OUTLINED);
        this.hint = new ActionButton(model.hint(), ActionButton.Look.FLAT);
        this.commands = new ActionButton(model.commands(), ActionButton.Look.FLAT);
        this.showStory = new ActionButton(model.showStory(), ActionButton.Look.FLAT);
        this.hideStory = new ActionButton(model.hideStory(), ActionButton.Look.FLAT);
        this.prose = new Prose(model.guide()::read, model.guide()::copy);
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Steps of the workshop");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        steps.getStyleClass().add("course-steps");
        panel.getStyleClass().add("course");
        panel.setMinWidth(WIDTH);
        panel.setMaxWidth(WIDTH);
        panel.setPrefWidth(WIDTH);
        panel.getChildren().addAll(head(), scroll, foot());
        show();
        model.course().addListener((_, _, _) -> showAgain());
        model.hints().addListener((_, _, _) -> showAgain());
        model.story().addListener((_, _, _) -> showAgain());
    }

    /** The keyboard stays where it was, or on what stands there now. */
    private void showAgain() {
        Optional<ActionButton> focused =
                Stream.of(where, hint, commands, showStory, hideStory)
                        .filter(ActionButton::isFocused)
                        .findFirst();
        show();
        focused.flatMap(button ->
                        Stream.of(button, commands, where, showStory, hideStory)
                                .filter(CoursePanel::isIn)
                                .findFirst())
                .ifPresent(ActionButton::requestFocus);
    }

    private static boolean isIn(Node button) {
        return Optional.ofNullable(button.getParent()).isPresent();
    }

    private Node head() {
        Label title = Texts.section(model.course().getValue().workshop().title());
        title.setMinWidth(0);
        VBox words = new VBox(title, Texts.small("Workshop · class " + model.name()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(10, Icon.sized("fth-book-open", 18), words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("course-head");
        return head;
    }

    private Node foot() {
        VBox foot = new VBox(2);
        model.actions().forEach(action -> foot.getChildren().add(wide(action)));
        foot.getStyleClass().add("course-foot");
        return foot;
    }

    private static Node wide(Action action) {
        ActionButton button = new ActionButton(action, ActionButton.Look.FLAT);
        button.setGraphic(Icon.of(action.icon()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        return button;
    }

    private void show() {
        Course course = model.course().getValue();
        ways.getChildren().clear();
        steps.getChildren().setAll(progress(course), StepBar.of(course.done(), course.progress()));
        boolean isBegun = course.doneCount() > 0;
        if (isBegun) {
            steps.getChildren().add(model.story().get() ? hideStory : showStory);
        }
        if (!isBegun || model.story().get()) {
            steps.getChildren().add(text(course.workshop().story()));
        }
        int next = course.next().orElse(-1);
        for (int i = 0; i < course.steps().size(); i++) {
            steps.getChildren().add(line(course, i, i == next));
            if (i == next) {
                steps.getChildren().add(opened(course, i));
            }
        }
        if (next < 0) {
            steps.getChildren().add(text(course.workshop().debrief()));
        }
        if (!course.figures().isEmpty()) {
            steps.getChildren().add(Texts.caption("Measured in this class"));
            course.figures().forEach(figure -> steps.getChildren().add(figure(figure)));
        }
    }

    private static Node progress(Course course) {
        HBox line =
                new HBox(
                        Texts.strong(course.progress()),
                        Space.across(),
                        Texts.small(course.doneCount() + " done"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node line(Course course, int at, boolean isNext) {
        Seat.Mark mark = course.marks().get(at);
        boolean isDone = mark.isDone();
        String title = course.steps().get(at).title();
        Label words =
                isNext
                        ? Texts.prose(title, "strong")
                        : Texts.prose(title, isDone ? "muted" : "medium");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(10, sign(at, isDone, isNext), words);
        line.setAlignment(Pos.TOP_LEFT);
        line.setAccessibleText(
                "Step %d, %s: %s".formatted(at + 1, title, isDone ? model.when(mark) : "not done"));
        if (isDone) {
            words.setTooltip(new Tooltip(model.when(mark)));
        }
        return line;
    }

    private static Node sign(int at, boolean isDone, boolean isNext) {
        if (isDone) {
            return new Glyph(Mark.VERIFIED, GLYPH);
        }
        Label number = Texts.styled(Integer.toString(at + 1), "course-number");
        number.setMinSize(GLYPH + 2, GLYPH + 2);
        if (isNext) {
            number.getStyleClass().add("next");
        }
        return number;
    }

    private Node opened(Course course, int at) {
        Step step = course.steps().get(at);
        VBox opened = new VBox(10, text(step.text()));
        opened.getStyleClass().add("course-opened");
        step.hints().stream()
                .limit(model.hints().get())
                .map(CoursePanel::hint)
                .forEach(opened.getChildren()::add);
        if (step.pointer().isPresent()) {
            ways.getChildren().add(where);
        }
        if (model.hints().get() < step.hints().size()) {
            ways.getChildren().add(hint);
        } else {
            ways.getChildren().add(commands);
        }
        if (!ways.getChildren().isEmpty()) {
            opened.getChildren().add(ways);
        }
        opened.getChildren().add(Texts.prose(model.checked(course, at), "small", "muted"));
        return opened;
    }

    private static Node hint(String words) {
        Label hint = Texts.prose(words);
        hint.setAccessibleText("Hint: " + words);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox box = new HBox(8, Icon.sized("fth-help-circle", 14), hint);
        box.getStyleClass().add("notice");
        return box;
    }

    private Node text(String markdown) {
        VBox text = new VBox(8);
        Markdown.read(markdown).stream().map(prose::node).forEach(text.getChildren()::add);
        return text;
    }

    private static Node figure(Measured figure) {
        Label title = Texts.prose(figure.title(), "small");
        HBox.setHgrow(title, Priority.ALWAYS);
        Label value = Texts.strong(figure.text());
        value.setMinWidth(Region.USE_PREF_SIZE);
        String target = figure.isObjective() ? "Target: " + figure.target() : "Only told";
        VBox words = new VBox(title, Texts.small(target));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line =
                new HBox(
                        10,
                        new Glyph(
                                figure.isObjective() && figure.isMet() ? Mark.VERIFIED : Mark.EMPTY,
                                GLYPH),
                        words,
                        value);
        line.setAccessibleText(
                "%s: %s. %s%s"
                        .formatted(
                                figure.title(),
                                figure.text(),
                                target,
                                figure.isObjective()
                                        ? figure.isMet() ? ", met" : ", not met"
                                        : ""));
        return line;
    }

    @Override
    public Node node() {
        return panel;
    }

    /** The actions that belong to it wherever the window is. */
    @Override
    public List<Action> actions() {
        return model.everything();
    }

    @Override
    public void close() {
        model.close();
    }
}
