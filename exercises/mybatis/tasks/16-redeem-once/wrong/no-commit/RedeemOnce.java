package workbook.exercises.mybatis;

import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import workbook.exercise.NewToken;
import workbook.mybatis.exercise.Code;
import workbook.mybatis.exercise.TokenMapper;

public final class RedeemOnce {

    /** Says whether the code was honoured: it is invalidated then, and the access token stored. */
    public static boolean redeem(SqlSessionFactory factory, Code code, NewToken accessToken) {
        try (SqlSession session = factory.openSession()) {
            TokenMapper tokens = session.getMapper(TokenMapper.class);
            if (session.getMapper(Mapper.class).invalidate(code) == 0) {
                return false;
            }
            tokens.addAccessToken(code.authorizationId(), accessToken.value(), accessToken.hash());
            return true;
        }
    }

    public interface Mapper {
        @Update("""
                update oauth_tokens set invalidated = true
                where token_hash = #{hash} and kind = 'code' and invalidated = false""")
        int invalidate(Code code);
    }
}
