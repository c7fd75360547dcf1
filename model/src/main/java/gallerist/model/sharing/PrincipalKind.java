package gallerist.model.sharing;

import gallerist.model.gallery.Named;

/** What kind of somebody a principal is. */
public enum PrincipalKind implements Named {
    USER("User"),
    GROUP("Group"),
    SERVICE_PRINCIPAL("ServicePrincipal");

    private final String text;

    PrincipalKind(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}
