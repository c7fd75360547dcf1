package gallerist.storage;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.deploy.Deployment.Form;
import gallerist.model.deploy.ImageReference;
import gallerist.model.deploy.MachineSecurity;
import gallerist.model.deploy.Resolution;
import gallerist.model.deploy.ScaleSet;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.SharedName;
import gallerist.storage.ledger.Content;
import gallerist.storage.ledger.ContentTable;
import gallerist.storage.replication.Presences;
import gallerist.storage.sql.DefinitionTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.Stretch;
import gallerist.storage.sql.SubscriptionTable;
import gallerist.storage.sql.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What ordered machines are made from: everything about an image that decides how they become. */
record Template(
        ResourceId exact,
        OsType osType,
        OsState osState,
        Generation generation,
        MachineSecurity security,
        Content content) {

    /** Refuses an image that is not there, not ready, not allowed or not for such machines. */
    static Template of(Transaction transaction, Caller caller, MachineOrder order, Instant now) {
        Template template =
                switch (order.image()) {
                    case ImageReference.LatestOf(ResourceId definition) ->
                            version(transaction, caller, order, definition, now);
                    case ImageReference.Pinned(ResourceId version) ->
                            version(
                                    transaction,
                                    caller,
                                    order,
                                    version.parent().orElseThrow(),
                                    now);
                    case ImageReference.Shared(SharedName name) ->
                            shared(transaction, order, name, now);
                    case ImageReference.ManagedImage(ResourceId id) ->
                            managedImage(transaction, caller, order, id);
                };
        Refusal.unless(
                template.osState() == OsState.GENERALIZED || order.adminUsername().isEmpty(),
                new Problem.OsProfileNotAllowed(template.exact()));
        return template;
    }

    private static Template version(
            Transaction transaction,
            Caller caller,
            MachineOrder order,
            ResourceId definition,
            Instant now) {
        String read = Kind.IMAGE_VERSION.action("read");
        Permission.require(
                transaction,
                caller,
                read,
                order.image().number().isPresent()
                        ? definition.version(order.image().number().get().toString())
                        : definition);
        refuseFlexible(transaction, order, definition.toString(), definition);
        return ofVersion(transaction, order, definition, now);
    }

    private static Template ofVersion(
            Transaction transaction, MachineOrder order, ResourceId definition, Instant now) {
        ImageDefinition image =
                new DefinitionTable()
                        .find(transaction, definition)
                        .orElseThrow(() -> new Refusal(Resources.notFound(definition)));
        List<ImageVersion> versions =
                ImageVersionTable.listAll(transaction, Stretch.all(Kind.IMAGE_VERSION, definition));
        Presences presences = Presences.of(transaction, Kind.IMAGE_VERSION, definition);
        Outcome<ImageVersion> resolved =
                Resolution.of(
                        order.image().number(), order.region(), image, versions, presences, now);
        ImageVersion version =
                switch (resolved) {
                    case Outcome.Done<ImageVersion>(ImageVersion found) -> found;
                    case Outcome.Refused<ImageVersion>(List<Problem> problems) ->
                            throw new Refusal(explained(problems, order, presences));
                };
        refuseTooMany(order, ScaleSet.Origin.GALLERY_IMAGE);
        return new Template(
                version.id(),
                image.osType(),
                image.osState(),
                image.generation(),
                MachineSecurity.of(order.security(), image, version),
                content(transaction, version.id()));
    }

    /** Where it lies in the region but its store is out, that is said. */
    private static List<Problem> explained(
            List<Problem> problems, MachineOrder order, Presences presences) {
        return problems.stream()
                .map(problem ->
                        problem instanceof Problem.NotInRegion
                                ? presences
                                        .outage(order.image().number(), order.region())
                                        .orElse(problem)
                                : problem)
                .toList();
    }

    /** No role is needed: the gallery is open to the subscription of the machines. */
    private static Template shared(
            Transaction transaction, MachineOrder order, SharedName name, Instant now) {
        ResourceId subscription = ResourceId.subscription(order.id().subscription());
        Offer offer =
                name.audience() == SharedName.Audience.EVERYONE ? Offer.COMMUNITY : Offer.SHARED;
        Gallery gallery =
                offer.galleries(transaction, subscription).stream()
                        .filter(open -> offer.name(open).equalsIgnoreCase(name.gallery()))
                        .findFirst()
                        .orElseThrow(
                                () -> new Refusal(new Problem.SourceNotFound(name.toString())));
        Refusal.unless(
                offer != Offer.COMMUNITY || order.acceptsTerms(),
                new Problem.TermsNotAccepted(
                        name.toString(), gallery.sharing().community().eula()));
        refuseFlexible(transaction, order, name.toString(), gallery.id());
        return ofVersion(transaction, order, gallery.id().image(name.image()), now);
    }

    private static void refuseFlexible(
            Transaction transaction, MachineOrder order, String image, ResourceId publisher) {
        if (order.form() instanceof Form.Set(var orchestration, _)) {
            SubscriptionTable.tenant(transaction, publisher.subscription())
                    .ifPresent(tenant ->
                            Refusal.ifAny(
                                    orchestration.refusals(
                                            image, tenant, tenant(transaction, order.id()))));
        }
    }

    private static UUID tenant(Transaction transaction, ResourceId inside) {
        return SubscriptionTable.tenant(transaction, inside.subscription()).orElseThrow();
    }

    private static Template managedImage(
            Transaction transaction, Caller caller, MachineOrder order, ResourceId id) {
        Permission.require(transaction, caller, Kind.MANAGED_IMAGE.action("read"), id);
        NamedSource image =
                new SourceTable()
                        .find(transaction, id)
                        .orElseThrow(() -> new Refusal(Resources.notFound(id)));
        Refusal.unless(
                image.location().equals(order.region()),
                new Problem.NotInRegion(id, order.region().displayName()));
        refuseTooMany(order, ScaleSet.Origin.MANAGED_IMAGE);
        return new Template(
                id,
                image.osType(),
                image.osState(),
                image.generation(),
                order.security().orElse(MachineSecurity.STANDARD),
                content(transaction, id));
    }

    private static Content content(Transaction transaction, ResourceId id) {
        return ContentTable.of(transaction, id)
                .or(() -> ContentTable.pinnedBy(transaction, id))
                .orElseThrow(() -> new Refusal(new Problem.DeployedWithoutBytes(id)));
    }

    private static void refuseTooMany(MachineOrder order, ScaleSet.Origin origin) {
        if (order.form() instanceof Form.Set) {
            Refusal.ifAny(origin.refusals(order.count()));
        }
    }
}
