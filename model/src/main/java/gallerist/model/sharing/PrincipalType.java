package gallerist.model.sharing;

import gallerist.model.gallery.Named;
import java.util.UUID;

/** What a role assignment says of the kind of its principal. */
public enum PrincipalType implements Named {
    USER("User"),
    GROUP("Group"),
    SERVICE_PRINCIPAL("ServicePrincipal"),
    /** A group of another tenant. */
    FOREIGN_GROUP("ForeignGroup");

    private final String text;

    PrincipalType(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * As seen from where the role is given.
     *
     * @param home the tenant that the scope lies in
     */
    public static PrincipalType of(Principal principal, UUID home) {
        return switch (principal.kind()) {
            case USER -> USER;
            case SERVICE_PRINCIPAL -> SERVICE_PRINCIPAL;
            case GROUP -> principal.tenant().equals(home) ? GROUP : FOREIGN_GROUP;
        };
    }
}
