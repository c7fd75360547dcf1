package gallerist.app.cli.option;

import gallerist.app.cli.Session;
import java.nio.file.Path;
import java.util.Optional;

/** What people type where either a link or a file of this machine may stand. */
public final class TypedLink {
    private static final String FILE = "file:";

    private TypedLink() {}

    /** The file, seen from the folder where it was typed; a link to elsewhere has none. */
    public static Optional<Path> file(Session session, String typed) {
        if (typed.regionMatches(true, 0, FILE, 0, FILE.length())) {
            String path = typed.substring(FILE.length());
            return Optional.of(
                    session.resolve(Path.of(path.startsWith("///") ? path.substring(2) : path)));
        }
        return isElsewhere(typed) ? Optional.empty() : Optional.of(session.resolve(Path.of(typed)));
    }

    /** Whether that leads out of this machine. */
    public static boolean isElsewhere(String typed) {
        return typed.contains("://") && !typed.regionMatches(true, 0, FILE, 0, FILE.length());
    }

    /** The link to what was typed: a file's begins with {@code file:}. */
    public static String of(Session session, String typed) {
        return file(session, typed).map(path -> FILE + path).orElse(typed);
    }
}
