package gallerist.model.gallery;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links that people hand over with a right to read, which nobody may find later. */
public final class Links {
    private static final Pattern BETWEEN_PARAMETERS = Pattern.compile("&(?:amp;)?|;");
    private static final Pattern SIGNATURE =
            Pattern.compile(
                    "(?<=\\?)sig=[^&#\"'\\s\\\\]*(?:&|\\\\u0026)?"
                            + "|(?:&|\\\\u0026)sig=[^&#\"'\\s\\\\]*",
                    Pattern.CASE_INSENSITIVE);

    private Links() {}

    /** The link without the signature of its shared access, in whatever case it is spelled. */
    public static String withoutSignature(String link) {
        int question = link.indexOf('?');
        if (question < 0) {
            return link;
        }
        int hash = link.indexOf('#', question);
        String query = link.substring(question + 1, hash < 0 ? link.length() : hash);
        if (Stream.of(BETWEEN_PARAMETERS.split(query)).noneMatch(Links::isSignature)) {
            return link;
        }
        String kept =
                BETWEEN_PARAMETERS
                        .splitAsStream(query)
                        .filter(parameter -> !isSignature(parameter))
                        .collect(Collectors.joining("&"));
        return link.substring(0, question)
                + (kept.isEmpty() ? "" : "?" + kept)
                + (hash < 0 ? "" : link.substring(hash));
    }

    /** A text, such as JSON, with the signatures of all links in it blotted out. */
    static String withoutSignatures(String text) {
        return SIGNATURE.matcher(text).replaceAll("");
    }

    /** Whether a text, in which there may be links, carries the signature of one. */
    public static boolean hasSignature(String text) {
        return SIGNATURE.matcher(text).find();
    }

    private static boolean isSignature(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8).equalsIgnoreCase("sig");
        } catch (IllegalArgumentException brokenEscape) {
            return false;
        }
    }
}
