package gallerist.app.sharing;

import gallerist.app.fx.History;
import gallerist.app.fx.Work;
import gallerist.app.fx.Workbench;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Stored;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.Validations;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.Community;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.SharingPermission;
import gallerist.model.sharing.SharingProfile;
import gallerist.model.sharing.Subscription;
import gallerist.model.sharing.Tenant;
import gallerist.storage.Caller;
import gallerist.storage.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A company with people, a gallery that is shared in part, and a community gallery. */
final class Contoso implements AutoCloseable {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Region HOME = Regions.of("westeurope");
    private static final Publishing PUBLISHING =
            new Publishing(
                    List.of(
                            new TargetRegion(
                                    HOME, 1, StorageType.STANDARD_LRS, Exclusion.AS_VERSION)),
                    1,
                    false,
                    Instant.EPOCH,
                    EndOfLife.never(),
                    new StorageChoice.Type(StorageType.STANDARD_LRS),
                    ReplicationMode.FULL);
    private static final Community PUBLISHER =
            new Community(
                    "https://images.contoso.com",
                    "images@contoso.com",
                    "https://images.contoso.com/terms",
                    "Contoso",
                    false,
                    List.of());

    final Workspace workspace;
    final Caller owner;
    final Workbench bench;
    final History history;
    final List<Throwable> failures = new ArrayList<>();
    final ResourceId production;
    final ResourceId open;
    final Principal mara;
    final Principal jonas;
    final Principal priya;
    final Principal consumers;
    final Principal deploy;
    final Subscription retail;
    final Tenant fabrikam;

    Contoso(Path folder) {
        workspace = Workspace.open(folder, CLOCK);
        owner = workspace.caller("").orThrow();
        bench =
                new Workbench(
                        workspace,
                        owner,
                        new Work(Runnable::run, Runnable::run, failures::add),
                        CLOCK);
        history = new History(bench);
        ResourceId group = workspace.subscription().group("images");
        workspace
                .groups()
                .write(owner, group, _ -> new ResourceGroup(group, HOME, Tags.NONE, Stored.NEW))
                .orThrow();
        production = gallery(group.gallery("Production"), SharingPermission.GROUPS);
        open = gallery(group.gallery("Open"), SharingPermission.COMMUNITY);
        for (String name : List.of("sql2022-core", "ubuntu-web", "win11-avd")) {
            definition(production.image(name));
        }
        definition(open.image("edge-node"));
        for (String number : List.of("1.4.1", "1.4.2")) {
            version(production.image("ubuntu-web").version(number));
        }
        mara = somebody(PrincipalKind.USER, "Mara Lindqvist");
        jonas = somebody(PrincipalKind.USER, "Jonas Weber");
        priya = somebody(PrincipalKind.USER, "Priya Natarajan");
        consumers = somebody(PrincipalKind.GROUP, "Image Consumers");
        deploy = somebody(PrincipalKind.SERVICE_PRINCIPAL, "svc-deploy");
        workspace.people().addMember(owner, id(consumers), id(jonas)).orThrow();
        give(mara, Role.OWNER, production);
        give(consumers, Role.READER, production);
        give(deploy, Role.READER, production.image("ubuntu-web"));
        retail = workspace.accounts().createSubscription(owner, "Retail-Prod", "").orThrow();
        fabrikam = workspace.accounts().createTenant(owner, "Fabrikam", "fabrikam.com").orThrow();
        workspace
                .sharing()
                .add(owner, production, List.of(retail.id().toString()), List.of())
                .orThrow();
    }

    private static String id(Principal principal) {
        return principal.id().toString();
    }

    Principal somebody(PrincipalKind kind, String name) {
        String signIn =
                kind == PrincipalKind.USER
                        ? name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@contoso.com"
                        : "";
        return workspace.people().create(owner, kind, name, signIn, "").orThrow();
    }

    void give(Principal to, Role role, ResourceId scope) {
        workspace.access().create(owner, scope, role.title(), id(to)).orThrow();
    }

    private ResourceId gallery(ResourceId id, SharingPermission permission) {
        SharingProfile sharing =
                new SharingProfile(
                        permission,
                        Collections.emptySortedSet(),
                        Collections.emptySortedSet(),
                        permission == SharingPermission.COMMUNITY ? PUBLISHER : Community.NONE);
        workspace
                .galleries()
                .write(
                        owner,
                        id,
                        _ ->
                                new Gallery(
                                        id,
                                        HOME,
                                        Tags.NONE,
                                        "",
                                        ManagedIdentity.NONE,
                                        sharing,
                                        SoftDeletePolicy.OFF,
                                        Uninterpreted.NONE,
                                        Stored.NEW))
                .orThrow();
        return id;
    }

    void definition(ResourceId id) {
        workspace
                .definitions()
                .write(
                        owner,
                        id,
                        _ ->
                                new ImageDefinition(
                                        id,
                                        HOME,
                                        Tags.NONE,
                                        "",
                                        "",
                                        "",
                                        "",
                                        OsType.LINUX,
                                        OsState.GENERALIZED,
                                        Generation.V2,
                                        Architecture.X64,
                                        EndOfLife.never(),
                                        new Identifier("Contoso", "Server", id.name()),
                                        Recommended.NONE,
                                        List.of(),
                                        PurchasePlan.NONE,
                                        List.of(),
                                        Uninterpreted.NONE,
                                        Stored.NEW))
                .orThrow();
    }

    private void version(ResourceId id) {
        workspace
                .versions()
                .write(
                        owner,
                        id,
                        _ ->
                                new ImageVersion(
                                        id,
                                        HOME,
                                        Tags.NONE,
                                        PUBLISHING,
                                        new StorageProfile(new Source.MetadataOnly(), List.of()),
                                        SafetyProfile.DEFAULT,
                                        Validations.NONE,
                                        Uninterpreted.NONE,
                                        Deletion.none(),
                                        Stored.NEW))
                .orThrow();
    }

    SharingMatrixViewModel matrix() {
        return new SharingMatrixViewModel(bench, production, history);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
