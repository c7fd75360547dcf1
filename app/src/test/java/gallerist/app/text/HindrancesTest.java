package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.replication.Blockage;
import gallerist.model.replication.Details;
import gallerist.model.replication.RegionWord;
import org.junit.jupiter.api.Test;

class HindrancesTest {
    private static String of(RegionWord word) {
        return Hindrances.of(word, Details.of(word, "mara", ""));
    }

    @Test
    void aFullStoreTellsWhatItLacks() {
        assertThat(of(new RegionWord.Blocked(new Blockage.Full(12L << 20, 2L << 20))))
                .isEqualTo("10.0 MiB short: the store needs 12.0 MiB and has 2.0 MiB free");
    }

    @Test
    void whatWasNotedInBytesIsReadInUnits() {
        assertThat(Hindrances.inUnits("12582912 bytes are needed, 0 are free"))
                .isEqualTo("12.0 MiB are needed, 0 bytes are free");
        assertThat(Hindrances.inUnits("its folder is gone")).isEqualTo("its folder is gone");
    }

    @Test
    void whatElseStandsInTheWayIsSaidWithoutWordsAroundIt() {
        assertThat(of(new RegionWord.Blocked(new Blockage.NoSource())))
                .isEqualTo(
                        "No good copy can be read from anywhere: bring a store back that has one,"
                                + " or delete the version and make it again.");
        assertThat(of(new RegionWord.Offline())).isEqualTo("Offline");
        assertThat(
                        Hindrances.of(
                                new RegionWord.Offline(),
                                Details.offline(0, "switched off for a drill")))
                .isEqualTo("Switched off for a drill");
        assertThat(of(new RegionWord.Paused())).endsWith("by mara");
    }
}
