package workbook.mybatis.blob;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import workbook.scenario.NewProfile;

/** The statements of {@link Json}. */
public interface JsonMapper {

    // tag::as-text[]
    @Insert("insert into users (name, email, profile) values (#{name}, #{email}, #{json})")
    void insertText(String name, String email, String json);
    // end::as-text[]

    // tag::cast-in-sql[]
    @Insert("insert into users (name, email, profile) values (#{name}, #{email}, #{json})")
    @Insert(
            databaseId = "postgresql",
            value = "insert into users (name, email, profile) values (#{name}, #{email}, cast(#{json} as jsonb))")
    void insertCasting(String name, String email, String json);
    // end::cast-in-sql[]

    // tag::type-handler[]
    @Insert("""
            insert into users (name, email, profile)
            values (#{name}, #{email}, #{data, typeHandler=JsonMapTypeHandler})""")
    void insert(NewProfile profile);

    @Select("select id, profile from users where email = #{email}")
    @Result(property = "data", column = "profile", typeHandler = JsonMapTypeHandler.class)
    Optional<ProfileRow> find(String email);
    // end::type-handler[]
}
