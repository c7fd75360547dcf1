/** What the service offers before it is finished, to those who register for it. */
package gallerist.model.preview;
