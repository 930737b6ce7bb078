/**
 * What an OAuth authorization server keeps, in rows: how Spring Security's clients, authorizations and consents are put
 * into the shared tables and taken out again. How the rows get into a database is each chapter's own.
 */
package workbook.oauth;
