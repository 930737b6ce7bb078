/** Other mappings of the same tables, for approaches that differ from the main one in the mapping alone. */
package workbook.hibernate.relationship.variant;
