package workbook.scenario;

/** A post as somebody wrote it, not stored yet. */
public record NewPost(String title, String content) {}
