package gallerist.app.page;

import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import gallerist.storage.Accounts;

/** In which tenant and subscription something is done, as it is said before it is done. */
public final class Context {
    private Context() {}

    /** Where new resources go. */
    public static String current(Accounts accounts) {
        return words(accounts, accounts.current());
    }

    /**
     * Where a resource is.
     *
     * @param id of its subscription
     */
    public static String of(Accounts accounts, String id) {
        return accounts.subscriptions().stream()
                .filter(each -> each.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .map(found -> words(accounts, found))
                .orElse(id);
    }

    private static String words(Accounts accounts, Subscription subscription) {
        return accounts.tenants().stream()
                .filter(tenant -> tenant.id().equals(subscription.tenant()))
                .map(Tenant::domain)
                .findFirst()
                .map(domain -> domain + " › " + subscription.displayName())
                .orElse(subscription.displayName());
    }
}
