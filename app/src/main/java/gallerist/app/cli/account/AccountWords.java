package gallerist.app.cli.account;

import static gallerist.app.cli.Word.noun;
import static gallerist.app.cli.Word.verb;

import gallerist.app.cli.Word;
import java.util.List;

/** The words after {@code gallerist account}. */
public final class AccountWords {
    private AccountWords() {}

    public static List<Word> list() {
        return List.of(
                verb("list", "List subscriptions.", ListAccounts::new),
                verb("show", "Show the chosen subscription.", ShowAccount::new),
                verb("set", "Choose a subscription.", SetAccount::new),
                verb("list-locations", "List regions.", ListLocations::new),
                noun("tenant", "Organisations.", AccountWords::tenants),
                noun("access", "Regions that must be asked for.", AccountWords::access),
                noun("subscription", "What resources belong to.", AccountWords::subscriptions));
    }

    private static List<Word> access() {
        return List.of(
                verb("list", "List regions that must be asked for.", ListAccess::new),
                verb("set", "Note how far a request has come.", SetAccess::new));
    }

    private static List<Word> tenants() {
        return List.of(
                verb("create", "Make a tenant.", CreateTenant::new),
                verb("list", "List tenants.", ListTenants::new),
                verb("delete", "Delete an empty tenant.", DeleteTenant::new));
    }

    private static List<Word> subscriptions() {
        return List.of(
                verb("create", "Make a subscription.", CreateSubscription::new),
                verb("delete", "Delete an empty subscription.", DeleteSubscription::new));
    }
}
