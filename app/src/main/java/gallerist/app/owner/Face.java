package gallerist.app.owner;

/** Runs a command line and answers its exit code. */
@FunctionalInterface
public interface Face {
    int run(Request request, Terminal terminal);
}
