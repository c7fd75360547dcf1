package gallerist.app.cli;

import java.util.List;
import java.util.Set;

/**
 * What a command does to the world, told by its words: the gravest that fits, since it is read by
 * somebody who is about to run it.
 */
enum Effect {
    READ_ONLY("read-only: it changes nothing"),
    MUTATING("mutating: it changes what is kept"),
    COST("cost: it changes what is stored, and so what is paid for"),
    SECURITY("security: it changes who may do what"),
    DESTRUCTIVE("destructive: what it takes away can be lost for good");

    private static final Set<String> READING =
            Set.of(
                    "check",
                    "compare",
                    "completion",
                    "consumers",
                    "egress",
                    "estimate",
                    "exists",
                    "export",
                    "figures",
                    "history",
                    "info",
                    "inspect",
                    "latest",
                    "next-version",
                    "readiness",
                    "screenshot",
                    "status",
                    "test",
                    "verify",
                    "wait",
                    "watch");
    private static final Set<String> PATHS_READING = Set.of("plan", "completion");
    private static final Set<String> DESTROYING = Set.of("delete", "purge", "restore", "rebuild");
    private static final Set<String> UNLOGGED = Set.of("worker");
    private static final Set<String> GUARDING = Set.of("role", "lock", "share", "ad");
    private static final Set<String> STORING =
            Set.of("image-version", "version", "image", "snapshot", "disk", "vm", "vmss");

    private final String text;

    Effect(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Of a path such as {@code gallerist sig image-version delete}. */
    static Effect of(String path) {
        List<String> words = List.of(path.split(" ", -1));
        String verb = words.getLast();
        List<String> nouns = words.subList(0, words.size() - 1);
        if (reads(verb) || nouns.stream().anyMatch(PATHS_READING::contains)) {
            return READ_ONLY;
        }
        if (nouns.stream().anyMatch(GUARDING::contains)) {
            return SECURITY;
        }
        if (DESTROYING.contains(verb)) {
            return DESTRUCTIVE;
        }
        boolean isNote = nouns.contains("contents");
        return !isNote && nouns.stream().anyMatch(STORING::contains) ? COST : MUTATING;
    }

    /** Whether it leaves an entry in the log, where something can be said about it. */
    static boolean isLogged(String path) {
        List<String> words = List.of(path.split(" ", -1));
        boolean isAboutTheWorkspace = words.contains("workspace") && !words.contains("set");
        return of(path) != READ_ONLY
                && !isAboutTheWorkspace
                && words.stream().noneMatch(UNLOGGED::contains);
    }

    private static boolean reads(String verb) {
        return verb.startsWith("list")
                || verb.startsWith("show")
                || verb.equals("plan")
                || verb.equals("backups")
                || READING.contains(verb);
    }
}
