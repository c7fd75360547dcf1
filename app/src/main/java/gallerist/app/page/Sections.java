package gallerist.app.page;

import gallerist.app.fx.Action;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A page of its own with tabs. A tab is made when it is first chosen. */
public final class Sections implements View {
    private final List<Section> sections;
    private final Head head = new Head();
    private final TabBar bar;
    private final BorderPane pane = new BorderPane();
    private final Map<String, View> opened = new HashMap<>();

    /**
     * A tab.
     *
     * @param name by which places know it
     */
    public record Section(String name, String title, Supplier<View> open) {}

    /**
     * Makes the page.
     *
     * @param line what it is about, in a few words beside the title
     * @param chosen is told the name of the tab that a person chooses
     * @param learn goes to a page of the manual
     */
    public Sections(
            String title,
            String line,
            List<Section> sections,
            Consumer<String> chosen,
            Consumer<String> learn) {
        this.sections = List.copyOf(sections);
        head.show(title, List.of(), line);
        bar =
                new TabBar(
                        sections.stream()
                                .map(each -> new TabBar.Name(each.name(), each.title()))
                                .toList(),
                        chosen,
                        learn);
        pane.getStyleClass().add("rail-page");
        pane.setTop(new VBox(head, bar));
        head.getStyleClass().add("above-tabs");
    }

    @Override
    public void turnTo(String part) {
        Section section =
                sections.stream()
                        .filter(each -> each.name().equals(part))
                        .findFirst()
                        .orElse(sections.getFirst());
        bar.show(section.name());
        pane.setCenter(opened.computeIfAbsent(section.name(), _ -> section.open().get()).node());
    }

    /** Those of the tab that is open. */
    @Override
    public List<Action> actions() {
        return opened.entrySet().stream()
                .filter(each -> each.getKey().equals(bar.open()))
                .flatMap(each -> each.getValue().actions().stream())
                .toList();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        opened.values().forEach(View::close);
    }
}
