/**
 * Hibernate ORM 7, the best-known implementation of Jakarta Persistence 3.2: classes are mapped to tables, and a
 * session keeps the objects that one unit of work has loaded. One changes the objects; at the flush, Hibernate compares them with what it
 * loaded, and writes the difference in an order of its own, in batches. Associations load when they are touched or when
 * a query says {@code join fetch}: which of the two is the question behind most of its traps.
 *
 * <p>It fits where a unit of work loads some objects, changes them by rules and saves them: the session sees to
 * identity, to what changed, to optimistic locks. It fits less where rows go straight through: for reports,
 * bulk changes and imports, take its projections, its update and delete queries, its {@link org.hibernate.StatelessSession},
 * or plain SQL beside it.
 */
package workbook.hibernate;
