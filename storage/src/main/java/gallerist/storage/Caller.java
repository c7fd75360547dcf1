package gallerist.storage;

import gallerist.model.activity.ChangeNote;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import java.util.UUID;

/**
 * On whose behalf something is done.
 *
 * @param login the operating system's login of the person at the machine
 * @param correlation ties together all entries of one action
 * @param note what is said about the action
 */
public record Caller(Principal principal, String login, UUID correlation, ChangeNote note) {
    private static final UUID NIL = new UUID(0, 0);

    /** What happens by itself is done by the program. */
    static final Caller NOBODY =
            new Caller(
                    new Principal(NIL, PrincipalKind.SERVICE_PRINCIPAL, "Gallerist", "", NIL),
                    "",
                    NIL,
                    ChangeNote.NONE);

    public Caller saying(ChangeNote note) {
        return new Caller(principal, login, correlation, note);
    }
}
