package gallerist.app.owner;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which folder is meant: what the command line says, else the environment, else the usual one. */
public final class WorkspaceFolder {
    private static final String OPTION = "--workspace";

    private WorkspaceFolder() {}

    public static Path of(List<String> arguments, Path folder, Map<String, String> environment) {
        String said = said(arguments, environment.getOrDefault("GALLERIST_WORKSPACE", ""));
        return said.isEmpty()
                ? usual(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")),
                        environment)
                : folder.resolve(said).normalize();
    }

    private static String said(List<String> arguments, String otherwise) {
        String said = otherwise;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                said = arguments.get(i + 1);
            } else if (argument.startsWith(OPTION + "=")) {
                said = argument.substring(OPTION.length() + 1);
            }
        }
        return said;
    }

    static Path usual(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return home.resolve(environment.getOrDefault("LOCALAPPDATA", "AppData\\Local"))
                    .resolve("Gallerist");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Gallerist");
        }
        return home.resolve(environment.getOrDefault("XDG_DATA_HOME", ".local/share"))
                .resolve("gallerist/workspace");
    }
}
