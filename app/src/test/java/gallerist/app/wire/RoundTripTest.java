package gallerist.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.gallery.ApiVersion;
import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Lock;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.OtherResource;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.RebootBehaviour;
import gallerist.model.gallery.Recommended;
import gallerist.model.gallery.ResourceGroup;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.SafetyProfile;
import gallerist.model.gallery.SoftDeletePolicy;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.gallery.Tags;
import gallerist.model.gallery.Uninterpreted;
import gallerist.model.gallery.VmApplication;
import gallerist.model.region.Region;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is printed is read back as it was, in both shapes and through text. What only the service
 * may say comes from what is stored; all else there is as different as it can be.
 */
class RoundTripTest {
    private static final Defaults DEFAULTS = Defaults.of(ApiVersion.V2025_03_03);

    @Provide
    Arbitrary<RandomResources> made() {
        return Arbitraries.randomValue(RandomResources::new);
    }

    @Property(tries = 1_000)
    void aGallery(@ForAll("made") RandomResources made) {
        Gallery gallery = made.gallery();
        Gallery stored =
                new Gallery(
                        gallery.id(),
                        gallery.location(),
                        Tags.NONE,
                        "",
                        new ManagedIdentity(true, gallery.identity().principalId(), List.of()),
                        gallery.sharing(),
                        SoftDeletePolicy.OFF,
                        Uninterpreted.NONE,
                        gallery.stored());
        comesBack(
                gallery,
                GalleryJson::print,
                json -> GalleryJson.parse(json, gallery.id(), Optional.of(stored)));
    }

    @Property(tries = 1_000)
    void aDefinition(@ForAll("made") RandomResources made) {
        ImageDefinition definition = made.definition();
        ImageDefinition stored =
                new ImageDefinition(
                        definition.id(),
                        definition.location(),
                        Tags.NONE,
                        "",
                        "",
                        "",
                        "",
                        OsType.LINUX,
                        definition.osState(),
                        definition.generation(),
                        definition.architecture(),
                        EndOfLife.never(),
                        new Identifier("other", "other", "other"),
                        Recommended.NONE,
                        List.of(),
                        PurchasePlan.NONE,
                        List.of(),
                        Uninterpreted.NONE,
                        definition.stored());
        comesBack(
                definition,
                ImageDefinitionJson::print,
                json ->
                        ImageDefinitionJson.parse(
                                json, definition.id(), Optional.of(stored), DEFAULTS));
    }

    @Property(tries = 1_000)
    void aVersion(@ForAll("made") RandomResources made) {
        ImageVersion version = made.version();
        ImageVersion stored =
                new ImageVersion(
                        version.id(),
                        version.location(),
                        Tags.NONE,
                        plainer(version.publishing(), version.location()),
                        plainer(version.storage()),
                        SafetyProfile.DEFAULT,
                        version.validations(),
                        Uninterpreted.NONE,
                        version.deletion(),
                        version.stored());
        comesBack(
                version,
                ImageVersionJson::print,
                json -> ImageVersionJson.parse(json, version.id(), Optional.of(stored), DEFAULTS));
    }

    @Property(tries = 1_000)
    void anApplication(@ForAll("made") RandomResources made) {
        VmApplication application = made.application();
        VmApplication stored =
                new VmApplication(
                        application.id(),
                        application.location(),
                        Tags.NONE,
                        "",
                        "",
                        "",
                        "",
                        OsType.LINUX,
                        EndOfLife.never(),
                        List.of(),
                        Uninterpreted.NONE,
                        application.stored());
        comesBack(
                application,
                ApplicationJson::print,
                json -> ApplicationJson.parse(json, application.id(), Optional.of(stored)));
    }

    @Property(tries = 1_000)
    void anApplicationVersion(@ForAll("made") RandomResources made) {
        ApplicationVersion version = made.applicationVersion();
        ApplicationVersion stored =
                new ApplicationVersion(
                        version.id(),
                        version.location(),
                        Tags.NONE,
                        plainer(version.publishing(), version.location()),
                        new ApplicationPackage(
                                "other",
                                "",
                                "other",
                                "other",
                                "",
                                "",
                                "",
                                RebootBehaviour.NONE,
                                Map.of(),
                                false,
                                List.of()),
                        SafetyProfile.DEFAULT,
                        Uninterpreted.NONE,
                        version.stored());
        comesBack(
                version,
                ApplicationVersionJson::print,
                json ->
                        ApplicationVersionJson.parse(
                                json, version.id(), Optional.of(stored), DEFAULTS));
    }

    @Property(tries = 1_000)
    void aResourceGroup(@ForAll("made") RandomResources made) {
        ResourceGroup group = made.group();
        ResourceGroup stored =
                new ResourceGroup(group.id(), group.location(), Tags.NONE, group.stored());
        comesBack(
                group,
                ResourceGroupJson::print,
                json -> ResourceGroupJson.parse(json, group.id(), Optional.of(stored)));
    }

    @Property(tries = 1_000)
    void aResourceOfAnotherKind(@ForAll("made") RandomResources made) {
        OtherResource other = made.other();
        comesBack(
                other,
                OtherResourceJson::print,
                json -> OtherResourceJson.parse(json, other.id(), other.stored()));
    }

    @Property(tries = 1_000)
    void aLock(@ForAll("made") RandomResources made) {
        Lock lock = made.lock();
        comesBack(lock, LockJson::print, json -> LockJson.parse(json, lock.scope()));
    }

    private static <R> void comesBack(
            R resource, Function<R, ObjectNode> print, Function<ObjectNode, R> parse) {
        ObjectNode nested = print.apply(resource);
        ObjectNode flat = Shape.flat(nested);

        R fromNested = parse.apply(Json.readObject(Json.compact(nested)));
        R fromFlat = parse.apply(Json.readObject(Json.canonical(flat)));

        assertThat(fromNested).isEqualTo(resource);
        assertThat(fromFlat).isEqualTo(resource);
        assertThat(Json.compact(print.apply(fromNested))).isEqualTo(Json.compact(nested));
        assertThat(Shape.flat(print.apply(fromFlat))).isEqualTo(flat);
    }

    private static Publishing plainer(Publishing publishing, Region home) {
        return new Publishing(
                List.of(new TargetRegion(home, 1, StorageType.STANDARD_LRS, Exclusion.AS_VERSION)),
                1,
                false,
                publishing.published(),
                EndOfLife.never(),
                new StorageChoice.Type(StorageType.STANDARD_LRS),
                ReplicationMode.FULL);
    }

    /** A source that is not printed cannot be read: that of a version without bytes stays. */
    private static StorageProfile plainer(StorageProfile storage) {
        ResourceId image =
                ResourceId.subscription("other").group("other").provider("images", "other");
        return new StorageProfile(
                storage.source() instanceof Source.MetadataOnly
                        ? storage.source()
                        : new Source.FromManagedImage(image),
                storage.disks().stream()
                        .map(disk -> new DiskImage(disk.lun(), disk.sizeInGB(), HostCaching.NONE))
                        .toList());
    }
}
