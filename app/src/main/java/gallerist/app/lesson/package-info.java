/** Workshops in the window: which there are, and the steps of a class beside the program. */
package gallerist.app.lesson;
