package gallerist.app.sharing;

import gallerist.app.cli.screenshot.Camera;
import gallerist.app.desktop.HeadlessCamera;
import gallerist.testkit.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sharing looks like. */
class SharingPicturesTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Golden golden =
            new Golden(Path.of("src/test/screens"), Path.of("target/screens"));

    private final String login = System.getProperty("user.name");

    /** The owner of a workspace is called as the one who is logged in: nobody, on pictures. */
    @BeforeEach
    void nobodyIsLoggedIn() {
        System.setProperty("user.name", "owner");
    }

    @AfterEach
    void logInAgain() {
        System.setProperty("user.name", login);
    }

    @ParameterizedTest
    @CsvSource({
        "matrix, light, Production?share",
        "matrix, dark, Production?share",
        "tab, light, Production/ubuntu-web#sharing",
        "tab, dark, Production/ubuntu-web#sharing",
    })
    void sharingLooksAsItDid(String name, String theme, String place, @TempDir Path folder)
            throws IOException {
        Path picture = folder.resolve("picture.png");
        try (Contoso contoso = new Contoso(folder.resolve("images"))) {
            new HeadlessCamera()
                    .take(
                            contoso.workspace,
                            Contoso.CLOCK,
                            new Camera.Shot(place, theme, WIDTH, HEIGHT, picture));
        }
        golden.check("sharing-" + name + "-" + theme, picture);
    }
}
