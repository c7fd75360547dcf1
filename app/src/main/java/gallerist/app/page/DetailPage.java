package gallerist.app.page;

import gallerist.model.gallery.ResourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The page of one resource. A tab is made when it is first chosen, and kept until the page goes.
 */
public final class DetailPage implements View {
    private final ResourceId id;
    private final List<Tab> tabs;
    private final View head;
    private final Consumer<String> chosen;
    private final BorderPane pane = new BorderPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, View> opened = new HashMap<>();

    /**
     * Makes the page.
     *
     * @param chosen is told the name of the tab that a person chooses
     */
    public DetailPage(ResourceId id, PageKind kind, Consumer<String> chosen) {
        this.id = id;
        this.tabs = kind.tabs();
        this.head = kind.head().apply(id);
        this.chosen = chosen;
        HBox bar = new HBox(4);
        bar.getStyleClass().add("tabs");
        bar.setAlignment(Pos.BOTTOM_LEFT);
        tabs.forEach(tab -> bar.getChildren().add(button(tab)));
        pane.setTop(new VBox(head.node(), bar));
    }

    private ToggleButton button(Tab tab) {
        ToggleButton button = new ToggleButton(tab.title());
        button.getStyleClass().add("tab-button");
        button.setToggleGroup(group);
        button.setUserData(tab.name());
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.accept(tab.name());
        });
        button.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.LEFT || pressed.getCode() == KeyCode.RIGHT) {
                step(tab, pressed.getCode() == KeyCode.RIGHT ? 1 : -1);
                pressed.consume();
            }
        });
        return button;
    }

    private void step(Tab from, int by) {
        Tab to = tabs.get(Math.floorMod(tabs.indexOf(from) + by, tabs.size()));
        chosen.accept(to.name());
        group.getToggles().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .forEach(Node::requestFocus);
    }

    public ResourceId id() {
        return id;
    }

    /** Shows a tab by its name, the first one where there is none of that name. */
    public void show(String name) {
        Tab tab =
                tabs.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(tabs.getFirst());
        group.getToggles().stream()
                .filter(toggle -> tab.name().equals(toggle.getUserData()))
                .forEach(group::selectToggle);
        pane.setCenter(opened.computeIfAbsent(tab.name(), _ -> tab.open().apply(id)).node());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        head.close();
        opened.values().forEach(View::close);
    }
}
