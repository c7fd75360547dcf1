package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
    @ParameterizedTest
    @CsvSource({"gold, 4", "grün, 4", "日本, 4", "e\u0301, 1", "\uD83D\uDE80, 2", "한글, 4", "ｗｉｄｅ, 8"})
    void aTextIsAsWideAsATerminalShowsIt(String text, int width) {
        assertThat(Visible.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, a\\u202Eb",
        "a\u200Bb, a\\u200Bb",
        "a\u0007b, a\\u0007b",
        "a\u009Bb, a\\u009Bb",
        "a\uD83Db, a\\uD83Db",
        "a\uDB40\uDC41b, a\\U000E0041b",
        "plain, plain"
    })
    void whatCannotBeSeenIsShownByItsNumber(String text, String shown) {
        assertThat(Visible.of(text)).isEqualTo(shown);
    }

    @Property
    boolean nothingHiddenIsLeft(@ForAll String text) {
        return Visible.of(text).codePoints().noneMatch(Visible::isHidden);
    }
}
