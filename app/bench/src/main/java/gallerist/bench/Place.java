package gallerist.bench;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param top folder of the sources
 * @param scratch folder for the workspaces that are measured
 */
record Place(Path top, Path scratch) {
    String launcher() {
        return top.resolve("installers/target/gallerist/bin/gallerist").toString();
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    /**
     * A JVM of the same JDK with its own class archive and the collector and compiler that start
     * fastest.
     */
    String[] bareJvm() {
        return new String[] {
            java(),
            "-Xshare:auto",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            top.resolve("app/bench/target/classes").toString(),
            "gallerist.bench.Line"
        };
    }
}
