/**
 * A whole workspace as one file: what it knows, the bytes of its regions where they are wanted, and
 * the digest of each part. What an archive names is believed by nobody before it was looked at.
 */
package gallerist.app.exchange.archive;
