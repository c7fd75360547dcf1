package gallerist.model.gallery;

import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.sharing.SharedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an image version is made from. */
public sealed interface Source {

    /** Recorded without bytes: never queued, never green. */
    record MetadataOnly() implements Source {}

    record FromManagedImage(ResourceId id) implements Source {
        public FromManagedImage {
            refuseUnless(id, Kind.MANAGED_IMAGE);
        }
    }

    record FromVirtualMachine(ResourceId id) implements Source {
        public FromVirtualMachine {
            refuseUnless(id, Kind.VIRTUAL_MACHINE);
        }
    }

    record FromVersion(ResourceId id) implements Source {
        public FromVersion {
            refuseUnless(id, Kind.IMAGE_VERSION);
        }
    }

    /** Another publisher's community image, by its public id. */
    record FromCommunityImage(String id) implements Source {
        public FromCommunityImage {
            Text.line("storageProfile.source.communityGalleryImageId", id);
            Refusal.unless(names(id), new Problem.SourceNotAnImage(id));
        }

        private static boolean names(String id) {
            return Outcome.of(() -> SharedName.parse(id))
                            instanceof Outcome.Done<SharedName>(SharedName name)
                    && name.audience() == SharedName.Audience.EVERYONE
                    && !name.image().isEmpty();
        }

        public SharedName name() {
            return SharedName.parse(id);
        }
    }

    /** One OS disk and data disks by LUN, the OS disk first. */
    record FromDisks(List<Disk> disks) implements Source {
        public FromDisks {
            disks = List.copyOf(disks);
            Refusal.ifAny(problems(disks));
        }

        private static List<Problem> problems(List<Disk> disks) {
            List<Problem> problems = new ArrayList<>();
            List<Disk> data = disks.stream().filter(disk -> !disk.isOs()).toList();
            int systems = disks.size() - data.size();
            if (systems != 1) {
                problems.add(new Problem.SourceCount(systems));
            }
            Repeated.among(data.stream().map(Disk::lun))
                    .map(Problem.LunTwice::new)
                    .forEach(problems::add);
            Repeated.among(disks.stream().flatMap(disk -> disk.place().resource().stream()))
                    .map(id -> new Problem.SourceTwice(id.toString()))
                    .forEach(problems::add);
            Repeated.among(disks.stream().flatMap(disk -> disk.place().file()))
                    .map(Problem.BlobTwice::new)
                    .forEach(problems::add);
            return problems;
        }
    }

    /**
     * One disk to make a version from.
     *
     * @param lun the number of a data disk, {@link DiskImage#OS} for the OS disk
     */
    record Disk(int lun, Place place) {
        public Disk {
            DiskImage.refuseNegative(lun);
        }

        public boolean isOs() {
            return lun == DiskImage.OS;
        }
    }

    /** Where the bytes of a single disk are. */
    sealed interface Place {

        /** The resource that holds the disk, if it is one. */
        default Optional<ResourceId> resource() {
            return this instanceof OfResource(ResourceId id) ? Optional.of(id) : Optional.empty();
        }

        /** The blob or file that holds the disk, under a name that is the same for one file. */
        default Stream<String> file() {
            return switch (this) {
                case OfResource _ -> Stream.of();
                case Vhd vhd -> Stream.of(vhd.uri().toLowerCase(Locale.ROOT));
                case DiskFile(String path) -> Stream.of(path);
            };
        }
    }

    /** A snapshot or managed disk. */
    record OfResource(ResourceId id) implements Place {
        public OfResource {
            Refusal.unless(
                    id.kind()
                            .filter(kind -> kind == Kind.SNAPSHOT || kind == Kind.DISK)
                            .isPresent(),
                    new Problem.SourceNotADisk(id.toString()));
        }
    }

    /** A VHD in a storage account. */
    record Vhd(String uri, String storageAccountId) implements Place {
        public Vhd {
            Text.present("storageProfile.osDiskImage.source.uri", uri);
            uri = Text.link("storageProfile.osDiskImage.source.uri", uri);
            Text.present("storageProfile.osDiskImage.source.storageAccountId", storageAccountId);
            Text.line("storageProfile.osDiskImage.source.storageAccountId", storageAccountId);
        }
    }

    /** A disk-image file on this machine. */
    record DiskFile(String path) implements Place {
        public DiskFile {
            Text.present("source", path);
            Text.line("source", path);
        }
    }

    /** Whether nothing of it is on this machine, so that there are no bytes to capture. */
    default boolean isElsewhere() {
        return switch (this) {
            case MetadataOnly _ -> true;
            case FromDisks(List<Disk> disks) ->
                    disks.stream().allMatch(disk -> disk.place() instanceof Vhd);
            case FromManagedImage _, FromVirtualMachine _, FromVersion _, FromCommunityImage _ ->
                    false;
        };
    }

    /** The resources of the workspace that this names, the OS source first. */
    default List<ResourceId> resources() {
        return switch (this) {
            case MetadataOnly _, FromCommunityImage _ -> List.of();
            case FromManagedImage(ResourceId id) -> List.of(id);
            case FromVirtualMachine(ResourceId id) -> List.of(id);
            case FromVersion(ResourceId id) -> List.of(id);
            case FromDisks(List<Disk> disks) ->
                    disks.stream().flatMap(disk -> disk.place().resource().stream()).toList();
        };
    }

    /** Where the service's JSON has this source. */
    default String path() {
        return this instanceof FromDisks
                ? "storageProfile.osDiskImage.source.id"
                : "storageProfile.source.id";
    }

    private static void refuseUnless(ResourceId id, Kind kind) {
        Refusal.unless(
                id.kind().filter(kind::equals).isPresent(),
                new Problem.SourceNotAnImage(id.toString()));
    }
}
