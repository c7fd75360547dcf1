@org.jspecify.annotations.NullMarked
package gallerist.app.page;
