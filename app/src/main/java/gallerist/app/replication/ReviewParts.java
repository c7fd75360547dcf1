package gallerist.app.replication;

import gallerist.app.control.Icon;
import gallerist.app.control.Space;
import gallerist.app.control.Texts;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What reviews of new and of stored versions have in common. */
public final class ReviewParts {
    private static final double NEAR = 0.8;

    private static final double KEY = 120;

    private ReviewParts() {}

    /** Numbers are never cut: what they mean wraps below them. */
    public static HBox keys(List<Review.Key> all) {
        HBox keys = new HBox(24);
        all.forEach(key -> {
            Label number = Texts.styled(key.number(), "page-title");
            number.setMinWidth(Label.USE_PREF_SIZE);
            VBox column = new VBox(number, Texts.prose(key.meaning(), "small", "muted"));
            column.setPrefWidth(KEY);
            HBox.setHgrow(column, Priority.ALWAYS);
            keys.getChildren().add(column);
        });
        return keys;
    }

    public static HBox line(Review.Happening happening) {
        HBox line =
                new HBox(
                        10,
                        Icon.of(happening.icon()),
                        new VBox(
                                Texts.styled(happening.sentence(), "medium"),
                                Texts.small(happening.more())));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("consequence");
        return line;
    }

    public static GridPane costs(List<Review.Cost> all) {
        GridPane grid = new GridPane(16, 6);
        for (int i = 0; i < all.size(); i++) {
            Review.Cost cost = all.get(i);
            boolean isLast = i == all.size() - 1;
            Label what = isLast ? Texts.strong(cost.what()) : Texts.plain(cost.what());
            what.setMinWidth(0);
            what.setWrapText(true);
            GridPane.setHgrow(what, Priority.ALWAYS);
            grid.addRow(i, what, number(cost.size(), isLast), number(cost.money(), isLast));
        }
        return grid;
    }

    /** Numbers are never cut. */
    private static Label number(String text, boolean isLast) {
        Label number = isLast ? Texts.strong(text) : Texts.plain(text);
        number.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHalignment(number, HPos.RIGHT);
        return number;
    }

    public static HBox warning(String sentence) {
        return new HBox(8, Icon.sized("fth-alert-triangle", 14), Texts.prose(sentence, "small"));
    }

    public static VBox room(Review.Room room) {
        ProgressBar bar = new ProgressBar(Math.min(1, room.share()));
        bar.getStyleClass().add(room.share() > NEAR ? "near" : "calm");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(room.what() + ", " + room.words());
        return new VBox(
                4,
                new HBox(Texts.plain(room.what()), Space.across(), Texts.small(room.words())),
                bar);
    }
}
