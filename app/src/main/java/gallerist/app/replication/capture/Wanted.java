package gallerist.app.replication.capture;

import gallerist.model.gallery.Tags;
import gallerist.model.region.Region;
import gallerist.model.replication.Publishing;

/** Everything about a version that is to be made but what it is made from. */
record Wanted(Region home, Publishing publishing, Tags tags) {}
