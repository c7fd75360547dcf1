package gallerist.app.cli.sig.storefront;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gallery as consumers see it in a region, or something in it.
 *
 * @param image empty for the gallery itself
 * @param number empty for the gallery or an image
 */
public record Address(Region region, String gallery, String image, String number) {
    Address of(String definition) {
        return of(definition, "");
    }

    Address of(String definition, String version) {
        return new Address(region, gallery, definition, version);
    }

    /** Reads an id such as {@code /subscriptions/…/locations/westeurope/sharedGalleries/…}. */
    static Address read(String id, String word) {
        Matcher form =
                Pattern.compile(
                                "/subscriptions/[^/]+/providers/Microsoft\\.Compute/locations/([^/]+)/"
                                        + word
                                        + "/([^/]+)(?:/images/([^/]+)(?:/versions/([^/]+))?)?",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(id);
        Refusal.unless(form.matches(), new Problem.IdInvalid(id));
        return new Address(
                Regions.of(form.group(1)),
                form.group(2),
                form.start(3) < 0 ? "" : form.group(3),
                form.start(4) < 0 ? "" : form.group(4));
    }
}
