package gallerist.app.sharing;

import gallerist.app.control.Choice;
import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.text.Visible;
import gallerist.model.sharing.Role;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the matrix: why the chosen box is as it is, and what can be done. */
final class ExplanationPane extends VBox {
    private static final double WIDTH = 290;
    private static final int ICON = 14;
    private static final String RULE =
            "Share the gallery, not single versions: consumers follow new versions by themselves.";

    private final SharingMatrixViewModel model;
    private final VBox body = new VBox();

    ExplanationPane(SharingMatrixViewModel model) {
        this.model = model;
        getStyleClass().add("why-pane");
        body.getStyleClass().add("why-body");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox rule = new HBox(8, Icon.sized("fth-info", ICON), Texts.prose(RULE, "small", "muted"));
        rule.getStyleClass().add("why-rule");
        getChildren().addAll(scroll, rule);
        show(model.explanation().getValue());
        model.explanation().addListener((_, _, now) -> show(now));
    }

    /** As broad as there is room for and as high as it is, instead of narrow beside something. */
    void spread(boolean isBroad) {
        setMinWidth(isBroad ? 0 : WIDTH);
        setMaxWidth(isBroad ? Double.MAX_VALUE : WIDTH);
        setMinHeight(isBroad ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
    }

    private void show(Optional<Explanation> explanation) {
        body.getChildren().clear();
        explanation.ifPresent(this::show);
    }

    private void show(Explanation why) {
        body.getChildren()
                .add(
                        new VBox(
                                4,
                                Texts.prose(why.title(), "small", "muted"),
                                Texts.prose(why.verdict(), "dialog-title")));
        if (!why.links().isEmpty()) {
            VBox links = new VBox(Texts.caption("Why"));
            links.getStyleClass().add("why-links");
            why.links().forEach(link -> add(links, link));
            body.getChildren().add(links);
        }
        if (!why.granted().isEmpty()) {
            body.getChildren().add(part("Granted", Texts.prose(why.granted(), "small")));
        }
        VBox change = part(why.heading(), Texts.prose(why.advice(), "small"));
        why.role().ifPresent(role -> change.getChildren().add(role(role)));
        why.ways().forEach(way -> change.getChildren().add(button(way)));
        why.cautions().forEach(caution -> change.getChildren().add(caution(caution)));
        body.getChildren().add(change);
    }

    private static VBox part(String title, Node content) {
        return new VBox(6, Texts.caption(title), content);
    }

    private static void add(VBox links, Explanation.Link link) {
        HBox stop = new HBox(8, Icon.sized(link.icon(), ICON), Texts.prose(link.name(), "medium"));
        stop.setAlignment(Pos.CENTER_LEFT);
        links.getChildren().add(stop);
        if (!link.onward().isEmpty()) {
            HBox onward = new HBox(Texts.prose(link.onward(), "small", "muted"));
            onward.getStyleClass().add("why-onward");
            links.getChildren().add(onward);
        }
    }

    private Node role(Role role) {
        ObjectProperty<Role> chosen = new SimpleObjectProperty<>(role);
        ComboBox<Role> choice = Choice.of(model.roles(), chosen, Role::title);
        choice.setAccessibleText("Role");
        choice.setMaxWidth(Double.MAX_VALUE);
        chosen.addListener((_, _, now) -> model.choose(now));
        return choice;
    }

    private Button button(Explanation.Way way) {
        Button button = new Button(Visible.of(way.text()));
        button.setMnemonicParsing(false);
        if (way.isLosing()) {
            button.getStyleClass().add("losing");
        }
        button.setMaxWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.plan(way.step()));
        return button;
    }

    private static Node caution(String sentence) {
        HBox line =
                new HBox(
                        8,
                        Icon.sized("fth-alert-triangle", ICON),
                        Texts.prose(sentence, "small", "warning"),
                        Space.across());
        line.getStyleClass().add("why-caution");
        return line;
    }
}
