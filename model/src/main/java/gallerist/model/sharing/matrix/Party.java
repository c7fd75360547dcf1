package gallerist.model.sharing.matrix;

import gallerist.model.sharing.Principal;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import java.util.UUID;

/** Somebody, or many at once, who may be let into a gallery. */
public sealed interface Party {

    /** A user, a group or a service principal. */
    record Somebody(Principal principal) implements Party {
        @Override
        public String name() {
            return principal.displayName();
        }
    }

    record WholeSubscription(Subscription subscription) implements Party {
        @Override
        public String name() {
            return subscription.displayName();
        }
    }

    record WholeTenant(Tenant tenant) implements Party {
        @Override
        public String name() {
            return tenant.displayName();
        }
    }

    /** Whom a gallery is shared with though the workspace knows no more than the id. */
    record Stranger(SharedTo of, UUID id) implements Party {
        @Override
        public String name() {
            return id.toString();
        }
    }

    record Everyone() implements Party {
        @Override
        public String name() {
            return "";
        }
    }

    /** How people call it; nothing for everyone. */
    String name();
}
