package gallerist.app.page;

import gallerist.model.gallery.ResourceId;
import java.util.function.Function;

/**
 * A tab of the pages of some kind of resource.
 *
 * @param name by which places know it
 * @param open makes its view for one resource, when the tab is first chosen
 */
public record Tab(String name, String title, Function<ResourceId, View> open) {}
