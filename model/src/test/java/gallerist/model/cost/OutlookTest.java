package gallerist.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.cost.Outlook.Held;
import gallerist.model.draft.Draft;
import gallerist.model.gallery.EndOfLife;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static Occupancy version(String number) {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.number = number;
        return Occupancy.of(draft.version(), 10L << 30);
    }

    private static List<Boolean> paid(Held held) {
        return Outlook.of(BuiltInPrices.TABLE, List.of(held), NOVEMBER, 2, 3).months().stream()
                .map(month -> month.cost().amount().signum() > 0)
                .toList();
    }

    @Test
    void aVersionIsPaidForFromTheMonthOfItsPublication() {
        assertThat(
                        paid(
                                new Held(
                                        version("1.0.0"),
                                        Instant.parse("2026-10-31T23:00:00Z"),
                                        Optional.empty())))
                .containsExactly(false, true, true, true, true, true);
    }

    @Test
    void whatGoesByItselfIsForecastUntilThatMonth() {
        assertThat(
                        paid(
                                new Held(
                                        version("1.0.0"),
                                        Instant.EPOCH,
                                        Optional.of(Instant.parse("2026-12-15T00:00:00Z")))))
                .containsExactly(true, true, true, true, false, false);
    }

    @Test
    void whatShouldBeGoneAndIsStillThereIsPaidForThisMonthButNotForecast() {
        assertThat(
                        paid(
                                new Held(
                                        version("1.0.0"),
                                        Instant.EPOCH,
                                        Optional.of(Instant.parse("2026-09-01T00:00:00Z")))))
                .containsExactly(true, true, true, false, false, false);
    }

    @Test
    void anEndOfLifeAloneEndsNoCost() {
        Draft.OfVersion draft = new Draft.OfVersion();
        draft.endOfLife = EndOfLife.on(Draft.FUTURE);

        assertThat(Held.of(draft.version(), 1).until()).isEmpty();
    }

    @Test
    void aCostBesidesCountsFromItsMonthOn() {
        assertThat(
                        Outlook.of(BuiltInPrices.TABLE, List.of(), NOVEMBER, 1, 1)
                                .and(BigDecimal.TEN, NOVEMBER)
                                .months())
                .extracting(month -> month.cost().amount().intValue())
                .containsExactly(0, 10, 10);
    }

    @Test
    void monthsAddUpWhatIsThere() {
        Held first = new Held(version("1.0.0"), Instant.EPOCH, Optional.empty());
        Held second = new Held(version("2.0.0"), Instant.EPOCH, Optional.empty());

        BigDecimal one = now(List.of(first));

        assertThat(now(List.of(first, second))).isEqualByComparingTo(one.multiply(BigDecimal.TWO));
    }

    private static BigDecimal now(List<Held> held) {
        return Outlook.of(BuiltInPrices.TABLE, held, NOVEMBER, 0, 0)
                .months()
                .getFirst()
                .cost()
                .amount();
    }
}
