package gallerist.model.deploy;

import static gallerist.model.draft.Draft.GALLERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gallerist.model.Problem;
import gallerist.model.Refusal;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignedApplicationTest {
    private static final ResourceId AGENT = GALLERY.application("agent");

    @Test
    void thoseWithoutAnOrderComeLast() {
        AssignedApplication last = new AssignedApplication(version("c"), "", 0, false);
        AssignedApplication second = new AssignedApplication(version("b"), "", 7, false);
        AssignedApplication first = new AssignedApplication(version("a"), "", 1, true);

        assertThat(AssignedApplication.inOrder(List.of(last, second, first)))
                .containsExactly(first, second, last);
    }

    @Test
    void aMachineHasOneVersionOfAnApplication() {
        List<AssignedApplication> assigned =
                List.of(
                        new AssignedApplication(AGENT.version("1.0.0"), "", 0, false),
                        new AssignedApplication(AGENT.version("latest"), "", 0, false));

        assertThat(Assignments.check(assigned))
                .containsExactly(new Problem.ApplicationTwice(AGENT));
    }

    @Test
    void aMachineHasAtMostTwentyFive() {
        assertThat(Assignments.check(many(25))).isEmpty();
        assertThat(Assignments.check(many(26)))
                .containsExactly(new Problem.TooManyApplications(25, 26));
    }

    @Test
    void onlyVersionsOfApplicationsCanBeAssigned() {
        assertThatThrownBy(() -> new AssignedApplication(AGENT, "", 0, false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new AssignedApplication(AGENT.version("new"), "", 0, false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new AssignedApplication(AGENT.version("1.0.0"), "", -1, false))
                .isInstanceOf(Refusal.class);
    }

    private static List<AssignedApplication> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number -> new AssignedApplication(version("agent" + number), "", 0, false))
                .toList();
    }

    private static ResourceId version(String application) {
        return GALLERY.application(application).version("1.0.0");
    }
}
