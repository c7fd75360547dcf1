/**
 * What Gallerist costs beside the barest thing that does the same: both measured in one run, round
 * by round in turn, told as medians with minimum and maximum, and written to the README by this
 * program only.
 */
package gallerist.bench;
