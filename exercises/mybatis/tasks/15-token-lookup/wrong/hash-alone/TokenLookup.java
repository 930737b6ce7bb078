package workbook.exercises.mybatis;

import java.util.List;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.exercise.PresentedToken;
import workbook.exercise.TokenOwner;

public final class TokenLookup {

    public static TokenOwner find(SqlSessionFactory factory, PresentedToken presented) {
        try (SqlSession session = factory.openSession()) {
            List<Row> rows = session.getMapper(Mapper.class).rows(presented);
            List<String> kinds = rows.stream().map(Row::kind).toList();
            return new TokenOwner(rows.get(0).authorizationId(), rows.get(0).principalName(), kinds);
        }
    }

    /** A token, and whose it is. */
    public record Row(String authorizationId, String principalName, String kind) {}

    public interface Mapper {
        @Select("""
                select t.authorization_id, a.principal_name, t.kind
                from oauth_tokens t join oauth_authorizations a on a.id = t.authorization_id
                where a.id in (select authorization_id from oauth_tokens where token_hash = #{hash})
                order by a.id, t.kind""")
        List<Row> rows(PresentedToken presented);
    }
}
