/**
 * Between the verbs and the screen: the hop to the window's thread, calls in the background, values
 * that are read again when told of a change, actions, and places to go to.
 */
package gallerist.app.fx;
