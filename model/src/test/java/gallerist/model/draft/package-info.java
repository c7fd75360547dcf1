/** What the tests of the model are made from: ordinary resources, and a look at refusals. */
package gallerist.model.draft;
