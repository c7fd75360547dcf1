package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import java.util.UUID;
import java.util.regex.Pattern;

/** An organisation: its people and its subscriptions. */
public record Tenant(UUID id, String displayName, String domain) {
    private static final Pattern DOMAIN =
            Pattern.compile(
                    "(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    public Tenant {
        DisplayName.check(displayName);
        Refusal.unless(DOMAIN.matcher(domain).matches(), new Problem.DomainInvalid(domain));
    }
}
