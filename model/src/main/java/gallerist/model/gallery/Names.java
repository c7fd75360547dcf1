package gallerist.model.gallery;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.limits.Limits;
import java.util.regex.Pattern;

/** The names that people may give to things. */
public final class Names {
    private static final Pattern GROUP =
            Pattern.compile("[\\p{L}\\p{N}._()-]{0,89}[\\p{L}\\p{N}_()-]");
    private static final Pattern GALLERY =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._]{0,78}[A-Za-z0-9])?");
    private static final Pattern DEFINITION =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?");
    private static final Pattern APPLICATION = Pattern.compile("[A-Za-z0-9._-]{1,117}(?<!\\.)");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]+(?<!\\.)");

    private Names() {}

    public static void group(String name) {
        Refusal.unless(GROUP.matcher(name).matches(), new Problem.GroupNameInvalid(name));
    }

    public static void gallery(String name) {
        Refusal.unless(GALLERY.matcher(name).matches(), new Problem.GalleryNameInvalid(name));
    }

    public static void definition(String name) {
        Refusal.unless(DEFINITION.matcher(name).matches(), new Problem.EntityNameInvalid(name));
    }

    public static void application(String name) {
        Refusal.unless(
                APPLICATION.matcher(name).matches(), new Problem.ApplicationNameInvalid(name));
    }

    static void identifier(String part, String text, Limits limit) {
        Refusal.unless(
                text.length() <= limit.value() && IDENTIFIER.matcher(text).matches(),
                new Problem.IdentifierInvalid(part, text, limit.value()));
    }
}
