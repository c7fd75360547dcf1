package gallerist.installers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DesktopEntryTest {
    private static final String KEY = "StartupWMClass=";

    /** The toolkit names windows after the class that was launched, so a dock finds the entry. */
    @Test
    void theEntryInMenusKnowsTheWindow() throws IOException, ClassNotFoundException {
        var named =
                Texts.resource("gallerist.desktop")
                        .lines()
                        .filter(line -> line.startsWith(KEY))
                        .map(line -> line.substring(KEY.length()))
                        .toList();

        assertThat(named).hasSize(1);
        assertThat(
                        Class.forName(
                                        named.getFirst(),
                                        false,
                                        DesktopEntryTest.class.getClassLoader())
                                .getSuperclass()
                                .getName())
                .isEqualTo("javafx.application.Application");
    }
}
