package gallerist.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    @ParameterizedTest
    @CsvSource({
        "A, false, false, false, false",
        "A, true, false, false, false",
        "ENTER, false, false, false, false",
        "CONTROL, false, true, false, false",
        "ALT, false, false, true, false",
        "K, false, true, false, true",
        "DELETE, false, true, false, true",
        "LEFT, false, false, true, true",
        "F1, false, false, false, true",
        "F6, true, false, false, true"
    })
    void onlyKeysThatNobodyTypesMayMeanAnAction(
            KeyCode code, boolean shift, boolean control, boolean alt, boolean may) {
        KeyEvent pressed =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);

        assertThat(Keys.mayMeanAction(pressed)).isEqualTo(may);
    }
}
