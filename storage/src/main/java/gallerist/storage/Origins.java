package gallerist.storage;

import gallerist.model.deploy.Deployment;
import gallerist.model.gallery.DiskImage;
import gallerist.model.gallery.HostCaching;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.NamedSource.SourceDisk;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.Source;
import gallerist.model.gallery.SourceFacts;
import gallerist.model.gallery.StorageProfile;
import gallerist.model.region.Region;
import gallerist.storage.sql.DeploymentTable;
import gallerist.storage.sql.ImageVersionTable;
import gallerist.storage.sql.SourceTable;
import gallerist.storage.sql.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is there of the resources that a version is to be made from, and which disks they have. */
record Origins(List<SourceFacts> facts, List<DiskImage> disks) {
    private static final long BYTES_PER_GB = 1L << 30;

    /** Refuses who may not use a source: what is captured asks for the right to write it. */
    static Origins of(Transaction transaction, Caller caller, Source source, Region region) {
        if (source instanceof Source.FromCommunityImage community) {
            return of(transaction, OpenImage.find(transaction, community.name(), region));
        }
        List<SourceFacts> facts = new ArrayList<>();
        List<DiskImage> disks = new ArrayList<>();
        for (ResourceId id : source.resources()) {
            Kind kind = id.kind().orElseThrow();
            Permission.require(transaction, caller, kind.action(verb(kind)), id);
            if (kind == Kind.IMAGE_VERSION) {
                Origins found = of(transaction, new ImageVersionTable().find(transaction, id));
                facts.addAll(found.facts());
                disks.addAll(found.disks());
            } else if (kind == Kind.VIRTUAL_MACHINE) {
                new DeploymentTable()
                        .find(transaction, id)
                        .ifPresent(machine -> {
                            facts.add(SourceFacts.of(machine));
                            disks.addAll(disks(machine));
                        });
            } else {
                new SourceTable()
                        .find(transaction, id)
                        .ifPresent(named -> {
                            facts.add(SourceFacts.of(named));
                            disks.addAll(disks(named, source));
                        });
            }
        }
        return new Origins(facts, disks);
    }

    private static Origins of(Transaction transaction, Optional<ImageVersion> version) {
        return version.map(found ->
                        new Origins(
                                List.of(
                                        SourceFacts.of(
                                                Parents.definition(transaction, found.id()),
                                                found)),
                                found.storage().disks()))
                .orElseGet(() -> new Origins(List.of(), List.of()));
    }

    private static String verb(Kind kind) {
        boolean isCaptured =
                kind == Kind.SNAPSHOT || kind == Kind.DISK || kind == Kind.VIRTUAL_MACHINE;
        return isCaptured ? "write" : "read";
    }

    /** A snapshot or disk becomes the disk that the version wants it to be. */
    private static List<DiskImage> disks(NamedSource named, Source source) {
        if (!(source instanceof Source.FromDisks(List<Source.Disk> wanted))) {
            return named.disks().stream().map(disk -> disk(disk.lun(), disk)).toList();
        }
        return wanted.stream()
                .filter(disk -> disk.place().resource().equals(Optional.of(named.id())))
                .flatMap(disk -> named.disks().stream().map(from -> disk(disk.lun(), from)))
                .toList();
    }

    private static List<DiskImage> disks(Deployment machine) {
        return machine.instances().stream()
                .limit(1)
                .flatMap(instance -> instance.disks().stream())
                .map(disk ->
                        disk(
                                disk.lun(),
                                new SourceDisk(disk.lun(), disk.path(), disk.sizeInBytes())))
                .toList();
    }

    private static DiskImage disk(int lun, SourceDisk from) {
        return new DiskImage(
                lun,
                Math.ceilDiv(from.sizeInBytes(), BYTES_PER_GB),
                lun == DiskImage.OS ? HostCaching.READ_WRITE : HostCaching.NONE);
    }

    /** The disks that were wanted, with their sizes; all of the sources where none were named. */
    StorageProfile complete(StorageProfile wanted) {
        return keep(new StorageProfile(wanted.source(), disks), wanted);
    }

    /** What was wanted, with everything that was left open as it was known before. */
    static StorageProfile keep(StorageProfile known, StorageProfile wanted) {
        return wanted.disks().isEmpty()
                ? new StorageProfile(wanted.source(), known.disks())
                : new StorageProfile(
                        wanted.source(),
                        wanted.disks().stream().map(disk -> sized(disk, known)).toList());
    }

    private static DiskImage sized(DiskImage disk, StorageProfile known) {
        return disk.sizeInGB() > 0
                ? disk
                : Stream.concat(
                                known.disks().stream()
                                        .filter(each -> each.lun() == disk.lun())
                                        .map(each ->
                                                new DiskImage(
                                                        disk.lun(),
                                                        each.sizeInGB(),
                                                        disk.caching())),
                                Stream.of(disk))
                        .findFirst()
                        .orElseThrow();
    }
}
