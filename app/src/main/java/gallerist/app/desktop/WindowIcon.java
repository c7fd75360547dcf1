package gallerist.app.desktop;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/** The program's icon in the sizes that window managers ask for. */
final class WindowIcon {
    private WindowIcon() {}

    static List<Image> sizes() {
        return IntStream.of(16, 24, 32, 48, 64, 128, 256)
                .mapToObj("/gallerist/icons/gallerist-%d.png"::formatted)
                .map(name -> Optional.ofNullable(WindowIcon.class.getResource(name)))
                .flatMap(Optional::stream)
                .map(URL::toExternalForm)
                .map(Image::new)
                .toList();
    }
}
