package gallerist.model.gallery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What people say is in an image: agents, software, baselines, each with its version if that is
 * known. It is agreed to stand in tags that begin with {@value #PREFIX}, so that it goes wherever
 * the image goes.
 */
public record Contents(Map<String, String> items) {
    private static final String PREFIX = "contains.";

    /** What the tags of an image or a version say. */
    public static Contents of(Tags tags) {
        Map<String, String> items = new LinkedHashMap<>();
        tags.values()
                .forEach((name, value) -> {
                    if (name.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
                        items.put(name.substring(PREFIX.length()), value);
                    }
                });
        return new Contents(items);
    }

    /** As tags. */
    public Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        items.forEach((name, version) -> tags.put(PREFIX + name, version));
        return tags;
    }

    /** Likewise, of items without their versions. */
    public static Map<String, String> tags(Collection<String> names) {
        Map<String, String> items = new LinkedHashMap<>();
        names.forEach(name -> items.put(name, ""));
        return new Contents(items).tags();
    }
}
