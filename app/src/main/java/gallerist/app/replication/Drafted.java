package gallerist.app.replication;

import gallerist.model.gallery.Version;

/** A draft of a version as somebody saw it. */
record Drafted(Version basis, Draft draft) {}
