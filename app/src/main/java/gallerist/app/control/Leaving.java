package gallerist.app.control;

/** What lies over the window and has a say in whether it goes. */
public interface Leaving {
    /** Goes, unless something would be lost that nobody has agreed to lose. */
    void leave();
}
