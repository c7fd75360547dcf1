package gallerist.app.page;

import gallerist.model.gallery.ResourceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The page of one resource. A tab is made when it is first chosen, and kept until the page goes.
 */
public final class DetailPage implements View {
    /** The name of the tab on which everything has its findings. */
    public static final String ADVICE = "advice";

    private final ResourceId id;
    private final List<Tab> tabs;
    private final Titles head;
    private final BorderPane pane = new BorderPane();
    private final TabBar bar;
    private final Map<String, View> opened = new HashMap<>();
    private final Subscription counting;
    private final Subscription missing;
    private Tab wanted;

    /**
     * Makes the page.
     *
     * @param advice how much is to be looked at on the tab of that name
     * @param chosen is told the name of the tab that a person chooses
     * @param learn goes to a page of the manual
     */
    public DetailPage(
            ResourceId id,
            PageKind kind,
            AdviceCounts advice,
            Consumer<String> chosen,
            Consumer<String> learn) {
        this.id = id;
        this.tabs = kind.tabs();
        this.wanted = tabs.getFirst();
        this.head = kind.head().apply(id);
        this.bar =
                new TabBar(
                        tabs.stream().map(tab -> new TabBar.Name(tab.name(), tab.title())).toList(),
                        chosen,
                        learn);
        pane.setTop(new VBox(head.node(), bar));
        bar.managedProperty().bind(bar.visibleProperty());
        missing = head.isMissing().subscribe((_, now) -> show(now));
        counting = advice.tallies().subscribe(_ -> bar.count(ADVICE, advice.on(id)));
    }

    public ResourceId id() {
        return id;
    }

    /** Shows a tab by its name, the first one where there is none of that name. */
    public void show(String name) {
        wanted =
                tabs.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(tabs.getFirst());
        show(head.isMissing().getValue());
    }

    /** Of what is gone only the first tab tells, and what can be done about it. */
    private void show(boolean isMissing) {
        Tab tab = isMissing ? tabs.getFirst() : wanted;
        bar.setVisible(!isMissing);
        bar.show(tab.name());
        pane.setCenter(opened.computeIfAbsent(tab.name(), _ -> tab.open().apply(id)).node());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void close() {
        counting.unsubscribe();
        missing.unsubscribe();
        head.close();
        opened.values().forEach(View::close);
    }
}
