package gallerist.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.app.fx.Reversible;
import gallerist.app.fx.Reversible.Taken;
import gallerist.app.fx.Workbench;
import gallerist.app.replication.Yard;
import gallerist.model.Problem;
import gallerist.model.sharing.Principal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleViewModelTest {
    @TempDir private Path folder;
    private final List<Problem> refused = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Reversible> done = new ArrayList<>();
    private Optional<Yard> yard = Optional.empty();
    private Optional<Workbench> bench = Optional.empty();

    @BeforeEach
    void open() {
        yard = Optional.of(new Yard(folder));
        bench = Optional.of(yard.orElseThrow().bench());
    }

    @AfterEach
    void close() {
        yard.orElseThrow().close();
    }

    private PeopleViewModel people(Sort sort) {
        return new PeopleViewModel(
                bench.orElseThrow(),
                sort,
                refused::addAll,
                (step, sentence) -> {
                    told.add(sentence);
                    done.add(step);
                });
    }

    private UUID make(Sort sort, String name, String address) {
        NewPartyViewModel wish = new NewPartyViewModel(bench.orElseThrow(), sort);
        wish.name().set(name);
        wish.address().set(address);
        assertThat(wish.obstacle().getValue()).isEmpty();
        List<UUID> made = new ArrayList<>();
        wish.make(made::add);
        assertThat(wish.refusal().getValue()).isEmpty();
        return made.getFirst();
    }

    private static Party chosen(PeopleViewModel people, UUID id) {
        people.chosen().set(Optional.of(id));
        return people.party().getValue().orElseThrow();
    }

    /** As the window does it, with the way to do it again. */
    private Reversible takeBack(Reversible step) {
        Taken taken = step.back().apply(yard.orElseThrow().caller());
        assertThat(taken.problems()).isEmpty();
        return taken.again().orElseThrow();
    }

    private static List<String> names(PeopleViewModel people) {
        return people.parties().getValue().stream().map(Party::name).toList();
    }

    @Test
    void whoIsMadeIsListedAndFound() {
        try (PeopleViewModel users = people(Sort.USERS)) {
            make(Sort.USERS, "Jonas Weber", "jonas.weber@contoso.com");
            make(Sort.USERS, "Priya Natarajan", "priya@contoso.com");

            assertThat(names(users)).contains("Jonas Weber", "Priya Natarajan");
            users.filter().set("WEBER@");
            assertThat(names(users)).containsExactly("Jonas Weber");
        }
    }

    @Test
    void aGroupShowsItsMembersAndPassesItsRolesOn() {
        UUID jonas = make(Sort.USERS, "Jonas Weber", "jonas.weber@contoso.com");
        UUID group = make(Sort.GROUPS, "Image Consumers", "");
        Yard open = yard.orElseThrow();
        open.workspace()
                .access()
                .create(
                        open.caller(),
                        open.definition().parent().orElseThrow(),
                        "Reader",
                        group.toString())
                .orThrow();
        try (PeopleViewModel groups = people(Sort.GROUPS);
                PeopleViewModel users = people(Sort.USERS)) {
            Principal somebody =
                    groups.candidates(chosen(groups, group)).stream()
                            .filter(each -> each.id().equals(jonas))
                            .findFirst()
                            .orElseThrow();

            groups.join(chosen(groups, group), somebody);

            assertThat(chosen(groups, group).members()).containsExactly(somebody);
            assertThat(groups.candidates(chosen(groups, group))).doesNotContain(somebody);
            assertThat(chosen(users, jonas).roles())
                    .extracting(held -> held.role() + " on " + held.on() + " by " + held.through())
                    .containsExactly("Reader on Production by Image Consumers");

            groups.leave(chosen(groups, group), somebody);
            assertThat(chosen(users, jonas).roles()).isEmpty();
            assertThat(told)
                    .containsExactly(
                            "Jonas Weber is in Image Consumers now",
                            "Jonas Weber has left Image Consumers");
            Reversible again = takeBack(done.getLast());
            assertThat(chosen(users, jonas).roles()).hasSize(1);
            takeBack(again);
            assertThat(chosen(users, jonas).roles()).isEmpty();
        }
    }

    @Test
    void aRoleIsTakenAwayAndGivenBack() {
        UUID jonas = make(Sort.USERS, "Jonas Weber", "jonas.weber@contoso.com");
        Yard open = yard.orElseThrow();
        open.workspace()
                .access()
                .create(open.caller(), open.definition(), "Reader", jonas.toString())
                .orThrow();
        try (PeopleViewModel users = people(Sort.USERS)) {
            users.take(chosen(users, jonas).roles().getFirst());
            assertThat(chosen(users, jonas).roles()).isEmpty();

            takeBack(done.getFirst());
            assertThat(chosen(users, jonas).roles())
                    .extracting(Party.Held::on)
                    .containsExactly("Production › ubuntu-web");
        }
    }

    @Test
    void theOwnerOfTheWorkspaceStays() {
        try (PeopleViewModel users = people(Sort.USERS)) {
            Party owner = users.parties().getValue().getFirst();
            assertThat(owner.isSettled()).isNotEmpty();

            DismissalViewModel dismissal = new DismissalViewModel(bench.orElseThrow(), owner);
            dismissal.delete(() -> told.add("deleted"));

            assertThat(told).isEmpty();
            assertThat(dismissal.refusal().getValue()).contains("owns the workspace");
        }
    }

    @Test
    void somebodyIsDeletedWithTheirRoles() {
        UUID jonas = make(Sort.USERS, "Jonas Weber", "jonas.weber@contoso.com");
        try (PeopleViewModel users = people(Sort.USERS)) {
            Party party = chosen(users, jonas);
            new DismissalViewModel(bench.orElseThrow(), party).delete(() -> told.add("deleted"));

            assertThat(told).containsExactly("deleted");
            assertThat(names(users)).doesNotContain("Jonas Weber");
            assertThat(users.party().getValue()).isEmpty();
        }
    }

    @Test
    void tenantsAndSubscriptionsAreDeletedWhenNothingIsInThem() {
        UUID fabrikam = make(Sort.TENANTS, "Fabrikam", "fabrikam.com");
        UUID retail = make(Sort.SUBSCRIPTIONS, "Retail-Prod", "");
        try (PeopleViewModel tenants = people(Sort.TENANTS);
                PeopleViewModel subscriptions = people(Sort.SUBSCRIPTIONS)) {
            Party home =
                    tenants.parties().getValue().stream()
                            .filter(each -> !each.id().equals(fabrikam))
                            .findFirst()
                            .orElseThrow();
            assertThat(home.isSettled()).contains("have to be deleted first");
            subscriptions.workIn(chosen(subscriptions, retail));
            assertThat(chosen(subscriptions, retail).isSettled()).contains("work in another one");

            delete(chosen(tenants, fabrikam));
            assertThat(dismissed(chosen(subscriptions, retail))).contains("Work in another one");
            subscriptions.workIn(
                    subscriptions.parties().getValue().stream()
                            .filter(each -> !each.id().equals(retail))
                            .findFirst()
                            .orElseThrow());
            delete(chosen(subscriptions, retail));

            assertThat(names(tenants)).doesNotContain("Fabrikam");
            assertThat(names(subscriptions)).doesNotContain("Retail-Prod");
        }
    }

    private void delete(Party party) {
        assertThat(party.isSettled()).isEmpty();
        assertThat(dismissed(party)).isEmpty();
    }

    private String dismissed(Party party) {
        DismissalViewModel dismissal = new DismissalViewModel(bench.orElseThrow(), party);
        dismissal.delete(() -> told.add("deleted"));
        return dismissal.refusal().getValue();
    }

    @Test
    void tenantsAndSubscriptionsAreMadeAndWorkedIn() {
        UUID fabrikam = make(Sort.TENANTS, "Fabrikam", "fabrikam.com");
        UUID retail = make(Sort.SUBSCRIPTIONS, "Retail-Prod", "");
        try (PeopleViewModel tenants = people(Sort.TENANTS);
                PeopleViewModel subscriptions = people(Sort.SUBSCRIPTIONS)) {
            assertThat(chosen(tenants, fabrikam).cells()).containsExactly("fabrikam.com", "0", "0");

            subscriptions.workIn(chosen(subscriptions, retail));

            assertThat(chosen(subscriptions, retail).facts())
                    .extracting(fact -> fact.value())
                    .contains("New resources go into it");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "USERS, '', a@b.c, Give it a name",
        "USERS, x, '', Say the sign-in name",
        "USERS, x, nobody, sign-in",
        "TENANTS, x, UPPER CASE, domain",
        "TENANTS, x, '', Say the domain"
    })
    void whatCannotBeIsSaidWhileItIsTyped(Sort sort, String name, String address, String words) {
        NewPartyViewModel wish = new NewPartyViewModel(bench.orElseThrow(), sort);
        wish.name().set(name);
        wish.address().set(address);

        assertThat(wish.obstacle().getValue()).containsIgnoringCase(words);
    }

    @Test
    void aNameThatIsTakenIsRefusedInTheDialog() {
        make(Sort.GROUPS, "Image Consumers", "");
        NewPartyViewModel again = new NewPartyViewModel(bench.orElseThrow(), Sort.GROUPS);
        again.name().set("Image Consumers");

        again.make(_ -> told.add("made"));

        assertThat(told).isEmpty();
        assertThat(again.refusal().getValue()).contains("Image Consumers");
    }
}
