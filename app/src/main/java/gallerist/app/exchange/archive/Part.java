package gallerist.app.exchange.archive;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an archive's list: a part with its digest and size. */
record Part(String digest, long bytes, String name) {
    /** What the workspace knows. */
    static final String KNOWLEDGE = "workspace.sql.gz";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) ([A-Za-z0-9._/-]{1,300})");
    private static final Pattern BYTES =
            Pattern.compile("regions(/[A-Za-z0-9][A-Za-z0-9._-]*){2,8}/?");

    /** Refuses names that lead anywhere but to where the parts of a workspace lie. */
    static Part read(String line) throws IOException {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IOException("its list has a line that is none");
        }
        String name = matcher.group(3);
        if (!name.equals(KNOWLEDGE) && !BYTES.matcher(name).matches()) {
            throw new IOException("it has a part that is no part of a workspace: " + name);
        }
        return new Part(matcher.group(1), Long.parseLong(matcher.group(2)), name);
    }

    boolean isKnowledge() {
        return name.equals(KNOWLEDGE);
    }

    /** A folder that nothing lies in, but which has to be there. */
    boolean isFolder() {
        return name.endsWith("/");
    }

    String line() {
        return "%s %d %s\n".formatted(digest, bytes, name);
    }
}
