/** Image versions: where one should be, and whether machines can be made from it there. */
package gallerist.app.versions;
