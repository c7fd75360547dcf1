/** Tests of templates: what their expressions come to, and that what is written is read back. */
@org.jspecify.annotations.NullMarked
package gallerist.app.exchange.template;
