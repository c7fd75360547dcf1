package gallerist.model.advice;

import gallerist.model.gallery.ResourceId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A resource that does not keep to a practice.
 *
 * @param fact what was seen, in a sentence without its full stop
 */
public record Finding(Practice practice, ResourceId on, String fact) {

    /** What a rule has seen. */
    record Seen(ResourceId on, String fact) {}

    /** Everything in an estate, what matters most first. */
    public static List<Finding> in(Estate estate) {
        Estate.Index index = estate.index();
        return Arrays.stream(Practice.values())
                .flatMap(practice -> practice.in(index))
                .sorted(
                        Comparator.comparing((Finding finding) -> finding.practice().severity())
                                .thenComparing(Finding::practice)
                                .thenComparing(Finding::on))
                .toList();
    }
}
