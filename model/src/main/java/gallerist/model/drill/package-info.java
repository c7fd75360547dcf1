/** What goes wrong on purpose, so that people learn what to do before it happens by itself. */
package gallerist.model.drill;
