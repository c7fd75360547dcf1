package gallerist.app.desktop;

import gallerist.app.control.EmptyState;
import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.page.AdviceCounts;
import gallerist.app.page.DetailPage;
import gallerist.model.gallery.ResourceId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** What is selected in the tree: one page at a time. */
final class Detail {
    private final Navigator navigator;
    private final Pages pages;
    private final AdviceCounts advice;
    private final FirstStart firstStart;
    private final BorderPane pane = new BorderPane();
    private final Crumbs crumbs;
    private Optional<DetailPage> shown = Optional.empty();
    private String lastTab = "";

    Detail(
            Navigator navigator,
            Pages pages,
            AdviceCounts advice,
            Crumbs crumbs,
            FirstStart firstStart) {
        this.navigator = navigator;
        this.pages = pages;
        this.advice = advice;
        this.crumbs = crumbs;
        this.firstStart = firstStart;
    }

    void show(ResourceId id, String tab) {
        if (shown.map(DetailPage::id).filter(id::equals).isEmpty()) {
            close();
            shown =
                    pages.of(id)
                            .map(kind ->
                                    new DetailPage(
                                            id, kind, advice, this::chosen, navigator::learn));
        }
        lastTab = tab.isEmpty() ? lastTab : tab;
        shown.ifPresentOrElse(
                page -> {
                    page.show(lastTab);
                    pane.setTop(crumbs.node());
                    pane.setCenter(page.node());
                },
                () ->
                        pane.setCenter(
                                new EmptyState(
                                        "fth-slash",
                                        "There is no page for this",
                                        "Galleries and what is in them have pages.")));
    }

    private void chosen(String tab) {
        shown.ifPresent(page -> navigator.go(new Place.Of(page.id(), tab)));
    }

    /**
     * Shows that nothing is selected.
     *
     * @param isEmpty whether there is nothing that could be, unless nobody knows yet
     */
    void showNothing(Optional<Boolean> isEmpty) {
        close();
        pane.setTop(null);
        pane.setCenter(isEmpty.map(this::nothing).orElse(null));
    }

    private Node nothing(boolean isEmpty) {
        return isEmpty
                ? firstStart.node()
                : new EmptyState(
                        "fth-layers",
                        "Choose a gallery, an image or a version",
                        "The tree on the left has them all; Ctrl+K finds them by name.");
    }

    Node node() {
        return pane;
    }

    /** What is shown is left. */
    void close() {
        shown.ifPresent(DetailPage::close);
        shown = Optional.empty();
    }
}
