package gallerist.app.people;

import gallerist.model.sharing.PrincipalKind;
import java.util.List;
import java.util.Optional;

/** What kind of party a list has. */
public enum Sort {
    USERS("users", "Users", "user", "fth-user", List.of("Sign-in name", "Tenant", "Roles")),
    GROUPS("groups", "Groups", "group", "fth-users", List.of("Members", "Tenant", "Roles")),
    SERVICE_PRINCIPALS(
            "service-principals",
            "Service principals",
            "service principal",
            "fth-cpu",
            List.of("Application id", "Tenant", "Roles")),
    TENANTS(
            "tenants",
            "Tenants",
            "tenant",
            "fth-briefcase",
            List.of("Domain", "Subscriptions", "People")),
    SUBSCRIPTIONS(
            "subscriptions",
            "Subscriptions",
            "subscription",
            "fth-credit-card",
            List.of("Id", "Tenant", "Roles on it"));

    private final String name;
    private final String title;
    private final String noun;
    private final String icon;
    private final List<String> columns;

    Sort(String name, String title, String noun, String icon, List<String> columns) {
        this.name = name;
        this.title = title;
        this.noun = noun;
        this.icon = icon;
        this.columns = columns;
    }

    /** By which places know the list. */
    public String text() {
        return name;
    }

    public String title() {
        return title;
    }

    public String noun() {
        return noun;
    }

    public String icon() {
        return icon;
    }

    /** What is said of each beside its name. */
    List<String> columns() {
        return columns;
    }

    /** Whether a column has how many there are. */
    boolean counts(int column) {
        return switch (columns.get(column)) {
            case "Members", "Roles", "Roles on it", "Subscriptions", "People" -> true;
            default -> false;
        };
    }

    /** What kind of principal they are, if they are any. */
    Optional<PrincipalKind> kind() {
        return switch (this) {
            case USERS -> Optional.of(PrincipalKind.USER);
            case GROUPS -> Optional.of(PrincipalKind.GROUP);
            case SERVICE_PRINCIPALS -> Optional.of(PrincipalKind.SERVICE_PRINCIPAL);
            case TENANTS, SUBSCRIPTIONS -> Optional.empty();
        };
    }
}
