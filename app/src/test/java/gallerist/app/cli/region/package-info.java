/** The catalogue of regions, as people type it. */
package gallerist.app.cli.region;
