package gallerist.app.sharing;

import gallerist.model.sharing.matrix.Party;

/** Which rows of the matrix are shown. */
public enum Audience {
    ALL("All"),
    PEOPLE("People"),
    DIRECT("Direct"),
    COMMUNITY("Community");

    private final String title;

    Audience(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean has(Party party) {
        return switch (this) {
            case ALL -> true;
            case PEOPLE -> party instanceof Party.Somebody;
            case DIRECT ->
                    party instanceof Party.WholeSubscription
                            || party instanceof Party.WholeTenant
                            || party instanceof Party.Stranger;
            case COMMUNITY -> party instanceof Party.Everyone;
        };
    }
}
