/** Fills a workspace for trying things out, through the same verbs as everybody. */
package gallerist.app.cli.demo;
