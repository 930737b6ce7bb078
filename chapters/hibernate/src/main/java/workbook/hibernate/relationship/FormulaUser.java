package workbook.hibernate.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

/** A user who knows the number of posts: for reading only. */
@Entity
@Immutable
@Table(name = "users")
public class FormulaUser {

    @Id
    private Long id;

    private String name;

    /** SQL, not HQL. Every query that loads the user pays for it. */
    @Formula("(select count(*) from posts p where p.user_id = id)")
    private long postCount;

    protected FormulaUser() {}

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public long getPostCount() {
        return postCount;
    }
}
