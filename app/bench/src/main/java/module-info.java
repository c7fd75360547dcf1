/** Measures what the README promises. */
@org.jspecify.annotations.NullMarked
module gallerist.bench {
    requires static org.jspecify;
    requires gallerist.app;
    requires gallerist.storage;
    requires java.sql;
    requires jdk.management;
}
