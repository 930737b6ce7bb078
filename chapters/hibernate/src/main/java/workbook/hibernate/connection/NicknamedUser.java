package workbook.hibernate.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A user with a nickname, for which the table has no column. */
@Entity
@Table(name = "users")
public class NicknamedUser {

    /** Validation wants a bigint for a Long. SQLite has only integer: without the definition, it would go no further. */
    @Id
    @Column(columnDefinition = "integer")
    private Long id;

    private String name;

    private String nickname;

    protected NicknamedUser() {}
}
