package gallerist.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.testkit.Frames;
import gallerist.testkit.JavaFx;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ChoiceTest {
    private final FxRobot robot = new FxRobot();
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

    @BeforeEach
    void open() throws TimeoutException {
        JavaFx.start();
        Stage stage = FxToolkit.registerStage(Stage::new);
        Frames.inFront(() -> {
            window.getChildren().setAll(made(), new TextField());
            stage.setScene(new Scene(window, 300, 400));
            stage.show();
            window.getChildren().getFirst().requestFocus();
        });
        Frames.pass(3);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
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
    void whatIsTypedChoosesTheFirstThatHasIt(String typed, KeyCode last, String expected) {
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
    void anOpenedListIsLeftAsItWas(KeyCode last) {
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        Frames.pass(3);
        robot.push(last);
        Frames.pass(3);

        assertThat(chosen.get()).isEqualTo("West Europe");
    }

    @ParameterizedTest
    @CsvSource({"TAB", "ENTER"})
    void anArrowChoosesTheNextOfThoseThatAreLeft(KeyCode last) {
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
