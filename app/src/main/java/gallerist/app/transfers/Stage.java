package gallerist.app.transfers;

/** The kinds of transfers that the drawer tells apart. */
enum Stage {
    RUNNING("Running"),
    WAITING("Waiting"),
    FAILED("Failed"),
    FINISHED("Finished today");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
