package gallerist.storage;

import gallerist.model.region.Region;
import java.time.LocalDate;

/**
 * What went from one region to another on a day.
 *
 * @param crossed bytes that were really read there and written here, retries included
 * @param billed bytes that the billing rule counts: what is occupied, once for each region
 */
public record EgressLine(LocalDate day, Region source, Region target, long crossed, long billed) {}
