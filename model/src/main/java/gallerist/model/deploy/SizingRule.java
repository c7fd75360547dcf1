package gallerist.model.deploy;

/** How many machines one replica may serve at once; both figures are published, on one page. */
public enum SizingRule {
    SCALING_GUIDELINE(
            "Scaling guideline",
            50,
            "Azure Compute Gallery overview, section Scaling (the newer text)"),
    CONSERVATIVE(
            "Conservative",
            20,
            "Azure Compute Gallery overview, section Best practices (the older figure)");

    private final String title;
    private final int vmsPerReplica;
    private final String origin;

    SizingRule(String title, int vmsPerReplica, String origin) {
        this.title = title;
        this.vmsPerReplica = vmsPerReplica;
        this.origin = origin;
    }

    /** Where the service's documentation says so. */
    public String origin() {
        return origin;
    }

    public String title() {
        return title;
    }

    public int vmsPerReplica() {
        return vmsPerReplica;
    }

    /** The older text counts the instances of scale sets as well. */
    public ScaleSetRule scaleSets() {
        return switch (this) {
            case CONSERVATIVE -> ScaleSetRule.BY_INSTANCES;
            case SCALING_GUIDELINE -> ScaleSetRule.ONE_EACH;
        };
    }
}
