package gallerist.model.sharing.matrix;

import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.SharedTo;
import gallerist.model.sharing.SharingProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody who may be let into a gallery. */
public final class Parties {
    private static final Comparator<Party> BY_NAME =
            Comparator.comparing(party -> party.name().toLowerCase(Locale.ROOT));

    private Parties() {}

    /** People, groups, service principals, subscriptions and tenants, everyone; each by name. */
    public static List<Party> of(SharingState state) {
        return of(state, state);
    }

    /** Likewise, with whom a plan would share the gallery. */
    public static List<Party> of(SharingState state, SharingState planned) {
        Directory directory = state.directory();
        List<Party> parties = new ArrayList<>();
        for (PrincipalKind kind : PrincipalKind.values()) {
            add(
                    parties,
                    directory.principals().stream()
                            .filter(principal -> principal.kind() == kind)
                            .map(Party.Somebody::new));
        }
        add(parties, directory.subscriptions().stream().map(Party.WholeSubscription::new));
        add(parties, directory.tenants().stream().map(Party.WholeTenant::new));
        add(
                parties,
                Stream.of(state, planned)
                        .flatMap(each -> strangers(directory, each.gallery().sharing()))
                        .distinct());
        parties.add(new Party.Everyone());
        return parties;
    }

    private static void add(List<Party> parties, Stream<? extends Party> more) {
        more.sorted(BY_NAME).forEach(parties::add);
    }

    private static Stream<Party> strangers(Directory directory, SharingProfile sharing) {
        Stream<UUID> subscriptions =
                unknown(
                        sharing.subscriptions(),
                        directory.subscriptions().stream().map(each -> each.id().toString()));
        Stream<UUID> tenants =
                unknown(
                        sharing.tenants(),
                        directory.tenants().stream().map(each -> each.id().toString()));
        return Stream.concat(
                subscriptions.map(id -> new Party.Stranger(SharedTo.SUBSCRIPTION, id)),
                tenants.map(id -> new Party.Stranger(SharedTo.TENANT, id)));
    }

    private static Stream<UUID> unknown(Collection<String> ids, Stream<String> known) {
        Set<String> here = known.collect(Collectors.toSet());
        return ids.stream().filter(id -> !here.contains(id)).map(UUID::fromString);
    }
}
