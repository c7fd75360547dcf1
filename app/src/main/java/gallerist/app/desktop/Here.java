package gallerist.app.desktop;

import gallerist.app.fx.Action;
import gallerist.app.fx.Always;
import gallerist.app.fx.Navigator;
import gallerist.app.text.Shortcut;
import gallerist.model.gallery.Kind;
import gallerist.model.gallery.ResourceId;
import gallerist.storage.Outline;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the window is at, and what can be done with it. */
final class Here {
    private static final String NEW_DEFINITION = "new-definition";
    private static final ObservableValue<String> NO_GALLERY =
            new Always<>("Choose the gallery for it first");
    private static final ObservableValue<String> NOTHING_AGAINST_IT = new Always<>("");

    private final Navigator navigator;
    private final ResourceActions actions;
    private final ObservableValue<List<Outline.Line>> outline;
    private final ObservableValue<String> permitted;

    /**
     * Looks where it is.
     *
     * @param outline everything there is
     */
    Here(
            Navigator navigator,
            ResourceActions actions,
            ObservableValue<List<Outline.Line>> outline) {
        this.navigator = navigator;
        this.actions = actions;
        this.outline = outline;
        this.permitted =
                navigator
                        .place()
                        .flatMap(_ ->
                                scope(Kind.IMAGE_DEFINITION)
                                        .map(actions::toCapture)
                                        .orElse(NOTHING_AGAINST_IT));
    }

    /** With what is selected, then what can be made in its gallery. */
    Stream<Action> actions() {
        Optional<ResourceId> here = navigator.place().get().resource();
        Stream<Action> onHere = here.stream().flatMap(id -> actions.on(id).stream());
        Stream<Action> inGallery =
                scope(Kind.GALLERY).stream()
                        .filter(id -> !here.equals(Optional.of(id)))
                        .flatMap(id -> actions.on(id).stream())
                        .filter(action -> action.name().startsWith("new-"));
        return Stream.concat(onHere, inGallery);
    }

    Action newDefinition() {
        return Action.of(
                        NEW_DEFINITION,
                        "New image definition…",
                        "fth-hard-drive",
                        () ->
                                actions()
                                        .filter(action -> action.name().equals(NEW_DEFINITION))
                                        .findFirst()
                                        .ifPresent(Action::run))
                .unless(
                        navigator
                                .place()
                                .flatMap(_ ->
                                        scope(Kind.GALLERY)
                                                .map(actions::toDefine)
                                                .orElse(NO_GALLERY)));
    }

    /** Into the definition that one is at, else into one that is asked for. */
    Action capture() {
        return Action.of("capture-here", "Capture image…", "fth-camera", this::capturing)
                .on(Shortcut.CAPTURE)
                .unless(
                        Bindings.createStringBinding(
                                this::noCapture, outline, navigator.place(), permitted));
    }

    private String noCapture() {
        return definitions().findAny().isEmpty()
                ? "An image belongs to a definition in a gallery: create those first"
                : permitted.getValue();
    }

    private void capturing() {
        scope(Kind.IMAGE_DEFINITION)
                .ifPresentOrElse(
                        id -> actions.capture(id, Optional.empty()),
                        () -> actions.captureInto(destinations()));
    }

    /** Those of the gallery that one is at come first. */
    private List<ResourceId> destinations() {
        Optional<ResourceId> gallery = scope(Kind.GALLERY);
        return definitions()
                .sorted(
                        Comparator.comparingInt(
                                id -> gallery.filter(id::isWithin).isPresent() ? 0 : 1))
                .toList();
    }

    private Stream<ResourceId> definitions() {
        return outline.getValue().stream()
                .filter(line -> line.kind() == Kind.IMAGE_DEFINITION)
                .map(Outline.Line::id);
    }

    /** What is selected, or what it is in. */
    private Optional<ResourceId> scope(Kind kind) {
        return navigator.place().get().resource().stream()
                .flatMap(id -> id.scopes().stream())
                .filter(scope -> scope.kind().equals(Optional.of(kind)))
                .findFirst();
    }
}
