package gallerist.app.page;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import gallerist.app.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The names of tabs, one of which is open; the arrow keys go from one to the next. What the open
 * one is for unfolds below.
 */
public final class TabBar extends VBox {
    private static final int ICON = 16;
    private static final double COUNT_GAP = 6;

    private final List<Name> names;
    private final Consumer<String> chosen;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Label words = Texts.prose("", "muted");
    private final Hyperlink more = new Hyperlink("More in the manual");
    private final VBox about = new VBox(2, words, more);
    private final ToggleButton why = new ToggleButton("", Icon.sized("fth-help-circle", ICON));
    private String open = "";

    /**
     * A tab.
     *
     * @param name by which places know it
     */
    public record Name(String name, String title) {}

    /**
     * Shows the names.
     *
     * @param chosen is told the name of the one that a person chooses
     * @param learn goes to a page of the manual
     */
    public TabBar(List<Name> names, Consumer<String> chosen, Consumer<String> learn) {
        this.names = List.copyOf(names);
        this.chosen = chosen;
        HBox bar = new HBox(4);
        bar.getStyleClass().add("tabs");
        bar.setAlignment(Pos.BOTTOM_LEFT);
        names.forEach(name -> buttons.add(button(name)));
        bar.getChildren().addAll(buttons);
        bar.getChildren().addAll(Space.across(), why);
        why.getStyleClass().addAll("tab-button", "tab-help");
        why.setAccessibleText("What this tab is for");
        why.setTooltip(new Tooltip("What this tab is for"));
        more.setOnAction(_ -> learn.accept(TabWords.topic(open)));
        about.getStyleClass().add("tab-about");
        about.visibleProperty().bind(why.selectedProperty());
        about.managedProperty().bind(why.selectedProperty());
        getChildren().addAll(bar, about);
    }

    private ToggleButton button(Name name) {
        ToggleButton button = new ToggleButton(name.title());
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(COUNT_GAP);
        button.getStyleClass().add("tab-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(tip(name.name()));
        button.setOnAction(_ -> {
            show(name.name());
            chosen.accept(name.name());
        });
        button.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.LEFT || pressed.getCode() == KeyCode.RIGHT) {
                step(pressed.getCode() == KeyCode.RIGHT ? 1 : -1);
                pressed.consume();
            }
        });
        return button;
    }

    private static Tooltip tip(String name) {
        return new Tooltip(TabWords.about(name));
    }

    private void step(int by) {
        int to = Math.floorMod(at(open) + by, names.size());
        buttons.get(to).requestFocus();
        chosen.accept(names.get(to).name());
    }

    private int at(String name) {
        return Math.max(0, names.stream().map(Name::name).toList().indexOf(name));
    }

    /** The name of the one that is open. */
    public String open() {
        return open;
    }

    /** The names, from left to right. */
    public List<String> tabs() {
        return names.stream().map(Name::name).toList();
    }

    /** Marks the one that is open, the first where there is none of that name. */
    public void show(String name) {
        int at = at(name);
        open = names.get(at).name();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == at);
        }
        words.setText(TabWords.about(open));
    }

    /** What somebody should look at in a tab, as a number beside its name. */
    void count(String name, Tally tally) {
        ToggleButton button = buttons.get(at(name));
        String title = names.get(at(name)).title();
        Label count = Texts.styled(Figures.count(tally.pressing()), "badge");
        count.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(tally.pressing() == 0 ? null : count);
        button.setTooltip(tally.words().isEmpty() ? tip(name) : new Tooltip(tally.words()));
        button.setAccessibleText(tally.words().isEmpty() ? title : title + ", " + tally.words());
    }
}
