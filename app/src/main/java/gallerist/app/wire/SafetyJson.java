package gallerist.app.wire;

import gallerist.model.gallery.SafetyProfile;

/** What must not happen to a version by accident, as JSON. */
final class SafetyJson {
    private static final String ALLOW = "allowDeletionOfReplicatedLocations";
    private static final String BLOCK = "blockDeletionBeforeEndOfLife";

    private SafetyJson() {}

    /** Nobody reports violations to a workspace, so it has none to show. */
    static JsonBody printOfImage(SafetyProfile safety) {
        return new JsonBody()
                .flag(ALLOW, safety.allowDeletionOfReplicatedLocations())
                .flag(BLOCK, safety.blockDeletionBeforeEndOfLife())
                .flag("reportedForPolicyViolation", false)
                .array("policyViolations", Json.array());
    }

    static JsonBody printOfApplication(SafetyProfile safety) {
        JsonBody body = new JsonBody().flag(ALLOW, safety.allowDeletionOfReplicatedLocations());
        return safety.blockDeletionBeforeEndOfLife() ? body.flag(BLOCK, true) : body;
    }

    static SafetyProfile parse(JsonFields fields) {
        fields.ignore("reportedForPolicyViolation", "policyViolations");
        return new SafetyProfile(fields.flag(ALLOW), fields.flag(BLOCK));
    }
}
