package gallerist.model.planning;

import gallerist.model.gallery.Named;

/** What is done with one copy. */
public enum StepAction implements Named {
    COPY("copy", "cost"),
    REMOVE("remove", "destructive");

    private final String text;
    private final String effect;

    StepAction(String text, String effect) {
        this.text = text;
        this.effect = effect;
    }

    /** What it does to the world, in the words that commands are classed with. */
    public String effect() {
        return effect;
    }

    @Override
    public String text() {
        return text;
    }
}
