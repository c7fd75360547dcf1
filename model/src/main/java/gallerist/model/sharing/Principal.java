package gallerist.model.sharing;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.Text;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody who can act or be given rights.
 *
 * @param signIn the user principal name of a user, the application id of a service principal, the
 *     mail nickname of a group, which may have none
 */
public record Principal(
        UUID id, PrincipalKind kind, String displayName, String signIn, UUID tenant) {
    private static final Pattern SIGN_IN = Pattern.compile("[^@\\s/\\\\]+@[A-Za-z0-9.-]+");

    public Principal {
        DisplayName.check(displayName);
        Text.line("userPrincipalName", signIn);
        Refusal.unless(
                kind != PrincipalKind.USER || SIGN_IN.matcher(signIn).matches(),
                new Problem.SignInInvalid(signIn));
    }

    /** The sign-in name of the person whom the operating system knows by a login name. */
    public static String localSignIn(String login) {
        String name = login.strip().replaceAll("[@\\s/\\\\\\p{Cntrl}]+", ".");
        return (name.isEmpty() ? "owner" : name) + "@local";
    }

    /** How people call the principal: the sign-in name of a user, else the display name. */
    public String name() {
        return kind == PrincipalKind.USER ? signIn : displayName;
    }
}
