package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1"
            })
    void whatCouldBeAFormulaIsPutBehindAnApostrophe(String text) {
        assertThat(Spreadsheet.csv(List.of(List.of(text))).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+4.5", "12", "ubuntu-web", "a=b", "2026-11-21", ""})
    void numbersAndWordsStayWhatTheyAre(String text) {
        assertThat(Spreadsheet.csv(List.of(List.of(text)))).isEqualTo(text + "\r\n");
    }

    @Test
    void separatorsQuotesAndLineBreaksAreQuoted() {
        assertThat(Spreadsheet.csv(List.of(List.of("a,b", "say \"hi\"", "two\nlines", "plain"))))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",plain\r\n");
    }
}
