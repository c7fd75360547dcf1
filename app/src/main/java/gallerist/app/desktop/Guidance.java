package gallerist.app.desktop;

import gallerist.app.fx.Navigator;
import gallerist.app.fx.Place;
import gallerist.app.workshop.Pointer;
import gallerist.model.Refusal;
import java.util.function.Function;

/** Leads to what a step of a class talks about. */
final class Guidance implements LessonPages.Signposts {
    private final Navigator navigator;
    private final Function<String, Place> named;
    private final Signpost signpost;
    private final Notices notices;

    /**
     * Makes it.
     *
     * @param named finds a place by what people call it
     */
    Guidance(
            Navigator navigator,
            Function<String, Place> named,
            Signpost signpost,
            Notices notices) {
        this.navigator = navigator;
        this.named = named;
        this.signpost = signpost;
        this.notices = notices;
    }

    @Override
    public void go(Place place) {
        navigator.go(place);
    }

    @Override
    public void point(Pointer pointer) {
        try {
            navigator.go(named.apply(pointer.place()));
            if (!pointer.control().isEmpty()) {
                signpost.mark(
                        pointer.control(),
                        () ->
                                notices.warn(
                                        "“%s” is not to be seen on this page now."
                                                .formatted(pointer.control())));
            }
        } catch (Refusal notThere) {
            notices.warn(
                    "“%s” is not there yet: another step makes it.".formatted(pointer.place()));
        }
    }
}
