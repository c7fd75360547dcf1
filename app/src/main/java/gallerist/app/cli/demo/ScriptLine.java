package gallerist.app.cli.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a script. */
sealed interface ScriptLine {
    /** What follows happens at this time. */
    record At(Instant time) implements ScriptLine {}

    /** What follows is done by this principal. */
    record As(String principal) implements ScriptLine {}

    record Run(List<String> arguments) implements ScriptLine {}

    record Blank() implements ScriptLine {}

    Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static ScriptLine read(String line) {
        List<String> words = words(line);
        if (words.isEmpty() || words.getFirst().startsWith("#")) {
            return new Blank();
        }
        return switch (words.getFirst()) {
            case "at" -> new At(LocalDateTime.parse(words.get(1)).toInstant(ZoneOffset.UTC));
            case "as" -> new As(words.get(1));
            default -> new Run(List.copyOf(words));
        };
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.start(1) < 0 ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
