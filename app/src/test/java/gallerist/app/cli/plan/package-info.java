/** Tests of plans: what is shown before anything is done, and that exactly that is done. */
@org.jspecify.annotations.NullMarked
package gallerist.app.cli.plan;
