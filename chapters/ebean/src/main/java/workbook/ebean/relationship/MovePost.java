package workbook.ebean.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import io.ebean.Database;
import io.ebean.Transaction;
import java.util.List;
import java.util.Optional;
import workbook.ebean.relationship.query.QUser;
import workbook.ebean.relationship.query.QPost;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** A post gets another owner. The post's side of the association is the one that is stored. */
public final class MovePost {

    private MovePost() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, PostMove, Void>to(MOVE_POST)
                .trap("list-to-list", change(MovePost::listToList))
                .whichIsWrong()
                .trap("add-to-list", change(MovePost::addToList))
                .idiom("set-user", change(MovePost::setUser))
                .alternative("as-update", change(MovePost::asUpdate))
                .list();
    }

    // tag::list-to-list[]
    static void listToList(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<Post> found = new QPost(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (found.isPresent()) {
                Post post = found.get();
                User oldOwner = post.getUser();
                User newOwner = userOf(move, database);
                // A trap: orphan removal deletes what leaves a list; it does not look where it went.
                oldOwner.getPosts().remove(post);
                newOwner.getPosts().add(post);
                database.saveAll(oldOwner, newOwner);
            }
            transaction.commit();
        }
    }
    // end::list-to-list[]

    // tag::add-to-list[]
    static void addToList(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<Post> post = new QPost(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (post.isPresent()) {
                User newOwner = userOf(move, database);
                newOwner.getPosts().add(post.get());
                database.save(newOwner);
            }
            transaction.commit();
        }
    }
    // end::add-to-list[]

    // tag::set-user[]
    static void setUser(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<Post> post = new QPost(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (post.isPresent()) {
                // With the id at hand, database.reference(User.class, id) would save the select.
                post.get().setUser(userOf(move, database));
                database.save(post.get());
            }
            transaction.commit();
        }
    }
    // end::set-user[]

    // tag::as-update[]
    static void asUpdate(Database database, PostMove move) {
        new QPost(database)
                .title.eq(move.postTitle())
                .asUpdate()
                .setRaw("user_id = (select id from users where name = ?)", move.newOwnerName())
                .update();
    }
    // end::as-update[]

    private static User userOf(PostMove move, Database database) {
        return new QUser(database).name.eq(move.newOwnerName()).findOneOrEmpty().orElseThrow();
    }
}
