/** The truth: the database and the verbs that change it. */
@org.jspecify.annotations.NullMarked
module gallerist.storage {
    requires static org.jspecify;
    requires transitive gallerist.model;
    requires java.sql;
    requires jdk.unsupported;
    requires com.github.luben.zstd_jni;
    requires com.github.kagkarlsson.scheduler;
    requires com.h2database;

    exports gallerist.storage;
}
