package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names and values that people hang on a resource, in the order they gave them. */
public record Tags(Map<String, String> values) {
    private static final Pattern FORBIDDEN = Pattern.compile("[<>%&\\\\?/]");

    public static final Tags NONE = new Tags(Map.of());

    public Tags {
        Refusal.ifAny(
                Repeated.among(values.keySet().stream().map(Tags::key))
                        .<Problem>map(Problem.TagTwice::new)
                        .toList());
        Map<String, String> kept = new LinkedHashMap<>(values);
        kept.replaceAll((_, value) -> Links.withoutSignatures(value));
        values = Collections.unmodifiableMap(kept);
        Refusal.unless(
                values.size() <= Limits.TAGS_PER_RESOURCE.value(),
                new Problem.TooManyTags(values.size()));
        values.forEach((name, value) -> {
            Refusal.unless(
                    !name.isBlank()
                            && name.length() <= Limits.TAG_NAME_LENGTH.value()
                            && !FORBIDDEN.matcher(name).find(),
                    new Problem.TagNameInvalid(name));
            Refusal.unless(
                    value.length() <= Limits.TAG_VALUE_LENGTH.value(),
                    new Problem.TagValueTooLong(name, value.length()));
            Text.line("tags." + name, name);
            Text.line("tags." + name, value);
        });
    }

    /** These and more; a tag of the same name, however it is spelled, gives way. */
    public Tags with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(values);
        more.forEach((name, value) -> {
            all.keySet().removeIf(known -> !known.equals(name) && key(known).equals(key(name)));
            all.put(name, value);
        });
        return new Tags(all);
    }

    /** The value of a tag, whatever the case of its name; empty where there is none. */
    public String get(String name) {
        return values.entrySet().stream()
                .filter(tag -> key(tag.getKey()).equals(key(name)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** These but one, whatever the case of its name. */
    Tags without(String name) {
        Map<String, String> left = new LinkedHashMap<>(values);
        left.keySet().removeIf(known -> key(known).equals(key(name)));
        return new Tags(left);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
