package gallerist.app.fx;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A name with its value, as somebody types them. */
public record Pair(String name, String value) {
    public static final Pair EMPTY = new Pair("", "");

    public boolean isEmpty() {
        return name.isBlank() && value.isBlank();
    }

    /** Pairs that are meant as tags; refused where they can be none. */
    public static Tags tags(List<Pair> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Pair tag : typed) {
            if (values.put(tag.name().strip(), tag.value()) != null) {
                throw new Refusal(
                        new Problem.TagTwice(tag.name().strip().toLowerCase(Locale.ROOT)));
            }
        }
        return new Tags(values);
    }
}
