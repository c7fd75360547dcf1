package gallerist.app.desktop;

import gallerist.app.page.Closing;
import gallerist.app.settings.Looks;
import gallerist.app.theme.Theme;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;

/** The looks of this window. */
record WindowLooks(Appearance appearance, Zoom zoom, ObjectProperty<Closing> closing)
        implements Looks {
    @Override
    public ObjectProperty<Optional<Theme>> theme() {
        return appearance.chosen();
    }

    @Override
    public ReadOnlyDoubleProperty scale() {
        return zoom.scale();
    }

    @Override
    public void larger() {
        zoom.larger();
    }

    @Override
    public void smaller() {
        zoom.smaller();
    }

    @Override
    public void usual() {
        zoom.set(1);
    }
}
