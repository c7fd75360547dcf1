package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RangeTest {

    @Property
    void aRangeThatExistsIsInOrder(
            @ForAll @IntRange(min = 1, max = 10_000) int min,
            @ForAll @IntRange(min = 1, max = 10_000) int max) {
        if (min <= max) {
            assertThat(Range.of("vCPUs", min, max)).isEqualTo(new Range(min, max));
        } else {
            Refused.by(() -> Range.of("vCPUs", min, max))
                    .containsExactly(new Problem.RangeReversed("vCPUs"));
        }
    }

    @Property
    void anEndMayBeOpen(@ForAll @IntRange(min = 0) int end) {
        assertThat(new Range(end, 0).min()).isEqualTo(end);
        assertThat(new Range(0, end).max()).isEqualTo(end);
    }

    @Test
    void nothingIsLessThanOne() {
        Refused.by(() -> Range.of("memory", -1, 4))
                .containsExactly(new Problem.OutOfRange("memory", -1, 1, Integer.MAX_VALUE));
    }
}
