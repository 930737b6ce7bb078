/**
 * jOOQ: SQL as typed Java. Classes for tables, columns, keys and paths between tables are generated from the migrations,
 * so that the compiler sees a wrong name, and a query reads like the statement that it sends, put into the words of each
 * database. There is no session, no cache and no dirty check: a statement goes out where the code says {@code fetch} or
 * {@code execute}, and a record knows its row and which of its columns were set, and is written when told to
 * ({@code store}). The unit of work is the lambda given to {@code transaction}. Nested collections come by
 * {@code multiset}, in one statement. It fits where the queries are the application: reports, search, bulk changes,
 * databases whose features one wants to use. It fits less where a graph of objects is loaded, changed here and there and
 * saved as a whole: what to write, and in which order, is yours to say.
 */
package workbook.jooq;
