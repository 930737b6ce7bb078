package workbook.mybatis.blob;

import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import workbook.scenario.NewProfile;

/** The statements of {@link SaveAndLoad}. */
public interface SaveAndLoadMapper {

    @Insert("insert into users (name, email, data) values (#{name}, #{email}, #{data})")
    void insertBytes(String name, String email, byte[] data);

    // tag::no-type-handler[]
    @Insert("insert into users (name, email, data) values (#{name}, #{email}, #{data})")
    void insertObject(String name, String email, Map<String, Object> data);
    // end::no-type-handler[]

    // tag::byte-array-result[]
    @Select("select data from users where email = #{email}")
    byte[] dataOf(String email);
    // end::byte-array-result[]

    // tag::auto-mapped-bytes[]
    @Select("select data from users where email = #{email}")
    Optional<Bytes> autoMappedBytesOf(String email);
    // end::auto-mapped-bytes[]

    // tag::bytes[]
    @Select("select data from users where email = #{email}")
    @Arg(column = "data", javaType = byte[].class)
    Optional<Bytes> bytesOf(String email);

    record Bytes(byte[] data) {}
    // end::bytes[]

    // tag::type-handler[]
    @Insert("""
            insert into users (name, email, data)
            values (#{name}, #{email}, #{data, typeHandler=SerializedMapTypeHandler})""")
    void insert(NewProfile profile);

    @Select("select id, data from users where email = #{email}")
    @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
    Optional<ProfileRow> find(String email);
    // end::type-handler[]
}
