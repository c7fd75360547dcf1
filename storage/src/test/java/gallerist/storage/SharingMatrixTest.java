package gallerist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import gallerist.model.Problem;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.model.sharing.Principal;
import gallerist.model.sharing.PrincipalKind;
import gallerist.model.sharing.Role;
import gallerist.model.sharing.matrix.Column;
import gallerist.model.sharing.matrix.Directory;
import gallerist.model.sharing.matrix.Party;
import gallerist.model.sharing.matrix.SharingMatrix;
import gallerist.model.sharing.matrix.SharingState;
import gallerist.model.sharing.matrix.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingMatrixTest {
    private static final String DEPLOY = Kind.IMAGE_VERSION.action("read");
    private static final List<Role> ROLES =
            List.of(Role.READER, Role.IMAGE_READER, Role.SHARING_ADMIN, Role.CONTRIBUTOR);

    private Studio studio;
    private ResourceId gold;
    private ResourceId web;
    private final List<ResourceId> columns = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        studio = new Studio(folder);
        gold = studio.gallery("gold");
        web = studio.definition(gold, "web");
        columns.add(gold);
        columns.add(web);
        columns.add(studio.version(web, "1.0.0"));
        columns.add(studio.version(web, "2.0.0"));
        columns.add(studio.definition(gold, "sql"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private SharingState state() {
        return studio.workspace.sharing().show(studio.owner, gold).orThrow();
    }

    private Principal somebody(PrincipalKind kind, String name) {
        String signIn = kind == PrincipalKind.USER ? name + "@local" : "";
        return studio.workspace.people().create(studio.owner, kind, name, signIn, "").orThrow();
    }

    private void give(Principal to, Role role, ResourceId scope) {
        studio.workspace
                .access()
                .create(studio.owner, scope, role.title(), to.id().toString())
                .orThrow();
    }

    @Test
    void everyCellIsWhatACheckOfTheRightsSays() {
        Random random = new Random(20261121);
        List<Principal> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(somebody(PrincipalKind.USER, "user" + i));
        }
        for (int i = 0; i < 4; i++) {
            Principal group = somebody(PrincipalKind.GROUP, "group" + i);
            Principal member = people.get(random.nextInt(people.size()));
            studio.workspace
                    .people()
                    .addMember(studio.owner, group.name(), member.id().toString())
                    .orThrow();
            people.add(group);
        }
        List<ResourceId> scopes = new ArrayList<>(columns);
        scopes.add(studio.group);
        for (Principal principal : people) {
            give(
                    principal,
                    ROLES.get(random.nextInt(ROLES.size())),
                    scopes.get(random.nextInt(scopes.size())));
        }

        SharingMatrix matrix = new SharingMatrix(state());

        for (Principal principal : people) {
            for (ResourceId column : columns) {
                assertThat(matrix.decide(new Party.Somebody(principal), Column.of(column)))
                        .isEqualTo(
                                studio.workspace
                                        .access()
                                        .rights(studio.owner, column, principal.id().toString())
                                        .orThrow()
                                        .decide(DEPLOY, column));
            }
        }
    }

    @Test
    void whatIsPlannedIsWhatTheVerbThenBringsAbout() {
        Principal mia = somebody(PrincipalKind.USER, "mia");
        SharingState planned = state().after(new Step.GiveRole(mia, Role.READER, web));

        give(mia, Role.READER, web);

        SharingMatrix before = new SharingMatrix(planned);
        SharingMatrix after = new SharingMatrix(state());
        for (ResourceId column : columns) {
            Party party = new Party.Somebody(mia);
            assertThat(before.reasons(party, Column.of(column)))
                    .hasSameSizeAs(after.reasons(party, Column.of(column)));
        }
    }

    @Test
    void whoeverMayNotSeeRolesDoesNotSeeTheMatrix() {
        somebody(PrincipalKind.USER, "tom");
        Caller tom = Acting.as(studio.workspace, "tom@local");
        studio.workspace
                .access()
                .create(studio.owner, gold, Role.IMAGE_READER.title(), "tom@local")
                .orThrow();

        assertThat(Acting.problem(studio.workspace.sharing().show(tom, gold)))
                .isInstanceOf(Problem.NotAuthorized.class);
    }

    @Test
    void everybodyIsReadWithTheirGroupsAndOnlyRolesThatReachTheGallery() {
        Principal mia = somebody(PrincipalKind.USER, "mia");
        Principal readers = somebody(PrincipalKind.GROUP, "readers");
        studio.workspace.people().addMember(studio.owner, "readers", "mia").orThrow();
        give(mia, Role.READER, studio.gallery("silver"));
        give(readers, Role.READER, web);

        SharingState state = state();

        Directory directory = state.directory();
        assertThat(directory.principals()).contains(mia, readers);
        assertThat(directory.memberships()).hasSize(1);
        assertThat(state.assignments())
                .extracting(each -> each.scope())
                .containsExactly(studio.workspace.subscription(), web);
        assertThat(state.definitions()).extracting(each -> each.id()).contains(web);
    }
}
