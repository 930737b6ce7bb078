package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(SqlSessionFactory factory, PresentedToken presented) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(Mapper.class).ownerOf(presented);
        }
    }

    public interface Mapper {
        // TODO: one select for the authorization, with all of its tokens
        @Select("""
                select a.id, a.principal_name
                from oauth_authorizations a join oauth_tokens t on t.authorization_id = a.id
                where t.token_hash = #{hash} and t.kind = #{kind}""")
        @Arg(name = "authorizationId", column = "id", javaType = String.class)
        @Arg(name = "principalName", column = "principal_name", javaType = String.class)
        @Arg(name = "kinds", column = "id", javaType = List.class, select = "kindsOf")
        TokenOwner ownerOf(PresentedToken presented);

        @Select("select kind from oauth_tokens where authorization_id = #{id} order by kind")
        List<String> kindsOf(String id);
    }
}
