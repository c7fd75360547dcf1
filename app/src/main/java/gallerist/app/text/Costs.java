package gallerist.app.text;

import gallerist.model.cost.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Amounts of money as people read them. */
public final class Costs {
    private Costs() {}

    /** {@code €12.58}. */
    public static String of(Money money) {
        return of(money.rounded(), money.currency());
    }

    /** {@code €12.58}; what is less than the smallest coin is {@code < €0.01} and not nothing. */
    public static String readable(Money money) {
        boolean isTiny = money.amount().signum() > 0 && money.rounded().signum() == 0;
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        return isTiny
                ? "< " + of(BigDecimal.ONE.movePointLeft(digits), money.currency())
                : of(money);
    }

    /** {@code 12.58}, where the currency stands above the column. */
    public static String number(Money money) {
        return money.rounded().toPlainString();
    }

    public static String symbol(Currency currency) {
        return currency.getSymbol(Locale.US);
    }

    /** {@code +€3.10}, {@code −€0.65}. */
    public static String change(Money before, Money after) {
        BigDecimal more = after.rounded().subtract(before.rounded());
        return (more.signum() < 0 ? "−" : "+") + of(more.abs(), after.currency());
    }

    private static String of(BigDecimal amount, Currency currency) {
        return symbol(currency) + amount.toPlainString();
    }
}
