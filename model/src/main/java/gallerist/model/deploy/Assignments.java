package gallerist.model.deploy;

import gallerist.model.Problem;
import gallerist.model.gallery.OsType;
import gallerist.model.gallery.ResourceId;
import gallerist.model.gallery.VmApplication;
import gallerist.model.limits.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which VM applications a machine may have. */
public final class Assignments {
    private Assignments() {}

    /** So many at most, and of each application one version. */
    public static List<Problem> check(List<AssignedApplication> assigned) {
        List<Problem> problems = new ArrayList<>();
        long most = Limits.APPLICATIONS_PER_VM.value();
        if (assigned.size() > most) {
            problems.add(new Problem.TooManyApplications(most, assigned.size()));
        }
        Set<ResourceId> seen = new HashSet<>();
        assigned.stream()
                .map(AssignedApplication::application)
                .filter(application -> !seen.add(application))
                .distinct()
                .map(Problem.ApplicationTwice::new)
                .forEach(problems::add);
        return problems;
    }

    /** An application is for one operating system. */
    public static List<Problem> systemDiffers(VmApplication application, OsType machine) {
        return application.supportedOs() == machine
                ? List.of()
                : List.of(
                        new Problem.ApplicationSystemDiffers(
                                application.name(),
                                application.supportedOs().text(),
                                machine.text()));
    }

    /** All packages of a machine together have a limit. */
    public static List<Problem> tooLarge(long bytes) {
        long most = Limits.APPLICATION_BYTES_PER_VM.value();
        return bytes <= most ? List.of() : List.of(new Problem.ApplicationsTooLarge(bytes, most));
    }
}
