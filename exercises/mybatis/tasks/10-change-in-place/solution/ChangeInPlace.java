package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.mybatis.blob.ProfileRow;
import workbook.mybatis.blob.SerializedMapTypeHandler;
import workbook.scenario.ProfileChange;

public final class ChangeInPlace {

    public static void move(SqlSessionFactory factory, ProfileChange change) {
        try (SqlSession session = factory.openSession()) {
            Mapper mapper = session.getMapper(Mapper.class);
            ProfileRow user = mapper.find(change.email());
            user.getData().put("city", change.city());
            mapper.update(user);
            session.commit();
        }
    }

    public interface Mapper {

        @Select("select id, data from users where email = #{email}")
        @Result(property = "data", column = "data", typeHandler = SerializedMapTypeHandler.class)
        ProfileRow find(String email);

        @Update("update users set data = #{data, typeHandler=SerializedMapTypeHandler} where id = #{id}")
        void update(ProfileRow user);
    }
}
