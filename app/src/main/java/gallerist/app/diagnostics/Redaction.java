package gallerist.app.diagnostics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes secrets and the person out of a text. */
final class Redaction {
    /** A link may carry its signature, or a name and a password. */
    private static final Pattern LINK_QUERY =
            Pattern.compile("(?i)(\\b[a-z][a-z0-9+.-]*://[^\\s\"'<>?#]*)[?#][^\\s\"'<>]*");

    private static final Pattern LINK_USER =
            Pattern.compile("(?i)(\\b[a-z][a-z0-9+.-]*://)[^/\\s@]+@");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b(sig|signature|password|passwd|pwd|secret|token|accountkey|apikey|key|authorization|bearer)\\b(\\s*[=:]\\s*|\\s+)(?:bearer\\s+)?[^\\s,;&\"']+");

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");

    private final String home;
    private final String login;

    Redaction(String home, String login) {
        this.home = home;
        this.login = login;
    }

    String of(String text) {
        String plain = LINK_QUERY.matcher(text).replaceAll("$1?…");
        plain = LINK_USER.matcher(plain).replaceAll("$1…@");
        plain = NAMED.matcher(plain).replaceAll("$1$2…");
        plain = ADDRESS.matcher(plain).replaceAll("somebody@…");
        if (home.length() > 1) {
            plain = plain.replace(home, "~");
        }
        return login.isBlank()
                ? plain
                : Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(login) + "(?![A-Za-z0-9])")
                        .matcher(plain)
                        .replaceAll(Matcher.quoteReplacement("login"));
    }
}
