package gallerist.storage.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import gallerist.model.Outcome;
import gallerist.model.image.ImageInspection;
import gallerist.model.image.Watch;
import gallerist.storage.Inspection;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Looks into images, keeps an account of what it takes, and fails when it takes too much. */
final class Expense {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_BYTES = 64 << 20;

    /** Far more than the goal of 50 ms, which holds for half of all images below. */
    private static final long MOST_NANOS = 2_000_000_000;

    private static final long GOAL_NANOS = 50_000_000;

    private final Inspection inspection = new Inspection(InstantSource.system());
    private final List<Long> nanos = new ArrayList<>();

    /** Whatever is found, it is found or refused within the limits. */
    Outcome<ImageInspection> of(Path image, String what) {
        long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
        long before = THREAD.getCurrentThreadCpuTime();
        Outcome<ImageInspection> found = inspection.of(image);
        if (found instanceof Outcome.Done<ImageInspection>(ImageInspection done)) {
            switch (done.format()) {
                case RAW, VHD_FIXED -> {}
                default -> inspection.occupied(image, Watch.NONE);
            }
        }
        long took = THREAD.getCurrentThreadCpuTime() - before;
        assertThat(THREAD.getCurrentThreadAllocatedBytes() - bytesBefore)
                .as(what)
                .isLessThan(MOST_BYTES);
        assertThat(took).as(what).isLessThan(MOST_NANOS);
        nanos.add(took);
        return found;
    }

    void checkHalf() {
        List<Long> sorted = nanos.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThan(GOAL_NANOS);
    }
}
