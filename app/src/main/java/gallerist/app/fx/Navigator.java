package gallerist.app.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the window is, where it was before, and where it came back from. */
public final class Navigator {
    private static final int MOST = 100;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.home());
    private Place lastResource = Place.home();
    private final ReadOnlyBooleanWrapper mayGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper mayGoForward = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayGoBack() {
        return mayGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayGoForward() {
        return mayGoForward.getReadOnlyProperty();
    }

    public void go(Place to) {
        if (to.equals(place.get())) {
            return;
        }
        behind.push(place.get());
        if (behind.size() > MOST) {
            behind.removeLast();
        }
        ahead.clear();
        arrive(to);
    }

    /** Goes to where it was in the galleries; from there to where nothing is selected. */
    public void goToGalleries() {
        boolean isThere = place.get().resource().isPresent();
        go(isThere ? Place.home() : lastResource);
    }

    /** Goes to a page of the manual. */
    public void learn(String topic) {
        go(new Place.Page("help/" + topic));
    }

    /** Goes somewhere without a way back: what was here is no more. */
    public void replace(Place to) {
        arrive(to);
    }

    public void back() {
        step(behind, ahead);
    }

    public void forward() {
        step(ahead, behind);
    }

    private void step(Deque<Place> from, Deque<Place> into) {
        if (!from.isEmpty()) {
            into.push(place.get());
            arrive(from.pop());
        }
    }

    private void arrive(Place to) {
        place.set(to);
        if (to.resource().isPresent() || to.equals(Place.home())) {
            lastResource = to;
        }
        mayGoBack.set(!behind.isEmpty());
        mayGoForward.set(!ahead.isEmpty());
    }
}
