package gallerist.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Action;
import gallerist.app.fx.Mark;
import gallerist.app.fx.Place;
import gallerist.app.report.Section.Tile;
import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read again must not take what somebody is about to use away from under their hands. */
class PiecesTest {
    private final List<Object> done = new ArrayList<>();
    private final VBox body = new VBox();
    private final PieceList shown =
            new PieceList(
                    new Pieces(new Hands(done::add, _ -> {}, (_, _) -> {}), done::add)::of,
                    body.getChildren());

    private static Section tiles(String number, String to) {
        return Section.Tiles.of(
                Tile.of("Now", number, "of 9", "running").from(new Place.Page(to)),
                Tile.of("Then", number, "", "waiting"));
    }

    private Action way(String text) {
        return Action.of("way", text, "", () -> done.add(text + done.size()));
    }

    private <N extends Node> List<N> all(Class<N> type) {
        return below(body).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Node> below(Node node) {
        Stream<Node> graphic =
                node instanceof Button button && button.getGraphic() != null
                        ? below(button.getGraphic())
                        : Stream.of();
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? Stream.concat(
                                graphic,
                                parent.getChildrenUnmodifiable().stream()
                                        .flatMap(PiecesTest::below))
                        : graphic);
    }

    private void show(List<Section> sections) {
        Frames.inFront(() -> shown.show(sections));
    }

    @BeforeAll
    static void begin() {
        JavaFx.start();
    }

    @Test
    void figuresMoveOnInTheSameTilesWhichLeadWhereTheyLeadNow() {
        show(List.of(tiles("3", "map")));
        List<Button> before = all(Button.class);

        show(List.of(tiles("4", "transfers")));

        assertThat(all(Button.class)).isEqualTo(before).hasSize(1);
        assertThat(all(Label.class).stream().map(Label::getText))
                .contains("4", "running")
                .doesNotContain("3");
        Frames.inFront(before.getFirst()::fire);
        assertThat(done).containsExactly(new Place.Page("transfers"));
    }

    @Test
    void buttonsThatLookTheSameStayAndDoWhatTheLastReadingSaid() {
        show(List.of(new Section.Ways("More", List.of(way("Open")))));
        List<Button> before = all(Button.class);
        done.add("read again");

        show(List.of(new Section.Ways("More", List.of(way("Open")))));

        assertThat(all(Button.class)).isEqualTo(before).hasSize(1);
        Frames.inFront(before.getFirst()::fire);
        assertThat(done).contains("Open1");
    }

    @Test
    void aDutyThatIsStillThereKeepsItsButton() {
        show(List.of(duties(new Section.Duty(Mark.FAILED, "Full", "", List.of(way("Go"))))));
        List<Button> before = all(Button.class);

        show(List.of(duties(new Section.Duty(Mark.FAILED, "Full", "", List.of(way("Go"))))));
        assertThat(all(Button.class)).isEqualTo(before).hasSize(1);

        show(List.of(duties()));
        assertThat(all(Button.class)).isEmpty();
        assertThat(all(Label.class).stream().map(Label::getText)).contains("Nothing today.");
    }

    private static Section duties(Section.Duty... duties) {
        return new Section.Duties("Needs a person today", List.of(duties), "Nothing today.");
    }

    @Test
    void aBarOfAChartOpensTheFigureThatItWasDrawnFrom() {
        show(List.of(new Section.Graph(chart())));
        List<Rectangle> bars =
                all(Rectangle.class).stream()
                        .filter(each -> each.getStyleClass().contains("plot-bar"))
                        .toList();
        assertThat(all(TableView.class)).isEmpty();

        Frames.inFront(() -> bars.getLast().getOnMouseClicked().handle(null));

        assertThat(all(TableView.class))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1));
        Frames.inFront(() ->
                all(Button.class).stream()
                        .filter(each ->
                                "Show the figures of Bytes".equals(each.getAccessibleText()))
                        .forEach(Button::fire));
        assertThat(all(TableView.class)).isEmpty();
    }

    private static Chart chart() {
        return new Chart(
                "Bytes",
                "",
                List.of(
                        new Chart.Series(
                                "",
                                Chart.Shape.BARS,
                                Chart.Tone.NOW,
                                List.of(new Chart.Point(0, 1, ""), new Chart.Point(1, 2, "")))),
                List.of(new Chart.Rung(2, "2")),
                List.of("Mon", "Tue"),
                List.of(),
                Grid.of(
                        "Bytes by day",
                        "",
                        List.of(Grid.Column.text("Day", 1)),
                        List.of(
                                Grid.Line.of(Grid.Cell.of("Mon")),
                                Grid.Line.of(Grid.Cell.of("Tue"))),
                        ""));
    }

    @Test
    void onlyWhatCannotShowItsNextSectionIsMadeAnew() {
        Section note = Section.Note.of("fth-info", "As it was", "");
        show(List.of(Section.Cards.of(note, tiles("3", "map")), note));
        List<Node> outer = List.copyOf(body.getChildren());
        List<Button> tile = all(Button.class);

        Section other = Section.Note.of("fth-info", "Otherwise", "");
        show(List.of(Section.Cards.of(other, tiles("4", "map")), note));

        assertThat(body.getChildren()).isEqualTo(outer);
        assertThat(all(Button.class)).isEqualTo(tile);
        assertThat(all(Label.class).stream().map(Label::getText))
                .contains("Otherwise", "As it was");
    }

    @Test
    void sectionsComeAndGoAtTheEnd() {
        show(List.of(tiles("3", "map")));
        show(
                List.of(
                        tiles("3", "map"),
                        new Section.Note("fth-info", "More", "", Optional.empty())));
        assertThat(body.getChildren()).hasSize(2);

        show(List.of());

        assertThat(body.getChildren()).isEmpty();
    }
}
