package gallerist.app.transfers;

import gallerist.app.fx.Workbench;
import gallerist.model.Outcome;
import gallerist.model.Problem;
import gallerist.model.gallery.ResourceId;
import gallerist.model.region.Region;
import gallerist.model.replication.Steer;
import gallerist.storage.Caller;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Steers copies of versions on their way to regions. */
final class Steering {
    private final Workbench bench;
    private final Consumer<List<Problem>> refused;
    private final Runnable then;

    /**
     * Steers on somebody's behalf.
     *
     * @param refused is told why something could not be steered
     * @param then what follows, whatever became of it
     */
    Steering(Workbench bench, Consumer<List<Problem>> refused, Runnable then) {
        this.bench = bench;
        this.refused = refused;
        this.then = then;
    }

    /** A version and a region that it is on its way to; all its regions where none is named. */
    record Course(ResourceId version, Optional<Region> region) {}

    /** All of them, one after the other; what is refused first is told. */
    void steer(List<Course> courses, Steer way) {
        steer(courses, way, () -> {});
    }

    void steer(List<Course> courses, Steer way, Runnable finished) {
        bench.call(
                caller -> courses.stream().map(course -> steer(caller, course, way)).toList(),
                answers -> {
                    answers.stream()
                            .map(Outcome::problems)
                            .filter(problems -> !problems.isEmpty())
                            .findFirst()
                            .ifPresent(refused);
                    then.run();
                    finished.run();
                });
    }

    private Outcome<Integer> steer(Caller caller, Course course, Steer way) {
        return bench.workspace().holds().steer(way, caller, course.version(), course.region());
    }
}
