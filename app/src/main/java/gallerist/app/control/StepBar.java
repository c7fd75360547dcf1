package gallerist.app.control;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Steps side by side: those that are done, the one that is next, and the rest. */
public final class StepBar {
    private static final double GAP = 2;

    private StepBar() {}

    /**
     * Makes it.
     *
     * @param words the same for those who listen
     */
    public static HBox of(List<Boolean> done, String words) {
        HBox bar = new HBox(GAP);
        int next = done.indexOf(false);
        for (int i = 0; i < done.size(); i++) {
            Region part = new Region();
            part.getStyleClass().add("course-part");
            if (done.get(i)) {
                part.getStyleClass().add("done");
            } else if (i == next) {
                part.getStyleClass().add("next");
            }
            HBox.setHgrow(part, Priority.ALWAYS);
            bar.getChildren().add(part);
        }
        bar.setAccessibleText(words);
        return bar;
    }
}
