package gallerist.app.az;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as somebody pastes it into a shell. */
public final class Copied {
    private static final Pattern WORD = Pattern.compile("(?:'[^']*'|\\\\.|[^\\s'\\\\])+");

    private Copied() {}

    /** The words after {@code az}, as a shell passes them on; one list for each command. */
    public static List<String[]> words(String line) {
        return List.of(line.split(" && ")).stream()
                .map(Copied::split)
                .map(words -> words.subList(1, words.size()).toArray(String[]::new))
                .toList();
    }

    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("'([^']*)'|\\\\(.)", "$1$2"));
        }
        return words;
    }
}
