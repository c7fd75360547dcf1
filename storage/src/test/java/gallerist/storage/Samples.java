package gallerist.storage;

import gallerist.model.gallery.ApplicationPackage;
import gallerist.model.gallery.ApplicationVersion;
import gallerist.model.gallery.Architecture;
import gallerist.model.gallery.CustomAction;
import gallerist.model.gallery.Deletion;
import gallerist.model.gallery.EndOfLife;
import gallerist.model.gallery.Feature;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Generation;
import gallerist.model.gallery.Identifier;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.ManagedIdentity;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.OsState;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.PurchasePlan;
import gallerist.model.gallery.Range;
import gallerist.model.gallery.RebootBehaviour;
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
import gallerist.model.gallery.VmApplication;
import gallerist.model.region.Region;
import gallerist.model.region.Regions;
import gallerist.model.replication.Exclusion;
import gallerist.model.replication.Publishing;
import gallerist.model.replication.ReplicationMode;
import gallerist.model.replication.StorageChoice;
import gallerist.model.replication.StorageType;
import gallerist.model.replication.TargetRegion;
import gallerist.model.sharing.SharingProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Resources as somebody might want them. */
final class Samples {
    static final Region WEST_EUROPE = Regions.of("westeurope");
    static final Region NORTH_EUROPE = Regions.of("northeurope");

    private Samples() {}

    static ResourceGroup group(ResourceId id) {
        return new ResourceGroup(id, WEST_EUROPE, Tags.NONE, Stored.NEW);
    }

    static Gallery gallery(ResourceId id) {
        return gallery(id, "", SharingProfile.PRIVATE, SoftDeletePolicy.OFF);
    }

