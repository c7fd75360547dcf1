/** That figures are told as they were measured; the measuring itself is no test. */
@org.jspecify.annotations.NullMarked
package gallerist.bench;
