package gallerist.model.sharing.matrix;

import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.Kind;
import gallerist.model.sharing.Consumer;
import gallerist.model.sharing.Decision;
import gallerist.model.sharing.Memberships;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.Rights;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.RoleAssignment;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.Shares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may deploy from a gallery and from each part of it, and why. A row is worked out when it is
 * first asked for, a cell each time: what nobody looks at costs nothing. For one thread.
 */
public final class SharingMatrix {
    private static final String DEPLOY = Kind.IMAGE_VERSION.action("read");

    private final SharingState state;
    private final Memberships memberships;
    private final Map<UUID, List<RoleAssignment>> held = new HashMap<>();
    private final Map<Party, Line> lines = new HashMap<>();

    public SharingMatrix(SharingState state) {
        this.state = state;
        this.memberships = new Memberships(state.directory().memberships());
        for (RoleAssignment assignment : state.assignments()) {
            held.computeIfAbsent(assignment.principal().id(), _ -> new ArrayList<>())
                    .add(assignment);
        }
    }

    /**
     * What decides a row.
     *
     * @param openings how the whole gallery is open to it
     */
    private record Line(Rights rights, List<Decision.Yes> openings) {}

    /** May be given to somebody who shall deploy. */
    public static boolean letsDeploy(Role role) {
        return role.allows(DEPLOY);
    }

    public SharingState state() {
        return state;
    }

    /** What somebody may do by roles, with whatever is not about deploying. */
    Rights rights(Party party) {
        return line(party).rights();
    }

    public Decision decide(Party party, Column column) {
        Line line = line(party);
        Decision byRole = line.rights().decide(DEPLOY, column.scopes());
        return byRole instanceof Decision.No && !line.openings().isEmpty()
                ? line.openings().getFirst()
                : byRole;
    }

    /** Every reason for a yes, the closest first; none for a no. */
    public List<Decision.Yes> reasons(Party party, Column column) {
        Line line = line(party);
        return Stream.concat(
                        line.rights().reasons(DEPLOY, column.id()).stream(),
                        line.openings().stream())
                .toList();
    }

    /** Everybody in a group who is not a group. */
    public int members(Principal group) {
        return memberships.peopleIn(group.id()).size();
    }

    /** The roles that somebody holds on the gallery or inside it, not through groups. */
    public List<RoleAssignment> own(Principal principal) {
        return held.getOrDefault(principal.id(), List.of());
    }

    /** What the groups hold in which somebody is, in others or not. */
    public List<RoleAssignment> throughGroups(Principal principal) {
        return memberships.groupsOf(principal.id()).keySet().stream()
                .flatMap(group -> held.getOrDefault(group, List.of()).stream())
                .toList();
    }

    private Line line(Party party) {
        return lines.computeIfAbsent(party, this::work);
    }

    private Line work(Party party) {
        Gallery gallery = state.gallery();
        return switch (party) {
            case Party.Somebody(Principal principal) ->
                    new Line(
                            roles(principal),
                            Shares.openings(
                                    gallery,
                                    new Consumer(
                                            state.directory().current().id(), principal.tenant())));
            case Party.WholeSubscription(var subscription) ->
                    open(
                            Shares.openings(
                                    gallery,
                                    new Consumer(subscription.id(), subscription.tenant())));
            case Party.WholeTenant(var tenant) ->
                    open(
                            Stream.of(
                                    Shares.withTenant(gallery, tenant.id()),
                                    Shares.withEveryone(gallery)));
            case Party.Stranger(SharedTo of, UUID id) ->
                    open(
                            Stream.of(
                                    of == SharedTo.SUBSCRIPTION
                                            ? Shares.withSubscription(gallery, id)
                                            : Shares.withTenant(gallery, id),
                                    Shares.withEveryone(gallery)));
            case Party.Everyone _ -> open(Stream.of(Shares.withEveryone(gallery)));
        };
    }

    private Rights roles(Principal principal) {
        List<RoleAssignment> reaching = new ArrayList<>(own(principal));
        reaching.addAll(throughGroups(principal));
        return Rights.of(principal, memberships, reaching);
    }

    private static Line open(Stream<Optional<Decision.Yes>> openings) {
        return open(openings.flatMap(Optional::stream).toList());
    }

    private static Line open(List<Decision.Yes> openings) {
        return new Line(Rights.NONE, openings);
    }
}
