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
            List<Row> rows = session.getMapper(Mapper.class).rows();
            Row wanted = rows.stream()
                    .filter(row -> row.tokenHash().equals(presented.hash())
                            && row.kind().equals(presented.kind()))
                    .findFirst()
                    .orElseThrow();
            List<String> kinds = rows.stream()
                    .filter(row -> row.authorizationId().equals(wanted.authorizationId()))
                    .map(Row::kind)
                    .toList();
            return new TokenOwner(wanted.authorizationId(), wanted.principalName(), kinds);
        }
    }

    /** A token, and whose it is. */
    public record Row(String authorizationId, String principalName, String kind, String tokenHash) {}

    public interface Mapper {
        @Select("""
                select t.authorization_id, a.principal_name, t.kind, t.token_hash
                from oauth_tokens t join oauth_authorizations a on a.id = t.authorization_id
                order by t.kind""")
        List<Row> rows();
    }
}
