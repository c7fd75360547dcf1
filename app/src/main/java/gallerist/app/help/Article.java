package gallerist.app.help;

import gallerist.app.control.Texts;
import gallerist.app.manual.ManualPage;
import gallerist.app.page.Prose;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A page of the manual as it is read in the window. */
final class Article {
    private static final double WIDEST = 760;
    private static final double GAP = 12;

    private final VBox column = new VBox(GAP);

    Article(ManualPage page, Consumer<String> open, Consumer<String> copy) {
        Prose prose = new Prose(open, copy);
        column.setMaxWidth(WIDEST);
        column.getStyleClass().add("article-column");
        column.getChildren()
                .addAll(
                        Texts.styled(page.title(), "hero"),
                        Texts.prose(page.summary(), "hero-line"));
        page.blocks().stream().map(prose::node).forEach(column.getChildren()::add);
    }

    Node node() {
        return column;
    }
}
