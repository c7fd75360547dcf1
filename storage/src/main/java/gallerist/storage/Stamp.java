package gallerist.storage;

import gallerist.model.gallery.CreatorKind;
import gallerist.model.gallery.ProvisioningState;
import gallerist.model.gallery.Resource;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.SystemData;
import gallerist.model.sharing.PrincipalKind;
import java.time.Instant;
import java.util.Optional;

/** Signs a write with who and when. */
final class Stamp {
    private Stamp() {}

    static Stored on(Optional<? extends Resource> stored, Caller caller, Instant now) {
        String name = caller.principal().name();
        CreatorKind kind = kind(caller);
        return stored.map(resource ->
                        new Stored(
                                ProvisioningState.SUCCEEDED,
                                resource.stored().systemData().changed(name, kind, now),
                                resource.stored().revision() + 1))
                .orElseGet(() ->
                        new Stored(
                                ProvisioningState.SUCCEEDED,
                                SystemData.created(name, kind, now),
                                1));
    }

    static CreatorKind kind(Caller caller) {
        return caller.principal().kind() == PrincipalKind.SERVICE_PRINCIPAL
                ? CreatorKind.APPLICATION
                : CreatorKind.USER;
    }
}
