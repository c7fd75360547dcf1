package gallerist.model.cost;

import gallerist.model.gallery.Gallery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a gallery may cost a month: a tag of it, so that it goes where the gallery goes. */
public final class Budget {
    public static final String TAG = "budget";

    private Budget() {}

    /** What galleries may cost together; nothing where none of them says. */
    public static Optional<BigDecimal> of(List<Gallery> galleries) {
        return galleries.stream()
                .flatMap(gallery -> amount(gallery.tags().get(TAG)).stream())
                .reduce(BigDecimal::add);
    }

    public static Optional<BigDecimal> amount(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(text.strip())).filter(each -> each.signum() >= 0);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
