/** How the workspace and the window behave, a tab for each subject. */
package gallerist.app.settings;
