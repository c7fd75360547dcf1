/** What helps somebody who shall find a fault, without what is nobody's business. */
package gallerist.app.diagnostics;
