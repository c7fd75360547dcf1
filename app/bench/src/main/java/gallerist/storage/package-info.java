/** What only the workspace itself may do, done by benchmarks in its place. */
@NullMarked
package gallerist.storage;

import org.jspecify.annotations.NullMarked;
