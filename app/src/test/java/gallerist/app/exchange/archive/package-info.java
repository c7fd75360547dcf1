/** Tests of archives, the hostile ones too. */
@org.jspecify.annotations.NullMarked
package gallerist.app.exchange.archive;
