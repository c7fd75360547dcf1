package gallerist.app.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of a workshop.
 *
 * @param line where it stands, from 1
 * @param text without {@code gallerist}
 */
public record CommandText(int line, String text) {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']+|\"[^\"]*\"|'[^']*')+");
    private static final Pattern QUOTE = Pattern.compile("[\"']");

    private static final String REFUSED = "! ";

    /** Whether it is to be refused: one that a class is to see fail. */
    public boolean isRefused() {
        return text.startsWith(REFUSED);
    }

    /** Whether a quote is opened that is not closed. */
    public boolean hasOpenQuote() {
        return QUOTE.matcher(WORD.matcher(text).replaceAll("")).find();
    }

    /** Its words; what stands in quotes is one. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(isRefused() ? text.substring(REFUSED.length()) : text);
        while (word.find()) {
            words.add(unquoted(word.group()));
        }
        return List.copyOf(words);
    }

    /** Quotes of the other kind inside quotes are kept. */
    private static String unquoted(String word) {
        Matcher quote = QUOTE.matcher(word);
        return quote.find() ? word.replace(quote.group(), "") : word;
    }
}
