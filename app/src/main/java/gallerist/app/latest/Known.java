package gallerist.app.latest;

import gallerist.app.fx.Workbench;
import gallerist.model.deploy.Consumption;
import gallerist.model.gallery.Candidate;
import gallerist.model.gallery.ImageVersion;
import gallerist.model.gallery.Latest;
import gallerist.model.gallery.Latest.Judged;
import gallerist.model.gallery.Presence;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VersionNumber;
import gallerist.model.region.Region;
import gallerist.storage.Caller;
import gallerist.storage.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What latest of an image rests on, as it was read at one moment.
 *
 * @param versions the newest first
 */
record Known(List<ImageVersion> versions, List<Latest> latest, List<Consumption> consumers) {

    static Known read(Workbench bench, Caller caller, ResourceId definition) {
        return new Known(
                bench.workspace()
                        .versions()
                        .list(caller, definition, Window.ALL)
                        .map(page ->
                                page.items().stream()
                                        .sorted(
                                                Comparator.comparing(ImageVersion::number)
                                                        .reversed())
                                        .toList())
                        .orElse(List.of()),
                bench.workspace().versions().latest(caller, definition).orElse(List.of()),
                bench.workspace().deployments().consumers(caller, definition).orElse(List.of()));
    }

    List<Candidate> candidates() {
        return versions.stream().map(Candidate::of).toList();
    }

    Presence presence(VersionNumber number, Region region) {
        return latest.stream()
                .filter(each -> each.region().equals(region))
                .flatMap(each -> each.judged().stream())
                .filter(judged -> judged.version().equals(number))
                .map(Judged::presence)
                .findFirst()
                .orElse(Presence.MISSING);
    }

    Optional<ImageVersion> named(String number) {
        return versions.stream().filter(each -> each.name().equals(number)).findFirst();
    }

    long machines(Region region) {
        return consumers.stream()
                .map(Consumption::consumer)
                .filter(each -> each.location().equals(region))
                .mapToLong(each -> each.instances().size())
                .sum();
    }

    /** The highest version that is latest anywhere. */
    Optional<ImageVersion> bad() {
        return versions.stream()
                .filter(version ->
                        latest.stream()
                                .anyMatch(each ->
                                        each.version().equals(Optional.of(version.number()))))
                .findFirst();
    }

    /** The highest version that is latest anywhere once that one is left out. */
    Optional<VersionNumber> fallback() {
        List<Candidate> rest =
                bad().stream()
                        .flatMap(gone -> versions.stream().filter(version -> !version.equals(gone)))
                        .map(Candidate::of)
                        .toList();
        return Latest.everywhere(rest, this::presence).stream()
                .flatMap(each -> each.version().stream())
                .max(Comparator.naturalOrder());
    }
}
