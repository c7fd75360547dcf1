package gallerist.app.exchange.template;

import gallerist.model.gallery.ResourceId;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a template learns from where it is deployed to.
 *
 * @param location where the group is, empty where it is not known
 * @param values of parameters, as they were given
 */
public record Surroundings(ResourceId group, String location, Map<String, JsonNode> values) {}
