package workbook.ebean.connection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The same table as {@link User}, as mapped by whoever expects a column that it has not. */
@Entity
@Table(name = "users")
public class UserWithNickname {

    @Id
    private long id;

    private String name;

    private String nickname;

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getNickname() {
        return nickname;
    }
}
