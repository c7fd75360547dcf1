package gallerist.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import gallerist.model.region.Regions;
import gallerist.model.replication.StorageType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTextTest {

    @Test
    void aTableComesBackAsItWasWritten() {
        PriceTable table =
                BuiltInPrices.TABLE
                        .dated(LocalDate.of(2026, 11, 2))
                        .in(PriceTable.currency("EUR"))
                        .with(StorageType.PREMIUM_LRS, Price.entered("0.131"))
                        .with(
                                new StoredIn(StorageType.STANDARD_ZRS, Regions.of("brazilsouth")),
                                Price.entered("0.08"))
                        .with(new Route("us", "Asia Pacific"), Price.entered("0.05"));

        assertThat(PriceText.read(PriceText.write(table))).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "storage\tStandard_LRS\tcheap\tentered",
                "storage\tStandard_LRS\t-1\tentered",
                "storage\tStandard_LRS\t1e400000\tentered",
                "storage\tStandard_LRS\t0.1\tguessed",
                "storage\tGold_LRS\t0.1\tentered",
                "storage\tStandard_LRS\tatlantis\t0.1\tentered",
                "egress\tUS\tMoon\t0.1\tentered",
                "egress\tUS\t0.1",
                "date\tyesterday",
                "currency\tXQQ",
                "nonsense"
            })
    void aLineThatCannotBeReadIsRefusedByItsNumber(String line) {
        String text = PriceText.write(BuiltInPrices.TABLE).replaceFirst("\n", "\n" + line + "\n");

        Refused.by(() -> PriceText.read(text))
                .singleElement()
                .asInstanceOf(type(Problem.LineInvalid.class))
                .returns(2, Problem.LineInvalid::line);
    }

    @Test
    void aTableWithoutAPriceIsRefused() {
        String text =
                PriceText.write(BuiltInPrices.TABLE).replaceAll("storage\tPremium_LRS.*\n", "");

        Refused.by(() -> PriceText.read(text))
                .containsExactly(new Problem.PriceMissing("Premium_LRS"));
    }

    @Test
    void everyBuiltInPriceIsMarkedAsOneToCheck() {
        assertThat(BuiltInPrices.TABLE.storage().values())
                .allMatch(price -> price.origin() == Price.Origin.BUILT_IN);
        assertThat(BuiltInPrices.TABLE.egress().values())
                .allMatch(price -> price.origin() == Price.Origin.BUILT_IN);
    }
}
