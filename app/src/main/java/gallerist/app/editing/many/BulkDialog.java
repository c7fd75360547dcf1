package gallerist.app.editing.many;

import gallerist.app.code.CopyAs;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.IconLine;
import gallerist.app.control.PairRows;
import gallerist.app.control.Refused;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.editing.many.BulkViewModel.Finished;
import gallerist.app.editing.many.Together.Stays;
import gallerist.app.fx.Action;
import gallerist.app.fx.Pulse;
import gallerist.app.page.View;
import gallerist.app.page.loss.Afterwards;
import gallerist.app.page.note.NotePane;
import gallerist.app.text.Figures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Says what a change of many comes to, and makes it. */
public final class BulkDialog implements View {
    private static final double WIDTH = 680;

    private final BulkViewModel model;
    private final VBox plan = new VBox(4);
    private final DialogFrame frame;
    private final Pulse pulse;
    private Node first;

    /**
     * Makes the dialog.
     *
     * @param copy puts a text on the clipboard
     * @param done is told what was done, and how it is taken back
     */
    public BulkDialog(
            BulkViewModel model, Consumer<String> copy, Runnable close, Consumer<Finished> done) {
        this.model = model;
        this.pulse = new Pulse(model::beat);
        VBox content = new VBox(8);
        content.getStyleClass().add("dialog-content");
        this.first = content;
        typed().forEach(content.getChildren()::add);
        content.getChildren()
                .addAll(plan, new NotePane(model.said()), Refused.line(model.refusal()));
        Action run =
                Action.of(
                                "do-it",
                                model.title(),
                                "",
                                () ->
                                        model.run(finished -> {
                                            if (!model.isRefused()) {
                                                close.run();
                                            }
                                            done.accept(finished);
                                        }))
                        .unless(model.obstacle());
        List<ButtonBase> foot =
                Foot.of(
                        CopyAs.of(model.obstacle(), model.copyable(), copy),
                        model.deed() == Deed.DELETE ? run.losing() : run,
                        close);
        foot.getLast().textProperty().bind(model.doing());
        foot.getLast().accessibleTextProperty().bind(model.doing());
        frame = new DialogFrame(model.title(), WIDTH, content, close, foot);
        show(model.plan().getValue());
        model.plan().addListener((_, _, now) -> show(now));
        model.progress().addListener((_, _, _) -> say());
    }

    private List<Node> typed() {
        return switch (model.deed()) {
            case TAG -> {
                PairRows rows =
                        new PairRows(new PairRows.Words("Tag", "name", "value"), model.tags());
                first = rows;
                yield List.of(
                        new Field(
                                "Tags",
                                rows,
                                "Added to each; a tag of the same name gets the new value",
                                model.typedProblem()));
            }
            case END_OF_LIFE -> {
                TextField date = Typed.in(model.date());
                first = date;
                yield List.of(
                        new Field(
                                "End of life",
                                date,
                                "Such as 2028-12-31; nothing takes it away",
                                model.typedProblem()));
            }
            case EXCLUDE, INCLUDE, DELETE -> List.of();
        };
    }

    private void show(Together now) {
        plan.getChildren().clear();
        if (!now.will().isEmpty()) {
            plan.getChildren()
                    .add(
                            new IconLine(
                                    model.deed() == Deed.DELETE ? "fth-trash-2" : "fth-check",
                                    Figures.counted(
                                            now.will().size(),
                                            model.deed().one(),
                                            model.deed().several()),
                                    Afterwards.named(
                                            now.will().stream()
                                                    .map(Together.Planned::name)
                                                    .toList())));
        }
        if (!model.chosen().isEmpty()) {
            plan.getChildren().addFirst(Texts.muted(model.chosen()));
        }
        now.consequences().stream()
                .map(each -> new IconLine(each.icon(), each.sentence(), each.more()))
                .forEach(plan.getChildren()::add);
        Map<String, List<String>> reasons =
                now.stays().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stays::reason,
                                        TreeMap::new,
                                        Collectors.mapping(Stays::name, Collectors.toList())));
        reasons.forEach((reason, names) ->
                plan.getChildren()
                        .add(
                                new IconLine(
                                        "fth-slash",
                                        "%s as it is: %s"
                                                .formatted(
                                                        Figures.counted(
                                                                names.size(), "stays", "stay"),
                                                        reason),
                                        Afterwards.named(names))));
        say();
    }

    private void say() {
        frame.note()
                .setText(
                        model.progress().getValue().isEmpty()
                                ? model.plan().getValue().note()
                                : model.progress().getValue());
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return first instanceof PairRows rows ? rows.first() : first;
    }

    @Override
    public void close() {
        pulse.close();
        model.close();
    }
}
