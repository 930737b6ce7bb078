/** Every chapter together: comparisons, claims and benchmarks. */
package workbook.sidebyside;
