/**
 * Hibernate ORM: an object-relational mapper with a unit of work.
 *
 * <p>You work with objects in a session; at the end of the transaction Hibernate finds out what changed and writes that,
 * in an order that suits the foreign keys and in batches. One row is one object in a session, however often it is read.
 * Relations are collections that load themselves when touched, as long as the session is open.
 *
 * <p>It fits where a rich model is read, changed and written back, with rules in the objects. It fits less where the
 * work is done in sets (reports, imports, bulk changes): there its HQL, stateless sessions, or one of the other
 * libraries say more plainly what is to happen.
 */
package workbook.hibernate;
