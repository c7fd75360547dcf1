/** The faces: the command line now, the desktop next. Open, because the parser sets options. */
@org.jspecify.annotations.NullMarked
open module gallerist.app {
    requires static org.jspecify;
    requires gallerist.model;
    requires gallerist.storage;
    requires info.picocli;
    requires tools.jackson.databind;
    requires jmespath.core;
}
