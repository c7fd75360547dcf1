/**
 * Tables and transactions. The statements run unchanged on H2 and PostgreSQL; a class per table
 * holds the statements next to the code that reads its rows.
 */
package gallerist.storage.sql;
