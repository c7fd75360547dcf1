package gallerist.app.settings;

import gallerist.app.control.ActionButton;
import gallerist.app.control.Card;
import gallerist.app.control.Choice;
import gallerist.app.control.Facts;
import gallerist.app.control.Field;
import gallerist.app.control.Texts;
import gallerist.app.fx.Action;
import gallerist.app.page.FileKind;
import gallerist.app.page.Files;
import gallerist.app.page.Summary.Fact;
import gallerist.app.page.View;
import gallerist.model.gallery.ApiVersion;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The workspace itself, the program, and the bundle for whoever shall help. */
public final class WorkspaceSettingsTab implements View {
    private static final double WIDTH = 760;

    private final WorkspaceSettingsViewModel model;
    private final Files files;
    private final Consumer<String> tell;
    private final VBox facts = new VBox();
    private final ScrollPane pane;

    /**
     * Makes the tab.
     *
     * @param tell is told what was written
     */
    public WorkspaceSettingsTab(
            WorkspaceSettingsViewModel model, Files files, Consumer<String> tell) {
        this.model = model;
        this.files = files;
        this.tell = tell;
        VBox body =
                new VBox(
                        new Card("Behaviour", behaviour()),
                        new Card("About", facts),
                        new Card("Diagnostic bundle", "without secrets", bundle()));
        body.getStyleClass().addAll("page-body", "narrow");
        body.setMaxWidth(WIDTH);
        pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        show(model.facts().getValue());
        model.facts().addListener((_, _, now) -> show(now));
    }

    private VBox behaviour() {
        ObjectProperty<ApiVersion> version = new SimpleObjectProperty<>();
        model.version().getValue().ifPresent(version::set);
        model.version().addListener((_, _, now) -> now.ifPresent(version::set));
        version.addListener((_, _, now) -> model.follow(now));
        CheckBox drills = new CheckBox("Outages and damage may be rehearsed in this workspace");
        drills.setSelected(model.drills().getValue());
        model.drills().addListener((_, _, now) -> drills.setSelected(now));
        drills.setOnAction(_ -> model.allowDrills(drills.isSelected()));
        return new VBox(
                12,
                new Field(
                        "Defaults of the service's version",
                        Choice.of(model.versions(), version, ApiVersion::text),
                        "What new resources get where nobody chooses"),
                drills,
                Texts.prose(
                        "Drills take stores offline, fill or damage them on purpose. Leave them off"
                                + " where the bytes matter.",
                        "small",
                        "muted"));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                        "bundle",
                        "Write the diagnostic bundle…",
                        "fth-archive",
                        () ->
                                files.save(
                                        "Write the diagnostic bundle",
                                        FileKind.BUNDLE,
                                        "gallerist-diagnostics.zip",
                                        file -> model.bundle(file, tell))));
    }

    private VBox bundle() {
        VBox content =
                new VBox(
                        4,
                        Texts.prose(
                                "A zip file for somebody who shall find a fault. It is sent to"
                                        + " nobody; names of resources and people, links, keys and"
                                        + " bytes of images are left out. It has:"));
        model.contents()
                .forEach(part -> content.getChildren().add(Texts.prose("· " + part, "muted")));
        VBox all =
                new VBox(
                        12,
                        content,
                        new ActionButton(actions().getFirst(), ActionButton.Look.OUTLINED));
        return all;
    }

    private void show(List<Fact> now) {
        Facts shown = new Facts();
        now.forEach(fact -> {
            if (fact.isExact()) {
                shown.addMono(fact.name(), fact.value());
            } else {
                shown.add(fact.name(), fact.value());
            }
        });
        facts.getChildren().setAll(shown);
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
