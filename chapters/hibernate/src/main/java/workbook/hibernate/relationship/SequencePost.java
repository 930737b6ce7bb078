package workbook.hibernate.relationship;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A post whose id comes from a sequence. */
@Entity
@Table(name = "posts")
public class SequencePost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_ids")
    @SequenceGenerator(name = "post_ids", sequenceName = "post_ids", initialValue = 1_000_001, allocationSize = 50)
    private Long id;

    private String title;

    private String content;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id")
    private SequenceUser user;

    protected SequencePost() {}

    public SequencePost(String title, String content) {
        this.title = title;
        this.content = content;
    }

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getContent() {
        return content;
    }

    public SequenceUser getUser() {
        return user;
    }

    void setUser(SequenceUser user) {
        this.user = user;
    }
}
