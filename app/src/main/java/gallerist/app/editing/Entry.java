package gallerist.app.editing;

import java.util.List;

/**
 * A property in a form.
 *
 * @param help shown while nothing is wrong; of what is fixed, the reason
 * @param path where the JSON has it
 * @param choices what it may be, empty where anything
 */
record Entry(String title, String help, String path, Shape shape, List<String> choices) {
    Entry {
        choices = List.copyOf(choices);
    }

    /** How a property is typed. */
    enum Shape {
        LINE,
        PROSE,
        NUMBER,
        DATE,
        WORDS,
        CHOICE,
        FLAG,
        TAGS,
        FEATURES,
        FIXED
    }

    static Entry line(String title, String help, String path) {
        return new Entry(title, help, path, Shape.LINE, List.of());
    }

    static Entry prose(String title, String help, String path) {
        return new Entry(title, help, path, Shape.PROSE, List.of());
    }

    static Entry number(String title, String help, String path) {
        return new Entry(title, help, path, Shape.NUMBER, List.of());
    }

    static Entry date(String title, String help, String path) {
        return new Entry(title, help, path, Shape.DATE, List.of());
    }

    /** Several, with commas between. */
    static Entry words(String title, String help, String path) {
        return new Entry(title, help, path, Shape.WORDS, List.of());
    }

    static Entry choice(String title, String help, String path, List<String> choices) {
        return new Entry(title, help, path, Shape.CHOICE, choices);
    }

    /** On or off; the help is what is on. */
    static Entry flag(String title, String help, String path) {
        return new Entry(title, help, path, Shape.FLAG, List.of());
    }

    static Entry tags() {
        return new Entry("Tags", "Names and values, up to 50", "tags", Shape.TAGS, List.of());
    }

    static Entry features() {
        return new Entry(
                "Features",
                "What machines made from the image can or must have",
                "features",
                Shape.FEATURES,
                List.of());
    }

    /** To be read, with the reason why it stays. */
    static Entry fixed(String title, String path, String reason) {
        return new Entry(title, reason, path, Shape.FIXED, List.of());
    }
}
