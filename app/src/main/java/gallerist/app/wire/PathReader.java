package gallerist.app.wire;

/** Reads a path of {@link Paths} name by name. */
final class PathReader {
    private final String path;
    private int at;

    PathReader(String path) {
        this.path = path;
    }

    boolean hasMore() {
        return at < path.length();
    }

    /** Whether the next name is the key of an element. */
    boolean atElement() {
        return path.charAt(at) == '[';
    }

    String name() {
        if (path.charAt(at) == '.' || path.charAt(at) == '[') {
            at++;
        }
        String name = path.charAt(at) == '\'' ? quoted() : plain();
        if (hasMore() && path.charAt(at) == ']') {
            at++;
        }
        return name;
    }

    private String plain() {
        int start = at;
        while (hasMore() && ".[]".indexOf(path.charAt(at)) < 0) {
            at++;
        }
        return path.substring(start, at);
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        for (at++; path.charAt(at) != '\''; at++) {
            if (path.charAt(at) == '\\') {
                at++;
            }
            name.append(path.charAt(at));
        }
        at++;
        return name.toString();
    }
}
