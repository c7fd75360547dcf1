package gallerist.app.desktop;

import gallerist.app.cli.screenshot.LibraryMissing;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The libraries of a Linux system that the toolkit draws with. They are looked for only when it has
 * failed, because that takes time and it says itself neither what it needs nor where that comes
 * from.
 */
record SystemLibraries(Predicate<String> isThere) {
    private static final List<String> FOR_PICTURES =
            List.of("libfreetype.so.6", "libpangoft2-1.0.so.0");
    private static final List<String> FOR_WINDOWS =
            List.of(
                    "libfreetype.so.6",
                    "libpangoft2-1.0.so.0",
                    "libX11.so.6",
                    "libXtst.so.6",
                    "libgtk-3.so.0");

    static SystemLibraries here() {
        boolean isLinux = System.getProperty("os.name", "").startsWith("Linux");
        return new SystemLibraries(name -> !isLinux || canBeLoaded(name));
    }

    @SuppressWarnings("restricted")
    private static boolean canBeLoaded(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    /** Why no picture could be made, where a library is missing. */
    Optional<LibraryMissing> forPictures(Throwable failure) {
        return missing("Pictures need", FOR_PICTURES, failure);
    }

    /** Why no window could be opened, where a library is missing. */
    Optional<LibraryMissing> forWindows(Throwable failure) {
        return missing("The window needs", FOR_WINDOWS, failure);
    }

    private Optional<LibraryMissing> missing(String who, List<String> needed, Throwable failure) {
        List<String> missing = needed.stream().filter(isThere.negate()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LibraryMissing(
                                ("%s what this system lacks: %s. Install libgtk-3-0 and libxtst6"
                                                + " (Debian, Ubuntu) or gtk3 and libXtst (Fedora)."
                                                + " Everything else works without.")
                                        .formatted(who, String.join(", ", missing)),
                                failure));
    }
}
