package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.lesson.CoursePanel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be done in the window: now, and elsewhere. */
final class WindowActions {
    private final List<Action> own;
    private final Middle middle;
    private final Optional<CoursePanel> course;
    private final Here here;
    private final Undoing undoing;
    private final ResourceActions resources;

    /**
     * Puts them together.
     *
     * @param own what the window does by itself, wherever it is
     */
    WindowActions(
            List<Action> own,
            Middle middle,
            Optional<CoursePanel> course,
            Here here,
            Undoing undoing,
            ResourceActions resources) {
        this.own = List.copyOf(own);
        this.middle = middle;
        this.course = course;
        this.here = here;
        this.undoing = undoing;
        this.resources = resources;
    }

    /** One that the window does by itself. */
    Action own(String name) {
        return named(own.stream(), name).orElseThrow();
    }

    /**
     * Everything that can be done now: with what is selected, then with its gallery, then at all.
     */
    List<Action> now() {
        return Stream.of(
                        middle.actions(),
                        course.stream().flatMap(panel -> panel.actions().stream()),
                        here.actions(),
                        undoing.actions().stream(),
                        besideThePage())
                .flatMap(Function.identity())
                .toList();
    }

    Optional<Action> now(String name) {
        return named(now().stream(), name);
    }

    /** A key that the page has taken is the page's. */
    private Stream<Action> besideThePage() {
        Set<String> taken = middle.actions().map(Action::keys).collect(Collectors.toSet());
        return own.stream()
                .map(action -> taken.contains(action.keys()) ? action.withoutKeys() : action);
    }

    /** All that can be done, by where. */
    List<KeyHelp.Group> everywhere() {
        return resources.everywhere(
                Stream.concat(undoing.actions().stream(), own.stream()).toList(),
                middle.actions().toList());
    }

    private static Optional<Action> named(Stream<Action> actions, String name) {
        return actions.filter(action -> action.name().equals(name)).findFirst();
    }
}
