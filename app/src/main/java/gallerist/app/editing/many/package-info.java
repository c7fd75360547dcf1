/** Many resources at once: found by words, chosen, and changed together as one plan. */
package gallerist.app.editing.many;
