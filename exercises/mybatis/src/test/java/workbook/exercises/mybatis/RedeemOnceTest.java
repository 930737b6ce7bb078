package workbook.exercises.mybatis;

import static workbook.exercise.OauthTasks.REDEEM_ONCE;

import java.util.List;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import workbook.exercise.CodeRace;
import workbook.exercise.Trial;
import workbook.mybatis.MybatisChapter;
import workbook.mybatis.exercise.Code;
import workbook.mybatis.exercise.TokenMapper;

class RedeemOnceTest {

    @Test
    void ofTwoWhoReadTheSameCodeOneIsHonoured() {
        Trial.of(new MybatisChapter(), REDEEM_ONCE, RedeemOnceTest::race)
                .opened(MybatisChapter.with(RedeemOnce.Mapper.class, TokenMapper.class))
                .answersRight()
                .doesNotGrow()
                .updatesOnlyIf("version", "invalidated");
    }

    private static List<Boolean> race(SqlSessionFactory factory, CodeRace race) throws Exception {
        return race.run(
                codeHash -> read(factory, codeHash),
                (read, accessToken) -> RedeemOnce.redeem(factory, read, accessToken));
    }

    private static Code read(SqlSessionFactory factory, String codeHash) {
        try (SqlSession session = factory.openSession()) {
            return session.getMapper(TokenMapper.class).code(codeHash);
        }
    }
}
