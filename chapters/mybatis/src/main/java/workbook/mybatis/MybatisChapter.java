package workbook.mybatis;

import java.util.List;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import workbook.mybatis.blob.ChangeInPlace;
import workbook.mybatis.blob.ChangeInPlaceMapper;
import workbook.mybatis.blob.ChangedClass;
import workbook.mybatis.blob.ChangedClassMapper;
import workbook.mybatis.blob.ContentTypeHandler;
import workbook.mybatis.blob.HostileBytes;
import workbook.mybatis.blob.HostileBytesMapper;
import workbook.mybatis.blob.Json;
import workbook.mybatis.blob.JsonMapTypeHandler;
import workbook.mybatis.blob.JsonMapper;
import workbook.mybatis.blob.Large;
import workbook.mybatis.blob.LargeMapper;
import workbook.mybatis.blob.ProfileTypeHandler;
import workbook.mybatis.blob.QueryInside;
import workbook.mybatis.blob.QueryInsideMapper;
import workbook.mybatis.blob.ReplaceWithEqual;
import workbook.mybatis.blob.ReplaceWithEqualMapper;
import workbook.mybatis.blob.SaveAndLoad;
import workbook.mybatis.blob.SaveAndLoadMapper;
import workbook.mybatis.blob.SerializedMapTypeHandler;
import workbook.mybatis.connection.AddAndList;
import workbook.mybatis.connection.AddAndListMapper;
import workbook.mybatis.connection.Outage;
import workbook.mybatis.connection.Pool;
import workbook.mybatis.connection.SchemaMismatch;
import workbook.mybatis.connection.SchemaMismatchMapper;
import workbook.mybatis.connection.Settings;
import workbook.mybatis.oauth.AuthorizationStore;
import workbook.mybatis.oauth.AuthorizationStoreMapper;
import workbook.mybatis.oauth.ClientStore;
import workbook.mybatis.oauth.ClientStoreMapper;
import workbook.mybatis.oauth.ConsentStore;
import workbook.mybatis.oauth.ConsentStoreMapper;
import workbook.mybatis.oauth.Login;
import workbook.mybatis.oauth.PurgeExpired;
import workbook.mybatis.oauth.PurgeExpiredMapper;
import workbook.mybatis.oauth.RedeemOnce;
import workbook.mybatis.oauth.RedeemOnceMapper;
import workbook.mybatis.oauth.TokenLife;
import workbook.mybatis.oauth.UtcInstantTypeHandler;
import workbook.mybatis.relationship.CountPosts;
import workbook.mybatis.relationship.CountPostsMapper;
import workbook.mybatis.relationship.CreateUserWithPosts;
import workbook.mybatis.relationship.CreateUserWithPostsMapper;
import workbook.mybatis.relationship.DeleteUser;
import workbook.mybatis.relationship.DeleteUserMapper;
import workbook.mybatis.relationship.FindUserAndReadPosts;
import workbook.mybatis.relationship.FindUserAndReadPostsMapper;
import workbook.mybatis.relationship.ListUsersWithPosts;
import workbook.mybatis.relationship.ListUsersWithPostsMapper;
import workbook.mybatis.relationship.MovePost;
import workbook.mybatis.relationship.MovePostMapper;
import workbook.mybatis.relationship.PageUsersWithPosts;
import workbook.mybatis.relationship.PageUsersWithPostsMapper;
import workbook.mybatis.relationship.Post;
import workbook.mybatis.relationship.ReplacePosts;
import workbook.mybatis.relationship.ReplacePostsMapper;
import workbook.mybatis.relationship.TagPosts;
import workbook.mybatis.relationship.TagPostsMapper;
import workbook.mybatis.relationship.User;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Opening;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** MyBatis, configured in Java; mappers with annotations, and XML beside those with nested result maps. */
public final class MybatisChapter implements Chapter<SqlSessionFactory> {

    private static final List<Class<?>> STORES =
            List.of(ClientStoreMapper.class, AuthorizationStoreMapper.class, ConsentStoreMapper.class);

