package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How consumers name a shared gallery or something in it, such as {@code
 * /SharedGalleries/…/Images/…/Versions/…}.
 *
 * @param gallery the unique or public name
 * @param image empty for the gallery itself
 * @param version empty for the gallery or an image
 */
public record SharedName(Audience audience, String gallery, String image, String version) {
    private static final Pattern FORM =
            Pattern.compile(
                    "/(SharedGalleries|CommunityGalleries)/([^/]+)"
                            + "(?:/Images/([^/]+)(?:/Versions/([^/]+))?)?",
                    Pattern.CASE_INSENSITIVE);

    /** For whom the name is. */
    public enum Audience {
        SUBSCRIPTIONS_AND_TENANTS("SharedGalleries"),
        EVERYONE("CommunityGalleries");

        private final String word;

        Audience(String word) {
            this.word = word;
        }
    }

    public static SharedName shared(String uniqueName) {
        return new SharedName(Audience.SUBSCRIPTIONS_AND_TENANTS, uniqueName, "", "");
    }

    public static SharedName community(String publicName) {
        return new SharedName(Audience.EVERYONE, publicName, "", "");
    }

    public SharedName image(String name) {
        return new SharedName(audience, gallery, name, "");
    }

    public SharedName version(String number) {
        return new SharedName(audience, gallery, image, number);
    }

    /** Reads what {@link #toString} writes, without regard to the case of its words. */
    public static SharedName parse(String text) {
        Matcher form = FORM.matcher(text);
        Refusal.unless(form.matches(), new Problem.IdInvalid(text));
        boolean shared = form.group(1).equalsIgnoreCase(Audience.SUBSCRIPTIONS_AND_TENANTS.word);
        return new SharedName(
                shared ? Audience.SUBSCRIPTIONS_AND_TENANTS : Audience.EVERYONE,
                form.group(2),
                form.start(3) < 0 ? "" : form.group(3),
                form.start(4) < 0 ? "" : form.group(4));
    }

    @Override
    public String toString() {
        return "/"
                + audience.word
                + "/"
                + gallery
                + (image.isEmpty() ? "" : "/Images/" + image)
                + (version.isEmpty() ? "" : "/Versions/" + version);
    }
}
