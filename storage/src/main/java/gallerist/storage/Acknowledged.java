package gallerist.storage;

import gallerist.model.Caution;
import gallerist.model.gallery.Resource;
import java.util.List;

/** A resource whose bytes are whole in its home region: after that the source may go. */
public record Acknowledged<R extends Resource>(R resource, List<Caution> cautions) {
    public Acknowledged {
        cautions = List.copyOf(cautions);
    }
}