    static Gallery gallery(
            ResourceId id,
            String description,
            SharingProfile sharing,
            SoftDeletePolicy softDelete) {
        return new Gallery(
                id,
                WEST_EUROPE,
                Tags.NONE,
                description,
                ManagedIdentity.NONE,
                sharing,
                softDelete,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static ImageDefinition definition(ResourceId id) {
        return definition(id, WEST_EUROPE, identifier(id), List.of());
    }

    static ImageDefinition definition(ResourceId id, Identifier identifier) {
        return definition(id, WEST_EUROPE, identifier, List.of());
    }

    static ImageDefinition definition(ResourceId id, Region location) {
        return definition(id, location, identifier(id), List.of());
    }

    static ImageDefinition definition(ResourceId id, List<Feature> features) {
        return definition(id, WEST_EUROPE, identifier(id), features);
    }

    private static Identifier identifier(ResourceId id) {
        return new Identifier("Example", "Server", id.name());
    }

    private static ImageDefinition definition(
            ResourceId id, Region location, Identifier identifier, List<Feature> features) {
        return new ImageDefinition(
                id,
                location,
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
                identifier,
                Recommended.NONE,
                List.of(),
                PurchasePlan.NONE,
                features,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    /** A definition with something in every field. */
    static ImageDefinition fullDefinition(ResourceId id) {
        return new ImageDefinition(
                id,
                WEST_EUROPE,
                new Tags(Map.of("'", "\\t", ";", "a\u202Eb")),
                "Two\nlines\tand a tab",
                "Be 'nice'; drop table x",
                "https://images.example.org/privacy",
                "https://images.example.org/notes",
                OsType.WINDOWS,
                OsState.SPECIALIZED,
                Generation.V2,
                Architecture.ARM64,
                EndOfLife.on(Instant.parse("2027-04-30T00:00:00.123456Z")),
                new Identifier("Example.Org", "Web-Server", "22_04"),
                new Recommended(new Range(2, 16), new Range(4, 64)),
                List.of("Standard_LRS", "Premium_LRS"),
                new PurchasePlan("base", "vendor", "product"),
                List.of(
                        new Feature("SecurityType", "TrustedLaunchSupported"),
                        new Feature("DiskControllerTypes", "SCSI, NVMe", "2.0.0")),
                new Uninterpreted(Map.of("some.path", "{\"deep\":\"\\u0000\"}")),
                Stored.NEW);
    }

    static ImageVersion version(ResourceId id, Region... regions) {
        return version(id, new Source.MetadataOnly(), SafetyProfile.DEFAULT, regions);
    }

    static ImageVersion version(
            ResourceId id, Source source, SafetyProfile safety, Region... regions) {
        return new ImageVersion(
                id,
                WEST_EUROPE,
                Tags.NONE,
                publishing(regions),
                new StorageProfile(source, List.of()),
                safety,
                Validations.NONE,
                Uninterpreted.NONE,
                Deletion.none(),
                Stored.NEW);
    }

    /** One replica in the home region and in each other one. */
    static Publishing publishing(Region... others) {
        return publishing(false, EndOfLife.never(), Exclusion.AS_VERSION, others);
    }

    static Publishing publishing(
            boolean excluded, EndOfLife endOfLife, Exclusion exclusion, Region... others) {
        List<TargetRegion> targets =
                Stream.concat(Stream.of(WEST_EUROPE), Stream.of(others))
                        .map(region ->
                                new TargetRegion(region, 1, StorageType.STANDARD_LRS, exclusion))
                        .toList();
        return new Publishing(
                targets,
                1,
                excluded,
                Instant.EPOCH,
                endOfLife,
                new StorageChoice.Type(StorageType.STANDARD_LRS),
                ReplicationMode.FULL);
    }

    static ImageVersion with(ImageVersion version, Publishing publishing) {
        return new ImageVersion(
                version.id(),
                version.location(),
                version.tags(),
                publishing,
                version.storage(),
                version.safety(),
                version.validations(),
                version.uninterpreted(),
                version.deletion(),
                version.stored());
    }

    static VmApplication application(ResourceId id) {
        return new VmApplication(
                id,
                WEST_EUROPE,
                Tags.NONE,
                "",
                "",
                "",
                "",
                OsType.LINUX,
                EndOfLife.never(),
                List.of(
                        new CustomAction(
                                "restart",
                                "systemctl restart it",
                                "",
                                List.of(
                                        new CustomAction.Parameter(
                                                "delay", true, "String", "5", "seconds")))),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static ApplicationVersion applicationVersion(ResourceId id, Region... regions) {
        return new ApplicationVersion(
                id,
                WEST_EUROPE,
                Tags.NONE,
                publishing(regions),
                new ApplicationPackage(
                        "https://files.example.org/app.zip",
                        "",
                        "install.sh",
                        "remove.sh",
                        "",
                        "",
                        "",
                        RebootBehaviour.RERUN,
                        Map.of("proxy", "none"),
                        true,
                        List.of()),
                SafetyProfile.DEFAULT,
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static NamedSource source(ResourceId id, NamedSource.SourceDisk... disks) {
        return new NamedSource(
                id,
                WEST_EUROPE,
                Tags.NONE,
                OsType.LINUX,
                OsState.GENERALIZED,
                Generation.V2,
                List.of(disks),
                Stored.NEW);
    }

    /** The text in every field that takes one. */
    static Gallery galleryWith(ResourceId id, String text) {
        return gallery(id, text, SharingProfile.PRIVATE, SoftDeletePolicy.OFF);
    }

    static ImageDefinition definitionWith(ResourceId id, String text) {
        ImageDefinition plain = definition(id);
        return new ImageDefinition(
                id,
                plain.location(),
                plain.tags(),
                text,
                text,
                "",
                "",
                plain.osType(),
                plain.osState(),
                plain.generation(),
                plain.architecture(),
                plain.endOfLife(),
                plain.identifier(),
                plain.recommended(),
                List.of(),
                new PurchasePlan(text, text, text),
                List.of(new Feature("SomeFeature", text)),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static ImageVersion versionWith(ResourceId id, String text) {
        ImageVersion plain = version(id);
        return new ImageVersion(
                id,
                plain.location(),
                new Tags(Map.of("tag", text)),
                plain.publishing(),
                plain.storage(),
                plain.safety(),
                plain.validations(),
                plain.uninterpreted(),
                plain.deletion(),
                Stored.NEW);
    }

    static VmApplication applicationWith(ResourceId id, String text) {
        return new VmApplication(
                id,
                WEST_EUROPE,
                Tags.NONE,
                text,
                text,
                "",
                "",
                OsType.WINDOWS,
                EndOfLife.never(),
                List.of(new CustomAction("run", text, text, List.of())),
                Uninterpreted.NONE,
                Stored.NEW);
    }

    static ApplicationVersion applicationVersionWith(ResourceId id, String text) {
        return new ApplicationVersion(
                id,
                WEST_EUROPE,
                Tags.NONE,
                publishing(),
                new ApplicationPackage(
                        "https://files.example.org/app.zip",
                        "",
                        text,
                        text,
                        text,
                        "",
                        "",
                        RebootBehaviour.NONE,
                        Map.of("setting", text),
                        false,
                        List.of()),
                SafetyProfile.DEFAULT,
                Uninterpreted.NONE,
                Stored.NEW);
    }
}
