package workbook.exercises.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import workbook.ebean.relationship.Post;
import workbook.ebean.relationship.User;
import workbook.ebean.relationship.query.QPost;
import workbook.ebean.relationship.query.QUser;
import workbook.scenario.PostMove;

public final class PortIt {

    public static void move(Database database, PostMove move) {
        try (Transaction transaction = database.beginTransaction()) {
            Post post = new QPost(database).title.eq(move.postTitle()).findOne();
            if (post != null) {
                User newOwner = new QUser(database).name.eq(move.newOwnerName()).findOne();
                newOwner.getPosts().add(new Post(post.getTitle(), post.getContent()));
                database.save(newOwner);
                database.delete(post);
            }
            transaction.commit();
        }
    }
}
