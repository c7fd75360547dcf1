package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Card;
import gallerist.app.control.Choice;
import gallerist.app.control.Field;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.control.Typed;
import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.page.View;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Limits of bandwidth, and the schedule of reading copies again. */
public final class TransferSettingsTab implements View {
    private static final double WIDTH = 760;
    private static final double AMOUNT = 120;
    private static final double TIME = 110;

    private final TransferSettingsViewModel model;
    private final VBox limits = new VBox();
    private final ScrollPane pane;

    public TransferSettingsTab(TransferSettingsViewModel model) {
        this.model = model;
        VBox body =
                new VBox(
                        new Card(
                                "Bandwidth",
                                "of all copies together",
                                new VBox(12, limits, adding())),
                        new Card("Reading copies again", scrub()));
        body.getStyleClass().addAll("page-body", "narrow");
        body.setMaxWidth(WIDTH);
        pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        limits.getStyleClass().add("side-list");
        show(model.limits().getValue());
        model.limits().addListener((_, _, now) -> show(now));
    }

    private void show(List<TransferSettingsViewModel.Limit> now) {
        limits.getChildren().clear();
        if (now.isEmpty()) {
            limits.getChildren().add(Texts.muted("No limit: copies are as fast as disks are."));
        }
        for (TransferSettingsViewModel.Limit limit : now) {
            HBox line =
                    new HBox(
                            8,
                            Icon.sized("fth-zap", 14),
                            Texts.styled(limit.rate(), "medium"),
                            Texts.muted(
                                    now.size() == 1 && limit.time().equals("at all other times")
                                            ? "at all times"
                                            : limit.time()),
                            Space.across(),
                            new ActionButton(
                                    Action.of(
                                            "lift-limit",
                                            "Take the limit of %s away".formatted(limit.rate()),
                                            "fth-x",
                                            limit.away()),
                                    ActionButton.Look.ICON));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("side-line");
            limits.getChildren().add(line);
        }
    }

    private HBox adding() {
        Field amount =
                field("At most", model.amount(), "Such as 50", model.amountProblem(), AMOUNT);
        Field unit =
                new Field(
                        "Unit",
                        Choice.of(Arrays.asList(RateUnit.values()), model.unit(), RateUnit::text),
                        "");
        Field from = field("From", model.from(), "Such as 08:00", model.timeProblem(), TIME);
        Field to = field("To", model.to(), "Empty: all day", nothing(), TIME);
        ActionButton add =
                new ActionButton(
                        Action.of("add-limit", "Add limit", "fth-plus", model::add)
                                .unless(model.obstacle()),
                        ActionButton.Look.OUTLINED);
        HBox line = new HBox(8, amount, unit, from, to, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Field field(
            String name,
            StringProperty text,
            String help,
            ObservableValue<String> problem,
            double width) {
        TextField field = Typed.in(text);
        Field shown = new Field(name, field, help, problem);
        shown.setPrefWidth(width);
        return shown;
    }

    private static ObservableValue<String> nothing() {
        return new Always<>("");
    }

    private VBox scrub() {
        ObjectProperty<String> often = new SimpleObjectProperty<>(model.often().getValue());
        model.often().addListener((_, _, now) -> often.set(now));
        often.addListener((_, _, now) -> model.scrub(now));
        ComboBox<String> choice = Choice.of(model.choices(), often, word -> word);
        VBox content =
                new VBox(
                        new Field(
                                "How often",
                                choice,
                                "Each copy is read and compared with its digests; what is damaged"
                                        + " is made again from a good one"));
        content.setMaxWidth(WIDTH);
        return content;
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
