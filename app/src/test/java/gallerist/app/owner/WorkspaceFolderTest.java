package gallerist.app.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceFolderTest {
    private static final Path HERE = Path.of("/home/ada/work");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sig list, /srv/env",
        "--workspace ws sig list, /home/ada/work/ws",
        "sig list --workspace /srv/ws, /srv/ws",
        "sig list --workspace=../ws, /home/ada/ws",
        "sig list --workspace a --workspace b, /home/ada/work/b",
        "sig list --workspace, /srv/env"
    })
    void theCommandLineIsStrongerThanTheEnvironment(String line, Path folder) {
        assertThat(
                        WorkspaceFolder.of(
                                List.of(line.split(" ")),
                                HERE,
                                Map.of("GALLERIST_WORKSPACE", "/srv/env")))
                .isEqualTo(folder);
    }

    @Test
    void aFolderMayHaveSpacesAndUmlauts() {
        assertThat(
                        WorkspaceFolder.of(
                                List.of("--workspace", "meine Bilder/größer"), HERE, Map.of()))
                .isEqualTo(HERE.resolve("meine Bilder/größer"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Linux, '', /home/ada/.local/share/gallerist/workspace",
        "Linux, XDG_DATA_HOME=/data, /data/gallerist/workspace",
        "Mac OS X, '', /home/ada/Library/Application Support/Gallerist",
        "Windows 11, LOCALAPPDATA=/local, /local/Gallerist"
    })
    void withoutAWordItIsThePlatformsFolder(String system, String variable, Path folder) {
        String[] pair = variable.split("=", 2);

        assertThat(
                        WorkspaceFolder.usual(
                                system,
                                Path.of("/home/ada"),
                                pair.length == 2 ? Map.of(pair[0], pair[1]) : Map.of()))
                .isEqualTo(folder);
    }
}
