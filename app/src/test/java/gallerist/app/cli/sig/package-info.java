/** The commands of {@code gallerist sig}, typed as a person would, against a real workspace. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.sig;
