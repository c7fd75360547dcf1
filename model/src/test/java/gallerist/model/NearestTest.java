package gallerist.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void whatIsTooShortToBeMeantDoesNotHideWhatIs() {
        assertThat(Nearest.to("abcdefghi", List.of("abcdef", "abcdexghiyzw")))
                .isEqualTo("abcdexghiyzw");
    }

    @Test
    void whatIsFarFromAllIsNotGuessed() {
        assertThat(Nearest.to("w".repeat(64_000), List.of("westeurope", "eastus"))).isEmpty();
    }
}
