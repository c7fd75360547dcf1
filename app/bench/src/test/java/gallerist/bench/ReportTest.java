package gallerist.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir Path folder;

    @Test
    void aSectionIsAddedOnceAndThenReplaced() throws IOException {
        var readme =
                Files.writeString(
                        folder.resolve("README.md"),
                        "before\n<!-- benchmarks -->\n<!-- /benchmarks -->\nafter\n");
        var report = new Report(readme);

        report.put("a", "old $1\n");
        report.put("b", "other\n");
        report.put("a", "new \\ $2\n");

        assertThat(readme)
                .hasContent(
                        """
                        before
                        <!-- benchmarks -->
                        <!-- benchmark a -->
                        new \\ $2
                        <!-- /benchmark a -->
                        <!-- benchmark b -->
                        other
                        <!-- /benchmark b -->
                        <!-- /benchmarks -->
                        after
                        """);
    }

    @Test
    void aReadmeWithoutMarkersIsLeftAlone() throws IOException {
        var readme = Files.writeString(folder.resolve("README.md"), "nothing\n");

        assertThatThrownBy(() -> new Report(readme).put("a", "text"))
                .hasMessageContaining("<!-- /benchmarks -->");
        assertThat(readme).hasContent("nothing\n");
    }

    @Test
    void aRowTellsMediansWithMinimumAndMaximumAndTheirRatio() {
        var duel =
                new Duel(
                        new Timings(List.of(90_000_000L, 120_000_000L, 80_000_000L)),
                        new Timings(List.of(30_000_000L, 31_000_000L, 9_876_543L)));

        assertThat(Row.of("a work", duel, "bare", 4).markdown())
                .isEqualTo(
                        "| a work | 90.0 ms (80.0–120) | bare | 30.0 ms (9.88–31.0) | 3 × | ≤ 4 × |\n");
    }
}
