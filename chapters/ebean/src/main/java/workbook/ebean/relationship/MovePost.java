package workbook.ebean.relationship;

import static workbook.scenario.Approaches.change;
import static workbook.scenario.Relationship.MOVE_POST;

import io.ebean.Database;
import io.ebean.Transaction;
import io.ebean.UpdateQuery;
import jakarta.persistence.EntityNotFoundException;
import java.util.List;
import java.util.Optional;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QPostWithoutCascade;
import workbook.ebean.relationship.query.QUser;
import workbook.ebean.relationship.query.QUserWithoutCascade;
import workbook.scenario.Approach;
import workbook.scenario.Approaches;
import workbook.scenario.PostMove;

/** A post gets another owner. The post's side of the association is the one that is stored. */
public final class MovePost {

    private MovePost() {}

    public static List<Approach<Database, ?, ?>> approaches() {
        return Approaches.<Database, PostMove, Void>to(MOVE_POST)
                .trap("inverse-side", change(MovePost::inverseSide))
                .whichIsWrong()
                .trap("save-between", change(MovePost::saveBetween))
                .whichThrows(EntityNotFoundException.class)
                .trap("list-to-list", change(MovePost::listToList))
                .idiom("set-user", change(MovePost::setUser))
                .alternative("as-update", change(MovePost::asUpdate))
                .list();
    }

    // tag::inverse-side[]
    static void inverseSide(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<PostWithoutCascade> post =
                    new QPostWithoutCascade(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (post.isPresent()) {
                QUserWithoutCascade named = new QUserWithoutCascade(database).name.eq(move.newOwnerName());
                UserWithoutCascade newOwner = named.findOneOrEmpty().orElseThrow();
                // A trap: the list is the side that is not stored; without a cascade nothing is written.
                newOwner.getPosts().add(post.get());
                database.save(newOwner);
            }
            transaction.commit();
        }
    }
    // end::inverse-side[]

    // tag::save-between[]
    static void saveBetween(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<Post> post = new QPost(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (post.isPresent()) {
                User oldOwner = post.get().getUser();
                oldOwner.getPosts().remove(post.get());
                // A trap: at this moment the post is an orphan, and is deleted.
                database.save(oldOwner);
                User newOwner = findUser(move.newOwnerName(), database);
                newOwner.getPosts().add(post.get());
                database.save(newOwner);
            }
            transaction.commit();
        }
    }
    // end::save-between[]

    // tag::list-to-list[]
    static void listToList(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<Post> post = new QPost(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (post.isPresent()) {
                User oldOwner = post.get().getUser();
                User newOwner = findUser(move.newOwnerName(), database);
                // A trap: both lists are loaded, all posts of both users, to change one column.
                oldOwner.getPosts().remove(post.get());
                newOwner.getPosts().add(post.get());
                database.saveAll(oldOwner, newOwner);
            }
            transaction.commit();
        }
    }
    // end::list-to-list[]

    // tag::set-user[]
    static void setUser(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Optional<Post> post = new QPost(database).title.eq(move.postTitle()).findOneOrEmpty();
            if (post.isPresent()) {
                // With the id at hand, database.reference(User.class, id) would save the select.
                post.get().setUser(findUser(move.newOwnerName(), database));
                database.save(post.get());
            }
            transaction.commit();
        }
    }
    // end::set-user[]

    // tag::as-update[]
    static void asUpdate(Database database, PostMove move) {
        // No bean is involved: whoever holds the post in memory is not told.
        UpdateQuery<Post> update =
                new QPost(database).title.eq(move.postTitle()).asUpdate();
        update.setRaw("user_id = (select id from users where name = ?)", move.newOwnerName())
                .update();
    }
    // end::as-update[]

    private static User findUser(String name, Database database) {
        return new QUser(database).name.eq(name).findOneOrEmpty().orElseThrow();
    }
}
