package gallerist.app.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds the lines of places in a document, by reading it once more. */
final class Lines {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Set<String> wanted;
    private final Map<String, Long> found = new HashMap<>();

    private Lines(Set<String> wanted) {
        this.wanted = new HashSet<>(wanted);
    }

    /** Places that are not in the document have no line. */
    static Map<String, Long> of(Document document, Set<String> pointers) {
        Lines lines = new Lines(pointers);
        String text = document.text();
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            lines.value(parser, parser.nextToken(), "");
        }
        return lines.found;
    }

    /** Goes only into what a wanted place may be inside of. */
    private void value(JsonParser parser, JsonToken token, String pointer) {
        if (wanted.contains(pointer)) {
            found.put(pointer, (long) parser.currentTokenLocation().getLineNr());
        }
        if (!token.isStructStart()) {
            return;
        }
        if (wanted.stream().noneMatch(place -> place.startsWith(pointer + "/"))) {
            parser.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken next = parser.nextToken(); !next.isStructEnd(); next = parser.nextToken()) {
            if (next == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName().replace("~", "~0").replace("/", "~1");
                value(parser, parser.nextToken(), pointer + "/" + name);
            } else {
                value(parser, next, pointer + "/" + index++);
            }
        }
    }
}
