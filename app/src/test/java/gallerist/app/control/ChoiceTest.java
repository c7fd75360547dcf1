package gallerist.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.testkit.Frames;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChoiceTest {
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("West Europe");
    private final VBox window = new VBox();

    private ComboBox<String> made() {
        return Choice.ofMany(
                List.of(
                        "Australia East",
                        "East US",
                        "North Europe",
                        "Norway East",
                        "West Europe",
                        "West US"),
                chosen,
                words -> words);
    }

    @Start
    void start(Stage stage) {
        window.getChildren().setAll(made(), new TextField());
        stage.setScene(new Scene(window, 300, 400));
        stage.show();
    }

    @BeforeEach
    void begin() {
        Frames.inFront(() -> window.getChildren().getFirst().requestFocus());
        Frames.pass(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'', TAB, West Europe",
        "north, TAB, North Europe",
        "north, ENTER, North Europe",
        "west, TAB, West Europe",
        "west u, TAB, West US",
        "europe, TAB, North Europe",
        "nothing, ENTER, West Europe"
    })
    void whatIsTypedChoosesTheFirstThatHasIt(
            String typed, KeyCode last, String expected, FxRobot robot) {
        typed.chars()
                .forEach(each -> {
                    robot.write((char) each);
                    Frames.pass(3);
                });
        robot.push(last);
        Frames.pass(3);

        assertThat(chosen.get()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"TAB", "ENTER"})
    void anOpenedListIsLeftAsItWas(KeyCode last, FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        Frames.pass(3);
        robot.push(last);
        Frames.pass(3);

        assertThat(chosen.get()).isEqualTo("West Europe");
    }

    @ParameterizedTest
    @CsvSource({"TAB", "ENTER"})
    void anArrowChoosesTheNextOfThoseThatAreLeft(KeyCode last, FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        Frames.pass(3);
        robot.write("west");
        Frames.pass(3);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        Frames.pass(3);
        robot.push(last);
        Frames.pass(3);

        assertThat(chosen.get()).isEqualTo("West US");
    }
}
