/**
 * MyBatis, the SQL mapper: you write the statement, it binds the parameters and maps the rows. The style is an interface
 * whose methods are statements, with the SQL in an annotation or, where it is long, dynamic or nested, in an XML file of
 * the same name. The unit of work is a {@link org.apache.ibatis.session.SqlSession}: a transaction that begins with
 * auto-commit off and is rolled back on close unless somebody commits. A session has a first-level cache but watches
 * nothing: no dirty checking, no cascade, no orphan removal; what is not written by a statement is not written. It fits
 * where the SQL is the design: a grown schema, reports, statements tuned by hand, databases with features that one wants
 * to use. It does not fit where objects change in many places and somebody else should find out what to write, and each
 * new column means another look at every statement that names them all.
 *
 * <p>In an application a mapper belongs to a table or an aggregate. Here each task has one of its own, so that a listing
 * and its statements stand side by side.
 */
package workbook.mybatis;
