package gallerist.model.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrincipalTest {

    @ParameterizedTest
    @ValueSource(strings = {"mia@local", "mia.müller@example.org", "MIA+x@a-b.example"})
    void aUserSignsInWithANameAtADomain(String signIn) {
        assertThat(
                        new Principal(
                                        new UUID(0, 1),
                                        PrincipalKind.USER,
                                        "Mia",
                                        signIn,
                                        World.TENANT)
                                .name())
                .isEqualTo(signIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mia", "@example.org", "mia@", "a b@local", "a/b@local", "a@b@c"})
    void anythingElseIsNoSignInName(String signIn) {
        Refused.by(() ->
                        new Principal(
                                new UUID(0, 1), PrincipalKind.USER, "Mia", signIn, World.TENANT))
                .containsExactly(new Problem.SignInInvalid(signIn));
    }

    @Test
    void nobodyIsWithoutAName() {
        Refused.by(() -> World.group(" ")).containsExactly(new Problem.Missing("displayName"));
        Refused.by(() -> World.group("a\u0007"))
                .containsExactly(new Problem.ControlCharacter("displayName", 7));
        Refused.by(() -> World.group("a".repeat(257))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mia, mia@local",
        "CORP\\mia, CORP.mia@local",
        "Mia Müller, Mia.Müller@local",
        "'', owner@local"
    })
    void everyLoginMakesASignInName(String login, String signIn) {
        assertThat(Principal.localSignIn(login)).isEqualTo(signIn);
    }

    @Test
    void aGroupIsNotInItself() {
        Principal group = World.group("Developers");

        Refused.by(() -> new Membership(group, group))
                .containsExactly(new Problem.GroupInItself("Developers"));
    }

    @Test
    void onlyGroupsHaveMembers() {
        Refused.by(() -> new Membership(World.user("Mia"), World.user("Tom")))
                .containsExactly(new Problem.NotAGroup("mia@example.org"));
    }
}
