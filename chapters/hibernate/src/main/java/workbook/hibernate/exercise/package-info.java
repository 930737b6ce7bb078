/** Entities that only exercises use: the tables of an authorization server, without its server. */
package workbook.hibernate.exercise;
