/**
 * Parts of the screen that more than one feature uses. They show what they are given, and know
 * neither the workspace nor any feature.
 */
package gallerist.app.control;
