package gallerist.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class CourtesyTest {
    /** As proc(5) counts them, behind the name of the program. */
    private static final int NICE = 16;

    private static int nice() throws IOException {
        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[NICE]);
    }

    private static <T> T elsewhere(FutureTask<T> task) throws Exception {
        Thread.ofPlatform().start(task);
        return task.get();
    }

    @Test
    void aThreadGivesWayWithThoseThatItStartsAndNoOther() throws Exception {
        int usual = nice();

        int own =
                elsewhere(
                        new FutureTask<>(() -> {
                            Courtesy.giveWay();
                            return nice();
                        }));
        int inherited =
                elsewhere(
                        new FutureTask<>(() -> {
                            Courtesy.giveWay();
                            return elsewhere(new FutureTask<>(CourtesyTest::nice));
                        }));

        assertThat(own).isGreaterThanOrEqualTo(10);
        assertThat(inherited).isEqualTo(own);
        assertThat(nice()).isEqualTo(usual);
    }
}
