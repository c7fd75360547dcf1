package gallerist.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Place;
import gallerist.app.replication.Yard;
import gallerist.app.report.Grid;
import gallerist.app.report.Grid.Cell;
import gallerist.app.report.Grid.Tone;
import gallerist.app.report.Section;
import gallerist.app.report.dial.Dial;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewModelTest {
    private Yard yard;
    private CalendarViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        yard = new Yard(folder);
        yard.capture("1.0.0", yard.disk("a.raw", 2));
        yard.capture("1.1.0", yard.disk("b.raw", 2));
        yard.version(
                "update",
                "1.1.0",
                "--set",
                "publishingProfile.endOfLifeDate="
                        + Yard.CLOCK.instant().plus(Duration.ofDays(62)));
        model = new CalendarViewModel(yard.bench());
    }

    @AfterEach
    void close() {
        model.close();
        yard.close();
    }

    private Grid grid() {
        return model.report().getValue().sections().stream()
                .filter(Section.Table.class::isInstance)
                .map(section -> ((Section.Table) section).grid())
                .findFirst()
                .orElseThrow();
    }

    private Cell in(YearMonth month) {
        String title = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(month);
        List<String> titles = grid().columns().stream().map(Grid.Column::title).toList();
        return grid().lines().getFirst().cells().get(titles.indexOf(title));
    }

    private static YearMonth month(long daysAhead) {
        return YearMonth.from(
                Yard.CLOCK.instant().plus(Duration.ofDays(daysAhead)).atZone(ZoneId.of("UTC")));
    }

    @Test
    void aMonthSaysWhatCameAndWhatEnds() {
        assertThat(in(month(0)).text()).isEqualTo("1.1.0, 1.0.0");
        assertThat(in(month(62)).text()).isEqualTo("† 1.1.0");
        assertThat(in(month(62)).tone()).isEqualTo(Tone.WARNING);
        assertThat(in(month(31)).words()).isEmpty();
        assertThat(grid().lines().getFirst().target())
                .contains(new Place.Of(yard.definition(), "history"));
    }

    @Test
    void otherMonthsAreShownWhenTheyAreAskedFor() {
        model.dials().stream()
                .filter(dial -> dial.title().equals("Months"))
                .map(Dial::asked)
                .forEach(asked -> asked.shown().set("The last 6"));

        assertThat(grid().columns().getLast().title())
                .isEqualTo(DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(month(0)));
        assertThat(in(month(0)).text()).isEqualTo("1.1.0, 1.0.0");
    }
}
