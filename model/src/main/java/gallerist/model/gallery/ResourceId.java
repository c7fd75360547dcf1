package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The full name of a resource or scope, as the service writes it: {@code
 * /subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/galleries/…}. Equal without regard
 * to case; written with the case it was made with.
 */
public final class ResourceId implements Comparable<ResourceId> {
    private static final String IN_PROVIDER = "/providers/Microsoft.Compute/";

    private static final String SUBSCRIPTIONS = "/subscriptions/";
    private static final int IN_GROUP = 4;
    private static final int TYPE = 6;
    private static final int USUAL = 12;
    private static final int DIGITS = 10;
    private static final int[] NONE = {};

    private final String text;
    private final String key;
    private final int[] slashes;
    private final int segments;

    /**
     * A scope above another, which needs no second look.
     *
     * @param slashes of the one below, more than are asked for
     */
    private ResourceId(String text, String key, int[] slashes, int segments) {
        this.text = text;
        this.key = key;
        this.slashes = slashes;
        this.segments = segments;
    }

    private ResourceId(String text) {
        this.text = text;
        this.slashes = slashes(text);
        this.segments = slashes.length;
        this.key = key(text);
        Refusal.unless(segments > 0 && segments % 2 == 0, new Problem.IdInvalid(text));
    }

