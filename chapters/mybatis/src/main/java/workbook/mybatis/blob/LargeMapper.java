package workbook.mybatis.blob;

import java.io.InputStream;
import java.util.Optional;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Options.FlushCachePolicy;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;

/** The statements of {@link Large}. */
public interface LargeMapper {

    // tag::all-at-once[]
    @Insert("insert into attachments (name, content) values (#{name}, #{content})")
    void insertBytes(String name, byte[] content);

    @Select("select content from attachments where name = #{name}")
    @Arg(column = "content", javaType = byte[].class)
    Optional<Bytes> bytes(String name);

    record Bytes(byte[] content) {}
    // end::all-at-once[]

    // tag::built-in-stream[]
    @Insert("insert into attachments (name, content) values (#{name}, #{content})")
    void insertBlob(String name, InputStream content);

    @Select("select content from attachments where name = #{name}")
    Cursor<InputStream> blob(String name);
    // end::built-in-stream[]

    // tag::stream[]
    // The handler is registered for the type Content: no statement has to name it.
    @Insert("insert into attachments (name, content) values (#{name}, #{content})")
    void insert(String name, Content content);

    @Select("select content from attachments where name = #{name}")
    Cursor<Content> content(String name);
    // end::stream[]

    // tag::slices[]
    // Without the flush the session's cache would keep every slice until the end.
    @Select("select substr(content, #{from}, #{length}) as content from attachments where name = #{name}")
    @Arg(column = "content", javaType = byte[].class)
    @Options(flushCache = FlushCachePolicy.TRUE)
    Optional<Bytes> slice(String name, int from, int length);
    // end::slices[]
}
