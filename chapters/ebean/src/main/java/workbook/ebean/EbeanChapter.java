package workbook.ebean;

import io.ebean.Database;
import io.ebean.DatabaseBuilder;
import io.ebean.annotation.PersistBatch;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import workbook.ebean.relationship.Comment;
import workbook.ebean.relationship.CountPosts;
import workbook.ebean.relationship.CreateUserWithPosts;
import workbook.ebean.relationship.DeleteUser;
import workbook.ebean.relationship.FindUserAndReadPosts;
import workbook.ebean.relationship.ListUsersWithPosts;
import workbook.ebean.relationship.MovePost;
import workbook.ebean.relationship.PageUsersWithPosts;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.PostWithoutCascade;
import workbook.ebean.relationship.ReplacePosts;
import workbook.ebean.relationship.Tag;
import workbook.ebean.relationship.TagPosts;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.UserWithoutCascade;
import workbook.scenario.Approach;
import workbook.scenario.Chapter;
import workbook.scenario.Scenario;
import workbook.schema.DatabaseKind;

/** Ebean: one {@link Database} for a data source, without a session. */
public final class EbeanChapter implements Chapter<Database> {

    private static final List<Class<?>> ENTITIES = List.of(
            User.class, Post.class, Tag.class, Comment.class, UserWithoutCascade.class, PostWithoutCascade.class);

    @Override
    public String library() {
        return "ebean";
    }

    @Override
    public Database open(DataSource dataSource, DatabaseKind database, Scenario<?, ?> scenario) {
        DatabaseBuilder builder = Database.builder()
                .name("workbook-" + UUID.randomUUID())
                .dataSource(dataSource)
                // The check would warn that connections begin with auto-commit: transactions switch it off themselves.
                .skipDataSourceCheck(true)
                .classes(ENTITIES)
                .loadModuleInfo(false)
                .defaultDatabase(false)
                .register(false)
                .shutdownHook(false)
                .disableL2Cache(true);
        if (database == DatabaseKind.SQLITE) {
            // Its driver gives no ids back from a batch: without this, cascaded inserts leave beans without ids.
            builder.persistBatchOnCascade(PersistBatch.NONE);
        }
        return builder.build();
    }

    @Override
    public void close(Database library) {
        library.shutdown();
    }

    @Override
    public List<Approach<Database, ?, ?>> approaches() {
        return Stream.of(
                        CreateUserWithPosts.approaches(),
                        FindUserAndReadPosts.approaches(),
                        ListUsersWithPosts.approaches(),
                        PageUsersWithPosts.approaches(),
                        ReplacePosts.approaches(),
                        MovePost.approaches(),
                        DeleteUser.approaches(),
                        TagPosts.approaches(),
                        CountPosts.approaches())
                .flatMap(List::stream)
                .toList();
    }
}
