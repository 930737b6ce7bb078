package workbook.ebean.blob;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.File;

/** A file, its content in another file that Ebean streams from and to. */
@Entity
@Table(name = "attachments")
public class FileAttachment {

    @Id
    private long id;

    private String name;

    /** Not selected with the rest: asking for it sends a select, unless the query named it. */
    @Lob
    private File content;

    public FileAttachment(String name, File content) {
        this.name = name;
        this.content = content;
    }

    public File getContent() {
        return content;
    }
}
