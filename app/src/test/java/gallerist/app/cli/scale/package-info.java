/** Planning, as people type it. */
package gallerist.app.cli.scale;
