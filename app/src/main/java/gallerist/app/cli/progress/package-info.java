/** How far long work has come, told while somebody waits for it. */
package gallerist.app.cli.progress;
