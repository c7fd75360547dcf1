package gallerist.model.deploy;

/** How many machines one replica may serve at once; both figures are published. */
public enum SizingRule {
    SCALING_GUIDELINE("Scaling guideline", 50),
    CONSERVATIVE("Conservative", 20);

    private final String title;
    private final int vmsPerReplica;

    SizingRule(String title, int vmsPerReplica) {
        this.title = title;
        this.vmsPerReplica = vmsPerReplica;
    }

    public String title() {
        return title;
    }

    public int vmsPerReplica() {
        return vmsPerReplica;
    }
}
