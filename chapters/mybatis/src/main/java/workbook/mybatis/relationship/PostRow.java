package workbook.mybatis.relationship;

import workbook.scenario.NewPost;

/** A post to insert. Not a record: MyBatis writes the id that the database gave into the field. */
public final class PostRow {

    private long id;
    private final String title;
    private final String content;
    private final long userId;

    PostRow(NewPost post, long userId) {
        this.title = post.title();
        this.content = post.content();
        this.userId = userId;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getContent() {
        return content;
    }

    public long getUserId() {
        return userId;
    }
}
