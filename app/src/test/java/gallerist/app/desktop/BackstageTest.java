package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class BackstageTest {
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void nothingIsBegunBeforeTheWindowIsSeen() {
        try (Backstage background = new Backstage()) {
            background.execute(() -> done.add("reading"));
            assertThat(done).isEmpty();
        }
        assertThat(done).isEmpty();
    }

    @Test
    void whatWasAskedForBeforeAndAfterIsDoneAndWaitedFor() {
        try (Backstage background = new Backstage()) {
            background.execute(() -> done.add("before"));
            background.begin();
            background.execute(() -> done.add("after"));
        }
        assertThat(done).containsExactlyInAnyOrder("before", "after");
    }

    @Test
    void whatAWindowThatGoesStillAsksForIsNotBegun() {
        Backstage background = new Backstage();
        background.begin();
        background.close();

        background.execute(() -> done.add("too late"));
        background.begin();

        assertThat(done).isEmpty();
    }
}
