package gallerist.model.cost;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Named;
import java.math.BigDecimal;

/** What a GB costs: in storage each month, on the network once. */
public record Price(BigDecimal perGB, Origin origin) {
    private static final int DIGITS = 9;

    /** Where a price is from. */
    public enum Origin implements Named {
        /** It came with the program, is no quotation, and is to be checked. */
        BUILT_IN("builtIn"),
        /** Somebody set it. */
        ENTERED("entered");

        private final String text;

        Origin(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    public Price {
        Refusal.unless(
                perGB.signum() >= 0
                        && perGB.scale() <= DIGITS
                        && perGB.precision() - perGB.scale() <= DIGITS,
                new Problem.PriceInvalid(perGB.toString()));
    }

    public static Price entered(String perGB) {
        return new Price(amount(perGB), Origin.ENTERED);
    }

    static Price builtIn(String perGB) {
        return new Price(amount(perGB), Origin.BUILT_IN);
    }

    static BigDecimal amount(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem.PriceInvalid(text));
        }
    }
}
