package gallerist.model.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * An amount, which is as good as the prices it came from.
 *
 * @param amount exact, so that parts add up to their whole
 * @param priceDate the date of those prices
 */
public record Money(BigDecimal amount, Currency currency, LocalDate priceDate) {

    public Money plus(BigDecimal more) {
        return new Money(amount.add(more), currency, priceDate);
    }

    /** As it is shown, with the digits that the currency has. */
    public BigDecimal rounded() {
        return amount.setScale(
                Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_EVEN);
    }
}
