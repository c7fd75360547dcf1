package gallerist.app.replication.capture;

/** What a new version is asked, one after the other. */
enum Step {
    BASICS("Basics"),
    REPLICATION("Replication"),
    REVIEW("Review");

    private final String text;

    Step(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Step next() {
        return this == BASICS ? REPLICATION : REVIEW;
    }

    Step before() {
        return this == REVIEW ? REPLICATION : BASICS;
    }
}
