/** What was tried, by whom, and what it changed. */
package gallerist.app.activity;
