package workbook.mybatis.relationship;

/** A post as far as a list shows it. */
public record Post(long id, String title) {}
