package gallerist.app.importing;

import gallerist.app.code.CopyAs;
import gallerist.app.control.Choice;
import gallerist.app.control.Columns;
import gallerist.app.control.DialogFrame;
import gallerist.app.control.Field;
import gallerist.app.control.Foot;
import gallerist.app.control.Icon;
import gallerist.app.control.Refused;
import gallerist.app.control.Space;
import gallerist.app.control.Tables;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.exchange.Plan;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.page.FileKind;
import gallerist.app.page.FilePick;
import gallerist.app.page.Files;
import gallerist.app.page.View;
import gallerist.app.report.ExportMenu;
import gallerist.app.report.Hands;
import gallerist.model.region.Region;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks for documents and shows what they would change before they change it. */
public final class ImportDialog implements View {
    private static final String TITLE = "What is imported";
    private static final double WIDTH = 720;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final ImportViewModel model;
    private final Files files;
    private final Hands hands;
    private final FilePick document;
    private final VBox found = new VBox(8);
    private final DialogFrame frame;

    /**
     * Makes the dialog.
     *
     * @param done is told what was brought in, after the dialog was closed
     */
    public ImportDialog(
            ImportViewModel model,
            Files files,
            Hands hands,
            Runnable close,
            Consumer<String> done) {
        this.model = model;
        this.files = files;
        this.hands = hands;
        document =
                pick(
                        "Document",
                        "What az … -o json or az rest printed, or an ARM template",
                        model.document());
        TextField group = Typed.in(model.group());
        group.setOnAction(_ -> model.tryOut());
        group.focusedProperty().addListener((_, _, _) -> model.tryOut());
        VBox content =
                new VBox(
                        document,
                        pick("Parameters", "A file of a template, or nothing", model.parameters()),
                        new Columns(
                                new Field(
                                        "Resource group",
                                        group,
                                        "Where a template goes; other documents say it",
                                        model.groupProblem()),
                                new Field(
                                        "Region",
                                        Choice.ofMany(
                                                model.regions(),
                                                model.region(),
                                                Region::displayName),
                                        "Of resource groups that are not there yet")),
                        found,
                        Refused.line(model.refusal()));
        content.getStyleClass().add("dialog-content");
        Action apply =
                Action.of(
                                "import-now",
                                "Import",
                                "",
                                () ->
                                        model.apply(sentence -> {
                                            close.run();
                                            done.accept(sentence);
                                        }))
                        .unless(model.obstacle());
        frame =
                new DialogFrame(
                        "Import",
                        WIDTH,
                        content,
                        close,
                        Foot.of(
                                CopyAs.of(model.obstacle(), model.copyable(), hands.copied()),
                                apply,
                                close));
        show(model.prospect().getValue());
        model.prospect().addListener((_, _, now) -> show(now));
    }

    private FilePick pick(String name, String help, StringProperty path) {
        return new FilePick(
                files,
                FileKind.DOCUMENT,
                name,
                help,
                path,
                new Always<>(""),
                chosen -> {
                    path.set(chosen.toString());
                    model.tryOut();
                },
                model::tryOut);
    }

    private void show(Prospect prospect) {
        found.getChildren().clear();
        prospect.complaints().forEach(each -> found.getChildren().add(line("fth-slash", each)));
        prospect.remarks().forEach(each -> found.getChildren().add(line("fth-info", each)));
        if (!prospect.rows().isEmpty() && prospect.complaints().isEmpty()) {
            TableView<Plan.Row> table = table(prospect.rows());
            HBox head = new HBox(Texts.caption(TITLE), Space.across(), ExportMenu.of(table, hands));
            head.setAlignment(Pos.CENTER_LEFT);
            found.getChildren().addAll(head, table);
        }
        frame.note().setText(prospect.summary());
    }

    private static HBox line(String icon, String sentence) {
        HBox line = new HBox(Icon.of(icon), Texts.prose(sentence));
        line.getStyleClass().add("notice");
        return line;
    }

    private static TableView<Plan.Row> table(List<Plan.Row> rows) {
        TableView<Plan.Row> table = Tables.of(TITLE, ROW);
        table.getColumns()
                .addAll(
                        List.of(
                                Tables.first(Tables.text("Action", 1, Plan.Row::action)),
                                Tables.text("Type", 3, row -> row.id().type()),
                                Tables.last(Tables.text("Name", 3, Plan.Row::path))));
        table.getItems().setAll(rows);
        double height = ROW * (1 + Math.min(rows.size(), MOST_ROWS)) + 3;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.getStyleClass().add("panel");
        return table;
    }

    @Override
    public Node node() {
        return frame;
    }

    @Override
    public Node first() {
        return document.field();
    }
}
