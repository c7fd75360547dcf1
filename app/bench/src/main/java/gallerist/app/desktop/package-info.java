/** The way by which benchmarks drive the window itself. */
@NullMarked
package gallerist.app.desktop;

import org.jspecify.annotations.NullMarked;
