/** What was done: operations by their documented names, and the chained log of their entries. */
package gallerist.model.activity;
