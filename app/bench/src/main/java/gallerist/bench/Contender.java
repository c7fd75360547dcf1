package gallerist.bench;

import java.util.List;

/**
 * Somebody in a race.
 *
 * @param needs the programs that must be installed
 * @param before not measured
 * @param work measured
 * @param after not measured
 */
record Contender(String name, List<String> needs, Task before, Task work, Task after) {
    boolean canRun() throws Exception {
        for (var program : needs) {
            var found =
                    new ProcessBuilder("sh", "-c", "command -v " + program)
                            .redirectErrorStream(true)
                            .start();
            found.getInputStream().readAllBytes();
            if (found.waitFor() != 0) {
                return false;
            }
        }
        return true;
    }
}
