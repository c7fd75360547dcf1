package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the public is told about the publisher of a community gallery. */
public record Community(
        String publisherUri,
        String publisherContact,
        String eula,
        String publicNamePrefix,
        boolean enabled,
        List<String> publicNames) {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9]{5,16}");

    public static final Community NONE = new Community("", "", "", "", false, List.of());

    public Community {
        publisherUri = Text.link("publisherUri", publisherUri);
        Text.line("publisherContact", publisherContact);
        Refusal.unless(
                publisherContact.isEmpty() || MAIL.matcher(publisherContact).matches(),
                new Problem.MailInvalid("publisherContact", publisherContact));
        eula = Text.prose("eula", eula);
        Refusal.unless(
                publicNamePrefix.isEmpty() || PREFIX.matcher(publicNamePrefix).matches(),
                new Problem.PublicPrefixInvalid(publicNamePrefix));
        publicNames = List.copyOf(publicNames);
    }

    /** What a community gallery cannot do without, by its name in the service. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIfEmpty(missing, "publisherUri", publisherUri);
        addIfEmpty(missing, "publisherContact", publisherContact);
        addIfEmpty(missing, "eula", eula);
        addIfEmpty(missing, "publicNamePrefix", publicNamePrefix);
        return missing;
    }

    /** Not open to anyone yet, whatever was written: only the share action opens a gallery. */
    public Community closed() {
        return new Community(
                publisherUri, publisherContact, eula, publicNamePrefix, false, List.of());
    }

    /** Open as it was, where nothing else was written. */
    Community keeping(Community stored) {
        return enabled
                ? this
                : new Community(
                        publisherUri,
                        publisherContact,
                        eula,
                        publicNamePrefix,
                        stored.enabled,
                        stored.publicNames);
    }

    /** Open to everyone, under a public name of its own. */
    Community opened(UUID guid) {
        return new Community(
                publisherUri,
                publisherContact,
                eula,
                publicNamePrefix,
                true,
                List.of(publicNamePrefix + "-" + guid));
    }

    private static void addIfEmpty(List<String> missing, String field, String value) {
        if (value.isBlank()) {
            missing.add(field);
        }
    }
}
