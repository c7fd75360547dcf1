package gallerist.app.replication.capture;

import gallerist.model.cost.PriceTable;
import gallerist.model.gallery.Defaults;
import gallerist.model.gallery.ImageDefinition;
import gallerist.model.gallery.Latest;
import gallerist.model.region.Region;
import java.util.List;
import java.util.Optional;

/**
 * What is known before anything is typed.
 *
 * @param image nothing for an application
 * @param number the next free one
 * @param taken numbers that versions have
 * @param latest what is latest now
 * @param consumers regions where machines run from the image
 */
record Start(
        Region home,
        Optional<ImageDefinition> image,
        String number,
        List<String> taken,
        Defaults defaults,
        List<Latest> latest,
        List<Region> consumers,
        PriceTable prices) {
    Start {
        taken = List.copyOf(taken);
        latest = List.copyOf(latest);
        consumers = List.copyOf(consumers);
    }
}
