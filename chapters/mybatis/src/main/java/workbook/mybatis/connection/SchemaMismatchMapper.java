package workbook.mybatis.connection;

import java.util.List;
import org.apache.ibatis.annotations.Select;

/** The statements of {@link SchemaMismatch}. */
public interface SchemaMismatchMapper {

    /** A user as the program believes that they are stored. */
    class UserWithNickname {
        private String name;
        private String nickname;

        public String getName() {
            return name;
        }

        public String getNickname() {
            return nickname;
        }
    }

    // tag::mapper[]
    @Select("select * from users order by id")
    List<UserWithNickname> everything();

    @Select("select name, nickname from users order by id")
    List<UserWithNickname> byName();

    @Select("select name, nickname from users where 1 = 0")
    List<UserWithNickname> none();
    // end::mapper[]
}
