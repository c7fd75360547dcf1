package gallerist.storage;

import gallerist.model.gallery.ApiVersion;

/**
 * How a workspace behaves.
 *
 * @param apiVersion the version of the service whose defaults it follows
 * @param drills whether outages and damage may be played through in it
 */
public record WorkspaceSettings(ApiVersion apiVersion, boolean drills) {}
