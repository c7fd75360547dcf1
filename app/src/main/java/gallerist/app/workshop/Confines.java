package gallerist.app.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders in which a workshop may do something: somebody else wrote its commands.
 *
 * @param folder of the class; what is no whole path is below it
 * @param workshop where its text lies
 */
public record Confines(Path folder, Path workshop) {
    private static final String WORKSPACE = "--workspace";
    private static final String FILE = "file:";
    private static final String RESOURCE = "/subscriptions/";

    public Confines {
        folder = folder.toAbsolutePath().normalize();
        workshop = workshop.toAbsolutePath().normalize();
    }

    /** The first word of a command that would lead out of them. */
    public Optional<String> leaving(List<String> words) {
        return words.stream().filter(this::leaves).findFirst();
    }

    private boolean leaves(String word) {
        int value = word.indexOf('=') + 1;
        return word.startsWith(WORKSPACE)
                || leadsOut(word)
                || (value > 0 && leadsOut(word.substring(value)));
    }

    private boolean leadsOut(String text) {
        if (text.startsWith(RESOURCE)) {
            return false;
        }
        try {
            Path named = folder.resolve(text.startsWith(FILE) ? path(text) : text).normalize();
            return !isWithin(named, folder, workshop)
                    || !isWithin(real(named), real(folder), real(workshop));
        } catch (InvalidPathException noPath) {
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static String path(String address) {
        return address.substring(FILE.length()).replaceFirst("^//+", "/");
    }

    private static boolean isWithin(Path path, Path... folders) {
        for (Path each : folders) {
            if (path.startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /** Where links on the way lead to, as far as there is anything. */
    private static Path real(Path path) throws IOException {
        Path there = path;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(path)).normalize();
    }
}
