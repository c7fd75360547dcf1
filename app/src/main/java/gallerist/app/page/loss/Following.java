package gallerist.app.page.loss;

import gallerist.app.control.IconLine;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** What follows from something that is about to be done, line by line. */
public final class Following {
    private static final double GAP = 4;

    private Following() {}

    public static VBox of(ObservableValue<List<Consequence>> consequences) {
        VBox lines = new VBox(GAP);
        show(lines, consequences.getValue());
        consequences.addListener((_, _, now) -> show(lines, now));
        return lines;
    }

    private static void show(VBox lines, List<Consequence> now) {
        lines.getChildren().setAll(now.stream().map(Following::line).toList());
        lines.setVisible(!now.isEmpty());
        lines.setManaged(!now.isEmpty());
    }

    private static IconLine line(Consequence each) {
        return new IconLine(each.icon(), each.sentence(), each.more());
    }
}
