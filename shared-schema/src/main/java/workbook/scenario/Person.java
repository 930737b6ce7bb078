package workbook.scenario;

/** Somebody's name and age; the age is null when nobody knows it. */
public record Person(String name, Integer age) {}
