/** Users and their posts in Hibernate ORM. */
package workbook.hibernate.relationship;
