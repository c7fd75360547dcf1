/** The faces: the command line and the desktop. Open, because the parser sets options. */
@org.jspecify.annotations.NullMarked
open module gallerist.app {
    requires static org.jspecify;
    requires gallerist.model;
    requires gallerist.storage;
    requires info.picocli;
    requires tools.jackson.databind;
    requires jmespath.core;
    requires java.logging;
    requires javafx.controls;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    uses gallerist.app.cli.screenshot.Camera;

    provides gallerist.app.cli.screenshot.Camera with
            gallerist.app.desktop.HeadlessCamera;
}
