package gallerist.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.cli.screenshot.LibraryMissing;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SystemLibrariesTest {
    private final Throwable failure = new IllegalStateException("no glass");

    private static SystemLibraries with(String... names) {
        return new SystemLibraries(Set.of(names)::contains);
    }

    @Test
    void whatIsMissingIsNamedWithWhatBringsIt() {
        assertThat(with("libfreetype.so.6").forPictures(failure))
                .get()
                .extracting(LibraryMissing::sentence)
                .asString()
                .startsWith("Pictures need what this system lacks: libpangoft2-1.0.so.0.")
                .contains("libgtk-3-0");
    }

    @Test
    void aWindowNeedsMoreThanAPicture() {
        SystemLibraries libraries = with("libfreetype.so.6", "libpangoft2-1.0.so.0");

        assertThat(libraries.forPictures(failure)).isEmpty();
        assertThat(libraries.forWindows(failure))
                .get()
                .satisfies(missing -> {
                    assertThat(missing.sentence()).contains("libgtk-3.so.0");
                    assertThat(missing).hasCause(failure);
                });
    }
}
