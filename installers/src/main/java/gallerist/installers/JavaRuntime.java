package gallerist.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The part of a JDK that the program needs. */
record JavaRuntime(Path jdk) {
    private static final List<String> MODULES =
            List.of(
                    "java.base",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.prefs",
                    "java.scripting",
                    "java.sql",
                    "java.xml",
                    "jdk.crypto.ec",
                    "jdk.jfr",
                    "jdk.localedata",
                    "jdk.management",
                    "jdk.unsupported",
                    "jdk.zipfs");

    void linkTo(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Tool.of(jdk.resolve("bin/jlink").toString())
                .run(
                        "--add-modules",
                        String.join(",", MODULES),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--include-locales=en",
                        "--compress=zip-9",
                        "--output",
                        folder.toString());
        strip(folder.resolve("lib/server/libjvm.so"));
    }

    /** Names that only debuggers read are a sixth of it. */
    private static void strip(Path library) throws IOException {
        if (Files.exists(library)) {
            Tool.of("strip").run("--strip-unneeded", library.toString());
        }
    }
}
