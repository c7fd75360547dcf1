package gallerist.bench;

/** What is measured. It fails rather than be measured doing the wrong thing. */
@FunctionalInterface
interface Task {
    void run() throws Exception;
}
