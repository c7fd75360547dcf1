package gallerist.app.page;

import gallerist.model.gallery.ResourceId;
import java.util.List;
import java.util.function.Function;

/**
 * What the pages of one kind of resource are made of.
 *
 * @param head makes the lines above the tabs
 */
public record PageKind(Function<ResourceId, Titles> head, List<Tab> tabs) {
    public PageKind {
        tabs = List.copyOf(tabs);
    }
}
