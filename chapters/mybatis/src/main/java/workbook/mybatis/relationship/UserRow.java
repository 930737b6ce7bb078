package workbook.mybatis.relationship;

import workbook.scenario.NewUser;

/** A user to insert. Not a record: MyBatis writes the id that the database gave into the field. */
public final class UserRow {

    private long id;
    private final String name;
    private final String email;

    UserRow(NewUser user) {
        this.name = user.name();
        this.email = user.email();
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }
}
