package gallerist.app.locks;

import gallerist.app.code.CopyAs;
import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.Columns;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Icon;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.page.View;
import gallerist.model.gallery.LockLevel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Shows the locks that hold a resource, lifts them and sets another one. */
public final class LocksDialog implements View {
    private static final double WIDTH = 640;

    private final LocksViewModel model;
    private final VBox holdings = new VBox(4);
    private final TextField name;
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     */
    public LocksDialog(LocksViewModel model, Consumer<String> copy, Runnable close) {
        this.model = model;
        this.name = Typed.in(model.name());
        VBox content =
                new VBox(
                        holdings,
                        Texts.section("Another lock"),
                        new Columns(
                                new Field("Name", name, "Such as golden", model.nameProblem()),
                                new Field(
                                        "Level",
                                        Choice.of(
                                                Arrays.asList(LockLevel.values()),
                                                model.level(),
                                                LockLevel::text),
                                        "ReadOnly forbids changes as well")),
                        new Field(
                                "Notes",
                                Typed.in(model.notes()),
                                "Why, for those who meet the lock"),
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        frame =
                new DialogFrame(
                        model.title(),
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                CopyAs.of(model.obstacle(), model.copyable(), copy),
                                Action.of("cancel", "Close", "", close),
                                Action.of("set-lock", "Set lock", "", model::set)
                                        .unless(model.obstacle())));
        frame.note().setText("Can be undone with Ctrl+Z");
        show(model.holdings().getValue());
        model.holdings().addListener((_, _, now) -> show(now));
    }

    private void show(List<LocksViewModel.Holding> now) {
        holdings.getChildren().clear();
        if (now.isEmpty()) {
            holdings.getChildren().add(Texts.prose("Nothing holds it.", "muted"));
        }
        now.forEach(each -> holdings.getChildren().add(line(each)));
    }

    private HBox line(LocksViewModel.Holding holding) {
        ActionButton lift =
                new ActionButton(
                        Action.of(
                                        "lift-" + holding.name(),
                                        "Lift " + holding.name(),
                                        "",
                                        () -> model.lift(holding.lock()))
                                .unless(new Always<>(holding.obstacle())),
                        ActionButton.Look.OUTLINED);
        VBox words =
                new VBox(
                        Texts.styled(holding.name(), "medium"),
                        Texts.small(
                                "%s · %s%s"
                                        .formatted(
                                                holding.level(),
                                                holding.place(),
                                                holding.notes().isEmpty()
                                                        ? ""
                                                        : " · " + holding.notes())));
        words.setMinWidth(0);
        HBox line = new HBox(12, Icon.of("fth-lock"), words, Space.across(), lift);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("consequence");
        return line;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return name;
    }

    @Override
    public void close() {
        model.close();
    }
}
