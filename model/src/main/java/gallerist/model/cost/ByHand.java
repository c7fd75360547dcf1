package gallerist.model.cost;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * A cost a month that nobody can reckon, such as that of a build pipeline: a tag of its gallery,
 * such as {@code cost.pipeline}.
 */
public record ByHand(ResourceId gallery, String name, BigDecimal amount) {
    private static final String TAG = "cost.";

    public static List<ByHand> of(Collection<Gallery> galleries) {
        return galleries.stream()
                .flatMap(gallery ->
                        gallery.tags().values().entrySet().stream()
                                .filter(tag -> tag.getKey().startsWith(TAG))
                                .flatMap(tag ->
                                        Budget.amount(tag.getValue()).stream()
                                                .map(amount ->
                                                        new ByHand(
                                                                gallery.id(),
                                                                tag.getKey()
                                                                        .substring(TAG.length()),
                                                                amount))))
                .toList();
    }

    /** What they come to together. */
    public static BigDecimal together(Collection<ByHand> all) {
        return all.stream().map(ByHand::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