    private static final List<Task> TASKS = List.of(
            new Task(CreateUserWithPosts.approaches(), List.of(CreateUserWithPostsMapper.class)),
            new Task(FindUserAndReadPosts.approaches(), List.of(FindUserAndReadPostsMapper.class)),
            new Task(ListUsersWithPosts.approaches(), List.of(ListUsersWithPostsMapper.class)),
            new Task(
                    PageUsersWithPosts.approaches(),
                    List.of(ListUsersWithPostsMapper.class, PageUsersWithPostsMapper.class)),
            new Task(ReplacePosts.approaches(), List.of(ReplacePostsMapper.class)),
            new Task(MovePost.approaches(), List.of(MovePostMapper.class)),
            new Task(DeleteUser.approaches(), List.of(DeleteUserMapper.class)),
            new Task(TagPosts.approaches(), List.of(TagPostsMapper.class)),
            new Task(CountPosts.approaches(), List.of(ListUsersWithPostsMapper.class, CountPostsMapper.class)),
            new Task(SaveAndLoad.approaches(), List.of(SaveAndLoadMapper.class)),
            new Task(Json.approaches(), List.of(JsonMapper.class)),
            new Task(ChangeInPlace.approaches(), List.of(ChangeInPlaceMapper.class)),
            new Task(ReplaceWithEqual.approaches(), List.of(ReplaceWithEqualMapper.class)),
            new Task(HostileBytes.approaches(), List.of(HostileBytesMapper.class)),
            new Task(ChangedClass.approaches(), List.of(ChangedClassMapper.class)),
            new Task(QueryInside.approaches(), List.of(QueryInsideMapper.class)),
            new Task(Large.approaches(), List.of(LargeMapper.class)),
            new Task(AddAndList.approaches(), List.of(AddAndListMapper.class)),
            // These open the library themselves.
            new Task(Settings.approaches(), List.of()),
            new Task(Pool.approaches(), List.of()),
            new Task(Outage.approaches(), List.of()),
            new Task(SchemaMismatch.approaches(), List.of(SchemaMismatchMapper.class)),
            new Task(ClientStore.approaches(), List.of(ClientStoreMapper.class)),
            new Task(AuthorizationStore.approaches(), List.of(AuthorizationStoreMapper.class)),
            new Task(ConsentStore.approaches(), List.of(ConsentStoreMapper.class)),
            new Task(RedeemOnce.approaches(), List.of(AuthorizationStoreMapper.class, RedeemOnceMapper.class)),
            new Task(PurgeExpired.approaches(), List.of(PurgeExpiredMapper.class)),
            new Task(Login.approaches(), STORES),
            new Task(TokenLife.approaches(), STORES));

    /** The approaches to one scenario, and the mappers that hold their statements and result maps. */
    private record Task(List<Approach<SqlSessionFactory, ?, ?>> approaches, List<Class<?>> mappers) {
        boolean solves(Scenario<?, ?> scenario) {
            return approaches.stream().anyMatch(approach -> approach.scenario().equals(scenario));
        }
    }

    @Override
    public String library() {
        return "mybatis";
    }

    @Override
    public SqlSessionFactory open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario) {
        return factory(
                dataSource,
                database,
                TASKS.stream()
                        .filter(task -> task.solves(scenario))
                        .flatMap(task -> task.mappers().stream())
                        .toList());
    }

    /** MyBatis opened with other mappers than those of the chapter's tasks. */
    public static Opening<SqlSessionFactory> with(Class<?>... mappers) {
        return Opening.of(
                (dataSource, database) -> factory(dataSource, database, List.of(mappers)), new MybatisChapter()::close);
    }

    // tag::configuration[]
    /** MyBatis on a data source, with these mappers. */
    public static SqlSessionFactory factory(DataSource dataSource, DatabaseKind database, List<Class<?>> mappers) {
        Configuration configuration =
                new Configuration(new Environment("workbook", new JdbcTransactionFactory(), dataSource));
        // Columns find a constructor's parameters by name, not by place: user_id goes to userId.
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setMapUnderscoreToCamelCase(true);
        // What is sent is one line, however the mapper is indented.
        configuration.setShrinkWhitespacesInSql(true);
        // Of two statements with the same id, the one for this database is taken.
        configuration.setDatabaseId(database.id());
        configuration.getTypeAliasRegistry().registerAlias(User.class);
        configuration.getTypeAliasRegistry().registerAlias(Post.class);
        // A type of our own has one handler, which MyBatis finds by itself.
        configuration.getTypeHandlerRegistry().register(ContentTypeHandler.class);
        configuration.getTypeHandlerRegistry().register(ProfileTypeHandler.class);
        // A map has two: the statement names the one it means, by these aliases.
        configuration.getTypeAliasRegistry().registerAlias(SerializedMapTypeHandler.class);
        configuration.getTypeAliasRegistry().registerAlias(JsonMapTypeHandler.class);
        // SQLite has no type for a moment: its driver keeps the milliseconds of what MyBatis' own handler sends.
        if (database != DatabaseKind.SQLITE) {
            configuration.getTypeHandlerRegistry().register(UtcInstantTypeHandler.class);
        }
        // Reads the mapper's XML file too, where there is one beside it.
        mappers.forEach(configuration::addMapper);
        return new SqlSessionFactoryBuilder().build(configuration);
    }
    // end::configuration[]

    @Override
    public void close(SqlSessionFactory library) {
        // holds no connection: each session closes its own
    }

    @Override
    public List<Approach<SqlSessionFactory, ?, ?>> approaches() {
        return TASKS.stream().flatMap(task -> task.approaches().stream()).toList();
    }
}
