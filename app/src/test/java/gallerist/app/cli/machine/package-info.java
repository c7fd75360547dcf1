@org.jspecify.annotations.NullMarked
package gallerist.app.cli.machine;
