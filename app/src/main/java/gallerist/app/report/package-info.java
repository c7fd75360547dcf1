/**
 * Pages that tell in figures, tables and charts how things stand. A <em>report</em> is what such a
 * page says as a value, made of <em>sections</em>; a <em>dial</em> is something a person can set to
 * be told otherwise. Features make reports, here they are shown, copied and exported.
 */
@org.jspecify.annotations.NullMarked
package gallerist.app.report;
