package gallerist.app.desktop;

import gallerist.app.page.View;
import java.util.function.Supplier;

/**
 * A page that the rail leads to.
 *
 * @param isBelow whether it stands at the lower end of the rail
 */
record RailPage(String name, String title, String icon, boolean isBelow, Supplier<View> open) {}
