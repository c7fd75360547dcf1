package gallerist.app.workshop;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure came to.
 *
 * @param value nothing where there is nothing to measure yet
 */
public record Measured(Figure figure, Optional<BigDecimal> value) {

    public String title() {
        return figure.title();
    }

    /** What it shall come to, empty where it only tells. */
    public String target() {
        return figure.target().map(Target::text).orElse("");
    }

    /** The number, or a dash. */
    public String text() {
        return value.map(number -> number.toPlainString() + (figure.of().isPresent() ? " %" : ""))
                .orElse("–");
    }

    public boolean isObjective() {
        return figure.target().isPresent();
    }

    /** Whether it is what it shall be; one that only tells always is. */
    public boolean isMet() {
        return figure.target().isEmpty()
                || value.filter(figure.target().orElseThrow()::isMetBy).isPresent();
    }
}
