package workbook.scenario;

/** Which users to show: skip some, then take some. */
public record Page(int offset, int limit) {}
