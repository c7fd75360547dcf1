package gallerist.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done behind a window. */
class WorkTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Runnable> background = new ArrayList<>();
    private final Work work = new Work(background::add, Runnable::run, failures::add);

    @Test
    void whatFailsIsTold() {
        fail();

        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatFailsWhenTheWindowIsLeftIsNobodysFailure() {
        work.close();

        fail();

        assertThat(failures).isEmpty();
        assertThat(work.isIdle()).isTrue();
    }

    private void fail() {
        work.call(
                () -> {
                    throw new IllegalStateException("the workspace is closed");
                },
                _ -> {});
        background.forEach(Runnable::run);
    }
}
