package gallerist.model.gallery;

import java.util.Map;

/** How given tags change those that a resource has. */
public enum TagOperation implements Named {
    MERGE("Merge"),
    REPLACE("Replace"),
    DELETE("Delete");

    private final String text;

    TagOperation(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    public Tags apply(Tags stored, Map<String, String> given) {
        return switch (this) {
            case MERGE -> stored.with(given);
            case REPLACE -> new Tags(given);
            case DELETE -> without(stored, given);
        };
    }

    /** A tag goes when its value fits; an empty value fits any. */
    private static Tags without(Tags stored, Map<String, String> given) {
        Tags left = stored;
        for (Map.Entry<String, String> tag : given.entrySet()) {
            if (tag.getValue().isEmpty() || tag.getValue().equals(left.get(tag.getKey()))) {
                left = left.without(tag.getKey());
            }
        }
        return left;
    }
}
