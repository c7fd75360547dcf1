package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import java.net.URI;
import java.net.URISyntaxException;

/** What may stand in a field that people type into. */
public final class Text {
    private Text() {}

    /** One line: no control characters at all. */
    public static String line(String field, String text) {
        refuseControls(field, text, "");
        return text;
    }

    /** Several lines: line breaks and tabs are welcome. */
    public static String paragraph(String field, String text) {
        refuseControls(field, text, "\n\r\t");
        return text;
    }

    /** Several lines for people to read; links in what is kept have no signature. */
    public static String prose(String field, String text) {
        return Links.withoutSignatures(paragraph(field, text));
    }

    /** An absolute http(s) link, or nothing; what is kept has no signature in it. */
    public static String link(String field, String text) {
        line(field, text);
        String kept = Links.withoutSignature(text);
        Refusal.unless(kept.isEmpty() || isLink(kept), new Problem.LinkInvalid(field, kept));
        return kept;
    }

    /** A text of at most so many characters. */
    static void atMost(String field, String text, Limits limit) {
        Refusal.unless(
                text.length() <= limit.value(),
                new Problem.TextTooLong(field, text.length(), limit.value()));
    }

    /** A text that must not be left out. */
    static void present(String field, String text) {
        Refusal.unless(!text.isBlank(), new Problem.Missing(field));
    }

    private static boolean isLink(String text) {
        if (text.length() > Limits.LINK_LENGTH.value()) {
            return false;
        }
        try {
            URI link = new URI(text);
            return ("http".equalsIgnoreCase(link.getScheme())
                            || "https".equalsIgnoreCase(link.getScheme()))
                    && link.getHost() != null;
        } catch (URISyntaxException notALink) {
            return false;
        }
    }

    private static void refuseControls(String field, String text, String welcome) {
        text.chars()
                .filter(c -> Character.isISOControl(c) && welcome.indexOf(c) < 0)
                .findFirst()
                .ifPresent(c -> {
                    throw new Refusal(new Problem.ControlCharacter(field, c));
                });
    }
}
