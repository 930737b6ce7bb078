package workbook.hibernate.blob;

/** What a user's JSON says, as a record: equal to another that says the same. */
public record Document(int age, String city) {}
