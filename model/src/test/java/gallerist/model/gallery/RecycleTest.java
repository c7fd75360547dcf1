package gallerist.model.gallery;

import static gallerist.model.draft.Draft.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecycleTest {

    @ParameterizedTest
    @CsvSource({"PT0S, false", "P6D, false", "P7D, true", "P8D, true"})
    void theRecycleBinKeepsVersionsForSevenDays(Duration later, boolean due) {
        assertThat(Deletion.soft(NOW, "somebody").purgeDue(NOW.plus(later))).isEqualTo(due);
    }

    @Test
    void whatIsNotInTheBinIsNeverPurged() {
        assertThat(Deletion.none().purgeDue(NOW.plus(Duration.ofDays(999)))).isFalse();
    }
}
