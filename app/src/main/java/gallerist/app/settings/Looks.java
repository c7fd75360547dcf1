package gallerist.app.settings;

import gallerist.app.page.Closing;
import gallerist.app.theme.Theme;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** How the window looks, as it can be seen and changed. */
public interface Looks {
    /** Nothing while it follows the system. */
    ObjectProperty<Optional<Theme>> theme();

    /** One is the usual size. */
    ReadOnlyDoubleProperty scale();

    void larger();

    void smaller();

    void usual();

    /** What becomes of copies that run when the window is closed. */
    ObjectProperty<Closing> closing();
}
