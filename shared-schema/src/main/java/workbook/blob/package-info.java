/**
 * Values kept inside one column: Java serialization behind one filter that every chapter shares, JSON, and the bytes that
 * somebody means harm with.
 */
package workbook.blob;
