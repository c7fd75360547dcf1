/** Settings as they are shown and changed. */
@org.jspecify.annotations.NullMarked
package gallerist.app.settings;
