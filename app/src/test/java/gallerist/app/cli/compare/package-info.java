/** Comparing, as people type it. */
package gallerist.app.cli.compare;
