package gallerist.app.transfers;

/** What a person can do with a transfer. */
enum Steer {
    PAUSE("Pause", "fth-pause"),
    RESUME("Resume", "fth-play"),
    RETRY("Try again now", "fth-rotate-cw"),
    CANCEL("Cancel", "fth-x");

    private final String word;
    private final String icon;

    Steer(String word, String icon) {
        this.word = word;
        this.icon = icon;
    }

    String word() {
        return word;
    }

    String icon() {
        return icon;
    }
}
