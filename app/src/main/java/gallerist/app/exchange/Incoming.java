package gallerist.app.exchange;

import gallerist.model.gallery.ResourceId;
import tools.jackson.databind.node.ObjectNode;

/** A resource that a document describes. */
public record Incoming(ResourceId id, ObjectNode body, Origin origin) {}
