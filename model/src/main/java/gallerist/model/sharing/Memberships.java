package gallerist.model.sharing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who belongs to which groups. Groups that contain each other do no harm. */
public final class Memberships {
    public static final Memberships NONE = new Memberships(List.of());

    private final Map<UUID, List<Principal>> groups = new HashMap<>();
    private final Map<UUID, List<Principal>> members = new HashMap<>();

    public Memberships(Collection<Membership> memberships) {
        List<Membership> ordered =
                memberships.stream()
                        .sorted(
                                Comparator.comparing((Membership in) -> in.group().id())
                                        .thenComparing(in -> in.member().id()))
                        .toList();
        for (Membership in : ordered) {
            groups.computeIfAbsent(in.member().id(), id -> new ArrayList<>()).add(in.group());
            members.computeIfAbsent(in.group().id(), id -> new ArrayList<>()).add(in.member());
        }
    }

    /**
     * Every group that somebody belongs to, by its id, with the shortest way there: from a group
     * that has them as a member to the group itself.
     */
    public Map<UUID, List<Principal>> groupsOf(UUID somebody) {
        return waysFrom(somebody, groups);
    }

    /** Everybody in a group, and in the groups inside it, who is not a group. */
    public Set<Principal> peopleIn(UUID group) {
        return waysFrom(group, members).values().stream()
                .map(List::getLast)
                .filter(principal -> principal.kind() != PrincipalKind.GROUP)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<UUID, List<Principal>> waysFrom(
            UUID start, Map<UUID, List<Principal>> steps) {
        Map<UUID, List<Principal>> ways = new LinkedHashMap<>();
        ways.put(start, List.of());
        Deque<UUID> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            UUID here = open.remove();
            for (Principal next : steps.getOrDefault(here, List.of())) {
                if (!ways.containsKey(next.id())) {
                    List<Principal> way = new ArrayList<>(ways.getOrDefault(here, List.of()));
                    way.add(next);
                    ways.put(next.id(), List.copyOf(way));
                    open.add(next.id());
                }
            }
        }
        ways.remove(start);
        return new TreeMap<>(ways);
    }
}
