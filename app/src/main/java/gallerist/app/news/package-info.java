/** What happened to versions and who changed what, kept for a week and told once. */
package gallerist.app.news;
