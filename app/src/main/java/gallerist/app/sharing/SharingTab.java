package gallerist.app.sharing;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Choice;
import gallerist.app.control.EmptyState;
import gallerist.app.control.Icon;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.app.sharing.SharingTabViewModel.Line;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Role;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The tab of a gallery, an image or a version that says who has which role there. */
public final class SharingTab implements View {
    private static final double ROW = 32;
    private static final double WHO = 240;
    private static final int ICON = 14;

    private final SharingTabViewModel model;
    private final BorderPane pane = new BorderPane();
    private final TableView<Line> table = Tables.of("Roles here", ROW);
    private final HBox form = new HBox(8);
    private final Action matrix;
    private final MenuButton export;

    /**
     * Makes the tab.
     *
     * @param matrix opens the matrix of the gallery
     */
    public SharingTab(SharingTabViewModel model, Action matrix, Hands hands) {
        this.model = model;
        this.matrix = matrix;
        this.export = ExportMenu.of(table, hands);
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Who", 2.4, Line::name)),
                                Tables.text("Kind", 1.4, Line::kind),
                                Tables.text("Role", 2.4, Line::role),
                                Tables.text(
                                        "Given on",
                                        2,
                                        line -> line.origin().isEmpty() ? "here" : line.origin()),
                                Tables.text("Since", 1.2, Line::since)));
        var away = Tables.<Line, Line>column("", 0.6, line -> line);
        away.setCellFactory(_ -> new Away());
        table.getColumns().add(Tables.last(away));
        form.setAlignment(Pos.CENTER_LEFT);
        form.getStyleClass().add("tab-bar");
        VBox top = new VBox(form, Refused.line(model.refusal()));
        advise(top);
        pane.setTop(top);
        offer(model.people().getValue());
        model.people().addListener((_, _, people) -> offer(people));
        show();
        model.lines().addListener((_, _, _) -> show());
        model.missing().addListener((_, _, _) -> show());
    }

    private void advise(VBox top) {
        if (!model.advice().isEmpty()) {
            HBox advice =
                    new HBox(
                            8,
                            Icon.sized("fth-alert-triangle", ICON),
                            Texts.prose(model.advice(), "small", "warning"));
            advice.getStyleClass().addAll("why-caution", "below-head");
            top.getChildren().add(advice);
        }
    }

    private void offer(List<Principal> people) {
        ComboBox<Optional<Principal>> who =
                Choice.ofMany(
                        people.stream().map(Optional::of).toList(),
                        model.somebody(),
                        somebody -> somebody.map(Principal::displayName).orElse(""));
        who.setPromptText("Who");
        who.setAccessibleText("Who gets a role");
        who.setPrefWidth(WHO);
        ComboBox<Role> role = Choice.of(List.of(Role.values()), model.role(), Role::title);
        role.setAccessibleText("Role");
        role.setPrefWidth(WHO);
        Label give = Texts.small("Give a role here");
        give.setMinWidth(Label.USE_PREF_SIZE);
        form.getChildren()
                .setAll(
                        give,
                        who,
                        role,
                        new ActionButton(
                                Action.of("give-role", "Give role", "fth-key", model::give)
                                        .unless(model.obstacle()),
                                ActionButton.Look.OUTLINED),
                        Space.across(),
                        new ActionButton(matrix, ActionButton.Look.PRIMARY),
                        export);
    }

    private void show() {
        String missing = model.missing().getValue();
        table.getItems().setAll(model.lines().getValue());
        pane.setCenter(
                missing.isEmpty()
                        ? table
                        : new EmptyState("fth-slash", "Roles are not shown to you", missing));
    }

    /** Takes a role away. */
    private final class Away extends TableCell<Line, Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : button(line));
        }

        private ActionButton button(Line line) {
            return new ActionButton(
                    Action.of(
                                    "take-role",
                                    "Take %s away from %s".formatted(line.role(), line.name()),
                                    "fth-x",
                                    () -> model.take(line))
                            .unless(new Always<>(line.obstacle())),
                    ActionButton.Look.ICON);
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        model.close();
    }
}
