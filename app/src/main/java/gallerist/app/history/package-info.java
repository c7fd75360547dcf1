/** How an image has come to be what it is: when versions came, how they grew, who used them. */
@org.jspecify.annotations.NullMarked
package gallerist.app.history;