    /** In lower case, and versions with numbers of equal length: so they sort as numbers do. */
    private String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i + 1 < segments; i += 2) {
            if (isSegment(i, "versions")) {
                int start = slashes[i + 1] + 1;
                int end = start + segment(i + 1).length();
                return lower.substring(0, start)
                        + padded(lower.substring(start, end))
                        + lower.substring(end);
            }
        }
        return lower;
    }

    private static String padded(String number) {
        StringBuilder padded = new StringBuilder();
        for (String part : number.split("\\.", -1)) {
            padded.append(padded.isEmpty() ? "" : ".")
                    .append("0".repeat(Math.max(0, DIGITS - part.length())))
                    .append(part);
        }
        return padded.toString();
    }

    /** Refuses what is not a fully qualified id. */
    public static ResourceId of(String text) {
        return new ResourceId(text);
    }

    /**
     * Where the slashes of an id are, none where it is no id. Looks at each character once, because
     * lists parse an id for every row and ask each for its parts.
     */
    private static int[] slashes(String text) {
        int length = text.length();
        if (!text.regionMatches(true, 0, SUBSCRIPTIONS, 0, SUBSCRIPTIONS.length())
                || text.charAt(length - 1) == '/') {
            return NONE;
        }
        int[] slashes = new int[USUAL];
        int count = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '/') {
                if (text.charAt(i + 1) == '/') {
                    return NONE;
                }
                if (count == slashes.length) {
                    slashes = Arrays.copyOf(slashes, 2 * count);
                }
                slashes[count++] = i;
            } else if (Character.isISOControl(c)) {
                return NONE;
            }
        }
        return Arrays.copyOf(slashes, count);
    }

    public static ResourceId subscription(String subscription) {
        return of("/subscriptions/" + subscription);
    }

    public ResourceId group(String name) {
        return inside("/resourceGroups/", name, new Problem.GroupNameInvalid(name));
    }

    public ResourceId gallery(String name) {
        return inside(IN_PROVIDER + "galleries/", name, new Problem.GalleryNameInvalid(name));
    }

    public ResourceId image(String name) {
        return inside("/images/", name, new Problem.EntityNameInvalid(name));
    }

    public ResourceId application(String name) {
        return inside("/applications/", name, new Problem.ApplicationNameInvalid(name));
    }

    public ResourceId version(String name) {
        boolean isOfImage = segments < 2 || !isSegment(segments - 2, "applications");
        return inside(
                "/versions/",
                name,
                isOfImage
                        ? new Problem.VersionNameInvalid(name)
                        : new Problem.ApplicationVersionNameInvalid(name));
    }

    /** A resource of the compute provider directly inside a resource group. */
    public ResourceId provider(String type, String name) {
        return inside(IN_PROVIDER + type + "/", name, new Problem.NameInvalid(name));
    }

    /**
     * @param invalid says that the name cannot even be a part of an id
     */
    private ResourceId inside(String path, String name, Problem invalid) {
        boolean fits =
                !name.isEmpty()
                        && name.indexOf('/') < 0
                        && name.chars().noneMatch(Character::isISOControl);
        Refusal.unless(fits, invalid);
        return of(text + path + name);
    }

    /** The last segment: the resource's own name. */
    public String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    public String subscription() {
        return segment(1);
    }

    /** The name of the resource group, empty for a subscription. */
    public String groupName() {
        return segments >= IN_GROUP && isSegment(2, "resourceGroups") ? segment(3) : "";
    }

    /** The name of the gallery that this is or lies in, empty outside galleries. */
    public String galleryName() {
        return named(TYPE, "galleries");
    }

    /** The name of the image definition or VM application that this is or lies in. */
    public String artifactName() {
        if (galleryName().isEmpty()) {
            return "";
        }
        String image = named(TYPE + 2, "images");
        return image.isEmpty() ? named(TYPE + 2, "applications") : image;
    }

    private String named(int at, String type) {
        return segments > at && isSegment(at, type) ? segment(at + 1) : "";
    }

    /** The scope directly above; a subscription has none. */
    public Optional<ResourceId> parent() {
        if (segments <= 2) {
            return Optional.empty();
        }
        boolean firstOfProvider = segments > IN_GROUP && isSegment(segments - 4, "providers");
        int above = segments - (firstOfProvider ? 4 : 2);
        int end = key.length();
        for (int i = above; i < segments; i++) {
            end = key.lastIndexOf('/', end - 1);
        }
        return Optional.of(
                new ResourceId(
                        text.substring(0, slashes[above]), key.substring(0, end), slashes, above));
    }

    /** This scope and all above it, nearest first. */
    public List<ResourceId> scopes() {
        List<ResourceId> scopes = new ArrayList<>();
        Optional<ResourceId> scope = Optional.of(this);
        while (scope.isPresent()) {
            scopes.add(scope.get());
            scope = scope.get().parent();
        }
        return scopes;
    }

    /** Whether this is the given scope or lies inside it. */
    public boolean isWithin(ResourceId scope) {
        int end = scope.key.length();
        return key.startsWith(scope.key) && (key.length() == end || key.charAt(end) == '/');
    }

    /** The type in the service's words, such as {@code Microsoft.Compute/galleries/images}. */
    public String type() {
        if (segments <= 2) {
            return Kind.SUBSCRIPTION.text();
        }
        if (segments <= IN_GROUP) {
            return Kind.RESOURCE_GROUP.text();
        }
        int provider = provider();
        StringBuilder type = new StringBuilder(segment(provider));
        for (int i = provider + 1; i < segments; i += 2) {
            type.append('/').append(segment(i));
        }
        return type.toString();
    }

    /** Where the last provider is named: extensions have one of their own. */
    private int provider() {
        int provider = IN_GROUP + 1;
        for (int i = 2; i < segments; i += 2) {
            if (isSegment(i, "providers")) {
                provider = i + 1;
            }
        }
        return provider;
    }

    public Optional<Kind> kind() {
        return Kind.find(type());
    }

    /** The same for all spellings of one id. */
    public String key() {
        return key;
    }

    private String segment(int index) {
        return text.substring(
                slashes[index] + 1, index + 1 < segments ? slashes[index + 1] : text.length());
    }

    /** Compares in place: most segments are only asked whether they are a certain word. */
    private boolean isSegment(int index, String word) {
        int start = slashes[index] + 1;
        int end = index + 1 < segments ? slashes[index + 1] : text.length();
        return end - start == word.length()
                && text.regionMatches(true, start, word, 0, word.length());
    }

    @Override
    public int compareTo(ResourceId other) {
        return key.compareTo(other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResourceId id && id.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
