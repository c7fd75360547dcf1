/**
 * What good practice says about an estate of galleries. A <em>practice</em> is one rule with its
 * reason and its fix, a <em>finding</em> is a resource that does not keep to it, and a
 * <em>snooze</em> is somebody's reason to leave it so for a time. Findings inform; nothing is
 * refused because of them.
 */
@org.jspecify.annotations.NullMarked
package gallerist.model.advice;
