package gallerist.model.sharing.matrix;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Lock;
import gallerist.model.sharing.Membership;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.Shareable;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.SharingProfile;
import gallerist.model.sharing.SharingRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that decides who may deploy from a gallery, at one moment.
 *
 * @param asking on whose behalf it was read and would be changed
 * @param assignments those on the gallery, above it and inside it
 * @param locks likewise
 * @param versions what keeps the gallery from being shared beyond roles; none where it is private
 */
public record SharingState(
        Gallery gallery,
        Principal asking,
        Directory directory,
        List<RoleAssignment> assignments,
        List<Lock> locks,
        List<ImageDefinition> definitions,
        List<Shareable> versions) {
    private static final UUID NOT_YET = new UUID(0, 0);

    public SharingState {
        assignments = List.copyOf(assignments);
        locks = List.copyOf(locks);
        definitions = List.copyOf(definitions);
        versions = List.copyOf(versions);
    }

    /** How it would be; refuses what the rules of sharing do not allow. */
    public SharingState after(Step step) {
        return switch (step) {
            case Step.GiveRole given -> with(planned(given));
            case Step.TakeRole taken ->
                    withAssignments(
                            assignments.stream()
                                    .filter(each -> !planned(each).undoes(taken))
                                    .toList());
            case Step.Join(Membership joined) -> with(directory.with(joined));
            case Step.Leave(Membership left) -> with(directory.without(left));
            case Step.Share(SharedTo with, UUID id) ->
                    with(
                            SharingRules.add(
                                    gallery, contents(), with.subscriptions(id), with.tenants(id)));
            case Step.Unshare(SharedTo with, UUID id) ->
                    with(SharingRules.remove(gallery, with.subscriptions(id), with.tenants(id)));
            case Step.OpenToEveryone _ ->
                    with(SharingRules.enableCommunity(gallery, contents(), NOT_YET));
            case Step.EndSharing _ -> with(SharingRules.reset());
        };
    }

    /** The assignment that a step would make; it has no name and no date yet. */
    static RoleAssignment planned(Step.GiveRole given) {
        return new RoleAssignment(
                NOT_YET, given.scope(), given.role(), given.to(), Instant.EPOCH, "");
    }

    private static Step.GiveRole planned(RoleAssignment assignment) {
        return new Step.GiveRole(assignment.principal(), assignment.role(), assignment.scope());
    }

    private List<Shareable> contents() {
        return Stream.concat(definitions.stream().map(Shareable::of), versions.stream()).toList();
    }

    private SharingState with(RoleAssignment more) {
        return withAssignments(Stream.concat(assignments.stream(), Stream.of(more)).toList());
    }

    private SharingState withAssignments(List<RoleAssignment> changed) {
        return new SharingState(gallery, asking, directory, changed, locks, definitions, versions);
    }

    private SharingState with(Directory changed) {
        return new SharingState(
                gallery, asking, changed, assignments, locks, definitions, versions);
    }

    private SharingState with(SharingProfile changed) {
        return new SharingState(
                gallery.with(changed),
                asking,
                directory,
                assignments,
                locks,
                definitions,
                versions);
    }
}
