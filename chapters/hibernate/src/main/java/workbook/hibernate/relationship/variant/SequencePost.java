package workbook.hibernate.relationship.variant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A post whose id is known before it is inserted, so that inserts can wait and go as a batch. */
@Entity
@Table(name = "posts")
public class SequencePost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_ids")
    @SequenceGenerator(name = "post_ids", sequenceName = "post_ids", allocationSize = 50)
    private Long id;

    private String title;

    private String content;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SequenceUser user;

    protected SequencePost() {}

    public SequencePost(String title, String content) {
        this.title = title;
        this.content = content;
    }

    void setUser(SequenceUser user) {
        this.user = user;
    }

    public Long getId() {
        return id;
    }
}
