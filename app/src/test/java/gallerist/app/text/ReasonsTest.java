package gallerist.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.Latest.Judged;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.Verdict;
import gallerist.model.gallery.VersionNumber;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    @Test
    void aReplicaWhoseStoreIsOutIsNotSaidToBeMissing() {
        assertThat(judged(Presence.OFFLINE)).contains("offline").doesNotContain("no verified");
        assertThat(judged(Presence.MISSING)).contains("no verified").doesNotContain("offline");
    }

    private static String judged(Presence presence) {
        return Reasons.of(
                new Judged(new VersionNumber(1, 0, 0), new Verdict.NoReplica(), presence));
    }
}
