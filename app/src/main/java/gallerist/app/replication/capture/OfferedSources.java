package gallerist.app.replication.capture;

import gallerist.app.fx.Workbench;
import gallerist.app.text.Called;
import gallerist.model.Outcome;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.NamedSource;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Caller;
import gallerist.storage.Page;
import gallerist.storage.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what versions can be made from. */
final class OfferedSources {
    private final Workbench bench;

    OfferedSources(Workbench bench) {
        this.bench = bench;
    }

    List<OfferedSource> all(Caller caller) {
        ResourceId scope = bench.workspace().subscription();
        List<OfferedSource> all = new ArrayList<>();
        named(caller, scope, Kind.MANAGED_IMAGE, SourceKind.MANAGED_IMAGE).forEach(all::add);
        named(caller, scope, Kind.SNAPSHOT, SourceKind.DISKS).forEach(all::add);
        named(caller, scope, Kind.DISK, SourceKind.DISKS).forEach(all::add);
        items(bench.workspace().deployments().list(caller, Kind.VIRTUAL_MACHINE, scope, Window.ALL))
                .map(machine ->
                        OfferedSource.of(machine.id(), SourceKind.MACHINE, machine.name(), 0))
                .forEach(all::add);
        items(bench.workspace().versions().list(caller, scope, Window.ALL))
                .map(OfferedSources::version)
                .forEach(all::add);
        return all;
    }

    private static OfferedSource version(ImageVersion version) {
        return OfferedSource.of(
                version.id(),
                SourceKind.VERSION,
                "%s in %s".formatted(Called.of(version.id()), version.id().galleryName()),
                0);
    }

    private Stream<OfferedSource> named(Caller caller, ResourceId scope, Kind kind, SourceKind as) {
        return items(bench.workspace().sources().list(caller, kind, scope, Window.ALL))
                .map(source ->
                        OfferedSource.of(
                                source.id(),
                                as,
                                source.name(),
                                source.disks().stream()
                                        .mapToLong(NamedSource.SourceDisk::sizeInBytes)
                                        .sum()));
    }

    /** What may not be seen is not offered. */
    private static <T> Stream<T> items(Outcome<Page<T>> answer) {
        return switch (answer) {
            case Outcome.Done<Page<T>>(Page<T> page) -> page.items().stream();
            case Outcome.Refused<Page<T>> _ -> Stream.empty();
        };
    }
}
