package workbook.mybatis.relationship;

/** A tag to insert. Not a record: MyBatis writes the id that the database gave into the field. */
public final class TagRow {

    private long id;
    private final String name;

    TagRow(String name) {
        this.name = name;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
