package gallerist.app.report.dial;

import gallerist.model.advice.Estate;
import gallerist.model.gallery.Gallery;
import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Which gallery a page tells of, or that it tells of all. */
public final class GalleryDial {
    private static final String ALL = "All";

    private final Asked asked = new Asked(ALL);

    /** The dial among the galleries of what was read. */
    public <T> Dial among(ObservableValue<Optional<T>> read, Function<T, Estate> estate) {
        return new Dial.Pick(
                "Gallery",
                Bindings.createObjectBinding(
                        () -> names(read.getValue().map(estate).orElse(Estate.NONE)), read),
                asked);
    }

    private static List<String> names(Estate estate) {
        return Stream.concat(
                        Stream.of(ALL),
                        estate.galleries().stream()
                                .map(gallery -> gallery.id().name())
                                .distinct()
                                .sorted())
                .toList();
    }

    /** The one that was chosen, nothing for all. */
    public Optional<ResourceId> chosen(Estate estate) {
        return estate.galleries().stream()
                .map(Gallery::id)
                .filter(id -> id.name().equals(asked.now()))
                .findFirst();
    }

    /** Whether something is to be told of. */
    public boolean covers(ResourceId inside) {
        return asked.now().equals(ALL) || inside.galleryName().equals(asked.now());
    }

    public StringProperty shown() {
        return asked.shown();
    }

    /** Tells somebody when another one is chosen. */
    public void then(Runnable listener) {
        asked.then(listener);
    }
}
