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
        if (code.invalidated()) {
            return false;
        }
        try (SqlSession session = factory.openSession()) {
            TokenMapper tokens = session.getMapper(TokenMapper.class);
            // TODO: of two who have read the same code, one gets here too late
            session.getMapper(Mapper.class).invalidate(code);
            tokens.removeAccessToken(code.authorizationId());
            tokens.addAccessToken(code.authorizationId(), accessToken.value(), accessToken.hash());
            session.commit();
            return true;
        }
    }

    public interface Mapper {
        @Update("update oauth_tokens set invalidated = true where token_hash = #{hash} and kind = 'code'")
        void invalidate(Code code);
    }
}
