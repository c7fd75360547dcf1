package gallerist.model.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollOutTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "4, 1, 4",
        "5, 1, 5",
        "9, 1, 9",
        "10, 2, 5",
        "600, 120, 5",
        "999, 199, 6"
    })
    void aScaleSetIsChangedInBatchesOfAFifth(int machines, int batch, int batches) {
        RollOut pace = new RollOut(machines);

        assertThat(pace.batch()).isEqualTo(batch);
        assertThat(pace.batches()).isEqualTo(batches);
    }

    @Property(tries = 200)
    void allMachinesAreChangedAndNeverMoreThanAFifthAtOnce(
            @ForAll @IntRange(min = 1, max = 1_000) int machines) {
        RollOut pace = new RollOut(machines);

        assertThat(pace.batch() * pace.batches()).isGreaterThanOrEqualTo(machines);
        assertThat(pace.batch() * (pace.batches() - 1)).isLessThan(machines);
        assertThat(pace.batch() == 1 || pace.batch() * 100 <= machines * RollOut.PERCENT).isTrue();
    }
}
