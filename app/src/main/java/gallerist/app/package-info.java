/** Where the program starts. */
package gallerist.app;
