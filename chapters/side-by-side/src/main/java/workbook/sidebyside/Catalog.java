package workbook.sidebyside;

import java.util.List;
import java.util.stream.Stream;
import workbook.ebean.EbeanChapter;
import workbook.hibernate.HibernateChapter;
import workbook.jdbc.JdbcChapter;
import workbook.jooq.JooqChapter;
import workbook.mybatis.MybatisChapter;
import workbook.oauth.Oauth;
import workbook.scenario.Blobs;
import workbook.scenario.Chapter;
import workbook.scenario.Connections;
import workbook.scenario.Relationship;
import workbook.scenario.Scenario;

/** Everything there is to compare, in the order in which a reader meets it. */
public final class Catalog {

    private Catalog() {}

    public static List<Chapter<?>> chapters() {
        return List.of(
                new JdbcChapter(), new HibernateChapter(), new JooqChapter(), new MybatisChapter(), new EbeanChapter());
    }

    public static List<Scenario<?, ?>> scenarios() {
        return Stream.of(Relationship.scenarios(), Blobs.scenarios(), Connections.scenarios(), Oauth.scenarios())
                .flatMap(List::stream)
                .toList();
    }
}
