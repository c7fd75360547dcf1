package gallerist.app.text;

import gallerist.model.cost.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Amounts of money as people read them. */
public final class Costs {
    private Costs() {}

    /** {@code €1,012.58}. */
    public static String of(Money money) {
        return of(money.rounded(), money.currency());
    }

    /** {@code €12.58}; what is less than the smallest coin is {@code < €0.01} and not nothing. */
    public static String readable(Money money) {
        return isTiny(money) ? "< " + of(smallest(money), money.currency()) : of(money);
    }

    /** {@code 1,012.58}, the currency stands above the column; {@code < 0.01} is not nothing. */
    public static String number(Money money) {
        return isTiny(money) ? "< " + number(smallest(money)) : number(money.rounded());
    }

    private static boolean isTiny(Money money) {
        return money.amount().signum() > 0 && money.rounded().signum() == 0;
    }

    private static BigDecimal smallest(Money money) {
        return BigDecimal.ONE.movePointLeft(
                Math.max(0, money.currency().getDefaultFractionDigits()));
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
        return symbol(currency) + number(amount);
    }

    private static String number(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + amount.scale() + "f", amount);
    }
}
