package gallerist.model.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.draft.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockRulesTest {
    private static final ResourceId GROUP =
            ResourceId.subscription("00000000-0000-0000-0000-000000000001").group("images");
    private static final ResourceId GALLERY = GROUP.gallery("gold");
    private static final ResourceId DEFINITION = GALLERY.image("web");
    private static final ResourceId OTHER = GROUP.gallery("golden");

    private static Lock lock(ResourceId scope, LockLevel level) {
        return new Lock(scope, "keep", level, "");
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft.Compute/galleries/images/read,          CAN_NOT_DELETE, false",
        "Microsoft.Compute/galleries/images/write,         CAN_NOT_DELETE, false",
        "Microsoft.Compute/galleries/images/delete,        CAN_NOT_DELETE, true",
        "Microsoft.Compute/galleries/share/action,         CAN_NOT_DELETE, false",
        "Microsoft.Authorization/roleAssignments/delete,   CAN_NOT_DELETE, true",
        "Microsoft.Compute/galleries/images/read,          READ_ONLY,      false",
        "Microsoft.Compute/galleries/images/write,         READ_ONLY,      true",
        "Microsoft.Compute/galleries/images/delete,        READ_ONLY,      true",
        "Microsoft.Compute/galleries/share/action,         READ_ONLY,      true",
        "Microsoft.Resources/tags/write,                   READ_ONLY,      true",
        "Microsoft.Authorization/locks/delete,             READ_ONLY,      false",
        "Microsoft.Authorization/locks/write,              READ_ONLY,      false",
    })
    void aLockForbidsWhatItsLevelSays(String action, LockLevel level, boolean refused) {
        List<Problem> problems =
                LockRules.refusals(action, DEFINITION, List.of(lock(GALLERY, level)));

        assertThat(problems.isEmpty()).isNotEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft.Compute/galleries/delete,             true",
        "Microsoft.Compute/galleries/write,              false",
        "Microsoft.Authorization/roleAssignments/delete, false",
    })
    void aLockInsideForbidsOnlyWhatWouldTakeItAlong(String action, boolean refused) {
        List<Problem> problems =
                LockRules.refusals(
                        action, GALLERY, List.of(lock(DEFINITION, LockLevel.CAN_NOT_DELETE)));

        assertThat(problems.isEmpty()).isNotEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b"})
    void aLockHasANameThatAnIdCanEndWith(String name) {
        Refused.by(() -> new Lock(GALLERY, name, LockLevel.READ_ONLY, ""))
                .containsExactly(new Problem.NameInvalid(name));
    }

    @Test
    void everyLockedScopeAboveIsNamed() {
        List<Lock> locks =
                List.of(
                        lock(GALLERY, LockLevel.CAN_NOT_DELETE),
                        lock(GROUP, LockLevel.READ_ONLY),
                        lock(OTHER, LockLevel.READ_ONLY));

        assertThat(LockRules.refusals(Kind.IMAGE_DEFINITION.action("delete"), DEFINITION, locks))
                .containsExactly(new Problem.Locked("delete", DEFINITION, List.of(GROUP, GALLERY)));
        assertThat(LockRules.refusals(Kind.IMAGE_DEFINITION.action("write"), DEFINITION, locks))
                .containsExactly(new Problem.Locked("write", DEFINITION, List.of(GROUP)));
    }

    @Test
    void aLockInsideStopsDeletingButNotWriting() {
        List<Lock> locks = List.of(lock(DEFINITION, LockLevel.READ_ONLY));

        assertThat(LockRules.refusals(Kind.GALLERY.action("delete"), GALLERY, locks)).hasSize(1);
        assertThat(LockRules.refusals(Kind.GALLERY.action("write"), GALLERY, locks)).isEmpty();
    }

    @Test
    void theStricterLockWins() {
        List<Lock> locks =
                List.of(lock(GROUP, LockLevel.READ_ONLY), lock(GALLERY, LockLevel.CAN_NOT_DELETE));

        assertThat(LockRules.level(DEFINITION, locks)).contains(LockLevel.READ_ONLY);
        assertThat(LockRules.level(GROUP.gallery("free"), List.of(locks.getLast()))).isEmpty();
    }
}
