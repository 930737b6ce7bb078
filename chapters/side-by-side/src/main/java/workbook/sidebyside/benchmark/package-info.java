/** JMH benchmarks: {@code ./workbook bench} runs them. */
package workbook.sidebyside.benchmark;
