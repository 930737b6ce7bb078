/**
 * Ebean maps beans as JPA does, and leaves out JPA's session. Beans are enhanced when they are compiled: each knows
 * which of its properties were loaded and which were changed since. So {@code save} writes the changed columns only,
 * and a bean loads what is missing whenever it is asked, also long after the transaction, a hundred beans at a time.
 * The unit of work is a {@link io.ebean.Transaction}, around a single {@code save} an implicit one; nothing is written
 * that was not saved. Queries are written with generated query beans, {@code new QUser(database).name.eq(name)}, and
 * say how much of the graph they fetch; below them are queries into records and plain SQL. It fits applications that
 * read and write object graphs and want to see, at each query and each save, what goes to the database. It fits less
 * where a change should be stored without being saved, where the domain must not have mapped beans, or where every
 * query is a report.
 */
package workbook.ebean;
