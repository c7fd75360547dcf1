package gallerist.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Badge;
import gallerist.app.fx.Mark;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Column;
import gallerist.app.report.Grid.Line;
import gallerist.app.wire.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Grid GRID =
            Grid.of(
                    "Storage, line by line",
                    "",
                    List.of(
                            Column.text("Image", 1),
                            Column.number("Size", 1),
                            Column.text("State", 1),
                            Column.text("Note", 1)),
                    List.of(
                            Line.of(
                                    Cell.of("=cmd|' /C calc'!A0"),
                                    Cell.of("4.0 KiB", 4096),
                                    Cell.of(new Badge.State(Mark.VERIFIED, 0, "Verified")),
                                    Cell.NONE)),
                    "");

    @Test
    void figuresAreExportedExactlyAndFormulasAreNone() {
        assertThat(new Sheet(GRID).csv())
                .isEqualTo("Image,Size,State,Note\r\n'=cmd|' /C calc'!A0,4096,Verified,\r\n");
    }

    @Test
    void jsonHasAnObjectForEachRow() {
        assertThat(Json.read(new Sheet(GRID).json()).toString())
                .isEqualTo(
                        "[{\"Image\":\"=cmd|' /C calc'!A0\",\"Note\":\"\","
                                + "\"Size\":\"4096\",\"State\":\"Verified\"}]");
    }

    @Test
    void theNameOfTheFileIsThatOfTheTable() {
        assertThat(new Sheet(GRID).name()).isEqualTo("storage-line-by-line");
    }
}
