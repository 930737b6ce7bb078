/**
 * The ground that every chapter stands on: the migrations, deterministic sample data, and clean migrated databases on
 * H2, SQLite and PostgreSQL.
 */
package workbook.schema;
